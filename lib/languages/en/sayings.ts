import type { Saying } from '../../claims/attribution';
import { readSayings } from './attribution/read-sayings';

/**
 * Finds who says, thinks, wants or judges what in an article: one entry for each cue, in reading order. What is only
 * felt or wanted within the words of another is part of these words and not listed by itself; a saying within a saying is.
 * Pure, linear in the text's length, never throws.
 *
 * Scheme of PolNeAR (Newell, Margolin and Ruths, LREC 2018): source, cue, content. Method: cues by a table of verbs and
 * nouns with their complements, spans by walking over parts of speech; no learned weights.
 */
export function findSayings(paragraphs: string[]): Saying[] {
  return readSayings(paragraphs)
    .sayings.filter(({ within, reports }) => within === null || reports)
    .map(({ source, cue, content }) => ({ source, cue, content }));
}
