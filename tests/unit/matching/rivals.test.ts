import { expect, test } from 'vitest';
import { RIVAL_FEATURES, readLikelihoods, rivalFeatures } from '../../../lib/matching/rivals';

const feature = (row: Float32Array, name: string): number => row[RIVAL_FEATURES.indexOf(name)] as number;

test('the likeliest pair of a claim has the second as its rival, every other the likeliest', () => {
  const of = readLikelihoods(Float32Array.of(0.9, 0.2, 0, 0.6), 2, 2);
  const best = rivalFeatures(of, 0, 0);
  const other = rivalFeatures(of, 0, 1);
  expect(feature(best, 'share.min')).toBeGreaterThan(0.5);
  expect(feature(other, 'share.max')).toBeLessThan(0.5);
  expect(feature(best, 'after')).toBeGreaterThan(feature(other, 'after'));
});

test('the same told from the other article', () => {
  const there = readLikelihoods(Float32Array.of(0.9, 0.2, 0.4, 0.1, 0.6, 0.3), 2, 3);
  const back = readLikelihoods(Float32Array.of(0.9, 0.1, 0.2, 0.6, 0.4, 0.3), 3, 2);
  for (const i of [0, 1])
    for (const j of [0, 1, 2]) expect(rivalFeatures(back, j, i)).toEqual(rivalFeatures(there, i, j));
});

test('a single pair has no rival', () => {
  const of = readLikelihoods(Float32Array.of(0.4), 1, 1);
  expect(feature(rivalFeatures(of, 0, 0), 'share.min')).toBeGreaterThan(0.99);
});
