import type { Claim } from '../claims/claim';
import type { ClaimSet, KeptLine } from './claim-set';

/** A claim of a kept article that was searched for. */
export interface FoundClaim {
  line: KeptLine;
  claim: Claim;
}

/** Letter case and accents do not matter. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Whether all words stand in a claim's sentence or in who it comes from. @param words folded */
export function speaksOf({ sentence, attribution }: Claim, words: readonly string[]): boolean {
  const text = foldWords([sentence, ...(attribution?.chain ?? [])].join('\n'));
  return words.every((word) => text.includes(word));
}

export interface ClaimSearch {
  /** All must be there. Folded; none finds nothing. */
  words: readonly string[];
  /** The articles to search, in the order of the answer. */
  lines: readonly KeptLine[];
  /** Stops the search. */
  signal: AbortSignal;
  /** Told now and then: what was found since the last time, and how many articles have been searched. */
  onFound(found: FoundClaim[], searched: number): void;
}

/** So many articles are searched between two signs of life. */
const AT_ONCE = 64;

/** Searches the claims of kept articles. Reads their text, so that nothing need be indexed: about 10,000 articles in a few seconds. */
export async function searchClaims(set: Pick<ClaimSet, 'findMany'>, search: ClaimSearch): Promise<void> {
  const { words, lines, signal, onFound } = search;
  if (!words.length) return;
  for (let at = 0; at < lines.length && !signal.aborted; at += AT_ONCE) {
    const part = lines.slice(at, at + AT_ONCE);
    const kept = await set.findMany(part.map(({ url }) => url));
    if (signal.aborted) return;
    const found = kept.flatMap((article, i) =>
      (article?.reading.claims ?? [])
        .filter((claim) => speaksOf(claim, words))
        .map((claim): FoundClaim => ({ line: part[i] as KeptLine, claim })),
    );
    onFound(found, Math.min(lines.length, at + AT_ONCE));
  }
}
