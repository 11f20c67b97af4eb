import type { Word } from './words';

/** Phrases by the stem of their first word: the stems that must follow, each with at most one word between. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads a list of words divided by blanks; a `+` joins the words of a phrase. @param stemOf the language's */
export function phrasesOf(list: string, stemOf: (word: string) => string): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const phrase of list.split(/\s+/)) {
    const [first = '', ...rest] = phrase.split('+').map(stemOf);
    phrases.set(first, [...(phrases.get(first) ?? []), rest]);
  }
  return phrases;
}

/** Whether a phrase of the list begins at a word. */
export function findPhrase(phrases: Phrases, words: readonly Word[], at: number): boolean {
  const entries = phrases.get((words[at] as Word).stem);
  return entries?.some((rest) => endOf(rest, words, at)) ?? false;
}

/** The last word of a phrase whose stems must follow a word, each with at most one word between; `null` where they do not. */
export function endOf(rest: readonly string[], words: readonly Word[], from: number): Word | null {
  let at = from;
  for (const stem of rest) {
    if (words[at + 1]?.stem === stem) at += 1;
    else if (words[at + 2]?.stem === stem) at += 2;
    else return null;
  }
  return words[at] ?? null;
}
