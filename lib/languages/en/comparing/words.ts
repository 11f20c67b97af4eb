import { openWords, openWordTable } from '../../../matching/words';
import { FUNCTION_WORDS } from '../data/weightless-words';
import TABLE from '../data/word-table.json';
import { stemOf } from './stem';

export const WORD_TABLE = openWordTable(TABLE.stems);

/** Reads the words of an English sentence, in order, at most 200. */
export const wordsOf = openWords({ stemOf, weightless: FUNCTION_WORDS, table: WORD_TABLE });
