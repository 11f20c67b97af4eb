import type { Claim } from '../claims/claim';
import type { Report, Standing } from '../report/report';
import type { ClaimSet, KeptLine } from './claim-set';

/** A claim of a kept article that was searched for. */
export interface FoundClaim {
  line: KeptLine;
  claim: Pick<Claim, 'paragraph' | 'start' | 'sentence' | 'attribution' | 'certainty'>;
  /** How other kept outlets stand to it, where that was asked for. */
  standing?: Standing;
}

/** Letter case and accents do not matter. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Whether all words stand in a claim's sentence or in who it comes from. @param words folded */
export function speaksOf({ sentence, attribution }: FoundClaim['claim'], words: readonly string[]): boolean {
  const text = foldWords([sentence, ...(attribution?.chain ?? [])].join('\n'));
  return words.every((word) => text.includes(word));
}

export interface ClaimSearch {
  /** All must be there. Folded; none finds nothing, unless a standing is asked for. */
  words: readonly string[];
  /** Only claims to which the other kept outlets stand so; empty for any. Takes a report of every article searched. */
  standing: Standing | '';
  /** The articles to search, in the order of the answer. */
  lines: readonly KeptLine[];
  /** Stops the search. */
  signal: AbortSignal;
  /** Told now and then: what was found since the last time, and how many articles have been searched. */
  onFound(found: FoundClaim[], searched: number): void;
}

/** So many articles are searched between two signs of life. */
const AT_ONCE = 64;

/**
 * Searches the claims of kept articles. Reads their text, so that nothing need be indexed: about 10,000 articles in a
 * few seconds; by standing, which no one has written down, some twenty in a second.
 * @param reportOf the report of a kept article against the others; `null` when it is kept no longer
 */
export async function searchClaims(
  set: Pick<ClaimSet, 'findMany'>,
  reportOf: (url: string) => Promise<Pick<Report, 'claims'> | null>,
  search: ClaimSearch,
): Promise<void> {
  const { words, standing, lines, signal, onFound } = search;
  if (!words.length && !standing) return;
  for (let at = 0; at < lines.length && !signal.aborted; at += AT_ONCE) {
    const part = lines.slice(at, at + AT_ONCE);
    const kept = await set.findMany(part.map(({ url }) => url));
    if (signal.aborted) return;
    const spoken = part.map((line, i) => {
      const claims = kept[i]?.reading.claims.filter((claim) => speaksOf(claim, words)) ?? [];
      return claims.map((claim): FoundClaim => ({ line, claim }));
    });
    if (!standing) onFound(spoken.flat(), at + part.length);
    else
      for (const [i, line] of part.entries()) {
        if (signal.aborted) return;
        const found = spoken[i]?.length ? await standingSo(line) : [];
        if (signal.aborted) return;
        onFound(found, at + i + 1);
      }
  }

  async function standingSo(line: KeptLine): Promise<FoundClaim[]> {
    const report = await reportOf(line.url);
    return (report?.claims ?? [])
      .filter((claim) => claim.standing === standing && speaksOf(claim, words))
      .map((claim): FoundClaim => ({ line, claim, standing: claim.standing }));
  }
}
