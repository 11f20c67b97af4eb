import type { Span } from '../article/article';

export { compareDates, type DateRelation } from './dates/compare-dates';

/** A time that a sentence names, resolved against the day of publication. */
export interface DateMention extends Span {
  /** The exact words: "on Saturday", "late December", "last year". */
  text: string;
  /** The first and last day it can mean, ISO dates, inclusive; equal for one day. `null` when it cannot be resolved. */
  from: string | null;
  to: string | null;
  /** Whether it says when the thing happened or when it was said ("said on Monday"). */
  of: 'event' | 'saying';
  /** Hour of day as "HH:MM" in 24 hours, in the zone that the article writes in, where one stands beside the day. */
  time?: string;
  /** The zone as written: "GMT", "local time". */
  zone?: string;
  /** "since 2014", "until Friday", "by 2030", "before May": the days are where the stretch begins or ends. */
  bound?: 'since' | 'until' | 'before' | 'after' | 'by';
}
