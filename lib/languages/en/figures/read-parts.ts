import { isOfScale, PART, partOfScale, SCALE, wholeAt } from './number-words';
import { type Numeral, numeralOf } from './numeral';
import { DOZEN_STEP } from './read-words';
import { gluedAt, lowerAt, type Token } from './tokens';

/** "half", "half a million", "half a dozen", "a half-dozen", "a third of", "a quarter". */
export function readPart(tokens: readonly Token[], i: number): Numeral | null {
  const article = /^(?:a|one)$/.test(lowerAt(tokens, i));
  let at = article ? i + 1 : i;
  if (article && lowerAt(tokens, at) === '-') at++;
  if (lowerAt(tokens, at) === 'half') return readHalfOfNumber(tokens, i, at) ?? readHalf(tokens, i, at);
  return article ? readSinglePart(tokens, i, at) : null;
}

/** "half a million", "half a dozen", "half of a million" */
function readHalfOfNumber(tokens: readonly Token[], i: number, at: number): Numeral | null {
  if (isOfScale(tokens, at + 1)) return partOfScale(tokens, i, at + 3, 0.5);
  const next = /^[a-]$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (lowerAt(tokens, next) === 'dozen') return numeralOf(i, next + 1, 6, { step: DOZEN_STEP, soft: true });
  const scale = SCALE.get(lowerAt(tokens, next));
  return scale ? numeralOf(i, next + 1, scale / 2, { step: scale / 10, scale }) : null;
}

/** "half-brother", "half time" */
const COMPOUNDS_OF_HALF = new Set('- time year way hearted'.split(' '));
/** "the first half" of a match */
const HALVES = new Set('first second latter other later earlier better the'.split(' '));

function readHalf(tokens: readonly Token[], i: number, at: number): Numeral | null {
  if (COMPOUNDS_OF_HALF.has(lowerAt(tokens, at + 1)) || HALVES.has(lowerAt(tokens, i - 1))) return null;
  // "the Republican half of the team"
  if (/^(?:ADJ|PROPN)$/.test(tokens[i - 1]?.pos ?? '')) return null;
  return numeralOf(i, at + 1, 0.5, { form: 'fraction', step: 0 });
}

/** Behind "a third" they show that it is a part, not an ordinal: "a third more", "by a third in May". */
const BEHIND_PART = new Set('of more less fewer higher lower larger smaller bigger since in over'.split(' '));

/** "a third of the votes", "by a quarter."; "a third attempt" is none. */
function readSinglePart(tokens: readonly Token[], i: number, at: number): Numeral | null {
  const word = lowerAt(tokens, at);
  const part = PART.get(word);
  if (!part || word.endsWith('s')) return null;
  if (isOfScale(tokens, at + 1)) return partOfScale(tokens, i, at + 3, 1 / part);
  const behind = tokens[at + 1];
  const ends = behind === undefined || (behind.kind === 'sign' && behind.text !== '-');
  return ends || BEHIND_PART.has(behind.lower) ? numeralOf(i, at + 1, 1 / part, { form: 'fraction', step: 0 }) : null;
}

/** Wholes that shares are told of beyond ten ("one in 20"). */
const ROUND_WHOLES = new Set([12, 20, 25, 30, 50, 100, 1000]);
/** Behind "two in seven" they make the seven a time or a place: "won two in seven years". */
const NO_WHOLES =
  /^(?:year|month|week|day|hour|minute|second|decade|night|game|match|seat|place|countr|case|attempt|start)/;
const NOT_BEHIND_SHARE = new Set(['-', '%', 'per', 'million', 'thousand']);

/** "one in five", "nine in ten", "nine workers in ten", "four out of five", "9 out of every 10", "one-in-five". */
export function readShare(tokens: readonly Token[], i: number): Numeral | null {
  const part = wholeAt(tokens, i);
  if (part === null || part === 0) return null;
  const skip = (at: number): number => (lowerAt(tokens, at) === '-' && gluedAt(tokens, at) ? at + 1 : at);
  let at = skip(i + 1);
  if (lowerAt(tokens, at) !== 'in' && lowerAt(tokens, at) !== 'out') {
    // One noun may stand between.
    if (tokens[at]?.kind !== 'word' || lowerAt(tokens, at + 1) === 'at') return null;
    at++;
  }
  const out = lowerAt(tokens, at) === 'out';
  if (out && lowerAt(tokens, at + 1) === 'of') at += 2;
  else if (lowerAt(tokens, at) === 'in') at = skip(at + 1);
  else return null;
  if (lowerAt(tokens, at) === 'every') at++;
  const all = wholeAt(tokens, at);
  // "killed 12 people in 2 days", "two in 2016"
  // "one in eleven" is a share in words, "one in 11" may be a flight of an airline's.
  const told = tokens[at]?.kind === 'word' || (all ?? 0) <= 10 || ROUND_WHOLES.has(all ?? 0);
  if (all === null || all <= part || !told || (part > 9 && !out)) return null;
  const after = lowerAt(tokens, at + 1);
  if (NO_WHOLES.test(after) && (!out || at > i + 3)) return null;
  return NOT_BEHIND_SHARE.has(after) ? null : numeralOf(i, at + 1, part / all, { form: 'share', step: 0 });
}
