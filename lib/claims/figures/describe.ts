import { MEASURED_NOUNS } from '../data/count-nouns';
import { PHRASE_ENDS } from '../data/function-words';
import type { Figure } from '../figures';
import { type Counted, countedAfter, countedBefore, isPersonNoun } from './counted';
import type { Draft } from './draft';
import { lemmaOf } from './lemma';
import { readRate } from './quantities';
import { isStateWord, readStates } from './states';
import type { Token } from './tokens';

const MEASURED = new Set<Figure['kind']>(['money', 'percent', 'percentage-point']);
const UNCOUNTED = new Set<Figure['kind']>(['score', 'age']);
const STATELESS = new Set<Figure['kind']>(['ordinal', 'rank', 'duration', 'score', 'age', 'identifier']);
/** States that only people are in; of others an elliptical figure counts whatever was counted last. */
const OF_PEOPLE = new Set(
  'killed wounded missing arrested charged convicted acquitted sentenced evacuated displaced infected hospitalised vaccinated dismissed unemployed hired deported resigned surrendered striking born'.split(
    ' ',
  ),
);

/** What was counted last in the sentence, for figures that leave their noun out. */
interface Last {
  person: string | null;
  thing: string | null;
  measured: string | null;
}

/** Adds the noun and the state to each draft, and cuts out its exact words. */
export function describe(sentence: string, tokens: readonly Token[], drafts: readonly Draft[]): Figure[] {
  const names = new Set<number>();
  for (const draft of drafts)
    if (draft.kind === 'identifier')
      for (let i = draft.from; i < draft.to; i++) if (tokens[i]?.kind === 'digits') names.add(i);
  const last: Last = { person: null, thing: null, measured: null };
  const figures = drafts.map((draft, i) => {
    let after = i + 1;
    // A number in a name does not end the phrase: "two Mirage 2000 jets".
    while (drafts[after]?.kind === 'identifier') after++;
    const limit = drafts[after]?.from ?? tokens.length;
    // Nor does one behind a preposition end the clause: "900 homes in two valleys have been destroyed".
    while (
      drafts[after] &&
      PLACED.test(tokens[(drafts[after]?.from ?? 0) - 1]?.lower ?? '') &&
      !(drafts[after]?.role !== 'stated')
    )
      after++;
    const beyond = drafts[after]?.from ?? tokens.length;
    const previous = drafts[i - 1]?.to ?? 0;
    readRate(tokens, draft, limit);
    return cut(sentence, tokens, draft, counts(tokens, draft, previous, limit, beyond, names, last));
  });
  figures.forEach((figure, i) => {
    share(tokens, figures[i - 1], drafts[i - 1], figure, drafts[i] as Draft);
  });
  return figures;
}

/** The noun and the states of one figure; `last` is brought up to date. */
function counts(
  tokens: readonly Token[],
  draft: Draft,
  previous: number,
  limit: number,
  beyond: number,
  names: ReadonlySet<number>,
  last: Last,
): { noun: string | null; state: string[] } {
  if (draft.kind === 'identifier') return { noun: nameOf(tokens, draft), state: [] };
  if (UNCOUNTED.has(draft.kind)) return { noun: null, state: [] };
  let counted = countedBy(tokens, draft, limit, names);
  // An old or new value counts what its partner counts; a noun far before it is something else.
  if (draft.role !== 'stated' && draft.kind === 'count' && previous > 0 && counted && counted.at < draft.from)
    counted = null;
  let noun = counted?.noun ?? null;
  const at = counted && counted.at >= draft.from ? counted.at : -1;
  let state: string[] = [];
  if (!STATELESS.has(draft.kind)) {
    const preposition = tokens[draft.from - 1]?.lower ?? '';
    state = readStates(
      tokens,
      draft.from,
      Math.min(draft.to, at >= 0 ? at : draft.to),
      at,
      previous,
      beyond,
      PLACED.test(preposition),
    );
    const own = counted?.state ?? [];
    // "Two evacuees died": what is said of them goes before what they are; "20 deaths" is all there is to say.
    if (own.length && (!state.length || noun === 'person' || own.includes('killed'))) state = [...own].sort();
  }
  const people = state.some((key) => OF_PEOPLE.has(key));
  if (draft.kind === 'count') {
    if (noun === null && draft.numeral.form === 'none') noun = last.person ?? 'person';
    // Shots are fired, and so are people.
    if (noun !== null && isPersonNoun(noun) && state.join() === 'launched') state = ['dismissed'];
    // "300 … were killed and 2,700 wounded": the noun carries over.
    if (noun === null && state.length) noun = people ? (last.person ?? 'person') : (last.thing ?? 'person');
    else if (noun === 'person' && state.length && last.person && !/^(people|persons)$/.test(tokens[at]?.lower ?? ''))
      noun = last.person;
    if (noun !== null && at >= 0) {
      last.thing = noun;
      if (isPersonNoun(noun)) last.person = noun;
    }
  } else if (MEASURED.has(draft.kind)) {
    noun ??= last.measured;
    last.measured = noun;
  }
  return { noun, state };
}

