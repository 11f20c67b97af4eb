import type { Article } from '../article/article';
import { NO_DAY } from './block';
import type { Wanted } from './find-related';
import { hashOf, signatureOf } from './signature';

/** What the index knows of an article, and what it is asked by. */
export function wantedOf(article: Article): Wanted {
  const { published, outlet } = article;
  return { signature: signatureOf(article), day: dayOf(published), outlet: hashOfOutlet(outlet) };
}

/** The day of an ISO date or date-time, counted from 1970-01-01; `NO_DAY` where there is none. */
export function dayOf(published: Article['published']): number {
  const time = Date.parse(published?.slice(0, 10) ?? '');
  return Number.isNaN(time) ? NO_DAY : Math.floor(time / 86_400_000);
}

/** An outlet is the same in whatever capitals. */
export function hashOfOutlet(outlet: string): number {
  return hashOf(outlet.toLowerCase());
}
