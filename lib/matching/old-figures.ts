import { compareCounted, compareFigures } from '../claims/compare-figures';
import type { Figure } from '../claims/figures';
import type { ClaimReading } from './read-claim';

const known = new WeakMap<Figure, boolean>();

/** Whether a sentence tells a figure as one that was given before and holds no more. */
export function isWithdrawn({ claim, language: { cues } }: ClaimReading, figure: Figure): boolean {
  let told = known.get(figure);
  if (told === undefined) {
    const { sentence } = claim;
    told =
      figure.role === 'old' ||
      cues.withdrawnBefore.test(sentence.slice(Math.max(0, figure.start - 48), figure.start)) ||
      cues.withdrawnBehind.test(sentence.slice(figure.end, figure.end + 70));
    known.set(figure, told);
  }
  return told;
}

/** The figure that replaced another one, and that one as the other claim gives it. */
export interface Withdrawn {
  now: Figure;
  old: Figure;
}

interface Replaced {
  all: readonly Withdrawn[];
  /** What was said before and is put right. */
  revised: readonly Withdrawn[];
  /** What others say and this claim denies: "twenty passages, not forty-one". */
  denied: readonly Withdrawn[];
}

/** What a claim puts in the place of what: read once per claim, since it is asked beside every other. */
const replaced = new WeakMap<ClaimReading, Replaced>();

function replacedIn(reading: ClaimReading): Replaced {
  let found = replaced.get(reading);
  if (!found) {
    const all = readReplaced(reading);
    found = reading.language.cues.revised.test(reading.claim.sentence)
      ? { all, revised: all, denied: [] }
      : { all, revised: [], denied: all.filter(({ old }) => isDenied(reading, old)) };
    replaced.set(reading, found);
  }
  return found;
}

const isDenied = ({ claim: { sentence }, language: { cues } }: ClaimReading, { start }: Figure): boolean =>
  cues.deniedBefore.test(sentence.slice(Math.max(0, start - 16), start));

function readReplaced(reading: ClaimReading): Withdrawn[] {
  const { figures } = reading.claim;
  return figures
    .filter((figure) => isWithdrawn(reading, figure))
    .flatMap((old) => {
      const [now] = figures
        .filter((f) => f !== old && !isWithdrawn(reading, f) && compareFigures(f, old) === 'different')
        .sort((f, g) => fitness(reading, g, old) - fitness(reading, f, old));
      return now ? [{ now, old }] : [];
    });
}

/** How well a figure stands in another's place: what counts the same before what may, then the nearest. */
const fitness = ({ language }: ClaimReading, figure: Figure, old: Figure): number =>
  FITS[compareCounted(figure, old, language)] - Math.abs(figure.start - old.start) / 1e4;
const FITS = { same: 2, maybe: 1, other: 0 } as const;

/** Finds, for what is told of a change, a figure that one claim puts in the place of one that the other gives. */
export const findReplaced = (replacing: ClaimReading, giving: ClaimReading): Withdrawn | null =>
  findGiven(replacedIn(replacing).all, giving, () => true);

/**
 * Finds a figure that one claim withdraws ("412, correcting the 3,000 given before") and the other gives
 * as if it held; `null` where there is none. Both must count one thing as far as their nouns tell. The other is overtaken
 * where it came out before, and contradicted where it came out later.
 */
export const findWithdrawn = (withdrawing: ClaimReading, giving: ClaimReading): Withdrawn | null =>
  findGiven(replacedIn(withdrawing).revised, giving);

/**
 * Finds a figure that one claim denies ("twenty passages, not forty-one") and the other gives; `null` where there is
 * none. The two contradict each other, whichever came out first.
 */
export const findDeniedFigure = (denying: ClaimReading, giving: ClaimReading): Withdrawn | null =>
  findGiven(replacedIn(denying).denied, giving);

function findGiven(
  all: readonly Withdrawn[],
  giving: ClaimReading,
  mayCount = (f: Figure, now: Figure): boolean => compareCounted(f, now, giving.language) !== 'other',
): Withdrawn | null {
  for (const { now, old } of all) {
    const { figures } = giving.claim;
    if (figures.some((f) => compareFigures(f, now) === 'equal')) continue;
    const given = figures.find((f) => !isWithdrawn(giving, f) && isSame(f, old) && mayCount(f, now));
    if (given) return { now, old: given };
  }
  return null;
}

/** One value, however it is bounded: who gives "up to 1.2 million" repeats the 1.2 million. */
const isSame = (f: Figure, g: Figure): boolean => {
  const relation = compareFigures(f, g);
  return relation === 'equal' || (relation !== 'incomparable' && relation !== 'different' && edgeOf(f) === edgeOf(g));
};

/** The number named: a bound's edge, a plain value; of a range none. */
const edgeOf = ({ min, max }: Figure): number => {
  if (max >= Number.MAX_VALUE) return min;
  return min <= -Number.MAX_VALUE || min === max ? max : Number.NaN;
};
