import { compareCounted, compareFigures } from '../claims/compare-figures';
import type { Figure } from '../claims/figures';
import type { ClaimReading } from './read-claim';

/** Before a figure: it is what was said earlier, and holds no more ("not the", "up from", "an earlier estimate of"). */
const BEFORE =
  /\b(?:(?:and|,) not|instead of|rather than|up from|down from|compared with|not the|more than the|fewer than the|less than the|(?:earlier|previous|provisional|initial|first|original|former) (?:\w+ ){0,2}of|(?:previously|initially|originally|at first|earlier) (?:\w+ ){0,3}|revis\w+ (?:\w+ ){0,3}from)(?: the| a| an| its| some| about| around)?\s*$/i;
/** Behind it: "as stated before", "reported at the weekend", "than first thought", "admitted so far". */
const BEHIND =
  /^(?:\s[\w-]+){0,3}?\s(?:(?:as|that was|that were|which was) )?(?:stated|reported|announced|said|given|admitted|thought|feared|estimated|assumed|claimed|cited|mentioned|named)(?: \w+)? (?:before|earlier|previously|at first|initially|originally|so far|until now|at the weekend|last week|(?:on )?\w+day|first|yesterday)\b|^(?:\s[\w-]+){0,3}?\s(?:previously|initially|originally|first|earlier) (?:stated|reported|announced|said|given|admitted|thought|feared|estimated|assumed|claimed)\b/i;

/** That it was wrong from the start, and is no matter of the world having moved on. */
const REVISED =
  /\b(?:revis\w+|correct(?:ed|s|ing)|withdr[ae]w\w*|wrong|mistaken|provisional|not (?:the )?[\w.,-]+(?: \w+){0,2} (?:as |that was )?(?:stated|reported|announced|given|thought|assumed)|(?:earlier|previous|initial|first|original) (?:count|estimate|figure|number|reading|report|toll|ceiling|total)|than (?:first |previously |initially )?(?:thought|stated|assumed|reported)|as (?:first |previously |initially )?(?:stated|reported))\b/i;

const known = new WeakMap<Figure, boolean>();

/** Whether a sentence tells a figure as one that was given before and holds no more. */
export function isWithdrawn({ claim }: ClaimReading, figure: Figure): boolean {
  let told = known.get(figure);
  if (told === undefined) {
    const { sentence } = claim;
    told =
      figure.role === 'old' ||
      BEFORE.test(sentence.slice(Math.max(0, figure.start - 48), figure.start)) ||
      BEHIND.test(sentence.slice(figure.end, figure.end + 70));
    known.set(figure, told);
  }
  return told;
}

/** The figure that replaced another one, and that one as the other claim gives it. */
export interface Withdrawn {
  now: Figure;
  old: Figure;
}

/**
 * Finds a figure that one claim withdraws ("412, correcting the 3,000 given before") and the other gives
 * as if it held; `null` where there is none. Both must count one thing as far as their nouns tell. The other is overtaken
 * where it came out before, and contradicted where it came out later.
 */
export function findWithdrawn(withdrawing: ClaimReading, giving: ClaimReading): Withdrawn | null {
  if (!REVISED.test(withdrawing.claim.sentence)) return null;
  const { figures } = withdrawing.claim;
  for (const withdrawn of figures) {
    if (!isWithdrawn(withdrawing, withdrawn)) continue;
    const now = figures.find(
      (f) => f !== withdrawn && !isWithdrawn(withdrawing, f) && compareFigures(f, withdrawn) === 'different',
    );
    if (!now || giving.claim.figures.some((f) => compareFigures(f, now) === 'equal')) continue;
    const old = giving.claim.figures.find(
      (f) => !isWithdrawn(giving, f) && isSame(f, withdrawn) && compareCounted(f, now) !== 'other',
    );
    if (old) return { now, old };
  }
  return null;
}

const isSame = (f: Figure, g: Figure): boolean => compareFigures(f, g) === 'equal';
