/** Trains the judges of lib/matching on examples, and asks them. */
import { REASON_KINDS, type ReasonKind, type Verdict } from '../../lib/matching/comparison';
import {
  besideRivals,
  CLASSES,
  chooseVerdict,
  doubtsOf,
  type Judges,
  sameQuestion,
  verdictsOf,
} from '../../lib/matching/judges';
import type { Linear } from '../../lib/matching/linear';
import { readLikelihoods, rivalFeatures } from '../../lib/matching/rivals';
import { type BoostOptions, boost, randomFrom } from './boost';
import type { Example } from './examples';
import { isListed } from './labels';
import { fitLogistic } from './logistic';

const MATCH_OPTIONS: Partial<BoostOptions> = { rounds: 160, depth: 5, rate: 0.06, features: 0.4, lambda: 5 };
const VERDICT_OPTIONS: Partial<BoostOptions> = { rounds: 140, depth: 3, rate: 0.06, features: 0.3, lambda: 10 };
/** Penalties of the linear halves, in rows. */
const MATCH_RIDGE = 100;
const VERDICT_RIDGE = 250;
/** Share of the unrelated pairs that are learnt from; there are a hundred of them to one that is listed. */
const UNRELATED = 0.6;

/** What a pair of an exhaustive story weighs for the verdict beside one chosen for being hard. */
const PLAIN = 0.5;
const KIND_RIDGE = 250;

/** A lookalike, and what a story made for hard cases lists, tells more than one of many unrelated pairs. */
function weightOf(e: Example): number {
  if (e.verdict === 'unlisted') return (e.exhaustive ? 1 : 0.35) / UNRELATED;
  return e.exhaustive && isListed(e) ? 1 : 2;
}

/** What is learnt from rows of features; the judges of figures are learnt before them, of rivals and confidence after. */
export type Learnt = Pick<Judges, 'match' | 'verdict'>;

export function trainJudges(examples: readonly Example[]): Learnt {
  const random = randomFrom(17);
  const usable = examples.filter((e) => e.verdict !== 'optional' && (random() < UNRELATED || e.verdict !== 'unlisted'));
  const looked = usable.filter((e) => e.looked);
  const rows = looked.map((e) => e.match);
  const same = looked.map((e) => Number(isListed(e)));
  const weights = looked.map(weightOf);
  return {
    match: {
      forest: boost(rows, same, weights, MATCH_OPTIONS),
      linear: fitLogistic(rows, same, weights, MATCH_RIDGE),
    },
    verdict: trainVerdicts(usable),
  };
}

interface Way {
  row: Float32Array;
  kind: ReasonKind;
  verdict: Verdict;
  weight: number;
}

const waysOf = (examples: readonly Example[]): Way[] =>
  examples.filter(isListed).flatMap((e) =>
    e.ways.map((row) => ({
      row,
      kind: e.kind as ReasonKind,
      verdict: e.verdict as Verdict,
      weight: (e.exhaustive ? PLAIN : 1) / e.ways.length,
    })),
  );

/** How the pairs on one question stand. */
export function trainVerdicts(examples: readonly Example[]): Judges['verdict'] {
  const ways = waysOf(examples);
  const told = ways.map(({ row }) => row);
  // Every verdict weighs the same: how common each is in the labelled stories says nothing of the news.
  const share = new Map(
    CLASSES.map((name) => [name, ways.reduce((s, w) => s + (w.verdict === name ? w.weight : 0), 0) || 1]),
  );
  const total = ways.reduce((s, { weight }) => s + weight, 0);
  const trust = ways.map(({ weight, verdict }) => (weight * total) / (CLASSES.length * (share.get(verdict) ?? 1)));
  return {
    forest: boost(
      told,
      ways.map(({ verdict }) => CLASSES.indexOf(verdict)),
      trust,
      { ...VERDICT_OPTIONS, classes: CLASSES.length },
    ),
    linear: CLASSES.map((name) =>
      fitLogistic(
        told,
        ways.map(({ verdict }) => Number(verdict === name)),
        trust,
        VERDICT_RIDGE,
      ),
    ),
  };
}

