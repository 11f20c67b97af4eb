import { NUMBERED_THINGS } from '../data/count-nouns';
import { PHRASE_ENDS } from '../data/function-words';
import { currencyOf } from '../units';
import { isPersonNoun } from './counted';
import type { Draft } from './draft';
import { lemmaOf, looksPlural } from './lemma';
import type { Token } from './tokens';

const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';
const gluedAt = (tokens: readonly Token[], i: number): boolean => tokens[i] !== undefined && !tokens[i]?.spaced;
const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

const SMALL_NAMES = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;

/** How a number that stands in digits is no quantity: it is left out, or it is part of a name. */
export type NoQuantity = { as: 'nothing'; to: number } | { as: 'identifier' | 'rank'; from: number; to: number };

/** Tells numbers in names, telephone numbers, addresses, list numbers and clock times from quantities. */
export function notAQuantity(tokens: readonly Token[], i: number): NoQuantity | null {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token.kind !== 'digits') {
    // "number one", "Formula One", "Force Two"
    if (before?.lower === 'number' && /^(one|two|three)$/.test(token.lower))
      return { as: 'rank', from: i - 1, to: i + 1 };
    if (
      isCapital(before) &&
      SMALL_NAMES.test(token.text) &&
      i > 1 &&
      !PHRASE_ENDS.has(before?.lower ?? '') &&
      NUMBERED_THINGS.has(before?.lower ?? '')
    )
      return { as: 'identifier', from: i - 1, to: i + 1 };
    return null;
  }
  // Glued to what stands before: MH17, F-16, Covid-19, #3, @user1, 4.5.6, a/10.
  if (before && gluedAt(tokens, i)) {
    if (before.kind === 'word' && !/^(R|Rs|US|C|A|NZ|HK|S|Rp|RM|Tk|kr|EUR|USD|GBP|Ksh|KSh)$/.test(before.text))
      return { as: 'identifier', from: i - 1, to: suffixEnd(tokens, i + 1) };
    if (/^[-–]$/.test(before.text) && gluedAt(tokens, i - 1) && tokens[i - 2]?.kind === 'word') {
      if (isCapital(tokens[i - 2])) return { as: 'identifier', from: i - 2, to: suffixEnd(tokens, i + 1) };
      return { as: 'nothing', to: i + 1 };
    }
    if (/^[#@_/\\.=&]$/.test(before.text) && (before.text === '#' || gluedAt(tokens, i - 1)))
      return before.text === '#' ? { as: 'rank', from: i - 1, to: i + 1 } : { as: 'nothing', to: i + 1 };
  }
  // Glued to what stands behind: 4x4, 5G, 3D, 1990s, 10:30, 24/7, 9/11, 555-01-99.
  if (after && gluedAt(tokens, i + 1)) {
    if (
      after.kind === 'word' &&
      /^(s|ish|g|d|x|er|ers|e|v|a|am|pm)$/.test(after.lower) &&
      !(after.text === 'g' && false)
    ) {
      if (
        after.lower === 's' ||
        after.lower === 'am' ||
        after.lower === 'pm' ||
        after.lower === 'er' ||
        after.lower === 'ers'
      )
        return { as: 'nothing', to: i + 2 };
      if (/^[GDXVAE]$/i.test(after.text) && after.text !== 'g')
        return { as: 'identifier', from: i, to: suffixEnd(tokens, i + 1) };
    }
    if (after.text === ':' && tokens[i + 2]?.kind === 'digits' && gluedAt(tokens, i + 2))
      return { as: 'nothing', to: chainEnd(tokens, i, ':') };
    if (after.text === '/' && tokens[i + 2]?.kind === 'digits' && gluedAt(tokens, i + 2)) {
      const third = tokens[i + 3]?.text === '/' && gluedAt(tokens, i + 3);
      const fraction = token.value < (tokens[i + 2]?.value ?? 0) && (tokens[i + 2]?.value ?? 0) <= 10;
      if (third || !fraction) return { as: 'nothing', to: chainEnd(tokens, i, '/') };
    }
    if (after.text === '-' && tokens[i + 2]?.kind === 'digits' && gluedAt(tokens, i + 2)) {
      if (/^[-–]$/.test(tokens[i + 3]?.text ?? '') && tokens[i + 4]?.kind === 'digits' && gluedAt(tokens, i + 4)) {
        // "4-4-2", "555-010-99", "2018-12-14"
        return { as: 'nothing', to: chainEnd(tokens, i, '-') };
      }
      // 555-0199: a telephone number begins its second part with a zero or has four figures behind three.
      if (/^0\d/.test(tokens[i + 2]?.text ?? '') || /^0\d/.test(token.text)) return { as: 'nothing', to: i + 3 };
    }
    if (after.text === '.' && gluedAt(tokens, i + 2) && tokens[i + 2]?.kind === 'digits')
      return { as: 'nothing', to: chainEnd(tokens, i, '.') };
  }
  if (/^0\d/.test(token.text) && !token.text.includes('.')) return { as: 'nothing', to: i + 1 };
  // A list number: "1. The…", "(2) …", "3) …"
  if (token.value <= 99 && !token.text.includes('.')) {
    if (i === 0 && (after?.text === '.' || after?.text === ')') && gluedAt(tokens, 1) && tokens.length > 2)
      return { as: 'nothing', to: 2 };
    if (i === 1 && before?.text === '(' && after?.text === ')') return { as: 'nothing', to: 3 };
  }
  // "No. 1", "No 10"
  if (before?.text === '.' && tokens[i - 2]?.text === 'No') return { as: 'rank', from: i - 2, to: i + 1 };
  if (before?.text === 'No' && token.value < 1000 && !looksPlural(lowerAt(tokens, i + 1)))
    return { as: 'rank', from: i - 1, to: i + 1 };
  if (before?.lower === 'number' && tokens[i - 2]?.lower !== 'the' && token.value <= 100)
    return { as: 'rank', from: i - 1, to: i + 1 };
  // "Highway 63", "Resolution 1244", "Mirage 2000"
  if (before?.kind === 'word' && !token.text.includes(',') && !token.text.includes('.')) {
    if (currencyOf(before.text) && /^(?:Rs|Tk|[A-Z]{3})$/.test(before.text)) return null;
    const thing = NUMBERED_THINGS.has(before.lower) ? before.lower : lemmaOf(before.text);
    const unit = after?.kind === 'word' && gluedAt(tokens, i + 1);
    if (NUMBERED_THINGS.has(thing) && !unit && (isCapital(before) || !startsCount(tokens, i + 1))) {
      if (
        !isCapital(before) &&
        token.value >= 100 &&
        !/^(highway|route|resolution|article|section|page|room|flight|channel|chapter)$/.test(thing)
      )
        return null;
      return { as: 'identifier', from: i - 1, to: i + 1 };
    }
    if (
      isCapital(before) &&
      i > 1 &&
      !PHRASE_ENDS.has(before.lower) &&
      !WEEK.test(before.lower) &&
      !unit &&
      !startsCount(tokens, i + 1) &&
      !/['’]s$/.test(before.text)
    ) {
      if (tokens[i - 2]?.kind === 'word' || tokens[i - 2] === undefined)
        return { as: 'identifier', from: i - 1, to: i + 1 };
    }
  }
  if (isYear(tokens, i)) return { as: 'nothing', to: i + 1 };
  return null;
}

const WEEK = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Whether what follows makes the number a count: a unit, a percentage, a plural in lower case. */
function startsCount(tokens: readonly Token[], i: number): boolean {
  for (let n = 0; n < 3; n++) {
    const token = tokens[i + n];
    if (!token) return false;
    if (/^(%|per|percent|million|billion|thousand|hundred|people|men|women)$/.test(token.lower)) return true;
    if (token.kind !== 'word' || PHRASE_ENDS.has(token.lower)) return false;
    if (looksPlural(token.text) && !isCapital(token)) return true;
  }
  return false;
}

function suffixEnd(tokens: readonly Token[], i: number): number {
  let to = i;
  while (tokens[to] && gluedAt(tokens, to) && tokens[to]?.kind !== 'sign' && to < i + 4) to++;
  return to;
}

function chainEnd(tokens: readonly Token[], i: number, sign: string): number {
  let to = i + 1;
  while (
    tokens[to]?.text === sign &&
    gluedAt(tokens, to) &&
    tokens[to + 1]?.kind === 'digits' &&
    gluedAt(tokens, to + 1)
  )
    to += 2;
  return to;
}

/** Four digits of this or the last century without a comma are a year unless a count clearly follows. */
function isYear(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (!/^(1[6-9]|20)\d\d$/.test(token.text)) return false;
  const before = tokens[i - 1];
  if (before && /^[$£€¥]$/.test(before.text)) return false;
  if (
    /^(than|least|about|around|some|nearly|almost|roughly|over|to)$/.test(before?.lower ?? '') &&
    startsCount(tokens, i + 1)
  )
    return false;
  const next = lowerAt(tokens, i + 1);
  if (
    /^(%|per|percent|million|billion|km|miles|metres|meters|feet|tonnes|tons|people|euros|dollars|pounds|hectares|acres)$/.test(
      next,
    )
  )
    return false;
  return !(token.value % 100 === 0 && startsCount(tokens, i + 1));
}

/** Ages: "aged 15", "a 15-year-old", "15 years old", "a youth of 16", "Jane Doe, 45,", "dies at 67". */
export function readAge(tokens: readonly Token[], draft: Draft, previous: Draft | null): boolean {
  const { to } = draft;
  const year = draft.kind === 'duration';
  let i = to;
  if (year) {
    if (tokens[i]?.text === '-' && gluedAt(tokens, i)) i++;
    if (/^(old|olds)$/.test(lowerAt(tokens, i))) return age(draft, i + 1);
    if (lowerAt(tokens, to) === 'of' && lowerAt(tokens, to + 1) === 'age') return age(draft, to + 2);
    return false;
  }
  if (draft.kind !== 'count' || draft.min > 125 || draft.numeral.form !== 'cardinal' || draft.max < 0) return false;
  const before = lowerAt(tokens, draft.core - 1);
  if (before === 'aged') return age(draft, to, draft.core - 1);
  if (before === 'age' || (before === 'of' && lowerAt(tokens, draft.core - 2) === 'age')) return age(draft, to);
  // The bound may stand before: "aged over 65", "boys under 16".
  const first = lowerAt(tokens, draft.from - 1);
  if (first === 'aged' || first === 'ages') return age(draft, to, draft.from - 1);
  if (startsNounPhrase(tokens, to)) {
    if (previous?.kind === 'age' && previous.to === draft.from - 1 && lowerAt(tokens, to) === 'and')
      return age(draft, to);
    return false;
  }
  if (
    before === 'of' &&
    isPersonNoun(lemmaOf(tokens[draft.core - 2]?.text ?? '')) &&
    !/^(number|group|crowd)$/.test(lowerAt(tokens, draft.core - 2))
  ) {
    const noun = tokens[draft.core - 2]?.lower ?? '';
    if (!looksPlural(noun) || /^(youth|boys|girls|men|women|youths|children|teenagers)$/.test(noun))
      return age(draft, to);
  }
  if (
    before === 'at' &&
    /^(dies|died|dead|dying|retired|married)$/.test(lowerAt(tokens, draft.core - 2)) &&
    lowerAt(tokens, draft.core - 3) !== 'of'
  )
    return age(draft, to);
  if (
    draft.from < draft.core &&
    isPersonNoun(lemmaOf(tokens[draft.from - 1]?.text ?? '')) &&
    /^(over|under|above|below)$/.test(lowerAt(tokens, draft.from))
  )
    return age(draft, to);
  if (/^(youngest|oldest|eldest)$/.test(before)) return age(draft, to);
  if (previous?.kind === 'age' && draft.from - previous.to <= 4 && /^(,|and|or|to|-|–)$/.test(before))
    return age(draft, to);
  // "Jane Doe, 45," and "Jane Doe (45)"
  const sign = tokens[draft.core - 1]?.text;
  const close = tokens[to]?.text;
  if (
    ((sign === ',' && (close === ',' || close === undefined || close === '.')) || (sign === '(' && close === ')')) &&
    draft.from === draft.core
  ) {
    const named = tokens[draft.core - 2];
    if (
      named?.kind === 'word' &&
      (isCapital(named) || isPersonNoun(named.lower)) &&
      draft.numeral.digits &&
      draft.max >= 1 &&
      draft.max <= 115 &&
      draft.min === Math.floor(draft.min)
    )
      return age(draft, to);
  }
  // "he was 68"
  if (
    /^(was|is|be|turns|turned|turning|were)$/.test(before) &&
    draft.from === draft.core &&
    endsPhrase(tokens, to) &&
    draft.numeral.digits
  ) {
    const who = tokens[draft.core - 2];
    if (
      who &&
      (/^(he|she|who|i)$/.test(who.lower) ||
        isPersonNoun(lemmaOf(who.text)) ||
        /^(uncle|aunt|grandfather|grandmother)$/.test(who.lower))
    )
      return age(draft, to);
  }
  return false;
}

function age(draft: Draft, to: number, from = draft.from): true {
  const years = draft.kind === 'duration' ? draft.factor : 1;
  const month = years < 31_000_000 && years > 1;
  const inYears = (v: number): number =>
    Math.abs(v) >= Number.MAX_VALUE ? v : Number((month ? v / 31_557_600 : v / years).toPrecision(6));
  draft.min = inYears(draft.min);
  draft.max = inYears(draft.max);
  draft.step = 1;
  draft.kind = 'age';
  draft.unit = 'year';
  draft.per = null;
  draft.to = to;
  draft.from = from;
  return true;
}

const endsPhrase = (tokens: readonly Token[], i: number): boolean =>
  tokens[i] === undefined || tokens[i]?.kind === 'sign' || /^(and|but|when|at|years)$/.test(lowerAt(tokens, i));

const startsNounPhrase = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'word' && !PHRASE_ENDS.has(lowerAt(tokens, i));

/** Scores and votes in two parts: "won 3-2", "a 52-48 vote", "by 107 to 13". */
export function isScore(tokens: readonly Token[], a: Draft, b: Draft): boolean {
  if (a.kind !== 'count' || b.kind !== 'count' || a.numeral.form !== 'cardinal' || b.numeral.form !== 'cardinal')
    return false;
  if (a.min !== a.max || b.min !== b.max || b.numeral.scale > 1 || a.from !== a.core || b.from !== b.core) return false;
  const sep = lowerAt(tokens, a.to);
  if (!/^(-|–|to)$/.test(sep) || b.from !== a.to + 1) return false;
  if (sep !== 'to' && tokens[a.to]?.spaced) return false;
  if (sep !== 'to' && a.min >= b.min && b.min < 1000) return true;
  for (let i = a.from - 1; i >= 0 && i >= a.from - 6; i--) if (SCORING.has(lowerAt(tokens, i))) return true;
  for (let i = b.to; i < b.to + 3; i++)
    if (
      /^(victory|win|defeat|loss|draw|vote|votes|lead|scoreline|majority|decision|ruling|score|verdict|thrashing|triumph)$/.test(
        lowerAt(tokens, i),
      )
    )
      return true;
  return false;
}

const SCORING = new Set(
  'won win wins winning beat beats beating lost lose losing lead leads led drew draw defeated defeat victory score scored scores voted vote votes approved passed rejected ruled split ahead'.split(
    ' ',
  ),
);
