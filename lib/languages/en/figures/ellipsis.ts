import type { Figure } from '../../../claims/figures';
import { PHRASE_ENDS } from '../data/function-words';
import { isPersonNoun } from './counted';
import type { Draft } from './draft';
import { lemmaOf, looksPlural } from './lemma';
import { lowerAt, type Token, textAt } from './tokens';

/** Two figures of one sentence in order, with their places. */
interface Pair {
  a: Figure;
  b: Figure;
  aEnd: number;
  bStart: number;
  bEnd: number;
}

type Rule = (tokens: readonly Token[], pair: Pair) => boolean;

/**
 * Gives figures that leave out their noun or state what their neighbours say: each pair by the first rule that fits.
 * @param held for each figure whether its noun itself holds the state, which then is not of its neighbours
 */
export function fillGaps(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  figures: readonly Figure[],
  held: readonly boolean[],
): void {
  for (let i = 1; i < figures.length; i++) {
    const b = figures[i] as Figure;
    const { from, to } = drafts[i] as Draft;
    const before = figures[i - 1] as Figure;
    if (before.kind !== 'ordinal' && before.kind !== 'identifier') {
      const pair = { a: before, b, aEnd: drafts[i - 1]?.to ?? 0, bStart: from, bEnd: to };
      if (RULES.some((rule) => rule(tokens, pair))) continue;
    }
    const like = lastLike(figures, i);
    if (like >= 0) {
      const pair = { a: figures[like] as Figure, b, aEnd: drafts[like]?.to ?? 0, bStart: from, bEnd: to };
      FAR_RULES.some((rule) => rule(tokens, pair));
    }
  }
  shareStates(tokens, drafts, figures, held);
}

/** "Twelve cars and two buses were burned": what is said of the last of a list is said of all. */
function shareStates(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  figures: readonly Figure[],
  held: readonly boolean[],
): void {
  for (let i = figures.length - 2; i >= 0; i--) {
    const [a, b] = [figures[i] as Figure, figures[i + 1] as Figure];
    // "10, 20 or 25 tents": the noun stands behind the last.
    if (
      a.noun === null &&
      a.kind === 'count' &&
      b.kind === 'count' &&
      isBareList(tokens, drafts[i]?.to ?? 0, drafts[i + 1]?.from ?? 0)
    )
      fill(a, b);
    if (held[i + 1] || a.state.length || !b.state.length || a.kind !== 'count' || b.kind !== 'count') continue;
    if (a.noun === null || b.noun === null || isPersonNoun(a.noun) !== isPersonNoun(b.noun)) continue;
    if (isListed(tokens, drafts[i]?.to ?? 0, drafts[i + 1]?.from ?? 0)) a.state = [...b.state];
  }
}

/** Whether nothing but a comma or "or" stands between. */
const isBareList = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 && /^(?:,|and|or)$/.test(lowerAt(tokens, from));

/** Whether only a noun phrase and a comma or "and" stand between. */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > 7 || !/^(?:,|and|or)$/.test(lowerAt(tokens, to - 1))) return false;
  const phrase = tokens.slice(from, to - 1).filter(({ text }) => text !== ',');
  return phrase.every(({ kind, lower, pos }) => kind === 'word' && pos !== 'VERB' && !PHRASE_ENDS.has(lower));
}

/** The nearest figure before this one of the same kind that has a noun or a state; -1 when there is none. */
function lastLike(figures: readonly Figure[], i: number): number {
  const { kind, unit } = figures[i] as Figure;
  for (let at = i - 1; at >= 0 && at >= i - 4; at--) {
    const figure = figures[at] as Figure;
    if (figure.kind === kind && figure.unit === unit && (figure.noun !== null || figure.state.length)) return at;
  }
  return -1;
}

function fill(into: Figure, from: Figure): void {
  into.noun ??= from.noun;
  if (!into.state.length) into.state = [...from.state];
}

