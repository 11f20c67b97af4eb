import { expect, test } from 'vitest';
import type { Reason } from '../../../lib/matching/comparison';
import { tellingReasons } from '../../../lib/report/telling-reasons';

const reason = (message: string): Reason => {
  const [kind, verdict] = message.split('_') as [Reason['kind'], string];
  return {
    kind,
    verdict: verdict === 'same' ? 'agrees' : verdict === 'adds' ? 'differs' : (verdict as Reason['verdict']),
    ...{ a: 'here', b: 'there', aSpan: { start: 0, end: 4 }, bSpan: { start: 0, end: 5 } },
    ...{ message: `reason_${message}`, values: [`${kind} here`, `${kind} there`] },
  };
};

test.each([
  [
    'shared words beside a figure are not told',
    ['number_agrees', 'detail_agrees', 'outcome_agrees'],
    ['number_agrees'],
  ],
  ['where there is nothing else, they are', ['detail_agrees'], ['detail_agrees']],
  ['clauses are not told beside what happened', ['outcome_agrees', 'detail_agrees'], ['outcome_agrees']],
  ['nor beside a point, whatever the verdict', ['number_conflicts', 'detail_conflicts'], ['number_conflicts']],
  ['what one side adds is told', ['number_differs', 'detail_adds_here'], ['number_differs', 'detail_adds_here']],
  [
    'a point of another verdict does not stand for them',
    ['outcome_updates', 'date_agrees'],
    ['outcome_updates', 'date_agrees'],
  ],
  [
    'what conflicts or differs is told in full',
    ['number_conflicts', 'outcome_conflicts', 'detail_differs'],
    ['number_conflicts', 'outcome_conflicts', 'detail_differs'],
  ],
  ['one source is not two', ['attribution_agrees', 'attribution_same'], ['attribution_same']],
  ['sources of their own are told', ['number_agrees', 'attribution_agrees'], ['number_agrees', 'attribution_agrees']],
])('%s', (_, given, told) => {
  expect(tellingReasons(given.map(reason)).map(({ message }) => message)).toEqual(told.map((one) => `reason_${one}`));
});

test('the same words are told under one name', () => {
  const denied = reason('negation_conflicts');
  const happened = reason('outcome_conflicts');
  expect(tellingReasons([denied, { ...happened, values: denied.values }])).toEqual([denied]);
  expect(tellingReasons([denied, happened])).toEqual([denied, happened]);
});
