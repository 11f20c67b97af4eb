import type { LookupLanguage } from '../language';
import { wordsOf } from './comparing/words';
import { splitSentences } from './sentences';

/** What looking up related articles needs of English. */
export const ENGLISH_LOOKUP: LookupLanguage = { tag: 'en', splitSentences, wordsOf };
