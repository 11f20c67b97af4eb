import {
  FRACTIONS,
  GLUED_SCALES,
  MULTIPLES,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
  VAGUE_PLURALS,
  VAGUE_PRODUCTS,
  VAGUE_SMALL,
} from '../data/number-words';
import { gluedAt, lowerAt, stepOf, type Token } from './tokens';

/** A number as written, before bounds, units and nouns: tokens `[from, to)`. */
export interface Numeral {
  from: number;
  to: number;
  min: number;
  max: number;
  /** Size of the last telling digit; 0 of a count that is exact by its words ("nobody", "both"). */
  step: number;
  soft: boolean;
  form: 'cardinal' | 'vague' | 'fraction' | 'ordinal' | 'multiple' | 'none' | 'share';
  /** Whether a scale word or letter is part of it ("3 to 4 million" lends it to the 3). */
  scale: number;
  /** "3.5m": the letter may be metres or millions. */
  glued: string;
  digits: boolean;
}

/** Own keys only, so that "constructor" is no number. */
const table = <T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(rows));
const SMALL = table(SMALL_NUMBERS);
const TENS_OF = table(TENS);
const SCALE = table(SCALES);
const GLUED = table(GLUED_SCALES);
const PLURALS = table(VAGUE_PLURALS);
const PRODUCTS = table(VAGUE_PRODUCTS);
const FEW = table(VAGUE_SMALL);
const PART = table(FRACTIONS);
const ORDINAL = table(ORDINALS);
const MULTIPLE = table(MULTIPLES);

/** Whether a word is an ordinal: "sixth". */
export const isOrdinalWord = (word: string): boolean => ORDINAL.has(word);

/** No news counts so far. */
const LARGEST = 1e30;

/** Reads the number that begins at token `i`; `null` when none does. Longest reading wins. */
export function readNumeral(tokens: readonly Token[], i: number): Numeral | null {
  const numeral = readAny(tokens, i);
  return numeral && numeral.max < LARGEST ? numeral : null;
}

function readAny(tokens: readonly Token[], i: number): Numeral | null {
  const token = tokens[i];
  if (!token || token.kind === 'sign') return null;
  if (token.kind === 'digits') return readDigits(tokens, i);
  return (
    readHalf(tokens, i) ??
    readVague(tokens, i) ??
    readMultiple(tokens, i) ??
    readShare(tokens, i) ??
    readNone(tokens, i) ??
    readWords(tokens, i)
  );
}

/** A number of tokens `[from, to)`; what is not given is as of a plain count. */
export const numeralOf = (from: number, to: number, value: number, rest: Partial<Numeral> = {}): Numeral => ({
  from,
  to,
  min: value,
  max: value,
  step: stepOf(value),
  soft: false,
  form: 'cardinal',
  scale: 1,
  glued: '',
  digits: false,
  ...rest,
});

function readDigits(tokens: readonly Token[], i: number): Numeral | null {
  const first = tokens[i] as Token;
  let { value, step } = first;
  let to = i + 1;
  // "3 1/2", "1/2"
  if (
    lowerAt(tokens, to) === '/' &&
    gluedAt(tokens, to) &&
    tokens[to + 1]?.kind === 'digits' &&
    gluedAt(tokens, to + 1)
  ) {
    const below = tokens[to + 1]?.value ?? 0;
    if (below > 1 && below <= 10 && value < below && lowerAt(tokens, to + 2) !== '/')
      return numeralOf(i, to + 2, value / below, { form: 'fraction', step: 0, digits: true });
    return null;
  }
  const suffix = lowerAt(tokens, to);
  if (/^(st|nd|rd|th)$/.test(suffix) && gluedAt(tokens, to))
    return numeralOf(i, to + 1, value, { form: 'ordinal', digits: true });
  // "2 in 10", "9 out of 10"
  const share = readShare(tokens, i);
  if (share) return share;
  const gluedScale = gluedAt(tokens, to) ? GLUED.get(suffix) : undefined;
  if (gluedScale && !/[°²³]/.test(lowerAt(tokens, to + 1))) {
    return numeralOf(i, to + 1, value * gluedScale, {
      step: step * gluedScale,
      scale: gluedScale,
      glued: suffix,
      digits: true,
    });
  }
  let scale = 1;
  if (lowerAt(tokens, to) === '-' && SCALE.has(lowerAt(tokens, to + 1))) to++;
  for (let s = SCALE.get(lowerAt(tokens, to)); s; s = SCALE.get(lowerAt(tokens, ++to))) scale *= s;
  // "2 dozen"
  if (scale === 1 && lowerAt(tokens, to) === 'dozen')
    return numeralOf(i, to + 1, value * 12, { step: 12, digits: true });
  if (scale > 1) {
    value *= scale;
    step *= scale;
  } else if (to > i + 1) to = i + 1;
  // Half of a billion's rounding error is noise: 1.1 * 1e9.
  return numeralOf(i, to, Number(value.toPrecision(15)), { step, scale, digits: true });
}

