import type { Span } from '../../article/article';
import { PERSON_NOUNS } from '../data/count-nouns';
import { PHRASE_ENDS } from '../data/function-words';
import { findCalendarSpans } from '../dates/find-calendar-spans';
import type { Figure } from '../figures';
import { countedAfter, countedBefore } from './counted';
import type { Draft } from './draft';
import { isScore, notAQuantity, readAge } from './kinds';
import { lemmaOf, looksPlural } from './lemma';
import { type Numeral, readNumeral } from './numerals';
import { bound, lendScale, lendUnit, measure, readRate } from './quantities';
import { isChange, markRoles } from './roles';
import { isStateWord, readStates, stateOfNoun } from './states';
import { type Token, tokenize } from './tokens';

/** Finds the quantities of a sentence, in order. Linear in its length; never throws. */
export function readFigures(sentence: string): Figure[] {
  if (
    !/[\p{N}]|\b(?:[a-z]*(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|hundred|thousand|dozen|million|billion|half|third|quarter|no|none|nobody|several|few|couple|both|twice|single|lone|an?|first|second))/iu.test(
      sentence,
    )
  )
    return [];
  const tokens = tokenize(sentence);
  const drafts = merge(tokens, findDrafts(tokens, masked(tokens, findCalendarSpans(sentence))));
  markRoles(tokens, drafts);
  return describe(sentence, tokens, drafts);
}

/** Which tokens belong to a date or a clock time. */
function masked(tokens: readonly Token[], spans: readonly Span[]): boolean[] {
  let s = 0;
  return tokens.map(({ start, end }) => {
    while (s < spans.length && (spans[s] as Span).end <= start) s++;
    const span = spans[s];
    return span !== undefined && span.start < end;
  });
}

function findDrafts(tokens: readonly Token[], mask: readonly boolean[]): Draft[] {
  const drafts: Draft[] = [];
  let floor = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    if (mask[i] || token.kind === 'sign') {
      i++;
      continue;
    }
    const not = notAQuantity(tokens, i);
    if (not) {
      if (not.as !== 'nothing') {
        const draft = measure(tokens, named(tokens, not.from, not.to, i));
        draft.kind = not.as;
        draft.unit = null;
        draft.to = not.to;
        if (not.from >= floor) drafts.push(draft);
      }
      i = Math.max(i + 1, not.to);
      floor = i;
      continue;
    }
    const numeral = readNumeral(tokens, i) ?? readOne(tokens, i);
    if (!numeral || !stands(tokens, numeral)) {
      i++;
      continue;
    }
    const draft = measure(tokens, numeral);
    if (draft.from < floor) draft.from = numeral.from;
    bound(tokens, draft, floor);
    readAge(tokens, draft, drafts.at(-1) ?? null);
    drafts.push(draft);
    i = Math.max(i + 1, draft.to);
    floor = i;
  }
  return drafts;
}

const named = (tokens: readonly Token[], from: number, to: number, at: number): Numeral => {
  const value = tokens[at]?.kind === 'digits' ? (tokens[at] as Token).value : (readNumeral(tokens, at)?.min ?? 0);
  return {
    from,
    to,
    min: value,
    max: value,
    step: 1,
    soft: false,
    form: 'cardinal',
    scale: 1,
    glued: '',
    digits: true,
  };
};