/** "rose from 19 to 26", "26, up from 19": both values are of one thing. */
const oldAndNew: Rule = (_, { a, b }) => {
  if (a.kind !== b.kind || a.unit !== b.unit || b.role === 'stated') return false;
  if (b.role === 'old' && a.role === 'stated') fill(b, a);
  else {
    fill(b, a);
    fill(a, b);
    // "grew from 300 to 900 soldiers": the noun behind the new value says what both count.
    if (a.kind === 'count') a.noun = b.noun;
  }
  return true;
};

/** "by 52 votes to 48" */
const votes: Rule = (tokens, { a, b, aEnd, bStart }) => {
  if (a.kind !== 'count' || b.kind !== 'count' || a.noun === null) return false;
  if (bStart - aEnd !== 2 || lowerAt(tokens, aEnd + 1) !== 'to') return false;
  b.noun = a.noun;
  return true;
};

const PART_WORDS = /^(?:the|its|their|his|her|our|these|those|all|some|more|than)$|['’]s?$/;

/** "61 of the 90 members voted": the part is of the whole, and what is said is said of the part. */
const partOfWhole: Rule = (tokens, { a, b, aEnd, bStart }) => {
  if (b.kind !== 'count' || bStart - aEnd > 6 || lowerAt(tokens, aEnd) !== 'of') return false;
  const between = tokens.slice(aEnd + 1, bStart);
  if (between.length > 3 && !between.every(({ lower }) => PART_WORDS.test(lower))) return false;
  if (a.noun === null || aEnd >= bStart - 3) a.noun = b.noun;
  if (!a.state.length) {
    a.state = b.state;
    b.state = [];
  }
  return true;
};

/** "Nine guards were among 14 people killed" */
const among: Rule = (tokens, { a, b, aEnd, bStart }) => {
  const words = tokens.slice(aEnd, bStart).map(({ lower }) => lower);
  const at = words.indexOf('among');
  if (at < 1 || words.length > 6 || !/^(?:was|were|is|are)$/.test(words[at - 1] ?? '')) return false;
  if (!a.state.length) a.state = [...b.state];
  return true;
};

const THEM = new Set('them whom which those'.split(' '));

/** "40 people were arrested, eight of whom were charged", "90 people died, 31 of them nurses" */
const ofThem: Rule = (tokens, { a, b, bEnd }) => {
  if (lowerAt(tokens, bEnd) !== 'of' || !THEM.has(lowerAt(tokens, bEnd + 1)) || a.noun === null) return false;
  const next = lowerAt(tokens, bEnd + 2);
  const own = looksPlural(next) && !PHRASE_ENDS.has(next) ? lemmaOf(next) : null;
  b.noun = own ?? a.noun;
  if (!b.state.length) b.state = [...a.state];
  return true;
};

const COORDINATORS = new Set(['and', ',', 'but', 'with', 'plus', ';']);
const PARALLELS = new Set('in at from by on near among off inside outside across for under to'.split(' '));

/** "20 people were killed in Leeds and 14 in York": a bare number in the same place counts the same. */
const parallel: Rule = (tokens, { a, b, bStart, bEnd }) => {
  if (b.noun !== null || b.state.length || b.kind !== 'count' || !COORDINATORS.has(lowerAt(tokens, bStart - 1)))
    return false;
  if (!PARALLELS.has(lowerAt(tokens, bEnd)) && !/^[,.;]?$/.test(textAt(tokens, bEnd))) return false;
  fill(b, a);
  return true;
};

/** "the other two escaped" */
const theOthers: Rule = (tokens, { a, b, bStart }) => {
  if (b.noun !== null || !/^(?:other|remaining)$/.test(lowerAt(tokens, bStart - 1))) return false;
  b.noun = a.noun;
  return true;
};

/** An old or new value whose partner is further off: "41,300 voters, 6 per cent of all, correcting its 2.3 million" */
const oldFarOff: Rule = (_, { a, b }) => {
  if (b.role === 'stated' || b.noun !== null) return false;
  fill(b, a);
  return true;
};

const RULES: readonly Rule[] = [oldAndNew, votes, partOfWhole, among];
const FAR_RULES: readonly Rule[] = [ofThem, parallel, theOthers, oldFarOff];