/** "two hundred and five thousand", "twenty-one", "a dozen", "two and a half million", "two-thirds", "twenty-first". */
function readWords(tokens: readonly Token[], start: number): Numeral | null {
  if (lowerAt(tokens, start) === 'a' || lowerAt(tokens, start) === 'an') {
    if (lowerAt(tokens, start + 1) === 'dozen')
      return numeralOf(start, start + 2, 12, { step: 0, soft: lowerAt(tokens, start + 2) === 'or' });
    if (!SCALE.has(lowerAt(tokens, start + 1))) return null;
  }
  const cardinal = scanCardinal(tokens, start);
  if (!cardinal) return readOrdinal(tokens, start);
  if (cardinal.dozen) return cardinal;
  return (
    readCompoundOrdinal(tokens, cardinal) ??
    readWrittenFraction(tokens, cardinal) ??
    readAndAHalf(tokens, cardinal) ??
    cardinal
  );
}

/** The words of one cardinal: `total` holds what a scale has closed, `group` the hundreds being read. */
function scanCardinal(tokens: readonly Token[], start: number): (Numeral & { dozen?: true }) | null {
  const article = /^an?$/.test(lowerAt(tokens, start));
  let total = 0;
  let group = article ? 1 : 0;
  let seen = article;
  let scale = 1;
  let lastSmall = false;
  let i = article ? start + 1 : start;
  for (; i < tokens.length; i++) {
    const word = lowerAt(tokens, i);
    const small = SMALL.get(word);
    const tens = TENS_OF.get(word);
    const big = SCALE.get(word);
    if (small !== undefined && !lastSmall && group % 10 === 0) {
      if (group % 100 !== 0 && small > 9) break;
      group += small;
      lastSmall = true;
    } else if (tens !== undefined && group % 100 === 0 && !lastSmall) group += tens;
    else if (big !== undefined) {
      if (!seen) return null;
      if (big === 100) group = (group || 1) * 100;
      else {
        total += (group || 1) * big;
        group = 0;
      }
      scale = Math.max(scale, big);
      lastSmall = false;
    } else if (word === 'dozen' && seen && total === 0)
      return { ...numeralOf(start, i + 1, group * 12, { step: 12 }), dozen: true };
    else if (!(seen && isLink(tokens, i, group, scale))) break;
    seen = true;
  }
  if (!seen) return null;
  const value = total + group;
  return numeralOf(start, i, value, { step: value < 1000 && scale === 1 ? 1 : stepOf(value), scale });
}

/** "and" and "-" within a number: "two hundred and five", "twenty-one", "six-million". */
function isLink(tokens: readonly Token[], i: number, group: number, scale: number): boolean {
  switch (lowerAt(tokens, i)) {
    case 'and':
      return scale > 1 && group % 100 === 0 && continues(tokens, i + 1);
    case '-':
      return ((group % 100) % 10 === 0 && continues(tokens, i + 1)) || SCALE.has(lowerAt(tokens, i + 1));
    default:
      return false;
  }
}

/** "twenty-first" */
function readCompoundOrdinal(tokens: readonly Token[], { from, to, max: value }: Numeral): Numeral | null {
  if (value < 20 || value % 10 !== 0 || lowerAt(tokens, to) !== '-') return null;
  const ordinal = ORDINAL.get(lowerAt(tokens, to + 1));
  return ordinal && ordinal < 10 ? numeralOf(from, to + 2, value + ordinal, { form: 'ordinal' }) : null;
}

/** "two-thirds", "three quarters", "one fifth of", "three quarters of a million" */
function readWrittenFraction(tokens: readonly Token[], { from, to, max: value }: Numeral): Numeral | null {
  const at = lowerAt(tokens, to) === '-' ? to + 1 : to;
  const word = lowerAt(tokens, at);
  const part = PART.get(word);
  if (!part || value >= part || value > 1 !== word.endsWith('s')) return null;
  const of = lowerAt(tokens, at + 1) === 'of';
  // "one fifth seat" is an ordinal.
  if (value === 1 && at === to && part > 4 && !of) return null;
  if (of && lowerAt(tokens, at + 2) === 'a' && SCALE.has(lowerAt(tokens, at + 3)))
    return ofScale(tokens, from, at + 3, value / part);
  return numeralOf(from, at + 1, value / part, { form: 'fraction', step: 0 });
}

