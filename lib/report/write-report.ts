import type { Article } from '../article/article';
import { finish, type Steps } from '../article/steps';
import { languageOf } from '../languages/languages';
import { compareArticles, type ReadArticle } from '../matching/compare-articles';
import { type Comparison, VERDICTS } from '../matching/comparison';
import { SURE } from '../matching/confidence';
import { findReprints } from '../matching/find-reprints';
import {
  correctEvidence,
  correctSources,
  isSourceCorrected,
  type PairCorrection,
  verdictsBetween,
} from './apply-corrections';
import type { Correction } from './corrections';
import { findOmissions } from './find-omissions';
import { countOrigins, groupOrigins } from './origins';
import type { Evidence, Report, ReportedClaim, Standing, Summary } from './report';
import { lineOf, reportedOf } from './report-alone';
import { tellingReasons } from './telling-reasons';
import { weighReview } from './weigh-review';

/** A kept article and which edition it is, from 1; without, its only one. */
export interface Witness extends ReadArticle {
  edition?: number;
}

/**
 * Writes the report of one article against others. Pure; the order of `others` changes only the order of `Report.others`.
 * @param read the article in hand
 * @param others articles of the claim set on the same event, nearest first; those of the same outlet or address take no part
 * @param kept whether the claim set holds the article in hand
 * @param corrections what the reader has put right in any of them
 */
export function writeReport(
  read: ReadArticle,
  others: Witness[],
  kept: Report['kept'],
  corrections: readonly Correction[] = [],
): Report {
  return finish(writeReportInSteps(read, others, kept, corrections));
}

/** `writeReport`, an article compared a step. */
export function* writeReportInSteps(
  read: ReadArticle,
  others: Witness[],
  kept: Report['kept'],
  corrections: readonly Correction[] = [],
): Steps<Report> {
  const { article } = read;
  const reading = correctSources(read, corrections);
  const witnesses = others
    .filter((other) => isAnotherOutlet(article, other.article))
    .map((other) => correctSources(other, corrections));
  const evidence: Evidence[][] = reading.claims.map(() => []);
  const answered: Set<number>[] = witnesses.map(() => new Set());
  for (const [other, witness] of witnesses.entries()) {
    yield;
    const compared = compareOnce(reading, witness).flatMap((one) => weighReview(one, witness.article) ?? []);
    const own = verdictsBetween(corrections, article.url, witness.article.url);
    for (const comparison of [...compared, ...missing(own, compared, reading, witness)]) {
      const found = writeEvidence(comparison, witness, other);
      if (!found) continue;
      const here = reading.claims[comparison.a]?.sentence;
      const asked = own.find((one) => one.here === here && one.there === found.sentence);
      const entry = asked ? correctEvidence(found, asked) : found;
      const telling = { url: witness.article.url, sentence: entry.sentence };
      if (isSourceCorrected(corrections, telling)) entry.sourceCorrected = true;
      evidence[comparison.a]?.push(entry);
      if (entry.sure) answered[other]?.add(comparison.b);
    }
  }
  const claims = reading.claims.map((claim, index): ReportedClaim => {
    const found = (evidence[index] ?? []).sort(byGravity);
    const agreeing = found.filter(({ sure, verdict }) => sure && verdict === 'agrees');
    const { sentence, attribution } = claim;
    return {
      ...reportedOf(claim, index),
      ...(isSourceCorrected(corrections, { url: article.url, sentence }) && { corrected: true }),
      standing: standingOf(found),
      evidence: found,
      origins: groupOrigins([
        { outlet: article.outlet, outletKey: keyOfOutlet(article), attribution, sentence },
        ...agreeing.map((e) => ({
          outlet: witnesses[e.other]?.article.outlet ?? '',
          outletKey: keyOfOutlet(witnesses[e.other]?.article),
          attribution: e.attribution,
          sentence: e.sentence,
        })),
      ]),
    };
  });
  // What a fact-check examines is not what it reports.
  const reporters = witnesses.map((witness) => (witness.article.review ? { ...witness, claims: [] } : witness));
  const omissions = findOmissions(reading, reporters, answered);
  const reprints = new Set(
    findReprints([article, ...witnesses.map((w) => w.article)]).flatMap(([i, j]) => (i === 0 ? [j - 1] : [])),
  );
  return {
    article: lineOf(article),
    kept,
    claims,
    omissions,
    others: witnesses.map(({ article, edition = 1 }, i) => ({
      ...lineOf(article),
      reprint: reprints.has(i),
      ...(edition > 1 && { edition }),
    })),
    summary: summarise(claims, witnesses, omissions.length),
  };
}

