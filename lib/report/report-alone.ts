import type { Article } from '../article/article';
import type { Claim } from '../claims/claim';
import type { ReadArticle } from '../matching/compare-articles';
import { groupOrigins } from './origins';
import type { ArticleLine, Report, ReportedClaim } from './report';

/**
 * The report of an article that was compared with none and is not kept: all its claims stand alone. What
 * `writeReport(read, [], 'not-kept')` gives, without anything that compares having to be there.
 */
export function reportAlone({ article, claims }: ReadArticle): Report {
  const { outlet } = article;
  return {
    article: lineOf(article),
    kept: 'not-kept',
    claims: claims.map((claim, index) => ({
      ...reportedOf(claim, index),
      standing: 'alone',
      evidence: [],
      origins: groupOrigins([{ outlet, attribution: claim.attribution, sentence: claim.sentence }]),
    })),
    omissions: [],
    others: [],
    summary: {
      ...{ claims: claims.length, conflicts: 0, updates: 0, differs: 0, agrees: 0, alone: claims.length },
      ...{ outlets: 0, origins: 0, omissions: 0 },
    },
  };
}

/** An article as a line in a list. */
export function lineOf({ url, outlet, title, author, published }: Article): ArticleLine {
  return { url, outlet, title, author, published };
}

/** What a report tells of a claim before it is compared. */
export function reportedOf(claim: Claim, index: number): Omit<ReportedClaim, 'standing' | 'evidence' | 'origins'> {
  const { paragraph, start, end, sentence, worth, attribution, certainty, figures } = claim;
  return { index, paragraph, start, end, sentence, worth, attribution, certainty, figures };
}
