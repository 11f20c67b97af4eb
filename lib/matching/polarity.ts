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

const before = (words: readonly Word[], i: number): readonly Word[] => words.slice(Math.max(0, i - REACH), i);

/** Whether a "no", "nobody", "not", "failed to" stands shortly before a word. */
export const isNegatedAt = (words: readonly Word[], i: number): boolean =>
  before(words, i).some((w) => NEGATING.has(w.lower) || NEGATING.has(w.stem));

/** Whether a "will", "may", "plans to" stands shortly before a word. */
export const isAheadAt = (words: readonly Word[], i: number): boolean =>
  before(words, i).some((w) => AHEAD.has(w.lower)) || words[i - 1]?.lower === 'to';
