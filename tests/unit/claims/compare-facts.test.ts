import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../lib/claims/facts';
import { compareFacts } from '../../../lib/claims/facts/compare-facts';
import { ENGLISH } from '../../../lib/languages/en/english';
import { readFacts } from '../../../lib/languages/en/facts/read-facts';
import { learnNames } from '../../../lib/languages/en/names';

const factIn = (sentence: string): Fact => {
  const [fact] = readFacts(sentence, learnNames([sentence]).namesIn(sentence));
  if (!fact) throw new Error(`no fact in: ${sentence}`);
  return fact;
};
const compare = (a: string, b: string) => compareFacts(factIn(a), factIn(b), ENGLISH);

describe('two facts', () => {
  test.each([
    ['Police arrested the captain.', 'The captain was detained by police.'],
    ['Selwyn Lines bought the yard.', 'The yard was acquired by Selwyn Lines.'],
    ['Troops seized the port.', 'Soldiers captured the port.'],
    ['Kenyan forces attacked the camp.', 'The camp was hit by Kenya.'],
  ])('are one: %s %s', (a, b) => {
    expect(compare(a, b)).toMatchObject({
      event: 'same',
      agent: 'same',
      patient: 'same',
      swapped: false,
      opposed: false,
    });
  });

  test.each([
    ['Kenya accused Uganda.', 'Kenya was accused by Uganda.'],
    ['Selwyn Lines sued the harbour.', 'The harbour sued Selwyn Lines.'],
  ])('are the other way round: %s %s', (a, b) => expect(compare(a, b).swapped).toBe(true));

  test.each([
    ['The court convicted the captain.', 'The court acquitted the captain.'],
    ['Deputies approved the plan.', 'Deputies rejected the plan.'],
    ['Divers found a body.', 'Divers found no body.'],
    ['The ministry published the report.', 'The ministry has yet to publish the report.'],
  ])('are opposed: %s %s', (a, b) => expect(compare(a, b).opposed).toBe(true));

  test.each([
    ['The court convicted the captain.', 'The court acquitted the mate.'],
    ['Police arrested the captain.', 'Police searched the ship.'],
  ])('have nothing to do with each other: %s %s', (a, b) => {
    expect(compare(a, b)).toMatchObject({ swapped: false, opposed: false });
  });

  test('one is ahead of the other', () => {
    expect(compare('The mayor will sign the decree.', 'The mayor signed the decree.').ahead).toBe('a');
    expect(compare('The mayor signed the decree.', 'The mayor may sign the decree.').ahead).toBe('b');
  });

  test('commanders of two armies are two', () => {
    expect(compare('Kenyan commanders urged the men to flee.', 'Ugandan commanders urged the men to flee.').agent).toBe(
      'other',
    );
  });
});

test('comparing mirrors', () => {
  const word = fc.constantFrom('kenya', 'uganda', 'police', 'soldier', 'troops', null);
  const fact: fc.Arbitrary<Fact> = fc.record({
    start: fc.constant(0),
    end: fc.constant(1),
    event: fc.constantFrom('arrest', 'detain', 'release', 'approve', 'reject', 'sail'),
    agent: word,
    patient: word,
    agentOf: word,
    patientOf: word,
    agentAt: fc.constant(null),
    patientAt: fc.constant(null),
    place: fc.constant(null),
    negated: fc.boolean(),
    modality: fc.constantFrom('done', 'will', 'failed'),
  });
  fc.assert(
    fc.property(fact, fact, (a, b) => {
      const turned = { a: 'b', b: 'a' } as const;
      const mirrored = compareFacts(b, a, ENGLISH);
      expect({ ...mirrored, ahead: mirrored.ahead && turned[mirrored.ahead] }).toEqual(compareFacts(a, b, ENGLISH));
    }),
  );
});
