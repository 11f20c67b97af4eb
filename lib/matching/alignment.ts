import { alignFigures, type FigureAlignment } from './align-figures';
import { alignSought, type Sought, type WordAlignment, worthOf } from './align-words';
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

/** How many claims of the other article a claim is looked at beside, the likest ones; a claim answers few others. */
const MOST_LOOKS = 6;

/** First likeness of two claims: their words, and less their directions. */
function firstLikeness(pair: PairReading, i: number, j: number): number {
  const at = i * pair.b.claims.length + j;
  return (pair.overlap[at] as number) + 0.4 * (pair.meaning[at] as number);
}

/** Whether two claims are near enough to be worth a look. */
export function firstLook(pair: PairReading, i: number, j: number): boolean {
  return firstLikeness(pair, i, j) >= FIRST_LOOK;
}

/**
 * The pairs of claims that are looked at closely: near enough, and among the likest of either claim. The work of
 * comparing then grows with the articles' length, not with its square.
 * @returns row-major as `PairReading.overlap`, 1 for a pair to look at
 */
export function firstLooks(pair: PairReading): Uint8Array {
  const height = pair.a.claims.length;
  const width = pair.b.claims.length;
  const likeness = new Float32Array(height * width);
  for (let i = 0; i < height; i++) for (let j = 0; j < width; j++) likeness[i * width + j] = firstLikeness(pair, i, j);
  const looks = new Uint8Array(height * width);
  for (let i = 0; i < height; i++) likest(likeness, looks, i * width, 1, width);
  for (let j = 0; j < width; j++) likest(likeness, looks, j, width, height);
  return looks;
}

/** Marks the likest of a row or a column; all that are as like as the last of them, so that no order decides. */
function likest(likeness: Float32Array, looks: Uint8Array, from: number, step: number, length: number): void {
  // The likest so far, the least of them last.
  const top: number[] = [];
  for (let k = 0; k < length; k++) {
    const like = likeness[from + k * step] as number;
    if (top.length === MOST_LOOKS && like <= (top[MOST_LOOKS - 1] as number)) continue;
    let place = Math.min(top.length, MOST_LOOKS - 1);
    for (; place > 0 && (top[place - 1] as number) < like; place--) top[place] = top[place - 1] as number;
    top[place] = like;
  }
  const least = Math.max(FIRST_LOOK, top[MOST_LOOKS - 1] ?? 0);
  for (let k = 0; k < length; k++) {
    const at = from + k * step;
    if ((likeness[at] as number) >= least) looks[at] = 1;
  }
}

export function align(pair: PairReading, i: number, j: number): Alignment {
  const a = pair.a.claims[i] as ClaimReading;
  const b = pair.b.claims[j] as ClaimReading;
  const at = i * pair.b.claims.length + j;
  return {
    a,
    b,
    words: alignSought(a, b, seekIn(pair.a, i, pair.b, j), seekIn(pair.b, j, pair.a, i)),
    figures: alignFigures(a, b, {
      rarity: pair.rarity,
      overlap: pair.overlap[at] as number,
      meaning: pair.meaning[at] as number,
      exchange: pair.exchange,
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

/** A claim's words, looked for in one claim of the other side when the articles were looked through. */
function seekIn(side: SideReading, claim: number, other: SideReading, there: number): Sought {
  const width = other.claims.length;
  const telling = side.telling[claim] as Int32Array;
  return {
    weights: side.weights[claim] as Float64Array,
    has: (place) => side.exact[(telling[place] as number) * width + there] === 1,
    found: (place) => worthOf(side.found[(telling[place] as number) * width + there] as number),
  };
}
