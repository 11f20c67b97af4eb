import type { Article } from '../article/article';
import type { Attribution } from '../claims/claim';
import { readingLanguageOf } from '../languages/reading-languages';
import type { ReadArticle } from '../matching/compare-articles';
import type { Correction, OwnVerdict, Telling } from './corrections';
import type { Evidence } from './report';

/** An article with the reader's own sources in place of those that were read. */
export function correctSources<R extends ReadArticle>(reading: R, corrections: readonly Correction[]): R {
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
      return chain ? { ...claim, attribution: attributionOf(chain, reading.article) } : claim;
    }),
  };
}

function attributionOf(chain: string[], { language }: Article): Attribution | null {
  const [source] = chain;
  if (!source) return null;
  const origin = chain.at(-1) ?? source;
  return { source, cue: '', chain, origin: readingLanguageOf(language)?.keyOfName(origin) ?? origin.toLowerCase() };
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
