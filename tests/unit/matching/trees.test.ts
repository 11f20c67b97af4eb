import { describe, expect, it } from 'vitest';
import { readLinear, weigh, weighAll, writeLinear } from '../../../lib/matching/linear';
import { type Forest, probabilityOf, readForest, softmax, valuesOf, writeForest } from '../../../lib/matching/trees';

/** Asks feature 1 against .5, then feature 0 against 2. */
const forest: Forest = {
  base: [0.25],
  trees: [[{ feature: [1, -1, 0, -1, -1], cut: [0.5, -1, 2, 1, 3], left: [1, 0, 3, 0, 0] }]],
};

describe('a forest', () => {
  it.each([
    [[0, 0], -0.75],
    [[0, 0.5], -0.75],
    [[2, 1], 1.25],
    [[3, 1], 3.25],
  ])('%j gives %d', (row, value) => {
    expect(valuesOf(forest, Float32Array.from(row))).toEqual([value]);
  });

  it('adds up its trees by class, long ones and short ones', () => {
    const [tree] = forest.trees[0] ?? [];
    const leaf = (value: number) => ({ feature: [-1], cut: [value], left: [0] });
    const trees = [1, 2, 4].map((value) => [tree ?? leaf(0), leaf(value)]);
    expect(valuesOf({ base: [0, 0.5], trees }, Float32Array.of(3, 1))).toEqual([9, 7.5]);
  });

  it('is the same after it was written and read', () => {
    expect(readForest(writeForest(forest))).toEqual(forest);
  });
});

it('a weighing adds up, and is the same after it was written and read', () => {
  const linear = { bias: 1, weights: [2, -0.5] };
  expect(weigh(linear, [3, 4])).toBe(5);
  expect(readLinear(writeLinear(linear))).toEqual(linear);
});

it.each([0, 1, 4, 6])('%d weighings give together what each gives alone', (count) => {
  const linears = Array.from({ length: count }, (_, k) => ({ bias: 0.1 * k, weights: [0.3, -k, 1 / (k + 1)] }));
  const row = [0.7, 0.2, -3];
  expect(weighAll(linears, row)).toEqual(linears.map((linear) => weigh(linear, row)));
});

it('log-odds and logits become probabilities', () => {
  expect(probabilityOf(0)).toBe(0.5);
  expect(softmax([1, 1, 1, 1])).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(softmax([1000, 0])[0]).toBe(1);
});
