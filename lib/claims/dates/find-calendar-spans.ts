import type { Span } from '../../article/article';

export function findCalendarSpans(_sentence: string): Span[] {
  return [];
}
