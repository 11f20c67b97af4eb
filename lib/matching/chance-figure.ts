import { compareCounted } from '../claims/compare-figures';
import { compareDates } from '../claims/dates/compare-dates';
import type { FigureAlignment } from './align-figures';
import type { Alignment } from './alignment';
import { placeOf } from './figure-place';
import { figuresFor } from './slots';

/**
 * What an agreement by a chance figure is worth beside one that seems as sure. On the labelled stories a quarter of those
 * that `restsOnChance` finds do agree, where nearly six in ten seem to.
 */
export const BY_CHANCE = 0.5;

/** A number that tells less is met everywhere: counts up to a dozen, a half, a third. Of `Place.telling`. */
const COMMON = 0.4;
/** "Two", "one": met in every other sentence. */
const EVERYWHERE = 0.2;
/** About the weight of one telling word (`WordAlignment.shared`). */
const FEW_WORDS = 0.8;
const ONE_WORD = 1;
/** Nouns less alike in meaning count different things. */
const ALIKE = 0.3;

/**
 * Whether nothing but a common number joins two claims that are told to agree: it counts different things in either
 * ("a third of the ministries", "a third of the country"), or is a "two" that may, and they share next to no words and no
 * day.
 */
export function restsOnChance(alignment: Alignment): boolean {
  const { a, b, words } = alignment;
  if (words.shared >= ONE_WORD) return false;
  const figures = figuresFor(alignment, 'agrees').filter(({ relation }) => relation !== 'apart');
  if (!figures.length || a.claim.dates.some((p) => b.claim.dates.some((q) => compareDates(p, q) === 'same')))
    return false;
  return figures.every((pair) => {
    const telling = Math.max(placeOf(a, pair.a).telling, placeOf(b, pair.b).telling);
    const counted = countedIn(alignment, pair);
    return (
      (telling < COMMON && words.shared < FEW_WORDS && counted === 'other') ||
      (telling < EVERYWHERE && counted !== 'same')
    );
  });
}

/** Whether two figures count one thing, by their nouns' meaning too; `maybe` where either names none. */
function countedIn({ a: { language } }: Alignment, { a, b }: FigureAlignment): 'same' | 'maybe' | 'other' {
  const counted = compareCounted(a, b, language);
  if (counted !== 'maybe' || a.noun === null || b.noun === null) return counted;
  if (a.noun === b.noun || language.sameThing(a.noun, b.noun)) return 'same';
  const row = (noun: string): number => language.wordsOf(noun)[0]?.row ?? -1;
  const likeness = language.meaning.likeness(row(a.noun), row(b.noun));
  return likeness < ALIKE ? 'other' : 'maybe';
}
