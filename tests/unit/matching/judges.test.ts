import { describe, expect, it } from 'vitest';
import TRAINED from '../../../lib/languages/en/data/judges.json';
import { JUDGES } from '../../../lib/languages/en/judges';
import { compareArticles } from '../../../lib/matching/compare-articles';
import { FIGURE_FEATURES } from '../../../lib/matching/figure-judge';
import { CLASSES, countOneThing, sameQuestion, verdictsOf } from '../../../lib/matching/judges';
import { MATCH_FEATURES } from '../../../lib/matching/match-features';
import { RIVAL_FEATURES } from '../../../lib/matching/rivals';
import { VERDICT_FEATURES } from '../../../lib/matching/verdict-features';
import { readText } from './read-text';

const harbour = readText('Harbour Post', '2021-05-03', [
  'Forty-one passengers were hurt when a tram left the rails in Lowbridge on Monday, police said.',
]);
const valley = readText('Valley Times', '2021-05-03', [
  'Police said 41 people were injured as a tram derailed in Lowbridge on Monday.',
]);

describe('the judges that ship', () => {
  it('were trained on the features that are read now (train again: tests/train/train.ts)', () => {
    compareArticles(harbour, valley);
    expect(TRAINED.features.figures.split(' ')).toEqual(FIGURE_FEATURES);
    expect(TRAINED.features.match.split(' ')).toEqual(MATCH_FEATURES);
    expect(TRAINED.features.rivals.split(' ')).toEqual(RIVAL_FEATURES);
    expect(TRAINED.features.verdict.split(' ')).toEqual(VERDICT_FEATURES);
    for (const { weights } of [JUDGES.figures.counted.linear, JUDGES.figures.asked])
      expect(weights).toHaveLength(FIGURE_FEATURES.length);
    expect(JUDGES.match.linear.weights).toHaveLength(MATCH_FEATURES.length);
    for (const { weights } of JUDGES.verdict.linear) expect(weights).toHaveLength(VERDICT_FEATURES.length);
  });

  it('give probabilities', () => {
    const match = new Float32Array(MATCH_FEATURES.length);
    const way = new Float32Array(VERDICT_FEATURES.length);
    const figures = new Float32Array(FIGURE_FEATURES.length);
    expect(countOneThing(JUDGES, figures)).toBeGreaterThanOrEqual(0);
    expect(countOneThing(JUDGES, figures)).toBeLessThanOrEqual(1);
    expect(sameQuestion(JUDGES, match)).toBeGreaterThanOrEqual(0);
    expect(sameQuestion(JUDGES, match)).toBeLessThanOrEqual(1);
    for (const ways of [[way], [way, way]]) {
      const verdicts = verdictsOf(JUDGES, ways);
      expect(verdicts).toHaveLength(CLASSES.length);
      expect(verdicts.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 6);
    }
  });
});
