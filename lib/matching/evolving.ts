import type { Figure } from '../claims/figures';
import { clauseOf } from './figure-clause';
import { findPhrase, type Phrases } from './phrases';
import type { ClaimReading } from './read-claim';

/** What is said of counts that grow while a story runs: tolls, arrests, areas burnt. */
const EVOLVING_STATES: ReadonlySet<string> = new Set(
  'killed wounded casualty missing trapped captured arrested infected destroyed damaged evacuated displaced rescued hospitalised affected closed'.split(
    ' ',
  ),
);
const EVOLVING_UNITS: ReadonlySet<string> = new Set(['m2', 'barrel', 'm3']);

/** Whether a figure counts what changes from day to day while a story runs. */
export const isEvolving = (figure: Figure): boolean =>
  figure.state.some((s) => EVOLVING_STATES.has(s)) || EVOLVING_UNITS.has(figure.unit ?? '');

const known = new WeakMap<Figure, number>();

/** How far the words beside a figure say that it counts what changes, -2 (what stays as it was) to 2. */
export function changeOf(claim: ClaimReading, figure: Figure): number {
  let change = known.get(figure);
  if (change === undefined) {
    const span = clauseOf(claim, figure);
    const words = claim.words.filter(({ start, end }) => start >= span.start && end <= span.end);
    const count = (phrases: Phrases): number => words.filter((_, i) => findPhrase(phrases, words, i)).length;
    change = Math.max(-2, Math.min(2, count(claim.language.moving) - count(claim.language.fixed)));
    known.set(figure, change);
  }
  return change;
}
