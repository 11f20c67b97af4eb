import type { Article } from '../article/article';
import type { Claim } from '../claims/claim';
import { languageOf } from '../languages/languages';
import { findActorClash } from './actor-country';
import { type Alignment, align, daysBetween, firstLooks } from './alignment';
import { BY_CHANCE, restsOnChance } from './chance-figure';
import { type Comparison, turnRound } from './comparison';
import { findDenialClash } from './denial-clash';
import { type Days, findFirstClash } from './first-clash';
import { besideRivals, chooseVerdict, confidenceOf, doubtsOf, kindsOf, sameQuestion, verdictsOf } from './judges';
import { matchFeatures } from './match-features';
import { findDeniedFigure, findWithdrawn } from './old-figures';
import type { ClaimReading } from './read-claim';
import { type PairReading, readPair } from './read-pair';
import { type Clash, findClashReasons, findReasons } from './reasons';
import { readLikelihoods, rivalFeatures } from './rivals';
import { verdictFeatures } from './verdict-features';

/** An article with the claims found in it. */
export interface ReadArticle {
  article: Article;
  claims: Claim[];
}

/** Pairs less likely to answer one question are left out. 0 to 1; trades recall for calm. */
export const SAME_QUESTION = 0.3;

/**
 * Compares the claims of two articles.
 * @returns the pairs that answer the same question, by `a`, then `b`; unrelated pairs are left out.
 * `compareArticles(b, a)` mirrors it. Two articles of one outlet give none, nor do two in different languages or in one
 * that is not read.
 */
export function compareArticles(a: ReadArticle, b: ReadArticle): Comparison[] {
  if (a.article.outlet === b.article.outlet) return [];
  const language = languageOf(a.article.language);
  if (!language || language !== languageOf(b.article.language)) return [];
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
  const { judges } = pair.a.language;
  const days = daysBetween(pair);
  const textsA = new Set(a.claims.map(({ sentence }) => sentence));
  const textsB = new Set(b.claims.map(({ sentence }) => sentence));
  const seen = lookClosely(pair);
  const published = { a: pair.a.article.published, b: pair.b.article.published };
  const found: Comparison[] = [];
  for (const { i, j, alignment, likely } of seen) {
    const { a: x, b: y } = alignment;
    const same = x.claim.sentence === y.claim.sentence;
    // Both outlets print both sentences: they do not contradict each other by them.
    if (!same && textsB.has(x.claim.sentence) && textsA.has(y.claim.sentence)) continue;
    // Read, not guessed: two doers of one deed are on one question, however it is worded, and so is a denial in the same words.
    const clash = same ? null : findClash(alignment, published, days);
    if (!same && likely < SAME_QUESTION && clash?.kind !== 'actor' && clash?.kind !== 'negation') continue;
    const ways: Float32Array[] = [];
    if (days >= 0) ways.push(verdictFeatures(pair, alignment, 'a'));
    if (days <= 0) ways.push(verdictFeatures(pair, alignment, 'b'));
    const verdicts = verdictsOf(judges, ways);
    const overtaken = !clash && isOvertaken(x, y, days);
    const verdict = same ? 'agrees' : clash ? 'conflicts' : overtaken ? 'updates' : chooseVerdict(verdicts, days);
    const judged = clash ? sureOf(clash, likely) : confidenceOf(judges, doubtsOf(likely, verdicts, verdict));
    const sure = same ? 1 : verdict === 'agrees' && restsOnChance(alignment) ? BY_CHANCE * judged : judged;
    const kinds = kindsOf(judges, ways[0] as Float32Array);
    found.push({
      a: pair.a.order[i] as number,
      b: pair.b.order[j] as number,
      verdict,
      ...(verdict === 'updates' ? { later: days >= 0 ? 'b' : 'a' } : {}),
      reasons: clash ? findClashReasons(alignment, clash) : findReasons(alignment, verdict, days, kinds),
      confidence: Math.round(sure * 1000) / 1000,
    });
  }
  return found;
}

interface Look {
  i: number;
  j: number;
  alignment: Alignment;
  likely: number;
}

/** The pairs of claims near enough to be looked at, each judged by itself, then beside its rivals. */
function lookClosely(pair: PairReading): Look[] {
  const { judges } = pair.a.language;
  const height = pair.a.claims.length;
  const width = pair.b.claims.length;
  const looks = firstLooks(pair);
  const alone = new Float32Array(height * width);
  const seen: Omit<Look, 'likely'>[] = [];
  for (let i = 0; i < height; i++)
    for (let j = 0; j < width; j++) {
      if (!looks[i * width + j]) continue;
      const alignment = align(pair, i, j);
      alone[i * width + j] = sameQuestion(judges, matchFeatures(pair, i, j, alignment));
      seen.push({ i, j, alignment });
    }
  const likelihoods = readLikelihoods(alone, height, width);
  return seen.map((look) => ({ ...look, likely: besideRivals(judges, rivalFeatures(likelihoods, look.i, look.j)) }));
}

/**
 * What two claims contradict each other in by what was read of them, without a judge.
 * @param days from the first claim's publication to the other's (see `daysBetween`)
 */
function findClash(alignment: Alignment, published: Days, days: number): Clash | null {
  const { a, b } = alignment;
  const actors = findActorClash(a, b);
  if (actors) return { kind: 'actor', outright: true, ...actors };
  const first = findFirstClash(a, b, published);
  if (first) return { kind: 'detail', ...first };
  // On another day what was denied may have come about.
  const denial = days === 0 ? findDenialClash(alignment) : null;
  if (denial) return { kind: 'negation', outright: true, ...denial };
  const disputed = findDeniedFigure(a, b);
  if (disputed) return { kind: 'number', outright: true, a: disputed.now, b: disputed.old };
  const given = findDeniedFigure(b, a);
  if (given) return { kind: 'number', outright: true, a: given.old, b: given.now };
  const repeated = days > 0 ? findWithdrawn(a, b) : days < 0 ? findWithdrawn(b, a) : null;
  if (!repeated) return null;
  const { now, old } = repeated;
  return { kind: 'number', outright: false, ...(days > 0 ? { a: now, b: old } : { a: old, b: now }) };
}

/** Whether the later claim withdraws a figure that the earlier one gives. */
function isOvertaken(a: ClaimReading, b: ClaimReading, days: number): boolean {
  return days !== 0 && (days > 0 ? findWithdrawn(b, a) : findWithdrawn(a, b)) !== null;
}

/**
 * What is read conflicts as surely as the claims are on one question. That they can be set against each other is part of
 * a proof that they are: half of one where one side denies the other outright, else a quarter.
 */
const sureOf = ({ outright }: Clash, likely: number): number => likely + (1 - likely) / (outright ? 2 : 4);
