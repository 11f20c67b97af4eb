/**
 * Trains the judges of lib/matching (one count? the same question? how do they stand?) and prints what they reach.
 *
 *   npx tsx tests/train/train.ts STORIES… [--loso] [--unseen] [--write]
 *
 * STORIES are folders of labelled stories and story texts. --loso measures each story outside tests/stories by judges
 * trained on all others, --unseen by judges trained on tests/stories alone; --write trains on all and writes
 * lib/languages/en/data/judges.json.
 */
import { writeFileSync } from 'node:fs';
import { FIGURE_FEATURES } from '../../lib/matching/figure-judge';
import { writeLinear } from '../../lib/matching/linear';
import { MATCH_FEATURES } from '../../lib/matching/match-features';
import { RIVAL_FEATURES } from '../../lib/matching/rivals';
import { writeForest } from '../../lib/matching/trees';
import { VERDICT_FEATURES } from '../../lib/matching/verdict-features';
import { examplesOf } from './examples';
import {
  type Judged,
  judge,
  judgeBesides,
  judgeUnseen,
  learnConfidence,
  learnRivals,
  trainJudges,
  trainKinds,
} from './learn';
import { measure, show, showConfidence } from './measure';
import { readStories, type Story } from './stories';

/** The set of the project's own stories. */
const OWN = 'corpus';
const LEVELS = [0.2, 0.3, 0.4, 0.5];

function main(): void {
  const args = process.argv.slice(2);
  const stories = args.filter((a) => !a.startsWith('--')).flatMap(readStories);
  const { examples, figures } = examplesOf(stories);
  const sets = [...new Set(stories.map(({ set }) => set))];
  console.log(
    `${stories.length} stories, ${examples.length} pairs, ${FIGURE_FEATURES.length}/${MATCH_FEATURES.length}/${VERDICT_FEATURES.length} features`,
  );
  const report = (judged: Judged[]): void => {
    for (const set of sets)
      for (const at of LEVELS) {
        const mine = judged.filter(({ e }) => e.set === set);
        if (mine.length) show(`${set} at ${at}`, measure(mine, lostOf(stories, set), at));
      }
  };
  const asked = stories.filter(({ set }) => set !== OWN);
  const unseen = args.includes('--loso') || args.includes('--write') ? judgeUnseen(examples) : [];
  if (args.includes('--loso')) {
    const judged = asked.flatMap((story) => {
      const judges = trainJudges(examples.filter((e) => e.story !== story.name));
      const rivals = learnRivals(unseen.filter(({ e }) => e.story !== story.name));
      const alone = examples.filter((e) => e.story === story.name).map((e) => judge(judges, e));
      const mine = judgeBesides(rivals, alone);
      show(story.name, measure(mine, story.lost, 0.4));
      return mine;
    });
    console.log('— leave one story out');
    report(judged);
  }
  if (args.includes('--unseen')) {
    const own = examples.filter((e) => e.set === OWN);
    const judges = trainJudges(own);
    const alone = examples.filter((e) => e.set !== OWN).map((e) => judge(judges, e));
    console.log('— trained on the own stories alone');
    report(judgeBesides(learnRivals(judgeUnseen(own)), alone));
  }
  if (!args.includes('--write')) return;
  const rivals = learnRivals(unseen);
  const beside = judgeBesides(rivals, unseen);
  console.log('— each story by judges trained on three quarters of the others');
  report(beside);
  const confidence = learnConfidence(beside);
  showConfidence(confidence, beside);
  const judges = trainJudges(examples);
  console.log('— trained on all, measured on the same: no sign of what new stories get');
  report(
    judgeBesides(
      rivals,
      examples.map((e) => judge(judges, e)),
    ),
  );
  const file = new URL('../../lib/languages/en/data/judges.json', import.meta.url);
  const written = {
    features: {
      figures: FIGURE_FEATURES.join(' '),
      match: MATCH_FEATURES.join(' '),
      rivals: RIVAL_FEATURES.join(' '),
      verdict: VERDICT_FEATURES.join(' '),
    },
    figures: {
      counted: { forest: writeForest(figures.counted.forest), linear: writeLinear(figures.counted.linear) },
      asked: writeLinear(figures.asked),
    },
    match: { forest: writeForest(judges.match.forest), linear: writeLinear(judges.match.linear) },
    rivals: writeLinear(rivals),
    verdict: { forest: writeForest(judges.verdict.forest), linear: judges.verdict.linear.map(writeLinear) },
    kind: trainKinds(examples).map(writeLinear),
    confidence: writeLinear(confidence),
  };
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
}

const lostOf = (stories: readonly Story[], set: string) =>
  stories.filter((story) => story.set === set).flatMap(({ lost }) => lost);

main();