const compared = new WeakMap<ReadArticle, WeakMap<ReadArticle, readonly Comparison[]>>();

/** A page's report is written first beside the nearest article, then beside all: that pair is compared once. */
function compareOnce(a: ReadArticle, b: ReadArticle): readonly Comparison[] {
  const withA = compared.get(a) ?? new WeakMap<ReadArticle, readonly Comparison[]>();
  compared.set(a, withA);
  const found = withA.get(b) ?? compareArticles(a, b);
  withA.set(b, found);
  return found;
}

/** What the reader put together by hand and the comparison, of this version, does not. */
function missing(
  own: readonly PairCorrection[],
  compared: readonly Comparison[],
  here: ReadArticle,
  there: ReadArticle,
): Comparison[] {
  return own.flatMap((one): Comparison[] => {
    const a = here.claims.findIndex(({ sentence }) => sentence === one.here);
    const b = there.claims.findIndex(({ sentence }) => sentence === one.there);
    if (one.verdict === 'unrelated' || a < 0 || b < 0) return [];
    if (compared.some((found) => found.a === a && found.b === b)) return [];
    return [{ a, b, verdict: one.verdict, reasons: [], confidence: 1 }];
  });
}

/** The key that others' words for an outlet have ("the Morning Post reported"). */
const keyOfOutlet = (article: Article | undefined): string =>
  (article && languageOf(article.language)?.keyOfName(article.outlet)) ?? '';

function isAnotherOutlet(a: Article, b: Article): boolean {
  return a.url !== b.url && a.outlet.toLowerCase() !== b.outlet.toLowerCase();
}

function writeEvidence(comparison: Comparison, { claims }: ReadArticle, other: number): Evidence | null {
  const claim = claims[comparison.b];
  if (!claim) return null;
  const { paragraph, start, end, sentence, attribution, certainty, figures } = claim;
  const { verdict, reasons, confidence, later } = comparison;
  return {
    other,
    paragraph,
    start,
    end,
    sentence,
    attribution,
    certainty,
    figures,
    verdict,
    later: later === 'a' ? 'here' : later === 'b' ? 'there' : null,
    reasons: tellingReasons(reasons),
    confidence,
    sure: confidence >= SURE,
  };
}

const gravity = (e: Evidence) => VERDICTS.indexOf(e.verdict);

/** Sure before unsure, then the gravest, then the surest. */
function byGravity(x: Evidence, y: Evidence): number {
  return Number(y.sure) - Number(x.sure) || gravity(y) - gravity(x) || y.confidence - x.confidence;
}

function standingOf(evidence: Evidence[]): Standing {
  const gravest = Math.max(-1, ...evidence.filter(({ sure }) => sure).map(gravity));
  return VERDICTS[gravest] ?? 'alone';
}

function summarise(claims: ReportedClaim[], witnesses: ReadArticle[], omissions: number): Summary {
  const count = (standing: Standing) => claims.filter((claim) => claim.standing === standing).length;
  const agreed = claims.filter(({ evidence }) => evidence.some(({ sure, verdict }) => sure && verdict === 'agrees'));
  return {
    claims: claims.length,
    conflicts: count('conflicts'),
    updates: count('updates'),
    differs: count('differs'),
    agrees: count('agrees'),
    alone: count('alone'),
    outlets: new Set(witnesses.map(({ article }) => article.outlet)).size,
    origins: countOrigins(agreed.flatMap((claim) => claim.origins.map(({ key }) => key))),
    omissions,
  };
}
