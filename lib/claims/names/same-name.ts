/** Shortest spelling of which a slip of one letter is taken for the same name, and of two letters. */
const ONE_SLIP = 6;
const TWO_SLIPS = 9;

/**
 * Whether two spellings can be one name: a letter more, less, other or changed places in six, two in nine; the first
 * letter the same. Optimal string alignment distance (Damerau 1964), bounded. Symmetric. In: folded words.
 */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  if (length < ONE_SLIP || a[0] !== b[0]) return false;
  const most = length >= TWO_SLIPS ? 2 : 1;
  if (Math.abs(a.length - b.length) > most || length > 40) return false;
  return distance(a, b) <= most;
}

function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] as number) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
