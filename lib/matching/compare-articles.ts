import type { Article } from '../article/article';
import type { Claim } from '../claims/claim';
import { findActorClash } from './actor-country';
import { align, daysBetween, firstLooks } from './alignment';
import { type Comparison, turnRound } from './comparison';
import { type Days, findFirstClash } from './first-clash';
import { chooseVerdict, confidenceOf, doubtsOf, JUDGES, kindsOf, sameQuestion, verdictsOf } from './judges';
import { matchFeatures } from './match-features';
import type { ClaimReading } from './read-claim';
import { readPair } from './read-pair';
import { type Clash, findClashReasons, findReasons } from './reasons';
import { verdictFeatures } from './verdict-features';

/** An article with the claims found in it. */
export interface ReadArticle {
  article: Article;
  claims: Claim[];
}

/** Pairs less likely to answer one question are left out. 0 to 1; trades recall for calm. */
export const SAME_QUESTION = 0.35;

/**
 * Compares the claims of two articles.
 * @returns the pairs that answer the same question, by `a`, then `b`; unrelated pairs are left out.
 * `compareArticles(b, a)` mirrors it. Two articles of one outlet give none.
 */
export function compareArticles(a: ReadArticle, b: ReadArticle): Comparison[] {
  if (a.article.outlet === b.article.outlet) return [];
  // Always worked out from the same side, so that the mirror image is exact to the last bit.
  const found = goesFirst(a, b) ? compare(a, b) : compare(b, a).map(turnRound);
  return found.sort((p, q) => p.a - q.a || p.b - q.b);
}

function goesFirst({ article: a }: ReadArticle, { article: b }: ReadArticle): boolean {
  const key = (x: Article) => `${x.published ?? ''}\u0000${x.outlet}\u0000${x.url}\u0000${x.paragraphs.join('\n')}`;
  return key(a) <= key(b);
}

function compare(a: ReadArticle, b: ReadArticle): Comparison[] {
  const pair = readPair(a, b);
  const days = daysBetween(pair);
  const textsA = new Set(a.claims.map(({ sentence }) => sentence));
  const textsB = new Set(b.claims.map(({ sentence }) => sentence));
  const looks = firstLooks(pair);
  const published = { a: pair.a.article.published, b: pair.b.article.published };
  const found: Comparison[] = [];
  pair.a.claims.forEach((x, i) => {
    pair.b.claims.forEach((y, j) => {
      if (!looks[i * pair.b.claims.length + j]) return;
      const same = x.claim.sentence === y.claim.sentence;
      // Both outlets print both sentences: they do not contradict each other by them.
      if (!same && textsB.has(x.claim.sentence) && textsA.has(y.claim.sentence)) return;
      const alignment = align(pair, i, j);
      const match = matchFeatures(pair, i, j, alignment);
      const likely = same ? 1 : sameQuestion(JUDGES, match);
      // Who did it is read, not guessed: two doers of one deed are on one question, however it is worded.
      const clash = same ? null : findClash(x, y, published);
      if (likely < SAME_QUESTION && clash?.kind !== 'actor') return;
      const ways: Float32Array[] = [];
      if (days >= 0) ways.push(verdictFeatures(pair, alignment, 'a'));
      if (days <= 0) ways.push(verdictFeatures(pair, alignment, 'b'));
      const verdicts = verdictsOf(JUDGES, ways);
      const verdict = same ? 'agrees' : clash ? 'conflicts' : chooseVerdict(verdicts, days);
      const sure = same ? 1 : clash ? sureOf(clash, likely) : confidenceOf(JUDGES, doubtsOf(likely, verdicts, verdict));
      const kinds = kindsOf(JUDGES, ways[0] as Float32Array);
      found.push({
        a: pair.a.order[i] as number,
        b: pair.b.order[j] as number,
        verdict,
        ...(verdict === 'updates' ? { later: days >= 0 ? 'b' : 'a' } : {}),
        reasons: clash ? findClashReasons(alignment, clash) : findReasons(alignment, verdict, days, kinds),
        confidence: Math.round(sure * 1000) / 1000,
      });
    });
  });
  return found;
}

/** What two claims contradict each other in by what was read of them, without a judge. */
function findClash(a: ClaimReading, b: ClaimReading, days: Days): Clash | null {
  const actors = findActorClash(a, b);
  if (actors) return { kind: 'actor', outright: true, ...actors };
  const first = findFirstClash(a, b, days);
  return first && { kind: 'detail', ...first };
}

/** What is read conflicts as surely as the claims are on one question, and told outright it is half a proof that they are. */
const sureOf = ({ outright }: Clash, likely: number): number => (outright ? (1 + likely) / 2 : likely);
