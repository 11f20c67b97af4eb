import { ENGLISH_LOOKUP } from './en/lookup';
import type { LookupLanguage } from './language';
import { ofTag } from './of-tag';

/** What looking up needs of the languages that are read, one a line. `languages.ts` has the same, whole. */
export const LOOKUP_LANGUAGES: readonly LookupLanguage[] = [
  ENGLISH_LOOKUP, //
];

/** The same as `languageOf`, for what only looks up: it loads neither lists nor judges. */
export const lookupLanguageOf = (tag: string): LookupLanguage | null => ofTag(LOOKUP_LANGUAGES, tag);
