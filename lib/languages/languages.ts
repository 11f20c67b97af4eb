import { ENGLISH } from './en/english';
import type { Language } from './language';
import { ofTag } from './of-tag';

/** The languages that are read, one a line. `lookup-languages.ts` and `reading-languages.ts` have the same in part. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH, //
];

/**
 * The language of a text, `null` for one that is not read.
 * @param tag BCP 47: its primary subtag decides. What is in no language that could be told (`und`) is read as the first
 * of the list: the reader sees for himself.
 */
export const languageOf = (tag: string): Language | null => ofTag(LANGUAGES, tag);
