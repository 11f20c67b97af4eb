import type { Word } from '../../../matching/words';

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

const DENYING =
  /^(?:no|not|none|nobody|nothing|never|neither|nor|without|cannot|hardly|unable|deny|denies|denied|denying|reject|rejects|rejected|dispute|disputes|disputed|dismiss|dismissed|dismisses|refuse|refused|refuses|fail|failed|fails|withdrew|withdrawn|retracted|lack|lacks|lacked|untrue|false|\w+n't)$/;
/** What stands after a "no" or "not" that denies nothing: "not only", "nothing but", "no fewer than", "no doubt". */
const HARMLESS = /^(?:only|just|but|fewer|less|later|earlier|doubt|sooner|other|until|merely|more|least|surprise)$/;
const ENDS_CLAUSE = /[,;:—–()]|\.\s/;
const OPENS_CLAUSE = /^(?:but|while|although|though|because|who|which|whose|when|where|until|unless|if)$/;
/** How many words a denial reaches. */
const FAR = 9;

/**
 * For each word whether the sentence denies it: 1 where an odd number of words that deny stand before it in its clause
 * ("nobody denied the payment" denies no payment).
 */
export function denialsIn(words: readonly Word[], sentence: string): Uint8Array {
  const denied = new Uint8Array(words.length);
  words.forEach((word, i) => {
    const ruledOut = /^rul/.test(word.lower) && words[i + 1]?.lower === 'out';
    if (!ruledOut && !DENYING.test(word.lower)) return;
    if (HARMLESS.test(words[i + 1]?.lower ?? '')) return;
    for (let k = i + 1; k < words.length && k <= i + FAR; k++) {
      const gap = sentence.slice((words[k - 1] as Word).end, (words[k] as Word).start);
      if (ENDS_CLAUSE.test(gap) || OPENS_CLAUSE.test((words[k] as Word).lower)) break;
      denied[k] = 1 - (denied[k] as number);
    }
  });
  return denied;
}
