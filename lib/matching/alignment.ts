import { alignFigures, type FigureAlignment } from './align-figures';
import { alignWords, type Found, type WordAlignment } from './align-words';
import type { ClaimReading } from './read-claim';
import type { PairReading, SideReading } from './read-pair';

/** Everything that was aligned between two claims: the source of features and of reasons alike. */
export interface Alignment {
  a: ClaimReading;
  b: ClaimReading;
  words: WordAlignment;
  figures: FigureAlignment[];
}

/** Pairs below this in first likeness (overlap + 0.4 × nearness of meaning) are not looked at. */
const FIRST_LOOK = 0.12;

/** Whether two claims are near enough to look at closely. */
export function firstLook(pair: PairReading, i: number, j: number): boolean {
  const at = i * pair.b.claims.length + j;
  return (pair.overlap[at] as number) + 0.4 * (pair.meaning[at] as number) >= FIRST_LOOK;
}

export function align(pair: PairReading, i: number, j: number): Alignment {
  const a = pair.a.claims[i] as ClaimReading;
  const b = pair.b.claims[j] as ClaimReading;
  const weightsA = pair.a.weights[i] as Map<string, number>;
  const weightsB = pair.b.weights[j] as Map<string, number>;
  const at = i * pair.b.claims.length + j;
  return {
    a,
    b,
    words: alignWords(a, b, weightsA, weightsB, { a: foundIn(pair.a, pair.b, j), b: foundIn(pair.b, pair.a, i) }),
    figures: alignFigures(a, b, {
      a: weightsA,
      b: weightsB,
      overlap: pair.overlap[at] as number,
      meaning: pair.meaning[at] as number,
    }),
  };
}

const DAY = 86_400_000;
const dayOf = (published: string | null): number => (published ? Date.parse(published.slice(0, 10)) / DAY : Number.NaN);

/** Days from `a`'s publication to `b`'s, negative when `b` is the earlier; 0 when one is unknown. */
export function daysBetween(pair: PairReading): number {
  const days = dayOf(pair.b.article.published) - dayOf(pair.a.article.published);
  return Number.isFinite(days) ? days : 0;
}

/** How well the words of a side are found in one claim of the other. */
const foundIn =
  (side: SideReading, other: SideReading, claim: number): Found =>
  (stem) =>
    side.found[(side.stems.get(stem) as number) * other.claims.length + claim] as number;
