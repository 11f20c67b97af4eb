/** Makes what tells, for each of several names in their order, 1 where a sentence matches its pattern. */
export function openPatterns<N extends string>(
  names: readonly N[],
  patterns: Readonly<Record<N, RegExp>>,
): (sentence: string) => Uint8Array {
  const inOrder = names.map((name) => patterns[name]);
  return (sentence) => Uint8Array.from(inOrder, (pattern) => Number(pattern.test(sentence)));
}
