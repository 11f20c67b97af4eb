import { BOUNDS_AFTER, BOUNDS_BEFORE, type Bound } from '../data/bounds';
import { RATE_ADVERBS, RATES } from '../data/units';
import { currencyOf, LONGEST_UNIT, type Unit, unitOf } from '../units';
import type { Draft } from './draft';
import { looksPlural } from './lemma';
import type { Numeral } from './numerals';
import { gluedAt, lowerAt, type Token } from './tokens';

const before: ReadonlyMap<string, Bound> = new Map(Object.entries(BOUNDS_BEFORE));
const behind: ReadonlyMap<string, Bound> = new Map(Object.entries(BOUNDS_AFTER));
const rates: ReadonlyMap<string, number> = new Map(Object.entries(RATES));
const adverbs: ReadonlyMap<string, string> = new Map(Object.entries(RATE_ADVERBS));

export const OPEN = Number.MAX_VALUE;

/** Puts the currency, unit, rate and kind on a number. */
export function measure(tokens: readonly Token[], numeral: Numeral): Draft {
  const draft: Draft = {
    from: numeral.from,
    to: numeral.to,
    core: numeral.from,
    numeral,
    min: numeral.min,
    max: numeral.max,
    step: numeral.step,
    soft: numeral.soft,
    kind: numeral.form === 'ordinal' ? 'ordinal' : 'count',
    unit: null,
    factor: 1,
    offset: 0,
    per: null,
    role: 'stated',
    parts: null,
    ownUnit: false,
  };
  if (numeral.form === 'fraction' || numeral.form === 'share') {
    const unit = readUnit(tokens, draft.to, draft);
    // "half a mile", "a quarter of a century", "three-quarters of an hour"
    if (unit && unit.unit.kind !== 'percent') return take(draft, unit.unit, unit.to);
    const far = /^(a|an)$/.test(lowerAt(tokens, draft.to)) ? draft.to + 1 : draft.to;
    const of = lowerAt(tokens, far) === 'of' && /^(a|an)$/.test(lowerAt(tokens, far + 1)) ? far + 2 : far;
    const measured = of > draft.to ? readUnit(tokens, of, draft) : null;
    if (measured && measured.unit.kind !== 'percent') return take(draft, measured.unit, measured.to);
    return { ...draft, kind: 'ratio', unit: '%', min: draft.min * 100, max: draft.max * 100, factor: 100 };
  }
  if (numeral.form === 'multiple') return { ...draft, kind: 'ratio', unit: '×' };
  if (numeral.form === 'ordinal' || numeral.form === 'none') return draft;
  const money = readCurrency(tokens, draft.from);
  if (money) {
    draft.from = money.from;
    take(draft, { kind: 'money', unit: money.unit, factor: 1, offset: 0 }, draft.to);
  } else {
    // "tens of millions of euros", "hundreds of miles"
    const at = numeral.form === 'vague' && lowerAt(tokens, draft.to) === 'of' ? draft.to + 1 : draft.to;
    const unit = readUnit(tokens, at, draft);
    if (unit) take(draft, unit.unit, unit.to);
    else if (
      /^times?$/.test(lowerAt(tokens, draft.to)) &&
      draft.max > 1 &&
      /^(more|as|higher|larger|bigger|greater|the|less|faster|its|their|that|over)$/.test(lowerAt(tokens, draft.to + 1))
    ) {
      draft.kind = 'ratio';
      draft.unit = '×';
      draft.to += 1;
    } else if (numeral.glued === 'm' && !looksPlural(lowerAt(tokens, draft.to))) {
      // "500m from the village" is a distance, "500m people" and "£500m" are not.
      draft.min /= 1e6;
      draft.max /= 1e6;
      draft.step /= 1e6;
      draft.kind = 'measure';
      draft.unit = 'm';
      draft.ownUnit = true;
    }
  }
  return draft;
}