function countedBy(tokens: readonly Token[], draft: Draft, limit: number, names: ReadonlySet<number>): Counted | null {
  const next = tokens[draft.to]?.lower ?? '';
  switch (draft.kind) {
    case 'money':
    case 'percent':
    case 'percentage-point': {
      if (next === 'of') return countedAfter(tokens, draft.to, limit, true, names);
      if (/^(in|worth)$/.test(next)) {
        const inside = countedAfter(tokens, draft.to + 1, limit, true, names);
        if (inside && draft.kind === 'money' && tokens[inside.at]?.pos !== 'PROPN') return inside;
      }
      // "a £500 fine", "a 6 per cent rise"
      const behind =
        tokens[draft.to]?.pos === 'NOUN' || MEASURED_NOUNS.has(next) || (next === '-' && !tokens[draft.to]?.spaced)
          ? countedAfter(tokens, draft.to, limit, true, names)
          : null;
      return behind ?? countedBefore(tokens, draft.from);
    }
    case 'measure':
    case 'duration': {
      const hyphen = tokens.slice(draft.core, draft.to).some(({ text }) => text === '-');
      return next === 'of' || hyphen || /['’]$/.test(next) ? countedAfter(tokens, draft.to, limit, true, names) : null;
    }
    case 'ratio': {
      if (draft.unit === '×') return countedBefore(tokens, draft.from);
      const inner = draft.numeral.form === 'share' ? tokens[draft.core + 1] : undefined;
      if (inner?.kind === 'word' && !/^(in|out)$/.test(inner.lower))
        return { noun: lemmaOf(inner.text), at: draft.to - 1, state: [] };
      return countedAfter(tokens, draft.to, limit, true, names);
    }
    case 'ordinal':
    case 'rank':
      return countedAfter(tokens, draft.to, limit, true, names);
    default: {
      const glued = tokens[draft.to]?.text === '-' && !tokens[draft.to]?.spaced;
      const part = tokens[draft.to + 1];
      // "the 120-seat assembly"
      if (glued && part?.kind === 'word' && !/^(strong|odd|plus|member)$/.test(part.lower))
        return { noun: lemmaOf(part.text), at: draft.to + 1, state: [] };
      if (
        draft.numeral.form === 'none' &&
        next !== 'of' &&
        draft.to - draft.core === 1 &&
        !/^no$/.test(tokens[draft.core]?.lower ?? '')
      )
        return null;
      const after = countedAfter(tokens, draft.to, limit, draft.max === 1 || draft.numeral.form === 'none', names);
      if (after || draft.numeral.form === 'none' || startsPhrase(tokens, draft.to)) return after;
      return countedBefore(tokens, draft.from);
    }
  }
}

/** Gives a figure what its neighbour says of both: "107 of the 120 members voted", "were among 22 killed", "up from 1,600". */
function share(tokens: readonly Token[], a: Figure | undefined, da: Draft | undefined, b: Figure, db: Draft): void {
  if (!a || !da || STATELESS.has(a.kind)) return;
  if (b.role !== 'stated' && b.noun === null && a.kind === b.kind) {
    b.noun = a.noun;
    if (!b.state.length) b.state = [...a.state];
    return;
  }
  // "by 52 votes to 48"
  if (
    a.kind === 'count' &&
    b.kind === 'count' &&
    db.from - da.to === 2 &&
    tokens[da.to + 1]?.lower === 'to' &&
    a.noun
  ) {
    b.noun = a.noun;
    return;
  }
  if (a.role === 'new' && b.role === 'old' && a.noun === null) a.noun = b.noun;
  if (b.kind !== 'count' || db.from - da.to > 6) return;
  const between = tokens.slice(da.to, db.from).map(({ lower }) => lower);
  if (
    between[0] === 'of' &&
    between
      .slice(1)
      .every(
        (word) =>
          /^(the|its|their|his|her|our|these|those|all|some|more|than)$|['’]s?$/.test(word) || between.length < 5,
      )
  ) {
    if (a.noun === null || da.to >= db.from - 3) a.noun = b.noun;
    if (!a.state.length && b.state.length) {
      a.state = b.state;
      b.state = [];
    }
  } else if (/^(was|were|is|are)$/.test(between[0] ?? '') && between[1] === 'among' && !a.state.length)
    a.state = [...b.state];
}

function cut(
  sentence: string,
  tokens: readonly Token[],
  draft: Draft,
  { noun, state }: { noun: string | null; state: string[] },
): Figure {
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
    step: clean(draft.step),
  };
  if (draft.per) figure.per = draft.per;
  if (draft.parts) figure.parts = draft.parts;
  return figure;
}

/** A name by its word ("Resolution 1244" → resolution) or, where the number is glued to it, as a whole ("f-16"). */
function nameOf(tokens: readonly Token[], { from, to }: Draft): string | null {
  const parts = tokens.slice(from, to);
  if (parts[0]?.kind !== 'word') return null;
  return parts[1]?.spaced ? lemmaOf(parts[0].text) : parts.map(({ lower }) => lower).join('');
}

/** Prepositions of place, behind which a figure is not the subject. */
const PLACED = /^(in|across|from|at|near|inside|over|throughout|into|to|around|outside)$/;

const startsPhrase = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'word' && !PHRASE_ENDS.has(tokens[i]?.lower ?? '') && !isStateWord(tokens[i]?.lower ?? '');

/** Without the noise of binary fractions: 12 digits. */
const clean = (value: number): number => (Math.abs(value) >= 1e300 ? value : Number(value.toPrecision(12)));
