import { type Draft, OPEN } from './draft';
import { lendScale, lendUnit } from './measure';
import { isChange } from './roles';
import { isContested, isScore } from './scores';
import { lowerAt, type Token } from './tokens';

/** Joins ranges ("10 to 12", "between … and …", "$5-7 billion"), scores, feet and inches. */
export function joinDrafts(tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const b of drafts) {
    const a = joined.at(-1);
    if (!a || !join(tokens, a, b)) joined.push(b);
  }
  lendInLists(tokens, joined);
  return joined;
}

/** "offers of 2, 2.5 and 3 per cent": the unit at the end of a list is of all. */
function lendInLists(tokens: readonly Token[], drafts: readonly Draft[]): void {
  for (let i = drafts.length - 1; i > 0; i--) {
    const [a, b] = [drafts[i - 1] as Draft, drafts[i] as Draft];
    if (a.kind !== 'count' || a.ownUnit || b.kind !== 'percent' || b.from - a.to !== 1) continue;
    const sign = lowerAt(tokens, a.to);
    if (sign === 'and' || sign === 'or' || (sign === ',' && !b.ownUnit)) lendUnit(a, b);
  }
}

const QUANTITIES = new Set(['count', 'money', 'percent', 'percentage-point', 'ratio', 'measure', 'duration', 'age']);

/** Takes `b` into `a` where both are one figure; whether it did. */
function join(tokens: readonly Token[], a: Draft, b: Draft): boolean {
  if (!QUANTITIES.has(a.kind) || !QUANTITIES.has(b.kind)) return false;
  const sign = signBetween(tokens, a, b);
  if (sign === null) return false;
  if (isScore(tokens, a, b)) return becomeScore(a, b);
  if (isSmallerUnit(a, b, sign)) return addSmaller(a, b, 1, b.step);
  if (isHalfMore(tokens, a, b, sign))
    return addSmaller(a, { ...b, min: b.numeral.min, max: b.numeral.max }, a.factor, a.factor / 2);
  if (isInches(a, b, sign)) return addSmaller(a, b, INCH, INCH);
  if (sign === 'and' && !hasBetween(tokens, a)) {
    lendAge(a, b);
    return false;
  }
  return joinRange(tokens, a, b, sign);
}

/** The one word or sign between two drafts, empty where none is; `null` where more stands between. */
function signBetween(tokens: readonly Token[], a: Draft, b: Draft): string | null {
  const between = tokens.slice(a.to, b.from);
  const hyphen = between[0]?.text === '-' && !between[0].spaced;
  // "a two- or three-week period"
  if (between.length === 2 && hyphen) return between[1]?.lower ?? null;
  // "a 5-to-4 ruling"
  if (between.map(({ text }) => text).join('') === '-to-') return 'to';
  return between.length > 1 ? null : (between[0]?.lower ?? '');
}

function becomeScore(a: Draft, b: Draft): true {
  a.parts = [a.min, b.min];
  a.min = Math.min(...a.parts);
  a.max = Math.max(...a.parts);
  a.kind = 'score';
  a.to = b.to;
  return true;
}

const isExact = ({ min, max, from, core }: Draft): boolean => min === max && from === core;

/** 5 ft 10 in, 2 hours and 30 minutes */
const isSmallerUnit = (a: Draft, b: Draft, sign: string): boolean =>
  (sign === '' || sign === 'and') &&
  (a.kind === 'duration' || a.kind === 'measure') &&
  a.kind === b.kind &&
  a.unit === b.unit &&
  a.ownUnit &&
  b.ownUnit &&
  b.factor < a.factor &&
  b.max < a.factor &&
  a.min === a.max &&
  isExact(b);

const FOOT = 0.3048;
const INCH = 0.0254;