function take(draft: Draft, unit: Unit, to: number): Draft {
  draft.min = scale(draft.min, unit);
  draft.max = scale(draft.max, unit);
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
const scale = (value: number, unit: { factor: number; offset: number }): number =>
  Math.abs(value) >= OPEN ? value : Number((value * unit.factor + unit.offset).toPrecision(12));

/** Lends a partner's unit to a number without one ("85 to 90 per cent", "$5-7 billion"). */
export function lendUnit(draft: Draft, from: Draft): void {
  take(
    draft,
    { kind: from.kind as Unit['kind'], unit: from.unit ?? '', factor: from.factor, offset: from.offset },
    draft.to,
  );
  draft.unit = from.unit;
  draft.kind = from.kind;
  draft.ownUnit = false;
}

/** Lends a partner's scale ("3 to 4 million"). */
export function lendScale(draft: Draft, by: number): void {
  draft.min *= by;
  draft.max *= by;
  draft.step *= by;
}

/** A currency sign or code before token `i`: "C$", "US$", "£", "EUR", "R". */
function readCurrency(tokens: readonly Token[], i: number): { from: number; unit: string } | null {
  const token = tokens[i - 1];
  if (!token) return null;
  if (token.text === '-' || token.text === '–') return null;
  if (token.kind === 'sign') {
    const word = tokens[i - 2];
    if (token.text === '$' && word?.kind === 'word' && gluedAt(tokens, i - 1)) {
      const unit = currencyOf(`${word.lower}$`);
      if (unit) return { from: i - 2, unit };
    }
    const unit = currencyOf(token.text);
    return unit ? { from: i - 1, unit } : null;
  }
  if (token.kind !== 'word' || token.lower === 'fr') return null;
  // One letter must be glued and a capital ("R815"), or it is the end of some other word.
  const code = token.text;
  if (code.length === 1 && (code !== 'R' || tokens[i]?.spaced)) return null;
  if (code.length === 2 && !(code === 'Rs' || code === 'Tk' || (/^(Rp|RM|kr)$/.test(code) && gluedAt(tokens, i))))
    return null;
  if (code.length >= 3 && code !== code.toUpperCase() && code !== 'Ksh' && code !== 'KSh') return null;
  const unit = currencyOf(code);
  return unit ? { from: i - 1, unit } : null;
}

/** The longest unit that begins at token `i`, a hyphen before it let through ("12-day"). */
function readUnit(tokens: readonly Token[], start: number, draft: Draft): { unit: Unit; to: number } | null {
  let i = start;
  const hyphen = tokens[i]?.text === '-' && gluedAt(tokens, i);
  // "12 straight years", "three more days"
  if (hyphen || BEFORE_UNIT.has(lowerAt(tokens, i))) i++;
  let words = '';
  let found: { unit: Unit; to: number } | null = null;
  for (let n = 0; n <= LONGEST_UNIT && i + n < tokens.length; n++) {
    const token = tokens[i + n] as Token;
    if (n && token.text === '-' && gluedAt(tokens, i + n)) {
      words += ' ';
      continue;
    }
    words += n && token.spaced && !words.endsWith(' ') ? ` ${token.lower}` : token.lower;
    const unit = unitOf(words.replace(/'s?$/, ''));
    if (unit && allowed(words, tokens, i, i + n, draft, hyphen)) found = { unit, to: i + n + 1 };
  }
  const word = lowerAt(tokens, i);
  if (!found && (word === 'pounds' || word === 'pound')) {
    const weight = hyphen || lowerAt(tokens, i + 1) === 'of' || isWeighed(tokens, draft.from);
    const unit: Unit = weight
      ? { kind: 'measure', unit: 'kg', factor: 0.45359237, offset: 0 }
      : { kind: 'money', unit: 'GBP', factor: 1, offset: 0 };
    return { unit, to: i + 1 };
  }
  if (!found && /^degrees?$/.test(word))
    return { unit: { kind: 'measure', unit: '°', factor: 1, offset: 0 }, to: i + 1 };
  return found;
}

/** "weighed 900 pounds", "weighing some 900 pounds" */
function isWeighed(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= from - 4; i--) if (WEIGHING.has(lowerAt(tokens, i))) return true;
  return false;
}

const WEIGHING = new Set('weigh weighs weighing weighed shed shedding'.split(' '));

/** What may stand between a number and its unit. */
const BEFORE_UNIT = new Set('straight consecutive successive full whole long more further additional extra'.split(' '));

/** Units whose words mean something else too. */
function allowed(
  words: string,
  tokens: readonly Token[],
  i: number,
  last: number,
  draft: Draft,
  hyphen: boolean,
): boolean {
  const glue = !tokens[i]?.spaced && !hyphen;
  switch (words) {
    case 'c':
    case 'f':
      return (glue || tokens[i]?.text === words.toUpperCase()) && draft.numeral.digits && !hyphen && draft.max < 3000;
    case 'p':
    case 'g':
    case 'b/d':
      return glue && draft.numeral.digits;
    case 'b':
      return false;
    case 'second':
      return hyphen;
    case 'won':
      return draft.max >= 1000;
    case 'crowns':
    case 'real':
      return draft.max >= 20;
    case 'min':
    case 'sec':
    case 'pc':
    case 'pp':
    case 'mb':
    case 'gb':
    case 'mw':
    case 'gw':
    case 'ha':
    case 'mi':
    case 'hp':
    case 'kw':
      return draft.numeral.digits;
    case 'foot':
    case 'mile':
    case 'inch':
    case 'dollar':
    case 'night':
    case 'day':
    case 'week':
    case 'month':
    case 'year':
    case 'hour':
    case 'minute':
    case 'decade':
      // "two week-long" is rare; "one day" is common.
      return hyphen || draft.max <= 1 || draft.numeral.digits || last === i;
    default:
      return true;
  }
}

/** "a day", "per year", "daily", "a head" behind an amount. */
export function readRate(tokens: readonly Token[], draft: Draft, limit: number): void {
  if (draft.kind === 'ordinal' || draft.kind === 'identifier' || draft.kind === 'age' || draft.kind === 'duration')
    return;
  // The noun of what is counted may stand between: "640,000 barrels of oil a day".
  for (let i = draft.to; i < draft.to + 4 && i < limit; i++) {
    const word = lowerAt(tokens, i);
    const adverb = adverbs.get(word);
    if (adverb) {
      draft.per = adverb;
      if (i === draft.to) draft.to = i + 1;
      return;
    }
    if (/^(a|an|per|each|every)$/.test(word)) {
      const unit = lowerAt(tokens, i + 1);
      if (rates.has(unit) && !/^(ago|later|earlier|before|after|old)$/.test(lowerAt(tokens, i + 2))) {
        draft.per = unit;
        if (i === draft.to) draft.to = i + 2;
        return;
      }
      if (
        /^(head|person|capita|adult|child|household|barrel|tonne|ton|share|vehicle|student|pupil|patient|litre|liter|gallon|kilo|kilogram|ounce|pint|mile|kilometre|kilometer|acre|hectare|dose|bottle|seat|game|match|member|resident|employee|worker|family)$/.test(
          unit,
        )
      ) {
        draft.per = /^(head|capita)$/.test(unit) ? 'person' : unit;
        if (i === draft.to) draft.to = i + 2;
        return;
      }
      if (word !== 'each') return;
      if (i === draft.to) {
        draft.per = 'each';
        return;
      }
      return;
    }
    if (tokens[i]?.kind !== 'word' && tokens[i]?.text !== '-') return;
  }
}

/** Reads the bounds on either side of a number, several when they are stacked ("up to around"). */
export function bound(tokens: readonly Token[], draft: Draft, floor: number): void {
  const found: Bound[] = [];
  for (let rounds = 0; rounds < 3; rounds++) {
    let words = '';
    let hit: { at: number; bound: Bound } | null = null;
    for (let i = draft.from - 1, n = 0; i >= floor && n < 5; i--, n++) {
      const token = tokens[i] as Token;
      if (token.kind === 'digits') break;
      words = n ? `${token.lower} ${words}` : token.lower;
      const kind = before.get(words);
      if (kind) hit = { at: i, bound: kind };
    }
    if (!hit || !fits(tokens, hit.at, draft)) break;
    found.push(hit.bound);
    draft.from = hit.at;
  }
  const after = boundAfter(tokens, draft);
  if (after) found.push(after);
  for (const kind of found.reverse()) apply(draft, kind);
}

/** "over ten years" and "over 20 miles" are stretches as often as bounds; "just two"; "about him". */
function fits(tokens: readonly Token[], at: number, draft: Draft): boolean {
  const word = lowerAt(tokens, at);
  if (draft.kind === 'ordinal') return false;
  // "rally around a single candidate"
  if (draft.kind === 'count' && draft.numeral.max <= 1 && NOT_OF_ONE.has(word)) return false;
  if (word === 'up' && ADDING.has(lowerAt(tokens, at - 1))) return false;
  if (word === 'over' && draft.kind === 'duration') return LASTING.has(lowerAt(tokens, at - 1));
  if (word === 'over' && at + 1 === draft.from)
    return draft.numeral.digits || draft.numeral.max > 12 || /^(a|an)$/.test(lowerAt(tokens, draft.from));
  if (word === 'above' || word === 'below' || word === 'around')
    return draft.kind !== 'count' || draft.max > 10 || word === 'around';
  if (word === 'under' && draft.kind === 'count') return draft.max > 1;
  return true;
}

const NOT_OF_ONE = new Set('around about over above below under some'.split(' '));
/** "that adds up to 9 million" */
const ADDING = new Set('add adds added adding'.split(' '));
/** Before "over three years" they make it a bound; elsewhere it is the stretch in which something happens. */
const LASTING = new Set(
  'for after lasted lasts lasting took takes taken taking spent of in by was is served waited and'.split(' '),
);

function boundAfter(tokens: readonly Token[], draft: Draft): Bound | null {
  // A noun may stand between: "20 people or more".
  for (let skip = 0; skip <= 1; skip++) {
    const i = draft.to + skip;
    if (skip && tokens[draft.to]?.kind !== 'word') return null;
    const start = tokens[i]?.text === '-' && gluedAt(tokens, i) ? i + 1 : i;
    let words = '';
    let hit: { to: number; bound: Bound } | null = null;
    for (let n = 0; n < 3 && start + n < tokens.length; n++) {
      words = n ? `${words} ${lowerAt(tokens, start + n)}` : lowerAt(tokens, start);
      const kind = behind.get(words);
      if (!kind) continue;
      if (words === 'plus' && !(start > i || !gluedAt(tokens, i) === false)) continue;
      if (words === 'odd' && start === i) continue;
      if (words === '+' && !gluedAt(tokens, i)) continue;
      if (/^at (least|most)$/.test(words) && /^\p{N}/u.test(tokens[start + 2]?.text ?? '')) continue;
      hit = { to: start + n + 1, bound: kind };
    }
    if (hit) {
      if (!skip) draft.to = hit.to;
      return hit.bound;
    }
  }
  return null;
}

/**
 * What a bound makes of an interval. "Nearly" and "just over" reach half of the last telling digit away, at least
 * 5% and at most 10%: nearly 90,000 is 85,000 to 90,000, nearly 100 is 90 to 100.
 */
function apply(draft: Draft, kind: Bound): void {
  const reach = (value: number): number => {
    const size = Math.abs(value);
    return Math.min(Math.max(draft.step / 2, 0.05 * size), 0.1 * size);
  };
  switch (kind) {
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