const DETERMINERS = /^(the|a|an|its|his|her|their|our|my|this|that|every|each|for|in|at|on|whose|only)$|['’]s?$/;

/** Whether a number word is used as one, and not as a pronoun ("the one who"), an adverb ("first, …") or a name. */
function stands(tokens: readonly Token[], n: Numeral): boolean {
  const first = tokens[n.from] as Token;
  const before = tokens[n.from - 1]?.lower ?? '';
  const after = tokens[n.to];
  const next = after?.lower ?? '';
  if (n.form === 'ordinal') {
    if (n.digits) return true;
    if (after?.kind !== 'word' && after?.text !== '-') return false;
    if (/^(at|from|of)$/.test(before) && n.min === 1) return false;
    if (!DETERMINERS.test(before) && !/^(past|last|next|first)$/.test(next)) return false;
    return !PHRASE_ENDS.has(next) || next === 'most';
  }
  if (n.form === 'multiple') {
    if (/fold$/.test(first.lower) || /ed$/.test(first.lower)) return true;
    if (/^(twice|thrice)$/.test(first.lower)) return true;
    return /^(the|that|its|their|his|her|what|last|as)$/.test(next) && !/^(halves|doubles|triples)$/.test(first.lower);
  }
  if (first.lower === 'both')
    return !/^(sides|and|of|in|as|the|to|at|for)$/.test(next) && after?.kind === 'word' && looksPlural(next);
  if (n.to === n.from + 1 && first.lower === 'one') {
    if (
      /^(the|this|that|no|any|every|each|which|another|some|only|last|first|good|bad|new|number|day)$/.test(before) &&
      !(before === 'only' && after?.kind === 'word')
    ) {
      return false;
    }
    if (/^(another|day's|side|thing)$/.test(next) || !after) return false;
    if (next === '-')
      return (
        tokens[n.to + 1]?.kind === 'word' &&
        !/^(off|time|sided|on|way|stop|to|man|woman)$/.test(tokens[n.to + 1]?.lower ?? '')
      );
    if (next === 'day' && /^(of|when)$/.test(tokens[n.to + 1]?.lower ?? '')) return false;
    return next === 'of' || (after.kind === 'word' && !PHRASE_ENDS.has(next));
  }
  // "four by four", "Seven Sisters", "Big Ten"
  return true;
}

/** "a single", "a lone", "no" before a counted noun, and "a man was arrested". */
function readOne(tokens: readonly Token[], i: number): Numeral | null {
  const token = tokens[i] as Token;
  const one = (to: number, value: number): Numeral => ({
    from: i,
    to,
    min: value,
    max: value,
    step: 1,
    soft: false,
    form: value ? 'cardinal' : 'none',
    scale: 1,
    glued: '',
    digits: false,
  });
  if (token.lower === 'no') {
    for (let at = i + 1; at < i + 5; at++) {
      const word = tokens[at];
      if (word?.kind !== 'word' || PHRASE_ENDS.has(word.lower)) return null;
      const noun = lemmaOf(word.text);
      if (stateOfNoun(word.lower).length || PERSON_NOUNS.has(noun)) return one(i + 1, 0);
      if (
        looksPlural(word.text) &&
        !/^(longer|plans|signs|grounds|means|comments|details|doubts|reasons|words|thanks|circumstances|conditions|terms|matters)$/.test(
          word.lower,
        )
      )
        return one(i + 1, 0);
    }
    return null;
  }
  if (token.lower !== 'a' && token.lower !== 'an') return null;
  if (/^(single|lone|solitary|sole)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.text !== '-')
    return one(i + 2, 1);
  // A person of whom one of the states is said.
  for (let at = i + 1; at < i + 5; at++) {
    const word = tokens[at];
    if (word?.text === '-') continue;
    if (word?.kind !== 'word' || PHRASE_ENDS.has(word.lower)) return null;
    if (!PERSON_NOUNS.has(word.lower)) continue;
    if (/^(was|were|is|has|had|died|who)$/.test(tokens[at + 1]?.lower ?? '')) {
      for (let s = at + 1; s < at + 5; s++) if (isStateWord(tokens[s]?.lower ?? '')) return one(i + 1, 1);
      return null;
    }
    return tokens[at + 1]?.kind === 'word' && isStateWord(tokens[at + 1]?.lower ?? '') ? one(i + 1, 1) : null;
  }
  return null;
}

/** Joins ranges ("10 to 12", "between … and …", "$5-7 billion"), scores, feet and inches. */
function merge(tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const b of drafts) {
    const a = out.at(-1);
    if (a && join(tokens, a, b)) continue;
    out.push(b);
  }
  return out;
}

const QUANTITIES = new Set(['count', 'money', 'percent', 'percentage-point', 'ratio', 'measure', 'duration', 'age']);

function join(tokens: readonly Token[], a: Draft, b: Draft): boolean {
  if (!QUANTITIES.has(a.kind) || !QUANTITIES.has(b.kind)) return false;
  const sep = tokens.slice(a.to, b.from);
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
    a.core === a.from + (a.from < a.core ? a.core - a.from : 0) &&
    b.from === b.core
  ) {
    a.min += b.min;
    a.max += b.max;
    a.step = b.step;
    a.to = b.to;
    return true;
  }
  const between = word === 'and' && hasBetween(tokens, a);
  if (!between && !/^(to|-|–|or|—)$/.test(word)) return false;
  if (word === '—' && tokens[a.to]?.spaced) return false;
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
  if (lowA.min > lowB.max) return false;
  if (word === 'to' && isChange(tokens, a, lowB)) {
    Object.assign(a, lowA, { role: 'old' });
    Object.assign(b, lowB, { role: 'new' });
    return false;
  }
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

function hasBetween(tokens: readonly Token[], a: Draft): boolean {
  return (
    tokens[a.from - 1]?.lower === 'between' ||
    (tokens[a.from - 2]?.lower === 'between' && tokens[a.from - 1]?.kind === 'word')
  );
}

const SINGULAR_KINDS = new Set([
  'percent',
  'ratio',
  'measure',
  'money',
  'ordinal',
  'rank',
  'percentage-point',
  'duration',
]);

/** Adds the noun, the state and the exact words. */
function describe(sentence: string, tokens: readonly Token[], drafts: readonly Draft[]): Figure[] {
  const figures: Figure[] = [];
  let people: string | null = null;
  drafts.forEach((draft, i) => {
    const limit = drafts[i + 1]?.from ?? tokens.length;
    const previous = drafts[i - 1]?.to ?? 0;
    readRate(tokens, draft, limit);
    let noun: string | null = null;
    let nounAt = -1;
    let state: string[] = [];
    if (draft.kind === 'identifier')
      noun = tokens[draft.from]?.kind === 'word' ? lemmaOf(tokens[draft.from]?.text ?? '') : null;
    else if (draft.kind !== 'score' && draft.kind !== 'age') {
      const single = SINGULAR_KINDS.has(draft.kind) || draft.max === 1;
      const measured = draft.kind === 'money' || draft.kind === 'percent' || draft.kind === 'percentage-point';
      let counted =
        measured && !/^(of|in|worth)$/.test(tokens[draft.to]?.lower ?? '')
          ? null
          : countedAfter(tokens, draft.to + Number(measured && tokens[draft.to]?.lower !== 'of'), limit, single);
      if (!counted && draft.kind !== 'ordinal' && draft.kind !== 'rank')
        counted =
          measured || (draft.kind === 'count' && !startsPhrase(tokens, draft.to))
            ? countedBefore(tokens, draft.from, previous)
            : null;
      if (!counted && measured) counted = countedAfter(tokens, draft.to, limit, true);
      noun = counted?.noun ?? null;
      nounAt = counted && counted.at >= draft.to ? counted.at : -1;
      if (draft.kind !== 'ordinal' && draft.kind !== 'rank' && draft.kind !== 'duration') {
        state = counted?.state.length
          ? [...counted.state].sort()
          : readStates(tokens, draft.from, draft.to, nounAt, previous, limit);
        if (
          counted?.state.length &&
          /^(people|dead|wounded|injured)$/.test(tokens[counted.at]?.lower ?? '') === false
        ) {
          const more = readStates(tokens, draft.from, draft.to, -1, previous, draft.to);
          void more;
        }
      }
      // "300 … were killed and 2,700 wounded": the noun carries over.
      if (noun === null && draft.kind === 'count' && state.length) noun = people ?? 'person';
      else if (noun === 'person' && state.length && people && !/^(people|persons)$/.test(tokens[nounAt]?.lower ?? ''))
        noun = people;
      if (draft.numeral.form === 'none' && noun === null) noun = people ?? 'person';
      if (draft.kind === 'count' && noun !== null && PERSON_NOUNS.has(noun) && nounAt >= 0) people = noun;
    }
    const from = tokens[draft.from] as Token;
    const last = tokens[Math.max(draft.to - 1, draft.from)] as Token;
    const figure: Figure = {
      start: from.start,
      end: last.end,
      text: sentence.slice(from.start, last.end),
      min: clean(draft.min),
      max: clean(draft.max),
      approximate: draft.soft,
      kind: draft.kind,
      unit: draft.unit,
      noun,
      state,
      role: draft.role,
    };
    figure.step = draft.step;
    if (draft.per) figure.per = draft.per;
    if (draft.parts) figure.parts = draft.parts;
    figures.push(figure);
  });
  return figures;
}

const startsPhrase = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'word' && !PHRASE_ENDS.has(tokens[i]?.lower ?? '') && !isStateWord(tokens[i]?.lower ?? '');

const clean = (value: number): number => (Math.abs(value) >= 1e300 ? value : Number(value.toPrecision(12)));
