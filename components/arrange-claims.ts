import type { OtherArticle, ReportedClaim, Standing } from '../lib/report/report';

/** As the popup lists them: what needs a second look first. */
export const STANDINGS: readonly Standing[] = ['conflicts', 'updates', 'differs', 'agrees', 'alone'];

/** What the reader asked to see. */
export interface ClaimFilter {
  /** No entry: all. */
  standings: readonly Standing[];
  /** An outlet that must have something to say to the claim; empty for any. */
  outlet: string;
  /** Words that must occur in the claim, its source or the evidence; letter case and accents do not matter. */
  search: string;
}

export const NO_FILTER: ClaimFilter = { standings: [], outlet: '', search: '' };

/** Claims by standing, disputed first, within a standing the most worth checking first. Empty groups are left out. */
export function groupByStanding(claims: readonly ReportedClaim[]): { standing: Standing; claims: ReportedClaim[] }[] {
  return STANDINGS.map((standing) => ({
    standing,
    claims: claims
      .filter((claim) => claim.standing === standing)
      .sort((a, b) => b.worth - a.worth || a.index - b.index),
  })).filter((group) => group.claims.length > 0);
}

/** Whether a claim is among those asked for. */
export function passes(claim: ReportedClaim, others: readonly OtherArticle[], filter: ClaimFilter): boolean {
  const { standings, outlet, search } = filter;
  if (standings.length && !standings.includes(claim.standing)) return false;
  if (outlet && !claim.evidence.some(({ other }) => others[other]?.outlet === outlet)) return false;
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (!words.length) return true;
  const text = fold(
    [claim, ...claim.evidence]
      .flatMap(({ sentence, attribution }) => [sentence, ...(attribution?.chain ?? [])])
      .join('\n'),
  );
  return words.every((word) => text.includes(word));
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** A claim's name as long as its article stays the same, however often it is reported again. */
export function keyOf({ paragraph, start }: Pick<ReportedClaim, 'paragraph' | 'start'>): string {
  return `claim-${paragraph}-${start}`;
}