const MORE = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
]);

/** "two and a half", with or without a scale behind it */
function readAndAHalf(tokens: readonly Token[], { from, to, max: value, scale }: Numeral): Numeral | null {
  if (scale > 1 || lowerAt(tokens, to) !== 'and' || lowerAt(tokens, to + 1) !== 'a') return null;
  const more = MORE.get(lowerAt(tokens, to + 2));
  if (!more) return null;
  const by = SCALE.get(lowerAt(tokens, to + 3)) ?? 1;
  return numeralOf(from, by > 1 ? to + 4 : to + 3, (value + more) * by, { step: 0.5 * by, scale: by });
}

/** Whether another part of the same number stands here, so that "and" and "-" belong to it. */
function continues(tokens: readonly Token[], i: number): boolean {
  const word = lowerAt(tokens, i);
  return SMALL.has(word) || TENS_OF.has(word);
}

function readOrdinal(tokens: readonly Token[], i: number): Numeral | null {
  const value = ORDINAL.get(lowerAt(tokens, i));
  return value === undefined ? null : numeralOf(i, i + 1, value, { form: 'ordinal' });
}

/** "half", "half a million", "half a dozen", "a half-dozen", "a third of", "a quarter". */
function readHalf(tokens: readonly Token[], i: number): Numeral | null {
  const article = lowerAt(tokens, i) === 'a' || lowerAt(tokens, i) === 'one';
  let at = article ? i + 1 : i;
  if (article && lowerAt(tokens, at) === '-') at++;
  const word = lowerAt(tokens, at);
  if (word === 'half') {
    let next = at + 1;
    if (lowerAt(tokens, next) === 'a' || lowerAt(tokens, next) === '-') next++;
    const scale = SCALE.get(lowerAt(tokens, next));
    if (scale) return numeralOf(i, next + 1, scale / 2, { step: scale / 10, scale });
    if (lowerAt(tokens, next) === 'dozen') return numeralOf(i, next + 1, 6, { step: 0 });
    if (lowerAt(tokens, at + 1) === 'of' && lowerAt(tokens, at + 2) === 'a' && SCALE.has(lowerAt(tokens, at + 3)))
      return ofScale(tokens, i, at + 3, 0.5);
    // "the half-hour", "half-brother", "first half", "half-time"
    if (lowerAt(tokens, at + 1) === '-' || /^(time|year|way|hearted)$/.test(lowerAt(tokens, at + 1))) return null;
    if (/^(first|second|latter|other|later|earlier|better|the)$/.test(lowerAt(tokens, i - 1))) return null;
    // "the Republican half of the team"
    if (/^(?:ADJ|PROPN)$/.test(tokens[i - 1]?.pos ?? '')) return null;
    return numeralOf(i, at + 1, 0.5, { form: 'fraction', step: 0 });
  }
  if (!article) return null;
  const part = PART.get(word);
  if (!part || /s$/.test(word)) return null;
  if (lowerAt(tokens, at + 1) === 'of' && lowerAt(tokens, at + 2) === 'a' && SCALE.has(lowerAt(tokens, at + 3)))
    return ofScale(tokens, i, at + 3, 1 / part);
  // A third of the votes, but a third attempt.
  if (
    lowerAt(i === at ? tokens : tokens, at + 1) === 'of' ||
    (word === 'quarter' && ends(tokens, at + 1)) ||
    ends(tokens, at + 1)
  )
    return numeralOf(i, at + 1, 1 / part, { form: 'fraction', step: 0 });
  if (/^(more|less|fewer|higher|lower|larger|smaller|bigger|since|in|over)$/.test(lowerAt(tokens, at + 1)))
    return numeralOf(i, at + 1, 1 / part, { form: 'fraction', step: 0 });
  return null;
}

/** "a quarter of a million": a count, not a share. */
function ofScale(tokens: readonly Token[], from: number, at: number, part: number): Numeral {
  const scale = SCALE.get(lowerAt(tokens, at)) ?? 1;
  return numeralOf(from, at + 1, part * scale, { step: scale / 10, scale });
}

const ends = (tokens: readonly Token[], i: number): boolean =>
  tokens[i] === undefined || (tokens[i]?.kind === 'sign' && tokens[i]?.text !== '-');

