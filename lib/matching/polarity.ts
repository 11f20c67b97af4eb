import type { Word } from './words';

const NEGATING = new Set(
  "no not none nobody nothing never neither nor without cannot can't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't couldn't unable fail refuse deny".split(
    ' ',
  ),
);
const AHEAD = new Set(
  'will would could may might shall plan plans planned expect expected likely due hope hopes want wants offer propose ready willing prepare if should intend seek'.split(
    ' ',
  ),
);
/** How many words back a negation or a "will" reaches. */
const REACH = 4;

const denies = (word: Word): boolean => NEGATING.has(word.lower) || NEGATING.has(word.stem);

const before = (words: readonly Word[], i: number): readonly Word[] => words.slice(Math.max(0, i - REACH), i);

/** Whether a "no", "nobody", "not", "failed to" stands shortly before a word. */
export const isNegatedAt = (words: readonly Word[], i: number): boolean => before(words, i).some(denies);

/** Whether a "will", "may", "plans to" stands shortly before a word. */
export const isAheadAt = (words: readonly Word[], i: number): boolean =>
  before(words, i).some((w) => AHEAD.has(w.lower)) || words[i - 1]?.lower === 'to';

/** The last word that denies before an offset (of the whole sentence: the first one), `null` where none does. */
export function negationBefore(words: readonly Word[], offset: number): Word | null {
  if (offset === Number.POSITIVE_INFINITY) return words.find(denies) ?? null;
  return words.filter((w) => w.end <= offset && denies(w)).at(-1) ?? null;
}
