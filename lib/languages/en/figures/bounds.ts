import { BOUNDS_AFTER, BOUNDS_BEFORE, type Bound } from '../data/bounds';
import { type Draft, OPEN } from './draft';
import { gluedAt, isDigits, lowerAt, type Token } from './tokens';

const before: ReadonlyMap<string, Bound> = new Map(Object.entries(BOUNDS_BEFORE));
const behind: ReadonlyMap<string, Bound> = new Map(Object.entries(BOUNDS_AFTER));

/** Most bounds that are stacked ("up to around"), and most words of one on either side. */
const STACKED = 3;
const WORDS_BEFORE = 5;
const WORDS_BEHIND = 3;

/** Reads the bounds on either side of a number, those before it not before token `floor`. */
export function readBounds(tokens: readonly Token[], draft: Draft, floor: number): void {
  const found: Bound[] = [];
  for (let n = 0; n < STACKED; n++) {
    const hit = boundBefore(tokens, draft.from, floor);
    if (!hit || !fits(tokens, hit.at, draft)) break;
    found.push(hit.bound);
    draft.from = hit.at;
  }
  const after = boundBehind(tokens, draft.to) ?? boundBehindNoun(tokens, draft.to);
  if (after) {
    found.push(after.bound);
    draft.to = Math.max(draft.to, after.to);
  }
  // The bound nearest to the number works on it first.
  for (const bound of found.reverse()) applyBound(draft, bound);
}

/** The longest bound that ends right before a token. */
function boundBefore(tokens: readonly Token[], from: number, floor: number): { at: number; bound: Bound } | null {
  let words = '';
  let hit: { at: number; bound: Bound } | null = null;
  for (let i = from - 1; i >= floor && i >= from - WORDS_BEFORE && !isDigits(tokens[i]); i--) {
    words = words ? `${lowerAt(tokens, i)} ${words}` : lowerAt(tokens, i);
    const bound = before.get(words);
    if (bound) hit = { at: i, bound };
  }
  return hit;
}

const NOT_OF_ONE = new Set('around about over above below under some'.split(' '));
/** "that adds up to 9 million" */
const ADDING = new Set('add adds added adding'.split(' '));
/** Before "over three years" they make it a bound; elsewhere it is the stretch in which something happens. */
const LASTING = new Set(
  'for after lasted lasts lasting took takes taken taking spent of in by was is served waited and'.split(' '),
);
/** "take over 22 branches", "handed over 30 prisoners": the word is the verb's. */
const TAKING =
  /^(?:hand(?:s|ed|ing)?|tak(?:e|es|en|ing)|took|turn(?:s|ed|ing)?|g[ai]v(?:e|es|ing)|given|sign(?:s|ed|ing)?)$/;
/** Below ten, what something is "above" or "over" is as often a thing as a number: "over two fields". */
const SMALL = 12;

/** Whether words that bound a number do so here: "over ten years", "around a single candidate" mean something else. */
function fits(tokens: readonly Token[], at: number, draft: Draft): boolean {
  const word = lowerAt(tokens, at);
  const { kind, max, numeral } = draft;
  if (kind === 'ordinal') return false;
  if (kind === 'count' && numeral.max <= 1 && NOT_OF_ONE.has(word)) return false;
  switch (word) {
    case 'up':
      return !ADDING.has(lowerAt(tokens, at - 1));
    case 'over':
      if (at + 1 === draft.from && TAKING.test(lowerAt(tokens, at - 1))) return false;
      if (kind === 'duration') return LASTING.has(lowerAt(tokens, at - 1));
      return at + 1 < draft.from || numeral.digits || numeral.max > SMALL || /^an?$/.test(lowerAt(tokens, draft.from));
    case 'above':
    case 'below':
      return kind !== 'count' || max >= SMALL;
    default:
      return true;
  }
}

type Behind = { to: number; bound: Bound };

/** "20 people or more": a noun may stand between. */
function boundBehindNoun(tokens: readonly Token[], to: number): Behind | null {
  const hit = tokens[to]?.kind === 'word' ? boundBehind(tokens, to + 1) : null;
  return hit && { to, bound: hit.bound };
}

/** The longest bound that begins at a token, a hyphen before it let through ("30-plus"). */
function boundBehind(tokens: readonly Token[], i: number): Behind | null {
  const hyphen = lowerAt(tokens, i) === '-' && gluedAt(tokens, i);
  const start = hyphen ? i + 1 : i;
  let words = '';
  let hit: Behind | null = null;
  for (let to = start; to < start + WORDS_BEHIND && to < tokens.length; to++) {
    words = words ? `${words} ${lowerAt(tokens, to)}` : lowerAt(tokens, to);
    const bound = behind.get(words);
    if (bound && fitsBehind(tokens, words, { start, to: to + 1, hyphen })) hit = { to: to + 1, bound };
  }
  return hit;
}

function fitsBehind(
  tokens: readonly Token[],
  words: string,
  { start, to, hyphen }: { start: number; to: number; hyphen: boolean },
): boolean {
  switch (words) {
    case 'odd':
      return hyphen;
    case '+':
      return gluedAt(tokens, start);
    case 'at least':
    case 'at most':
      // "300, at least 20 of them" bounds the next number.
      return !isDigits(tokens[to]);
    default:
      return true;
  }
}

/**
 * What a bound makes of an interval. "Nearly" and "just over" reach half of the last telling digit away, at least
 * 5% and at most 10%: nearly 90,000 is 85,000 to 90,000, nearly 100 is 90 to 100.
 */
function applyBound(draft: Draft, bound: Bound): void {
  const reach = (value: number): number => {
    const size = Math.abs(value);
    return Math.min(Math.max(draft.step / 2, 0.05 * size), 0.1 * size);
  };
  switch (bound) {
    case 'least':
      draft.max = OPEN;
      break;
    case 'most':
      draft.min = -OPEN;
      break;
    case 'near':
      draft.soft = true;
      break;
    case 'under':
      if (draft.min > -OPEN) draft.min -= reach(draft.min);
      draft.soft = true;
      break;
    case 'over':
      if (draft.max < OPEN) draft.max += reach(draft.max);
      draft.soft = true;
      break;
    case 'exact':
      break;
  }
}
