import { type Difference, type Finding, findQuote, makeSearchable } from '../anchor/find-quote';
import { selectorOf } from '../anchor/selector';
import type { Span } from '../article/article';
import type { Claim } from '../claims/claim';
import { compareFigures } from '../claims/compare-figures';
import type { Figure } from '../claims/figures';
import { readingLanguageOf } from '../languages/reading-languages';
import type { ReadArticle } from '../matching/compare-articles';

/** What became of the claims of an edition in a later one. */
export interface EditionChanges {
  /** One for each claim of the earlier edition, in its reading order. */
  claims: ClaimChange[];
  /** The later edition's claims that the earlier one did not have, in reading order. */
  added: AddedClaim[];
  /** `null` when the headline is the same. */
  title: { was: string; now: string } | null;
}

export interface ClaimChange {
  status: 'unchanged' | 'moved' | 'changed' | 'gone';
  /** The sentence as it was. */
  was: string;
  /** As it is now; the same unless changed, empty when gone. */
  now: string;
  /** Where it stands in the later edition: index of the paragraph, `[start, end)` in it; -1, 0, 0 when gone. */
  paragraph: number;
  start: number;
  end: number;
  /** The differing words, `wasSpan` in `was` and `nowSpan` in `now`, in reading order; only when changed. */
  differences: Difference[];
  /** Of the differing words the figures that say another value, whole as a reader names them ("19", "26"). */
  figures: { was: string; now: string }[];
}

export interface AddedClaim {
  /** Index among the later edition's claims. */
  claim: number;
  sentence: string;
}

/** Compares two readings of one address, claim by claim. Pure; never throws on any text. */
export function compareEditions(before: ReadArticle, after: ReadArticle): EditionChanges {
  const earlier = makeSearchable(before.article.paragraphs);
  const later = makeSearchable(after.article.paragraphs);
  const findings = before.claims.map(({ paragraph, start, end }) =>
    findQuote(later, selectorOf(before.article.paragraphs, paragraph, start, end), earlier),
  );
  const claims = before.claims.map((claim, i): ClaimChange => {
    const finding = findings[i] as Finding;
    // One sentence is not what became of two: it belongs to the one that it has more of.
    if (finding.status === 'gone' || isTaken(finding, i, findings)) return gone(claim);
    return changeOf(claim, finding, after);
  });
  const { title } = before.article;
  return {
    claims,
    added: after.claims.flatMap((claim, index) =>
      claims.some((change) => overlap(change, claim)) ? [] : [{ claim: index, sentence: claim.sentence }],
    ),
    title: title === after.article.title ? null : { was: title, now: after.article.title },
  };
}

function isTaken(finding: Finding, own: number, findings: readonly Finding[]): boolean {
  return findings.some(
    (other, i) =>
      i !== own &&
      overlap(finding, other) &&
      (other.score > finding.score || (other.score === finding.score && finding.status === 'changed' && i < own)),
  );
}

const overlap = (a: Span & { paragraph: number }, b: Span & { paragraph: number }): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

function gone({ sentence }: Claim): ClaimChange {
  const nowhere = { paragraph: -1, start: 0, end: 0 };
  return { status: 'gone', was: sentence, now: '', ...nowhere, differences: [], figures: [] };
}

function changeOf(claim: Claim, finding: Finding, after: ReadArticle): ClaimChange {
  const { paragraph, start, end, status } = finding;
  const now = after.article.paragraphs[paragraph]?.slice(start, end) ?? '';
  const differences = finding.differences.map((difference) => ({
    ...difference,
    nowSpan: { start: difference.nowSpan.start - start, end: difference.nowSpan.end - start },
  }));
  return {
    status: status === 'found' ? 'unchanged' : status,
    ...{ was: claim.sentence, now, paragraph, start, end, differences },
    figures: changedFigures(claim.figures, figuresIn(now, after), differences),
  };
}

const figuresIn = (sentence: string, { article }: ReadArticle): Figure[] =>
  readingLanguageOf(article.language)?.readFigures(sentence) ?? [];

/** The figures that stand in differing words on both sides and do not say the same, each once. */
function changedFigures(
  was: readonly Figure[],
  now: readonly Figure[],
  differences: readonly Difference[],
): ClaimChange['figures'] {
  const touched = (figures: readonly Figure[], span: Span) =>
    figures.filter(({ start, end }) => start < span.end && span.start < end);
  const found = new Map<string, { was: string; now: string }>();
  for (const { wasSpan, nowSpan } of differences) {
    const old = touched(was, wasSpan);
    const fresh = touched(now, nowSpan);
    old.forEach((figure, i) => {
      const other = fresh[i];
      if (other && compareFigures(figure, other) !== 'equal')
        found.set(`${figure.start} ${other.start}`, { was: figure.text, now: other.text });
    });
  }
  return [...found.values()];
}
