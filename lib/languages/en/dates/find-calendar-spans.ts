import type { Span } from '../../../article/article';
import { findTimes } from './find-times';

/** The stretches of a sentence whose numbers name days, months, years and hours, so that no figure is read from them. */
export function findCalendarSpans(sentence: string): Span[] {
  return findTimes(sentence).filter(({ pattern }) => pattern.calendar);
}
