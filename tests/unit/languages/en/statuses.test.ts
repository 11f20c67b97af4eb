import { expect, test } from 'vitest';
import { statusesIn } from '../../../../lib/languages/en/comparing/statuses';
import { wordsOf } from '../../../../lib/languages/en/comparing/words';

const steps = (sentence: string) => statusesIn(wordsOf(sentence));

/** Whether a matter is further on in the second sentence, or has come to another end. */
function way(early: string, late: string): string[] {
  const ways = new Set<string>();
  for (const p of steps(early))
    for (const q of steps(late))
      if (p.matter === q.matter)
        ways.add(p.step < q.step ? 'onward' : p.step > q.step ? 'back' : p.outcome === q.outcome ? 'same' : 'other');
  return [...ways];
}

test.each<[string, string, string]>([
  ['Two men were arrested.', 'Both men were charged.', 'onward'],
  ['He was convicted of fraud.', 'He was acquitted of fraud.', 'other'],
  ['The airport is closed.', 'The airport has reopened.', 'onward'],
  ['Parliament passed the bill.', 'Parliament rejected the bill.', 'other'],
  ['Two hikers are missing.', 'The hikers were found.', 'onward'],
  ['The firefighters put out the blaze.', 'The fire was extinguished.', 'same'],
])('%s | %s', (early, late, expected) => {
  expect(way(early, late)).toContain(expected);
});

test('nothing is read where no matter moves', () => {
  expect(steps('The river is 40 miles long.')).toEqual([]);
});
