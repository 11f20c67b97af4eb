import * as v from 'valibot';
import type { Place } from '../claims/find-claims';
import { LIMITS } from './check-article';

const index = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const PlaceSchema = v.object({ paragraph: index(LIMITS.paragraphs), offset: index(LIMITS.paragraph) });

/** Checks a place that a content script gives; `null` for what is none. */
export function checkPlace(value: unknown): Place | null {
  const parsed = v.safeParse(PlaceSchema, value);
  return parsed.success ? parsed.output : null;
}
