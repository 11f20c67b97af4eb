/** Every two claims of a story's articles that are looked at or labelled, as rows of features with their labels. */
import { JUDGES } from '../../lib/languages/en/judges';
import { align, daysBetween, firstLooks } from '../../lib/matching/alignment';
import type { Judges } from '../../lib/matching/judges';
import { matchFeatures } from '../../lib/matching/match-features';
import { readPair } from '../../lib/matching/read-pair';
import { verdictFeatures } from '../../lib/matching/verdict-features';
import { labelsOf, type Said } from './labels';
import { bagsOf, learnFigures } from './learn-figures';
import type { Story } from './stories';

export interface Example {
  story: string;
  set: string;
  exhaustive: boolean;
  verdict: Said['verdict'];
  /** Whether the engine looks at the pair closely; if not, it is not found, and nothing is learnt of its question. */
  looked: boolean;
  match: Float32Array;
  /** One row when the days tell which side is the earlier, else both ways. */
  ways: Float32Array[];
  kind: string;
  /** Which two articles, and which claims of them. */
  at: [number, number, number, number];
}

const FOLDS = 5;

/**
 * The examples of all stories. How sure two figures count one thing is told, for each story, by a judge that learnt from
 * the others: what is learnt from these rows must not rest on surer figures than a new story will have.
 */
export function examplesOf(stories: readonly Story[]): { examples: Example[]; figures: Judges['figures'] } {
  const bags = stories.flatMap(bagsOf);
  const fold = new Map(stories.map(({ name }, i) => [name, i % FOLDS]));
  const examples: Example[] = [];
  for (let k = 0; k < FOLDS; k++) {
    JUDGES.figures = learnFigures(bags.filter(({ story }) => fold.get(story) !== k));
    for (const story of stories) if (fold.get(story.name) === k) examples.push(...examplesOfStory(story));
  }
  const figures = learnFigures(bags);
  JUDGES.figures = figures;
  return { examples, figures };
}

function examplesOfStory(story: Story): Example[] {
  const said = labelsOf(story);
  const examples: Example[] = [];
  story.articles.forEach((p, k) => {
    story.articles.slice(k + 1).forEach((q, l) => {
      const pair = readPair(p, q);
      const days = daysBetween(pair);
      const looks = firstLooks(pair);
      const width = pair.b.claims.length;
      pair.a.claims.forEach((a, i) => {
        pair.b.claims.forEach((b, j) => {
          const label = said(a.claim.sentence, b.claim.sentence);
          const looked = looks[i * width + j] === 1;
          if (!looked && label.verdict === 'unlisted') return;
          const alignment = align(pair, i, j);
          const ways: Float32Array[] = [];
          if (days >= 0) ways.push(verdictFeatures(pair, alignment, 'a'));
          if (days <= 0) ways.push(verdictFeatures(pair, alignment, 'b'));
          examples.push({
            story: story.name,
            set: story.set,
            exhaustive: story.exhaustive,
            verdict: label.verdict,
            looked,
            match: matchFeatures(pair, i, j, alignment),
            ways,
            kind: label.kind,
            at: [k, k + 1 + l, i, j],
          });
        });
      });
    });
  });
  return examples;
}