/** "dozens", "tens of thousands", "several hundred", "a few dozen", "a handful". */
function readVague(tokens: readonly Token[], start: number): Numeral | null {
  let i = start;
  const word = lowerAt(tokens, i);
  const plural = PLURALS.get(word);
  if (plural) {
    if (lowerAt(tokens, i + 1) === 'of') {
      const product = PRODUCTS.get(`${word} ${lowerAt(tokens, i + 2)}`);
      if (product) return vague(start, i + 3, product);
    }
    if (word === 'tens') return null;
    // "scores" is a verb and a noun of its own more often than sixty.
    if (word === 'scores' && lowerAt(tokens, i + 1) !== 'of') return null;
    return vague(start, i + 1, plural);
  }
  if (word === 'a') i++;
  const few = FEW.get(lowerAt(tokens, i));
  if (!few || ((i === start) !== (lowerAt(tokens, i) === 'several') && lowerAt(tokens, i) !== 'few')) return null;
  if (
    lowerAt(tokens, i) === 'few' &&
    i === start &&
    !/^(past|last|next|the|these|those|first)$/.test(lowerAt(tokens, i - 1))
  )
    return null;
  i++;
  const by = lowerAt(tokens, i) === 'dozen' ? 12 : (SCALE.get(lowerAt(tokens, i)) ?? 0);
  if (by) return vague(start, i + 1, [few[0] * by, few[1] * by]);
  return vague(start, i, few);
}

const vague = (from: number, to: number, [min, max]: readonly [number, number]): Numeral =>
  numeralOf(from, to, min, { max, soft: true, form: 'vague', step: 0 });

/** "twice", "double", "tenfold", "three times", "3.5 times". Digits come in by `asTimes`. */
function readMultiple(tokens: readonly Token[], i: number): Numeral | null {
  const value = MULTIPLE.get(lowerAt(tokens, i));
  return value === undefined ? null : numeralOf(i, i + 1, value, { form: 'multiple', step: 0 });
}

const whole = (tokens: readonly Token[], i: number): number | null => {
  const token = tokens[i];
  if (token?.kind === 'digits') return token.value === Math.floor(token.value) ? token.value : null;
  return SMALL.get(token?.lower ?? '') ?? TENS_OF.get(token?.lower ?? '') ?? null;
};

/** Wholes that shares are told of beyond ten ("one in 20"). */
const ROUND_WHOLES = new Set([12, 20, 25, 30, 50, 100, 1000]);
/** Behind "two in seven" they make the seven a time or a place: "won two in seven years". */
const NO_WHOLES =
  /^(?:year|month|week|day|hour|minute|second|decade|night|game|match|seat|place|countr|case|attempt|start)/;
const NOT_BEHIND_SHARE = new Set(['-', '%', 'per', 'million', 'thousand']);

/** "one in five", "nine in ten", "nine workers in ten", "four out of five", "9 out of every 10", "one-in-five". */
function readShare(tokens: readonly Token[], i: number): Numeral | null {
  const part = whole(tokens, i);
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
  const all = whole(tokens, at);
  // "killed 12 people in 2 days", "two in 2016"
  if (all === null || all <= part || (all > 10 && !ROUND_WHOLES.has(all)) || (part > 9 && !out)) return null;
  const after = lowerAt(tokens, at + 1);
  if (NO_WHOLES.test(after) && (!out || at > i + 3)) return null;
  return NOT_BEHIND_SHARE.has(after) ? null : numeralOf(i, at + 1, part / all, { form: 'share', step: 0 });
}

/** "nobody", "no one", "none". "No deaths" is read where the noun is known. */
function readNone(tokens: readonly Token[], i: number): Numeral | null {
  const word = lowerAt(tokens, i);
  if (word === 'nobody' || word === 'none') return numeralOf(i, i + 1, 0, { form: 'none', step: 0 });
  if (word === 'no' && lowerAt(tokens, i + 1) === 'one') return numeralOf(i, i + 2, 0, { form: 'none', step: 0 });
  if (word === 'no' && lowerAt(tokens, i + 1) === '-' && lowerAt(tokens, i + 2) === 'one')
    return numeralOf(i, i + 3, 0, { form: 'none', step: 0 });
  if (word === 'not' && lowerAt(tokens, i + 1) === 'one') return numeralOf(i, i + 2, 0, { form: 'none', step: 0 });
  if (word === 'both') return numeralOf(i, i + 1, 2, { form: 'cardinal', step: 0 });
  return null;
}
