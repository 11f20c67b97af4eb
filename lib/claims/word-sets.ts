/** Word → the numbers of the sets it stands in. In: rows of words with ", " between. */
export function indexSets(rows: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [number, row] of rows.entries())
    for (const word of new Set(row.split(', '))) {
      const numbers = index.get(word);
      if (numbers) numbers.push(number);
      else index.set(word, [number]);
    }
  return index;
}

/** Whether two ascending lists have a number in common. */
export function meet(a: readonly number[], b: readonly number[]): boolean {
  for (const number of a) if (b.includes(number)) return true;
  return false;
}
