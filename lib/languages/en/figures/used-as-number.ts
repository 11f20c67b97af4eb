import { PHRASE_ENDS } from '../data/function-words';
import { looksPlural } from './lemma';
import type { Numeral } from './numeral';
import { lowerAt, type Token } from './tokens';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Whether a number word is used as one, and not as a pronoun ("the one who"), an adverb ("first, …") or a name. */
export function isUsedAsNumber(tokens: readonly Token[], numeral: Numeral): boolean {
  if (numeral.form === 'ordinal') return isOrdinal(tokens, numeral);
  if (numeral.form === 'multiple') return isMultiple(tokens, numeral);
  const first = lowerAt(tokens, numeral.from);
  if (first === 'both') return isBoth(tokens, numeral.to);
  return first === 'one' && numeral.to === numeral.from + 1 ? isOne(tokens, numeral.from) : true;
}

const BEFORE_ORDINAL = set('the a an its his her their our my this that every each for in at on whose only');
const BEHIND_ORDINAL = set('most such last of');

/** "the third attack"; not "at first", "first, …", "he came second". */
function isOrdinal(tokens: readonly Token[], { from, to, digits, min }: Numeral): boolean {
  if (digits) return true;
  const [before, next] = [lowerAt(tokens, from - 1), lowerAt(tokens, to)];
  if (tokens[to]?.kind !== 'word' && next !== '-') return false;
  if (min === 1 && /^(?:at|from|of)$/.test(before)) return false;
  if (!BEFORE_ORDINAL.has(before) && !/['’]s?$/.test(before)) return false;
  return !PHRASE_ENDS.has(next) || BEHIND_ORDINAL.has(next);
}

const BEHIND_MULTIPLE = set('the that its their his her what last as');
const VERBS_OF_MULTIPLE = set('halves doubles triples');

/** "doubled", "tenfold", "twice"; "double the rate", not "a double murder". */
function isMultiple(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const word = lowerAt(tokens, from);
  // "doubled", but not "doubled down"; "twice the rate", but not "won twice"
  if (/(?:fold|ed)$/.test(word)) return lowerAt(tokens, to) !== 'down';
  return BEHIND_MULTIPLE.has(lowerAt(tokens, to)) && !VERBS_OF_MULTIPLE.has(word);
}

const OF_BOTH = set('the these those its their his her');
const NOT_BEHIND_BOTH = set('sides and in as the to at for');

/** "both pilots", "both of the pilots"; not "both sides", "both in Leeds and in York". */
function isBoth(tokens: readonly Token[], to: number): boolean {
  const next = lowerAt(tokens, to);
  if (next === 'of') return OF_BOTH.has(lowerAt(tokens, to + 1));
  return !NOT_BEHIND_BOTH.has(next) && tokens[to]?.kind === 'word' && looksPlural(next);
}

const BEFORE_PRONOUN = set(
  'the this that no any every each which another some last first good bad new number day should would must could does might',
);
const BEHIND_PRONOUN = set("another another's day's side thing");
const POINTS = set('point stage time end');
const ONE_COMPOUNDS = set('off time sided on way stop to man woman');
const NO_NOUNS = set('VERB AUX ADV ADP');

/** "one climber", "one of the climbers", "one-seat majority"; not "the one who", "one must wait", "at one point". */
function isOne(tokens: readonly Token[], at: number): boolean {
  const [before, next, third] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1), lowerAt(tokens, at + 2)];
  const after = tokens[at + 1];
  if (!after || BEHIND_PRONOUN.has(next)) return false;
  if (BEFORE_PRONOUN.has(before) || (before === 'only' && after.kind !== 'word')) return false;
  if (next === 'of') return third !== 'a' && third !== 'an';
  if (next === '-') return tokens[at + 2]?.kind === 'word' && !ONE_COMPOUNDS.has(third);
  if (before === 'at' && POINTS.has(next)) return false;
  if (next === 'day' && /^(?:of|when)$/.test(third)) return false;
  // "One nods", "one sitting by a stove"
  if (NO_NOUNS.has(after.pos ?? '') || looksPlural(next)) return false;
  if (next.endsWith('ing') && PHRASE_ENDS.has(third)) return false;
  return after.kind === 'word' && !PHRASE_ENDS.has(next);
}
