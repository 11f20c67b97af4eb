import { ENGLISH_READING } from './en/reading';
import type { ReadingLanguage } from './language';
import { ofTag } from './of-tag';

/** What reading needs of the languages that are read, one a line. `languages.ts` has the same, whole. */
export const READING_LANGUAGES: readonly ReadingLanguage[] = [
  ENGLISH_READING, //
];

/** The same as `languageOf`, for what only reads: it loads nothing that compares, neither tables nor judges. */
export const readingLanguageOf = (tag: string): ReadingLanguage | null => ofTag(READING_LANGUAGES, tag);
