import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFigureStories, layBars } from '../../../components/figure-points';
import { REPORT } from './fixture-report';

test('a figure is told by outlet over time, this article’s own among them', () => {
  const [dead] = findFigureStories(REPORT);
  expect(dead?.points.map(({ outlet, words, min, verdict }) => [outlet, words.toLowerCase(), min, verdict])).toEqual([
    ['Harbour Wire', 'fourteen', 14, 'agrees'],
    ['Sound Radio', 'at least 14', 14, 'agrees'],
    ['Northern Ledger', 'fourteen', 14, null],
    ['The Coast Herald', 'seventeen', 17, 'updates'],
  ]);
});

test('what is not sure, or no number, is not plotted', () => {
  const unsure = {
    ...REPORT,
    claims: REPORT.claims.map((claim) => ({ ...claim, evidence: claim.evidence.map((e) => ({ ...e, sure: false })) })),
  };
  expect(findFigureStories(unsure)).toEqual([]);
  expect(findFigureStories(REPORT).map(({ claim }) => claim)).not.toContain(5);
});

test('what an outlet says twice is one line; figures at odds come before those that agree', () => {
  const twice = {
    ...REPORT,
    claims: REPORT.claims.map((claim) => ({ ...claim, evidence: claim.evidence.flatMap((e) => [e, e]) })).toReversed(),
  };
  const points = (report: typeof REPORT) => findFigureStories(report).map((story) => story.points.length);
  expect(points(twice).toSorted()).toEqual(points(REPORT).toSorted());
  const alike = { ...REPORT, claims: REPORT.claims.map((claim) => structuredClone(claim)) };
  for (const { figures, evidence } of alike.claims.slice(0, 1))
    for (const figure of [...figures, ...evidence.flatMap((e) => e.figures)])
      Object.assign(figure, { min: 14, max: 14 });
  expect(findFigureStories(REPORT)[0]?.claim).toBe(0);
  expect(findFigureStories(alike).at(-1)?.claim).toBe(0);
});

const MAX = Number.MAX_VALUE;

test.each([
  [
    'equal figures stand in the middle',
    [
      [14, 14],
      [14, 14],
    ],
    [
      [50, 50],
      [50, 50],
    ],
  ],
  [
    'the line runs from the least to the most',
    [
      [10, 10],
      [20, 20],
      [15, 15],
    ],
    [
      [10, 10],
      [90, 90],
      [50, 50],
    ],
  ],
  [
    'what is open goes to the edge',
    [
      [10, MAX],
      [20, 20],
    ],
    [
      [10, 100],
      [90, 90],
    ],
  ],
  [
    'figures far apart are laid by powers',
    [
      [10, 10],
      [1000, 1000],
      [100, 100],
    ],
    [
      [10, 10],
      [90, 90],
      [50, 50],
    ],
  ],
])('%s', (_, intervals, bars) => {
  const laid = layBars(intervals.map(([min = 0, max = 0]) => ({ min, max })));
  expect(laid.map(({ from, to }) => [Math.round(from), Math.round(to)])).toEqual(bars);
});

test('every bar lies on the line, its start before its end', () => {
  const value = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(MAX, -MAX));
  const interval = fc.tuple(value, value).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1, maxLength: 6 }), (points) => {
      for (const { from, to } of layBars(points)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(100);
        expect(from).toBeLessThanOrEqual(to);
      }
    }),
  );
});
