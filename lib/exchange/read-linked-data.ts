import type { KeptText } from '../claim-set/claim-set';
import { readAnnotations } from './annotations';
import { BadFile } from './bad-file';
import { readClaimReviews } from './claim-review';

/**
 * Reads a JSON-LD document: Web Annotations, or ClaimReviews, alone, in lists or in a graph.
 * @throws BadFile when there is neither, or one of them is malformed
 */
export function readLinkedData(value: unknown, now: Date): KeptText[] {
  const texts = [...readAnnotations(value, now), ...readClaimReviews(value, now)];
  if (!texts.length) throw new BadFile('the file', 'there is no backup, annotation or fact-check in it');
  return texts;
}
