import type { Span } from '../lib/article/article';
import type { Figure } from '../lib/claims/figures';
import type { Verdict } from '../lib/matching/comparison';
import type { Report } from '../lib/report/report';

/** What one outlet gives for a figure. */
export interface FigurePoint {
  outlet: string;
  /** ISO date or date-time, or `null`. */
  published: string | null;
  /** The figure in the article's words. */
  words: string;
  /** In base units; ±Number.MAX_VALUE where it is open (see `Figure`). */
  min: number;
  max: number;
  /** How it stands to this article's figure; `null` for this article's own. */
  verdict: Verdict | null;
}

/** One figure of the article with what other outlets give for it. */
export interface FigureStory {
  /** Index of the claim it stands in. */
  claim: number;
  sentence: string;
  /** Earliest published first; at least two. */
  points: FigurePoint[];
}

/** The figures of an article that other outlets surely speak of: those on which they are at odds, then the others. */
export function findFigureStories({ claims, article, others }: Report): FigureStory[] {
  const found = claims.flatMap(({ index, sentence, evidence, figures: here }) => {
    const stories = new Map<Figure, FigurePoint[]>();
    for (const one of evidence) {
      const other = others[one.other];
      if (!one.sure || !other) continue;
      const there = one.figures;
      for (const { kind, aSpan, bSpan, verdict } of one.reasons) {
        if (kind !== 'number') continue;
        const a = figureAt(here, aSpan);
        const b = figureAt(there, bSpan);
        if (!a || !b || a.unit !== b.unit) continue;
        const points = stories.get(a) ?? [pointOf(a, article.outlet, article.published, null)];
        const point = pointOf(b, other.outlet, other.published, verdict);
        // An outlet that says it twice is one line.
        if (!points.some((one) => isSamePoint(one, point))) points.push(point);
        stories.set(a, points);
      }
    }
    return [...stories.values()].map((points) => ({ claim: index, sentence, points: points.sort(byTime) }));
  });
  return [...found.filter(isAtOdds), ...found.filter((story) => !isAtOdds(story))];
}

const isSamePoint = (a: FigurePoint, b: FigurePoint): boolean =>
  a.outlet === b.outlet && a.published === b.published && a.min === b.min && a.max === b.max && a.verdict === b.verdict;

const isAtOdds = ({ points: [first, ...rest] }: FigureStory): boolean =>
  rest.some(({ min, max }) => min !== first?.min || max !== first.max);

function figureAt(figures: Figure[], { start, end }: Span): Figure | undefined {
  return figures.find((figure) => figure.start < end && start < figure.end);
}

function pointOf(
  { text, min, max }: Figure,
  outlet: string,
  published: string | null,
  verdict: Verdict | null,
): FigurePoint {
  return { outlet, published, words: text, min, max, verdict };
}

function byTime(a: FigurePoint, b: FigurePoint): number {
  return (a.published ?? '').localeCompare(b.published ?? '');
}

/** Where an interval lies on the line that all points share: `from` and `to` in percent, 0 to 100. */
export interface Bar {
  from: number;
  to: number;
  /** Goes on beyond the line's end. */
  openLeft: boolean;
  openRight: boolean;
}

/** Above this ratio of largest to smallest a line of equal steps would hide the small ones: then by powers. */
const WIDEST_LINEAR = 30;
/** Room on either side for what is open. Percent. */
const MARGIN = 10;

/** Lays the intervals of points on one line, in their order. */
export function layBars(points: readonly Pick<FigurePoint, 'min' | 'max'>[]): Bar[] {
  const isOpen = (value: number) => Math.abs(value) === Number.MAX_VALUE || !Number.isFinite(value);
  const ends = points.flatMap(({ min, max }) => [min, max]).filter((value) => !isOpen(value));
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const byPowers = low > 0 && high / low > WIDEST_LINEAR;
  const at = (value: number) => (byPowers ? Math.log(value) : value);
  const width = at(high) - at(low);
  const place = (value: number) => (width > 0 ? MARGIN + ((at(value) - at(low)) / width) * (100 - 2 * MARGIN) : 50);
  return points.map(({ min, max }) => ({
    from: isOpen(min) ? 0 : place(min),
    to: isOpen(max) ? 100 : place(max),
    openLeft: isOpen(min),
    openRight: isOpen(max),
  }));
}
