import { REASON_KINDS, type ReasonKind, type Verdict } from './comparison';
import { type Linear, readLinear, weigh, weighAll } from './linear';
import { type Forest, probabilityOf, readForest, softmax, valuesOf } from './trees';

/** The verdicts in the order of the verdict judge's classes. */
export const CLASSES: readonly Verdict[] = ['agrees', 'differs', 'updates', 'conflicts'];

/** The judges over what was aligned between two claims, made by tests/train/train.ts. */
export interface Judges {
  /** Two figures: do they count one thing (trees and a weighing), and are they what two claims on one question are about? */
  figures: { counted: { forest: Forest; linear: Linear }; asked: Linear };
  /** The same question? Boosted trees and a weighing, which err differently; their shares are below. */
  match: { forest: Forest; linear: Linear };
  /** The same question, beside the rivals? One weighing of what `rivalFeatures` tells. */
  rivals: Linear;
  /** How do the answers stand? The same, one weighing a class. */
  verdict: { forest: Forest; linear: Linear[] };
  /** What is the question about? One weighing a kind, in the order of `REASON_KINDS`. */
  kind: Linear[];
  /** How sure the whole comparison is, learnt from stories left out (Platt, 1999). In: a row of `doubtsOf`. */
  confidence: Linear;
}

/** The judges as they are written to a file, see tests/train/train.ts. */
export interface WrittenJudges {
  figures: { counted: { forest: string; linear: string }; asked: string };
  match: { forest: string; linear: string };
  rivals: string;
  verdict: { forest: string; linear: string[] };
  kind: string[];
  confidence: string;
}

/** Reads the judges of a file. */
export const readJudges = (written: WrittenJudges): Judges => ({
  figures: {
    counted: {
      forest: readForest(written.figures.counted.forest),
      linear: readLinear(written.figures.counted.linear),
    },
    asked: readLinear(written.figures.asked),
  },
  match: { forest: readForest(written.match.forest), linear: readLinear(written.match.linear) },
  rivals: readLinear(written.rivals),
  verdict: { forest: readForest(written.verdict.forest), linear: written.verdict.linear.map(readLinear) },
  kind: written.kind.map(readLinear),
  confidence: readLinear(written.confidence),
});

/** Share of the weighing beside the trees, in what is counted, in the question and in the verdict; found on stories left out. */
const LINEAR_COUNTED = 0.5;
const LINEAR_MATCH = 0.25;
const LINEAR = 0.5;

/** How likely two figures count one thing, 0 to 1. In: a row of `figureFeatures`. */
export function countOneThing({ figures: { counted } }: Pick<Judges, 'figures'>, row: Float32Array): number {
  const trees = probabilityOf(valuesOf(counted.forest, row)[0] as number);
  return (1 - LINEAR_COUNTED) * trees + LINEAR_COUNTED * probabilityOf(weigh(counted.linear, row));
}

/** How likely two claims answer one question by themselves, 0 to 1. In: a row of `matchFeatures`. */
export function sameQuestion({ match }: Pick<Judges, 'match'>, row: Float32Array): number {
  const trees = probabilityOf(valuesOf(match.forest, row)[0] as number);
  return (1 - LINEAR_MATCH) * trees + LINEAR_MATCH * probabilityOf(weigh(match.linear, row));
}

/** The same, told beside the rivals of either claim. In: a row of `rivalFeatures`. */
export const besideRivals = ({ rivals }: Pick<Judges, 'rivals'>, row: Float32Array): number =>
  probabilityOf(weigh(rivals, row));

/**
 * The verdicts' probabilities in the order of `CLASSES`, given one question.
 * @param ways rows of `verdictFeatures`: one where the days tell which claim is the earlier, else both.
 */
export function verdictsOf({ verdict }: Pick<Judges, 'verdict'>, ways: readonly Float32Array[]): number[] {
  const sums = CLASSES.map(() => 0);
  for (const row of ways) {
    const trees = softmax(valuesOf(verdict.forest, row));
    const linear = weighAll(verdict.linear, row).map(probabilityOf);
    const total = linear.reduce((s, p) => s + p, 0) || 1;
    CLASSES.forEach((_, k) => {
      const mean = (1 - LINEAR) * (trees[k] as number) + (LINEAR * (linear[k] as number)) / total;
      sums[k] = (sums[k] as number) + mean / ways.length;
    });
  }
  return sums;
}

/**
 * What each verdict's probability is worth when one is chosen. Found on stories left out: the judges see conflicts too
 * seldom and updates too often.
 */
const WORTH: Readonly<Record<Verdict, number>> = { agrees: 1, differs: 1, updates: 1, conflicts: 1.1 };

/**
 * The verdict that is told.
 * @param verdicts probabilities in the order of `CLASSES`
 * @param days between the two publications; on one day nothing has been overtaken
 */
export function chooseVerdict(verdicts: readonly number[], days: number): Verdict {
  let best: Verdict = 'agrees';
  let top = -1;
  CLASSES.forEach((verdict, k) => {
    if (verdict === 'updates' && days === 0) return;
    const worth = (verdicts[k] as number) * WORTH[verdict];
    if (worth <= top) return;
    top = worth;
    best = verdict;
  });
  return best;
}

/** What two claims on one question are likely to be about, surest first. In: a row of `verdictFeatures`. */
export function kindsOf({ kind }: Pick<Judges, 'kind'>, row: Float32Array): { kind: ReasonKind; sure: number }[] {
  const sure = weighAll(kind, row).map(probabilityOf);
  const total = sure.reduce((sum, p) => sum + p, 0) || 1;
  return REASON_KINDS.map((name, k) => ({ kind: name, sure: (sure[k] as number) / total })).sort(
    (p, q) => q.sure - p.sure,
  );
}

/** What bears on how often a comparison is right: log-odds of one question and of the verdict, and which verdict it is. */
export function doubtsOf(same: number, verdicts: readonly number[], verdict: Verdict): number[] {
  const told = verdicts[CLASSES.indexOf(verdict)] as number;
  return [oddsOf(same), oddsOf(told), ...CLASSES.map((name) => Number(name === verdict))];
}

const oddsOf = (p: number): number => Math.log(Math.max(1e-3, p) / Math.max(1e-3, 1 - p));

/** How often a comparison like this one is right, 0 to 1, measured on stories left out. */
export const confidenceOf = ({ confidence }: Pick<Judges, 'confidence'>, doubts: readonly number[]): number =>
  probabilityOf(weigh(confidence, doubts));
