import type { Draft } from './draft';
import { lendScale, lendUnit } from './measure';
import { isChange } from './roles';
import { isScore } from './scores';
import { lowerAt, type Token } from './tokens';

/** Joins ranges ("10 to 12", "between … and …", "$5-7 billion"), scores, feet and inches. */
export function joinDrafts(tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const b of drafts) {
    const a = out.at(-1);
    if (a && join(tokens, a, b)) continue;
    out.push(b);
  }
  lendInLists(tokens, out);
  return out;
}

/** "rises of 3, 3.5 and 4 per cent": the unit at the end of a list is of all. */
function lendInLists(tokens: readonly Token[], drafts: readonly Draft[]): void {
  for (let i = drafts.length - 1; i > 0; i--) {
    const [a, b] = [drafts[i - 1] as Draft, drafts[i] as Draft];
    if (a.kind !== 'count' || a.ownUnit || b.factor === 0 || b.kind !== 'percent') continue;
    const between = tokens.slice(a.to, b.from).map(({ lower }) => lower);
    const last = between.length === 1 && /^(?:and|or)$/.test(between[0] ?? '');
    if (last || (!b.ownUnit && between.join(' ') === ',')) lendUnit(a, b);
  }
}

const FOOT = 0.3048;
const INCH = 0.0254;
const QUANTITIES = new Set(['count', 'money', 'percent', 'percentage-point', 'ratio', 'measure', 'duration', 'age']);

function join(tokens: readonly Token[], a: Draft, b: Draft): boolean {
  if (!QUANTITIES.has(a.kind) || !QUANTITIES.has(b.kind)) return false;
  let sep = tokens.slice(a.to, b.from);
  // "a two- or three-week period"
  if (sep.length === 2 && sep[0]?.text === '-' && !sep[0].spaced) sep = sep.slice(1);
  // "a 5-to-4 ruling"
  if (sep.map(({ text }) => text).join('') === '-to-') sep = sep.slice(1, 2);
  const word = sep.map((t) => t.lower).join(' ');
  if (sep.length > 1 || (sep.length === 0 && a.to !== b.from)) return false;
  if (isScore(tokens, a, b)) {
    a.parts = [a.min, b.min];
    a.min = Math.min(...a.parts);
    a.max = Math.max(...a.parts);
    a.kind = 'score';
    a.to = b.to;
    return true;
  }
  // 5 ft 10 in, 2 hours 30 minutes
  if (
    (word === '' || word === 'and') &&
    a.ownUnit &&
    b.ownUnit &&
    a.unit === b.unit &&
    a.kind === b.kind &&
    (a.kind === 'duration' || (a.kind === 'measure' && a.unit !== null)) &&
    b.factor < a.factor &&
    b.max < a.factor &&
    a.min === a.max &&
    b.min === b.max &&
    b.from === b.core
  ) {
    a.min += b.min;
    a.max += b.max;
    a.step = b.step;
    a.to = b.to;
    return true;
  }
  // "5-foot-3", "6ft-2"
  if (word === '-' && a.unit === 'm' && a.factor === FOOT && b.kind === 'count' && b.numeral.digits && b.max < 12) {
    a.min += b.min * INCH;
    a.max += b.max * INCH;
    a.step = INCH;
    a.to = b.to;
    return true;
  }
  // "14 and 16 years old"
  if (word === 'and' && b.kind === 'age' && a.kind === 'count' && !hasBetween(tokens, a)) {
    a.kind = 'age';
    a.unit = b.unit;
    return false;
  }
  const between = word === 'and' && hasBetween(tokens, a);
  if (!between && !/^(to|-|–|or|—)$/.test(word)) return false;
  if (word === '—' && tokens[a.to]?.spaced) return false;
  if (b.max >= Number.MAX_VALUE || b.min <= -Number.MAX_VALUE) return false;
  if (a.role !== 'stated' || a.parts || a.max >= Number.MAX_VALUE || a.min <= -Number.MAX_VALUE) return false;
  if (a.unit !== b.unit && a.ownUnit && b.ownUnit) return false;
  if (
    (a.numeral.form === 'ordinal') !== (b.numeral.form === 'ordinal') ||
    (a.kind === 'ratio') !== (b.kind === 'ratio')
  )
    return false;
  // Lend units and scales both ways before comparing.
  const lowA = { ...a };
  const lowB = { ...b };
  if (!a.ownUnit && b.ownUnit && a.kind === 'count') lendUnit(lowA, b);
  if (!b.ownUnit && a.ownUnit && b.kind === 'count' && (a.kind === 'money' || a.kind === 'percent')) lendUnit(lowB, a);
  if (a.kind === 'age' && b.kind === 'count') Object.assign(lowB, { kind: 'age', unit: a.unit });
  if (b.kind === 'age' && a.kind === 'count') Object.assign(lowA, { kind: 'age', unit: b.unit });
  if (lowA.kind !== lowB.kind || lowA.unit !== lowB.unit) return false;
  if (a.numeral.scale === 1 && b.numeral.scale > 1 && a.numeral.max < 1000) {
    const by = b.numeral.scale;
    if (lowA.max * by <= lowB.max && lowA.max < (lowB.max / by) * by) lendScale(lowA, by);
  }
  if (word === 'to' && isChange(tokens, a, lowB)) {
    Object.assign(a, lowA, { role: 'old' });
    Object.assign(b, lowB, { role: 'new' });
    return false;
  }
  if (lowA.min > lowB.max) return false;
  // "500 or more" is a bound; "2 or 3" a range; "boys or girls" nothing. Of large unequal numbers "or" is no range.
  if (word === 'or' && lowB.max > lowA.max * 4) return false;
  Object.assign(a, lowA);
  a.max = lowB.max;
  a.soft ||= lowB.soft;
  a.step = Math.min(a.step || lowB.step, lowB.step || a.step);
  a.per = b.per;
  a.to = b.to;
  if (word !== 'or' && (tokens[a.from - 1]?.lower === 'between' || tokens[a.from - 1]?.lower === 'from')) a.from--;
  a.ownUnit = true;
  return true;
}

/** "between 18 and 60", "between about 18 and 60", "between the ages of 18 and 60" */
function hasBetween(tokens: readonly Token[], { from, kind }: Draft): boolean {
  let at = from - 1;
  if (kind === 'age' && lowerAt(tokens, at) === 'of') at -= 3;
  return lowerAt(tokens, at) === 'between' || (tokens[at]?.kind === 'word' && lowerAt(tokens, at - 1) === 'between');
}
