import type { Span } from '../article/article';

/** A time that a sentence names, resolved against the day of publication. */
export interface DateMention extends Span {
  /** The exact words: "on Saturday", "late December", "last year". */
  text: string;
  /** The first and last day it can mean, ISO dates, inclusive; equal for one day. `null` when it cannot be resolved. */
  from: string | null;
  to: string | null;
  /** Whether it says when the thing happened or when it was said ("said on Monday"). */
  of: 'event' | 'saying';
}

/**
 * Finds the times of a sentence.
 * @param published the article's day (ISO date or date-time); without it relative dates stay unresolved.
 */
export function readDates(_sentence: string, _published: string | null): DateMention[] {
  return [];
}
