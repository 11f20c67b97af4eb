import { ENGLISH } from '../../../lib/languages/en/english';
import { readSentence as read } from '../../../lib/matching/read-sentence';

/** Reads an English text that stands alone as if it were one claim. */
export const readSentence = (text: string) => read(text, ENGLISH);
