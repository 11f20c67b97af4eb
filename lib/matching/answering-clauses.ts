import type { Span } from '../article/article';
import type { Alignment } from './alignment';
import { clausesIn } from './figure-clause';
import type { ClaimReading } from './read-claim';
import type { Word } from './words';

/** A clause with what it says. */
export interface ToldClause extends Span {
  words: Word[];
  /** One of its words is denied, or denies. */
  denied: boolean;
  /** Something is told in it, as far as can be told: a deed, a figure, a time, a denial. "The prime minister" tells nothing. */
  tells: boolean;
}

/** What a name counts for beside other words: whom two clauses speak of tells less of their question than what of him. */
const OF_A_NAME = 0.3;
/** What a word counts for that the other clause has by another word. */
const OTHERWISE = 0.3;
/** What it counts for that two clauses have in common where either tells nothing. */
const UNTOLD = 0.2;
/** Two clauses with less in common, by weight, are about nothing that could be named. */
const LEAST = 0.5;

/**
 * Finds the clause of either claim by which they answer their question: those two that have most in common, so that what
 * differs between them is the answer. `null` where no two have enough.
 * @param fits which clauses may stand together
 * @param keep words that are not cut off
 */
export function findAnsweringClauses(
  { a, b, words }: Alignment,
  fits: (p: ToldClause, q: ToldClause) => boolean = () => true,
  keep?: { a: Span; b: Span },
): { a: ToldClause; b: ToldClause } | null {
  const onlyA = new Set(words.onlyA.map(({ stem }) => stem));
  const onlyB = new Set(words.onlyB.map(({ stem }) => stem));
  const theirs = readClauses(b);
  let best: { a: ToldClause; b: ToldClause } | null = null;
  let most = LEAST;
  for (const p of readClauses(a))
    for (const q of theirs) {
      if (!fits(p, q)) continue;
      const common = (commonTo(p, q, onlyA) + commonTo(q, p, onlyB)) * (p.tells && q.tells ? 1 : UNTOLD);
      if (common <= most) continue;
      most = common;
      best = { a: p, b: q };
    }
  return best && { a: fromCommon(a, best.a, onlyA, keep?.a), b: fromCommon(b, best.b, onlyB, keep?.b) };
}

/** A longer clause is shown from its first word on that the other has as well, one that denies as a whole. UTF-16 units. */
const LONG = 80;
/** Less than this is not worth cutting off. */
const LATE = 30;

/** "The mayor told the council on Friday evening that the bridge would be closed": from "that the bridge". */
function fromCommon(
  { words, claim }: ClaimReading,
  clause: ToldClause,
  only: ReadonlySet<string>,
  keep?: Span,
): ToldClause {
  const first = clause.words.find(({ stem, capital }) => !capital && !only.has(stem));
  if (!first || clause.denied || clause.end - clause.start <= LONG) return clause;
  const from = Math.min(first.start, keep?.start ?? first.start);
  let at = words.findIndex(({ end }) => end > from);
  while (words[at - 1]?.weight === 0) at--;
  // "re-examine" is one word.
  while (/[^\s“"]/.test(claim.sentence[(words[at]?.start ?? 0) - 1] ?? ' ') && at > 0) at--;
  const start = words[at]?.start ?? clause.start;
  return start - clause.start < LATE ? clause : { ...clause, start };
}

/** How much of a clause's words another one has, by weight. */
function commonTo({ words }: ToldClause, other: ToldClause, only: ReadonlySet<string>): number {
  let sum = 0;
  for (const { stem, weight, capital, start } of words) {
    const isName = capital && start > 0;
    const worth = weight * (isName ? OF_A_NAME : 1);
    if (other.words.some((word) => word.stem === stem)) sum += worth;
    else if (!only.has(stem)) sum += worth * OTHERWISE;
  }
  return sum;
}

/** A clause with fewer telling words, or with names alone, answers nothing by itself, unless it denies. */
const LEAST_WORDS = 2;

const known = new WeakMap<ClaimReading, readonly ToldClause[]>();

/** Read once per claim: reasons of several kinds are looked for in the same clauses. */
function readClauses(side: ClaimReading): readonly ToldClause[] {
  let clauses = known.get(side);
  if (!clauses) {
    clauses = clausesIn(side)
      .map(({ start, end }) => readClause(side, start, end))
      .filter(({ words, denied }) => denied || (words.length >= LEAST_WORDS && words.some(({ capital }) => !capital)));
    known.set(side, clauses);
  }
  return clauses;
}

function readClause(side: ClaimReading, start: number, end: number): ToldClause {
  const places = side.words.flatMap((word, i) => (word.start >= start && word.end <= end ? [i] : []));
  const words = places.map((i) => side.words[i] as Word).filter(({ weight }) => weight > 0);
  const denied = places.some((i) => side.denied[i] === 1);
  const { facts, figures, dates } = side.claim;
  const tells =
    denied ||
    [...side.events, ...side.clock, ...facts, ...figures, ...dates].some(
      (told) => told.start < end && told.end > start,
    );
  return { start, end, words, denied, tells };
}

/** The clause of a claim that some of its words stand in, the whole sentence where they stand in none. */
export function clauseAround(side: ClaimReading, { start, end }: Span): Span {
  return (
    clausesIn(side).find((clause) => clause.start <= start && clause.end >= end) ?? {
      start: 0,
      end: side.claim.sentence.length,
    }
  );
}
