import { indexSets, meet } from '../../claims/word-sets';
import { OPPOSITE_EVENT, SAME_EVENT } from './data/event-classes';
import { EVENT_NOUNS, EVENT_NOUNS_LIKE_VERBS } from './data/event-nouns';
import { IRREGULAR_VERBS } from './data/irregular-verbs';

const sets = indexSets(SAME_EVENT);
const named = new Map<string, number>();
for (const [number, row] of SAME_EVENT.entries()) {
  const name = row.slice(0, row.indexOf(','));
  if (!named.has(name)) named.set(name, number);
}

const opposites = new Map<number, number[]>();
for (const [a, b] of OPPOSITE_EVENT) {
  const one = named.get(a);
  const other = named.get(b);
  if (one === undefined || other === undefined) continue;
  opposites.set(one, [...(opposites.get(one) ?? []), other]);
  opposites.set(other, [...(opposites.get(other) ?? []), one]);
}

const verbOfNoun = new Map<string, string>();
for (const row of EVENT_NOUNS) {
  const [verb = '', ...nouns] = row
    .replace(/^(take over|lay off) /, (_, verb: string) => `${verb.replace(' ', '_')} `)
    .split(' ');
  for (const noun of nouns) verbOfNoun.set(noun, verb.replace('_', ' '));
}
for (const noun of EVENT_NOUNS_LIKE_VERBS) verbOfNoun.set(noun, noun);

const baseOfForm = new Map<string, string>();
const participles = new Set<string>();
/** Participles that cannot be a past tense: "taken", "shown". */
const onlyParticiples = new Set<string>();
for (const row of IRREGULAR_VERBS) {
  const [base = '', past = '', ...others] = row.split(' ');
  for (const form of [past, ...others]) baseOfForm.set(form, base);
  for (const form of others.length > 0 ? others : [past]) participles.add(form);
  if (others.length > 0) for (const form of others) if (form.endsWith('n') && form !== past) onlyParticiples.add(form);
}

/** Whether two events, as `Fact.event` gives them, can be the same one: "kill" and "slay". Symmetric. */
export const sameEvent = (a: string, b: string): boolean => a === b || relationOf(a, b) === SAME;

/** Whether two events cannot both be said of one thing at one time: "rise" and "fall". Symmetric; never with `sameEvent`. */
export const oppositeEvent = (a: string, b: string): boolean => a !== b && relationOf(a, b) === OPPOSITE;

const NONE = 0;
const SAME = 1;
const OPPOSITE = 2;

/** Comparing asks of the same events again and again. By the number of either event, 0 where nobody has asked. */
const relations: Uint8Array[] = [];
const numbers = new Map([...sets.keys()].map((event, number) => [event, number]));

/** How two different events are related; those that stand in no table not at all. */
function relationOf(a: string, b: string): number {
  const p = numbers.get(a);
  const q = numbers.get(b);
  if (p === undefined || q === undefined) return NONE;
  relations[p] ??= new Uint8Array(numbers.size);
  const known = relations[p] as Uint8Array;
  if (!known[q]) known[q] = 1 + workOut(sets.get(a) ?? [], sets.get(b) ?? []);
  return (known[q] as number) - 1;
}

function workOut(a: readonly number[], b: readonly number[]): number {
  if (meet(a, b)) return SAME;
  return a.some((set) => meet(opposites.get(set) ?? [], b)) ? OPPOSITE : NONE;
}

/** Whether the tables know this event, so that a difference to another known one means something. */
export function isKnownEvent(event: string): boolean {
  return sets.has(event);
}

/** The verb of an event noun in the singular ("resignation" → "resign"), `null` of any other noun. */
export function eventOfNoun(noun: string): string | null {
  return verbOfNoun.get(noun) ?? null;
}

/** Whether a word is written like a past participle: "-ed", or irregular. */
export function isParticiple(lower: string): boolean {
  return participles.has(lower) || (lower.length > 3 && lower.endsWith('ed') && lower !== 'need' && lower !== 'speed');
}

/** Whether a word can only be a participle, not a past tense: "taken". */
export function isOnlyParticiple(lower: string): boolean {
  return onlyParticiples.has(lower);
}

/** Whether a form stands in the table of irregular verbs. */
export function isIrregular(lower: string): boolean {
  return baseOfForm.has(lower);
}

/** Base form of a verb's form, lower case, where a tagger's own base form is not to be trusted: "freed" → "free". */
export function baseOfVerb(lower: string): string {
  const listed = baseOfForm.get(lower);
  if (listed !== undefined) return listed;
  const ending = /(?:ied|ies|ing|ed|es|s)$/.exec(lower)?.[0];
  if (!ending || lower.length - ending.length < 2) return lower;
  const stem = lower.slice(0, -ending.length);
  if (ending === 'ied' || ending === 'ies') return `${stem}y`;
  if (ending === 's') return lower.endsWith('ss') ? lower : stem;
  const undoubled = /([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : null;
  const guesses = [stem, `${stem}e`, ...(undoubled ? [undoubled] : [])];
  const known = guesses.find((guess) => sets.has(guess) || baseOfForm.has(guess));
  if (known) return known;
  if (undoubled && !/(?:ll|ss)$/.test(stem)) return undoubled;
  return /(?:[^aeiou][aeiou][bdgklmnrtvz]|[csuv]|[^aeiou]l|ng|rg|at|iz|is)$/.test(stem) &&
    stem.length > 3 &&
    !/(?:en|er|it|or|on|el|al|et|om|am|ow|ss)$/.test(stem)
    ? `${stem}e`
    : stem;
}
