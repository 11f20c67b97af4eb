import type { Attribution } from '../claims/claim';
import { keyOfName } from '../claims/names';
import type { ReadArticle } from '../matching/compare-articles';
import { VERDICTS, type Verdict } from '../matching/comparison';
import type { Evidence } from './report';

/** A sentence of a kept article. By its words, so that it is the same one in the next edition that still says it. */
export interface Telling {
  url: string;
  sentence: string;
}

/** What the reader says of two sentences: how they stand, or that they answer no common question. */
export type OwnVerdict = Verdict | 'unrelated';

export const OWN_VERDICTS: readonly OwnVerdict[] = [...VERDICTS, 'unrelated'];

/** What the reader has put right by hand. */
export type Correction =
  /** Who a sentence has it from, nearest teller first; no entry: the outlet says it in its own words. */
  | { kind: 'source'; at: Telling; chain: string[] }
  /** How two sentences stand; with `updates`, which is the later. */
  | { kind: 'verdict'; a: Telling; b: Telling; verdict: OwnVerdict; later?: 'a' | 'b' };

/** What is put right there: two corrections of one thing have one key, whichever side they were made from. */
export function keyOfCorrection(correction: Correction): string {
  const tell = ({ url, sentence }: Telling) => `${url}\n${sentence}`;
  if (correction.kind === 'source') return `source\n${tell(correction.at)}`;
  return ['verdict', ...[tell(correction.a), tell(correction.b)].sort()].join('\n');
}

/** The addresses of the articles that a correction speaks of: forgotten with any of them. */
export function addressesOf(correction: Correction): string[] {
  return correction.kind === 'source' ? [correction.at.url] : [correction.a.url, correction.b.url];
}

/** An article with the reader's own sources in place of those that were read. */
export function correctSources(reading: ReadArticle, corrections: readonly Correction[]): ReadArticle {
  const chains = new Map(
    corrections.flatMap((one) =>
      one.kind === 'source' && one.at.url === reading.article.url ? [[one.at.sentence, one.chain] as const] : [],
    ),
  );
  if (!chains.size) return reading;
  return {
    ...reading,
    claims: reading.claims.map((claim) => {
      const chain = chains.get(claim.sentence);
      return chain ? { ...claim, attribution: attributionOf(chain) } : claim;
    }),
  };
}

function attributionOf(chain: string[]): Attribution | null {
  const [source] = chain;
  return source ? { source, cue: '', chain, origin: keyOfName(chain.at(-1) ?? source) } : null;
}

/** Whether a sentence's source is the reader's own. */
export function isSourceCorrected(corrections: readonly Correction[], { url, sentence }: Telling): boolean {
  return corrections.some((one) => one.kind === 'source' && one.at.url === url && one.at.sentence === sentence);
}

/** A verdict of the reader as it stands between an article and another. */
export interface PairCorrection {
  here: string;
  there: string;
  verdict: OwnVerdict;
  later: 'here' | 'there' | null;
}

/** The reader's verdicts between two articles, seen from the first. */
export function verdictsBetween(corrections: readonly Correction[], here: string, there: string): PairCorrection[] {
  return corrections.flatMap((one): PairCorrection[] => {
    if (one.kind !== 'verdict') return [];
    const { a, b, verdict, later } = one;
    if (a.url === here && b.url === there)
      return [
        { here: a.sentence, there: b.sentence, verdict, later: later ? (later === 'a' ? 'here' : 'there') : null },
      ];
    if (b.url === here && a.url === there)
      return [
        { here: b.sentence, there: a.sentence, verdict, later: later ? (later === 'b' ? 'here' : 'there') : null },
      ];
    return [];
  });
}

/**
 * Evidence as the reader sees it: sure, with those reasons that still speak for it. What was found to answer another
 * question stays among the less certain, so that the finding can be taken back.
 */
export function correctEvidence(evidence: Evidence, { verdict, later }: PairCorrection): Evidence {
  if (verdict === 'unrelated') return { ...evidence, sure: false, corrected: verdict };
  const reasons = evidence.reasons.filter((reason) => reason.verdict === verdict);
  return { ...evidence, verdict, later, reasons, confidence: 1, sure: true, corrected: verdict };
}
