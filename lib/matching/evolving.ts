import type { Figure } from '../claims/figures';

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
