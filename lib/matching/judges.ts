import type { Verdict } from './comparison';
import TRAINED from './data/judges.json';
import { type Forest, readForest } from './trees';

/** The verdicts in the order of the verdict judge's classes. */
export const CLASSES: readonly Verdict[] = ['agrees', 'differs', 'updates', 'conflicts'];

/**
 * Two forests of boosted trees over what was aligned between two claims: `match` answers "the same question?", `verdict`
 * how the answers stand. Made by tests/train/train.ts.
 */
export const JUDGES: { match: Forest; verdict: Forest } = {
  match: readForest(TRAINED.match),
  verdict: readForest(TRAINED.verdict),
};