/** "a year and a half", "a mile and a quarter"; in "a week and half of the next" it is another figure. */
const isHalfMore = (tokens: readonly Token[], a: Draft, b: Draft, sign: string): boolean =>
  sign === 'and' &&
  (a.kind === 'duration' || a.kind === 'measure') &&
  a.ownUnit &&
  a.numeral.max === 1 &&
  a.min === a.max &&
  b.numeral.form === 'fraction' &&
  b.kind === 'ratio' &&
  lowerAt(tokens, b.from) === 'a' &&
  lowerAt(tokens, b.to) !== 'of';

/** "5-foot-3", "6ft-2" */
const isInches = (a: Draft, b: Draft, sign: string): boolean =>
  sign === '-' && a.unit === 'm' && a.factor === FOOT && b.kind === 'count' && b.numeral.digits && b.max < 12;

function addSmaller(a: Draft, b: Draft, by: number, step: number): true {
  a.min += b.min * by;
  a.max += b.max * by;
  a.step = step;
  a.to = b.to;
  return true;
}

/** "14 and 16 years old": two ages. */
function lendAge(a: Draft, b: Draft): void {
  if (b.kind === 'age' && a.kind === 'count') Object.assign(a, { kind: 'age', unit: b.unit });
}

const RANGE_SIGNS = new Set('to and - – — or'.split(' '));
/** "Or" between numbers further apart makes no range. */
const APART = 4;

function joinRange(tokens: readonly Token[], a: Draft, b: Draft, sign: string): boolean {
  if (!RANGE_SIGNS.has(sign) || (sign === '—' && tokens[a.to]?.spaced)) return false;
  if (a.role !== 'stated' || a.parts || isOpen(a) || isOpen(b)) return false;
  // "lost the vote 41 percent to 47 percent": two results, no range.
  if (sign === 'to' && a.kind === 'percent' && a.ownUnit && b.ownUnit && isContested(tokens, a)) return false;
  const lent = lend(a, b);
  if (!lent) return false;
  const [low, high] = lent;
  if (sign === 'to' && isChange(tokens, a, high)) {
    Object.assign(a, low, { role: 'old' });
    Object.assign(b, high, { role: 'new' });
    return false;
  }
  if (low.min > high.max || (sign === 'or' && high.max > low.max * APART)) return false;
  Object.assign(a, low, {
    max: high.max,
    soft: low.soft || high.soft,
    step: Math.min(low.step || high.step, high.step || low.step),
    per: b.per,
    to: b.to,
    ownUnit: true,
  });
  if (sign !== 'or' && /^(?:between|from)$/.test(lowerAt(tokens, a.from - 1))) a.from--;
  return true;
}

const isOpen = ({ min, max }: Draft): boolean => max >= OPEN || min <= -OPEN;

/** Both ends with the units and scales that each lends the other; `null` where they measure different things. */
function lend(a: Draft, b: Draft): [low: Draft, high: Draft] | null {
  if ((a.numeral.form === 'ordinal') !== (b.numeral.form === 'ordinal')) return null;
  if ((a.kind === 'ratio') !== (b.kind === 'ratio')) return null;
  const [low, high] = [{ ...a }, { ...b }];
  if (b.ownUnit && !a.ownUnit && a.kind === 'count') lendUnit(low, b);
  if (a.ownUnit && !b.ownUnit && b.kind === 'count' && (a.kind === 'money' || a.kind === 'percent')) lendUnit(high, a);
  lendAge(low, b);
  lendAge(high, a);
  if (low.kind !== high.kind || low.unit !== high.unit) return null;
  const { scale } = b.numeral;
  if (a.numeral.scale === 1 && scale > 1 && a.numeral.max < 1000 && low.max * scale <= high.max) lendScale(low, scale);
  return [low, high];
}

/** "between 18 and 60", "between about 18 and 60", "between the ages of 17 and 55" */
function hasBetween(tokens: readonly Token[], { from, kind }: Draft): boolean {
  let at = from - 1;
  if (kind === 'age' && lowerAt(tokens, at) === 'of') at -= 3;
  return lowerAt(tokens, at) === 'between' || (tokens[at]?.kind === 'word' && lowerAt(tokens, at - 1) === 'between');
}