/** What the question of two claims is about. */
export function trainKinds(examples: readonly Example[]): Judges['kind'] {
  const ways = waysOf(examples);
  return REASON_KINDS.map((name) =>
    fitLogistic(
      ways.map(({ row }) => row),
      ways.map(({ kind }) => Number(kind === name)),
      ways.map(({ weight }) => weight),
      KIND_RIDGE,
    ),
  );
}

export interface Judged {
  e: Example;
  /** How sure it is one question, and the verdicts' probabilities in the order of CLASSES. */
  same: number;
  verdicts: number[];
}

export const judge = (judges: Learnt, e: Example): Judged => ({
  e,
  same: e.looked ? sameQuestion(judges, e.match) : 0,
  verdicts: verdictsOf(judges, e.ways),
});

const RIVALS_RIDGE = 1;

/** The examples of two articles, with how likely each is by itself. */
function besides(judged: readonly Judged[]): { j: Judged; row: Float32Array }[] {
  const pairs = new Map<string, Judged[]>();
  for (const j of judged) {
    const key = `${j.e.story} ${j.e.at[0]} ${j.e.at[1]}`;
    const list = pairs.get(key);
    if (list) list.push(j);
    else pairs.set(key, [j]);
  }
  return [...pairs.values()].flatMap((list) => {
    const height = Math.max(...list.map(({ e }) => e.at[2])) + 1;
    const width = Math.max(...list.map(({ e }) => e.at[3])) + 1;
    const likely = new Float32Array(height * width);
    for (const { e, same } of list) likely[e.at[2] * width + e.at[3]] = same;
    const all = readLikelihoods(likely, height, width);
    return list.map((j) => ({ j, row: rivalFeatures(all, j.e.at[2], j.e.at[3]) }));
  });
}

/** Learns what rivals tell, from pairs judged by judges that have not seen their story. */
export function learnRivals(unseen: readonly Judged[]): Linear {
  const random = randomFrom(23);
  const usable = besides(unseen).filter(
    ({ j: { e } }) => e.looked && e.verdict !== 'optional' && (random() < UNRELATED || e.verdict !== 'unlisted'),
  );
  return fitLogistic(
    usable.map(({ row }) => row),
    usable.map(({ j }) => Number(isListed(j.e))),
    usable.map(({ j }) => weightOf(j.e)),
    RIVALS_RIDGE,
  );
}

/** What was judged, once more beside the rivals. */
export const judgeBesides = (rivals: Linear, judged: readonly Judged[]): Judged[] =>
  besides(judged).map(({ j, row }) => ({ ...j, same: j.e.looked ? besideRivals({ rivals }, row) : 0 }));

const FOLDS = 4;
/** Below this likeness of the question nothing is shown, so that nothing needs a confidence. */
const SHOWN = 0.3;

/** Every example judged by judges that have not seen its story. */
export function judgeUnseen(examples: readonly Example[]): Judged[] {
  const stories = [...new Set(examples.map(({ story }) => story))];
  const foldOf = new Map(stories.map((story, i) => [story, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const judges = trainJudges(examples.filter(({ story }) => foldOf.get(story) !== fold));
    return examples.filter(({ story }) => foldOf.get(story) === fold).map((e) => judge(judges, e));
  }).flat();
}

/** How often comparisons like it are right. A pair that an open story does not list is left out: nobody judged it. */
export function learnConfidence(judged: readonly Judged[]): Linear {
  const shown = judged.filter(
    ({ e, same }) => same >= SHOWN && e.verdict !== 'optional' && (e.exhaustive || e.verdict !== 'unlisted'),
  );
  const told = shown.map(({ e, verdicts }) => chooseVerdict(verdicts, e.ways.length > 1 ? 0 : 1));
  return fitLogistic(
    shown.map(({ same, verdicts }, i) => doubtsOf(same, verdicts, told[i] as Verdict)),
    shown.map(({ e }, i) => Number(e.verdict === told[i])),
    shown.map(() => 1),
    1,
  );
}
