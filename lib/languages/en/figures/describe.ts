import type { Figure } from '../../../claims/figures';
import { GROUP_NOUNS } from '../data/count-nouns';
import { type Counted, isPersonNoun } from './counted';
import type { Draft } from './draft';
import { fillGaps } from './ellipsis';
import { looksPlural } from './lemma';
import { nameOf, nounOf } from './noun-of';
import { readRate } from './rates';
import { readStates, stateOfNoun } from './states';
import { gluedAt, isDigits, lowerAt, type Token, textAt } from './tokens';

const MEASURED = new Set<Figure['kind']>(['money', 'percent', 'percentage-point', 'ratio']);
const STATELESS = new Set<Figure['kind']>(['ordinal', 'rank', 'duration', 'score', 'age', 'identifier']);
/** States that only people are in; of others an elliptical figure counts whatever was counted last. */
const OF_PEOPLE = new Set(
  (
    'killed wounded missing arrested charged convicted acquitted sentenced evacuated displaced infected hospitalised ' +
    'vaccinated dismissed unemployed hired deported resigned surrendered striking born escaped'
  ).split(' '),
);
/** What can be said of an amount of money; a group that backs a plan does not back it with its dollars. */
const OF_MONEY = new Set(['stolen', 'cut', 'released']);
const MARKETS = new Set(['share', 'stock', 'index', 'market']);
/** Prepositions of place, behind which a figure is not the subject. */
const PLACED = new Set('in across from at near inside over throughout into to around outside'.split(' '));

/** What was counted last in the sentence, for figures that leave their noun out. */
interface Last {
  person: string | null;
  thing: string | null;
  /** By kind, so that a rate of pay is not the rate of inflation. */
  measured: Map<Figure['kind'], { noun: string; state: readonly string[] }>;
}

interface Reading {
  noun: string | null;
  state: string[];
  /** Whether the noun itself holds the state ("reservists"). */
  held?: boolean;
}

/** Where the figures around one stand. */
interface Around {
  /** Behind the figure before it. */
  previous: number;
  /** Where the next figure begins, and the next one that is not behind a preposition of place. */
  limit: number;
  beyond: number;
  /** Whether it is the old value beside one that stands before it ("32%, down from 47%"). */
  olderThan: boolean;
  /** Tokens of numbers within names and compounds. */
  inner: ReadonlySet<number>;
}

/** Adds the noun and the state to each draft, and cuts out its exact words. */
export function describe(sentence: string, tokens: readonly Token[], drafts: readonly Draft[]): Figure[] {
  const inner = innerNumbers(tokens, drafts);
  const last: Last = { person: null, thing: null, measured: new Map() };
  const readings = drafts.map((draft, i) => {
    const around = lookAround(tokens, drafts, i, inner);
    readRate(tokens, draft, around.limit);
    return counts(tokens, draft, around, last, nameBehind(tokens, draft, drafts[i + 1]));
  });
  const figures = drafts.map((draft, i) => cut(sentence, tokens, draft, readings[i] as Reading));
  const held = readings.map((reading) => reading.held ?? false);
  fillGaps(tokens, drafts, figures, held);
  return figures.filter((figure, i) => saysSomething(figure, drafts[i] as Draft));
}

/** "Nobody knows why" counts nobody of anything. */
const saysSomething = ({ noun, state }: Figure, { numeral }: Draft): boolean =>
  numeral.form !== 'none' || state.length > 0 || (noun !== null && noun !== 'person');

/** Numbers in names ("two Mirage 2000 jets") and in compounds ("30 two-storey houses") do not end a phrase. */
function innerNumbers(tokens: readonly Token[], drafts: readonly Draft[]): Set<number> {
  const inner = new Set<number>();
  for (const draft of drafts)
    if (isInner(tokens, draft)) for (let i = draft.from; i < draft.to; i++) if (isDigits(tokens[i])) inner.add(i);
  return inner;
}

const isHyphen = (tokens: readonly Token[], i: number): boolean => textAt(tokens, i) === '-' && gluedAt(tokens, i);

function isInner(tokens: readonly Token[], { kind, from, core, to }: Draft): boolean {
  if (kind === 'identifier') return true;
  if (kind !== 'count' && kind !== 'measure' && kind !== 'duration') return false;
  if (from !== core) return false;
  for (let i = core; i <= to; i++) if (isHyphen(tokens, i) && tokens[i + 1]?.kind === 'word') return true;
  return false;
}

/** "18-hole", "90-seat": the number and its noun describe another noun. */
const modifies = (tokens: readonly Token[], { kind, to }: Draft): boolean =>
  kind === 'count' && isHyphen(tokens, to) && tokens[to + 1]?.kind === 'word';

function lookAround(tokens: readonly Token[], drafts: readonly Draft[], i: number, inner: ReadonlySet<number>): Around {
  const begins = (n: number): number => drafts[n]?.from ?? tokens.length;
  let after = i + 1;
  while (after < drafts.length && (isInner(tokens, drafts[after] as Draft) || drafts[after]?.kind === 'ordinal'))
    after++;
  const limit = begins(after);
  // "900 homes in two valleys have been destroyed": a figure behind a preposition does not end the clause.
  while (
    drafts[after]?.kind === 'age' ||
    (drafts[after]?.role === 'stated' && PLACED.has(lowerAt(tokens, begins(after) - 1)))
  )
    after++;
  const draft = drafts[i] as Draft;
  const olderThan =
    draft.role === 'old' &&
    drafts.slice(Math.max(0, i - 3), i).some(({ kind, role }) => kind === draft.kind && role === 'stated');
  return { previous: drafts[i - 1]?.to ?? 0, limit, beyond: begins(after), olderThan, inner };
}

