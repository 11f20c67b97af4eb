import type { Span } from '../article/article';
import type { Figure } from '../claims/figures';
import type { ComparingLanguage } from '../languages/language';
import type { ClaimReading } from './read-claim';

/** How many words behind a figure the noun may stand that it counts: "eleven of the seized men". */
const REACH = 5;

/** A figure with what it counts, as far as the words stand right behind it: "17 gold miners", "eleven of the seized men". */
export function withCounted({ words, claim: { sentence }, language }: ClaimReading, figure: Figure): Span {
  const { start, end, kind, noun } = figure;
  if (noun === null || (kind !== 'count' && kind !== 'ordinal' && kind !== 'ratio')) return figure;
  const behind = words.filter((word) => word.start >= end).slice(0, REACH);
  const at = behind.find(({ lower }) => names(noun, lower, language));
  // Of "grey-necked terns" the noun is not "grey".
  return at && sentence[at.end] !== '-' && !PARTED.test(sentence.slice(end, at.end)) ? { start, end: at.end } : figure;
}

/** Whether a word is the noun, in either number; "people" is how "person" is written of many. */
const names = (noun: string, word: string, { singular, isAnybody }: ComparingLanguage): boolean =>
  word === noun || singular(word) === noun || (isAnybody(noun) && isAnybody(singular(word)));

const PARTED = /[,;:()–—“”"]/;

/** What is said of the counted that has a name of its own in the catalogue (`counted_…`). */
const NAMED: ReadonlySet<string> = new Set([
  'arrested',
  'captured',
  'displaced',
  'evacuated',
  'infected',
  'killed',
  'missing',
  'released',
  'rescued',
  'trapped',
  'wounded',
]);

/** What both figures give, as a key of the catalogue: an age, the dead; `null` where that has no name of its own. */
export function countedBy(x: Figure, y: Figure): string | null {
  if (x.kind === 'age' && y.kind === 'age') return 'counted_age';
  const [state = ''] = x.state;
  const isOne = x.kind === 'count' && y.kind === 'count' && x.state.length === 1 && y.state.length === 1;
  return isOne && y.state[0] === state && NAMED.has(state) ? `counted_${state}` : null;
}
