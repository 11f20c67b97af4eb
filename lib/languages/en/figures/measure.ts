import type { Unit } from '../units';
import { readCurrency } from './currency-before';
import { type Draft, draftOf, OPEN } from './draft';
import { looksPlural } from './lemma';
import type { Numeral } from './numeral';
import { lowerAt, type Token } from './tokens';
import { readUnit } from './unit-behind';

/** Puts the currency or unit and the kind on a number. */
export function measure(tokens: readonly Token[], numeral: Numeral): Draft {
  const draft = draftOf(numeral);
  switch (numeral.form) {
    case 'fraction':
    case 'share':
      return measurePart(tokens, draft);
    case 'multiple':
      return { ...draft, kind: 'ratio', unit: '×' };
    case 'ordinal':
    case 'none':
      return draft;
    default:
      return measureNumber(tokens, draft);
  }
}

/** "half a mile", "a third of a century", "three-quarters of an hour" are measures, "a third of voters" a ratio. */
function measurePart(tokens: readonly Token[], draft: Draft): Draft {
  const isArticle = (i: number): boolean => /^an?$/.test(lowerAt(tokens, i));
  let at = isArticle(draft.to) ? draft.to + 1 : draft.to;
  if (lowerAt(tokens, at) === 'of' && isArticle(at + 1)) at += 2;
  for (const i of new Set([draft.to, at])) {
    const unit =
      i === draft.to || lowerAt(tokens, i - 2) === 'of' || isArticle(i - 1) ? readUnit(tokens, i, draft) : null;
    if (unit && unit.unit.kind !== 'percent') return take(draft, unit.unit, unit.to);
  }
  return { ...draft, kind: 'ratio', unit: '%', min: draft.min * 100, max: draft.max * 100, factor: 100 };
}

const COMPARISONS = new Set('more as higher larger bigger greater the less faster its their that over'.split(' '));

function measureNumber(tokens: readonly Token[], draft: Draft): Draft {
  const currency = readCurrency(tokens, draft.from);
  if (currency) {
    draft.from = currency.from;
    return take(draft, { kind: 'money', unit: currency.unit, factor: 1, offset: 0 }, draft.to);
  }
  const { form, glued } = draft.numeral;
  const { to } = draft;
  // "tens of millions of euros", "hundreds of miles"
  const unit = readUnit(tokens, form === 'vague' && lowerAt(tokens, to) === 'of' ? to + 1 : to, draft);
  if (unit) return take(draft, unit.unit, unit.to);
  // "three times the target", "four times as many"
  if (/^times?$/.test(lowerAt(tokens, to)) && draft.max > 1 && COMPARISONS.has(lowerAt(tokens, to + 1)))
    return { ...draft, kind: 'ratio', unit: '×', to: to + 1 };
  // "500m from the village" is a distance, "500m people" and "£500m" are not.
  if (glued === 'm' && !looksPlural(lowerAt(tokens, to))) {
    lendScale(draft, 1e-6);
    return { ...draft, kind: 'measure', unit: 'm', ownUnit: true };
  }
  return draft;
}

function take(draft: Draft, unit: Unit, to: number): Draft {
  draft.min = inBase(draft.min, unit);
  draft.max = inBase(draft.max, unit);
  draft.step *= Math.abs(unit.factor);
  draft.kind = unit.kind;
  draft.unit = unit.unit;
  draft.factor = unit.factor;
  draft.offset = unit.offset;
  draft.to = to;
  draft.ownUnit = true;
  if (unit.per) draft.per = unit.per;
  return draft;
}

/** Rounded to 12 digits, so that 0.1 km is 100 m and not 100.00000000000001. */
const inBase = (value: number, { factor, offset }: Unit): number =>
  Math.abs(value) >= OPEN ? value : Number((value * factor + offset).toPrecision(12));

/** Lends a partner's unit to a number without one ("70 to 75 per cent", "$5-7 billion"). */
export function lendUnit(draft: Draft, { kind, unit, factor, offset }: Draft): void {
  take(draft, { kind: kind as Unit['kind'], unit: unit ?? '', factor, offset }, draft.to);
  draft.unit = unit;
  draft.ownUnit = false;
}

/** Lends a partner's scale ("3 to 4 million"). */
export function lendScale(draft: Draft, by: number): void {
  draft.min *= by;
  draft.max *= by;
  draft.step *= by;
}