/** "three F-16s": a name right behind the number is what is counted, when it is in the plural. */
const nameBehind = (tokens: readonly Token[], draft: Draft, next: Draft | undefined): string | null =>
  next?.kind === 'identifier' && next.from === draft.to && lowerAt(tokens, next.to - 1) === 's'
    ? nameOf(tokens, next)
    : null;

/** The noun and the states of one figure; `last` is brought up to date. */
function counts(tokens: readonly Token[], draft: Draft, around: Around, last: Last, name: string | null): Reading {
  if (draft.kind === 'identifier') return { noun: nameOf(tokens, draft), state: [] };
  const counted = nounNear(tokens, draft, around);
  const at = counted && counted.at >= draft.from ? counted.at : -1;
  const state = statesOf(tokens, draft, counted, at, around);
  // "61 others were hurt": whoever was counted last.
  const named = counted?.noun === 'other' ? null : (counted?.noun ?? null);
  if (draft.kind === 'count') {
    const noun = nounOfPeopleOrThings(tokens, draft, named ?? name, at, state, last);
    // Shots are fired, and so are people.
    const fired = noun !== null && isPersonNoun(noun) && state.join() === 'launched';
    return { noun, state: fired ? ['dismissed'] : state, held: (counted?.state.length ?? 0) > 0 };
  }
  if (MEASURED.has(draft.kind)) return carryMeasured(draft.kind, named, counted, state, last);
  return { noun: named, state };
}

/** An old or new value counts what its partner counts; a noun far before it is something else. */
function nounNear(tokens: readonly Token[], draft: Draft, around: Around): Counted | null {
  const counted = nounOf(tokens, draft, around.limit, around.inner);
  if (!counted || counted.at >= draft.from) return counted;
  const paired = draft.role !== 'stated' && draft.kind === 'count' && around.previous > 0;
  return around.olderThan || (paired && counted.at < around.previous) ? null : counted;
}

function statesOf(
  tokens: readonly Token[],
  draft: Draft,
  counted: Counted | null,
  at: number,
  { previous, beyond }: Around,
): string[] {
  // "18-hole courses have closed": it is not the holes.
  if (STATELESS.has(draft.kind) || modifies(tokens, draft)) return [];
  const state = readStates(tokens, {
    from: draft.from,
    to: Math.min(draft.to, at >= 0 ? at : draft.to),
    noun: at,
    previous,
    next: beyond,
    inPhrase: isInPhrase(tokens, draft.from),
    plural: draft.kind === 'count' && draft.max > 1 && looksPlural(lowerAt(tokens, at)),
    close: draft.kind !== 'count' && counted === null,
  });
  if (draft.kind === 'money') return state.filter((key) => OF_MONEY.has(key));
  // Shares close at a price.
  if (counted && MARKETS.has(counted.noun)) return state.filter((key) => key !== 'closed');
  const own = counted?.state ?? [];
  // "Two evacuees died": what is said of them goes before what they are; "20 deaths" is all there is to say.
  if (own.length && (!state.length || counted?.noun === 'person' || own.includes('killed'))) return [...own].sort();
  return state;
}

/** "in 20 villages", "the doctor of 20 miners": the sentence's verb is said of something else. */
function isInPhrase(tokens: readonly Token[], from: number): boolean {
  const before = lowerAt(tokens, from - 1);
  if (PLACED.has(before)) return true;
  const head = tokens[from - 2];
  return (
    before === 'of' && head?.pos === 'NOUN' && !GROUP_NOUNS.has(head.lower) && stateOfNoun(head.lower).length === 0
  );
}

/** "300 … were killed and 2,700 wounded": the noun carries over. */
function nounOfPeopleOrThings(
  tokens: readonly Token[],
  draft: Draft,
  named: string | null,
  at: number,
  state: readonly string[],
  last: Last,
): string | null {
  let noun = named;
  if (noun === null && draft.numeral.form === 'none') noun = last.person ?? 'person';
  else if (noun === null && state.length)
    noun = state.some((key) => OF_PEOPLE.has(key)) ? (last.person ?? 'person') : (last.thing ?? 'person');
  // "2,700 wounded"
  else if (noun === 'person' && at >= 0 && state.length && !/^(?:people|persons)$/.test(lowerAt(tokens, at)))
    noun = last.person ?? noun;
  if (noun !== null && at >= 0) {
    last.thing = noun;
    if (isPersonNoun(noun)) last.person = noun;
  }
  return noun;
}

/** "44% of infections are in the north and 9% in the west": noun and its own state carry over. */
function carryMeasured(
  kind: Figure['kind'],
  named: string | null,
  counted: Counted | null,
  state: string[],
  { measured }: Last,
): Reading {
  if (named !== null) {
    measured.set(kind, { noun: named, state: counted?.state ?? [] });
    return { noun: named, state };
  }
  const before = measured.get(kind);
  return { noun: before?.noun ?? null, state: state.length || !before ? state : [...before.state] };
}

function cut(sentence: string, tokens: readonly Token[], draft: Draft, { noun, state }: Reading): Figure {
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

/** Without the noise of binary fractions: 12 digits. */
const clean = (value: number): number => (Math.abs(value) >= 1e300 ? value : Number(value.toPrecision(12)));
