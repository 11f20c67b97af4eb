import { describe, expect, it } from 'vitest';
import { findActorClash } from '../../../lib/matching/actor-country';
import { align } from '../../../lib/matching/alignment';
import {
  REASON_KINDS,
  type ReasonKind,
  turnReasonRound,
  VERDICTS,
  type Verdict,
} from '../../../lib/matching/comparison';
import { readPair } from '../../../lib/matching/read-pair';
import { findReasons } from '../../../lib/matching/reasons';
import { findSlot } from '../../../lib/matching/slots';
import CATALOGUE from '../../../public/_locales/en/messages.json';
import { readText } from './read-text';

function aligned(x: string, y: string) {
  return align(readPair(readText('Orlo Post', '2021-06-04', [x]), readText('Daily Lamp', '2021-06-05', [y])), 0, 0);
}

/** The words of either side that fill a slot, `null` where there are none. */
function slot(kind: ReasonKind, verdict: Verdict, x: string, y: string) {
  const alignment = aligned(x, y);
  const found = findSlot(kind, alignment, verdict);
  return found && [x.slice(found.a.start, found.a.end), y.slice(found.b.start, found.b.end)];
}

describe('the words of a slot', () => {
  it.each([
    ['number', 'conflicts', 'The storm killed 14 people.', 'The storm killed 31 people.', ['14', '31']],
    ['date', 'conflicts', 'The mill closed on 3 May.', 'The mill closed on 9 May.', ['on 3 May', 'on 9 May']],
    ['place', 'conflicts', 'He was arrested in Paris.', 'He was arrested in Berlin.', ['Paris', 'Berlin']],
    [
      'negation',
      'conflicts',
      'Nobody was arrested at the rally.',
      'Two were arrested at the rally.',
      ['Nobody was arrested', 'arrested'],
    ],
    ['outcome', 'conflicts', 'Prices rose in Orlo in May.', 'Prices fell in Orlo in May.', ['rose', 'fell']],
  ] as const)('%s, %s: %s / %s', (kind, verdict, x, y, expected) => {
    expect(slot(kind, verdict, x, y)).toEqual(expected);
  });

  it.each([
    ['number', 'conflicts', 'The mill closed.', 'The mill closed.'],
    ['negation', 'conflicts', 'The mill closed.', 'The mill closed.'],
    ['place', 'conflicts', 'It rained in Paris.', 'Rain fell there.'],
    ['attribution', 'agrees', 'It rained.', 'Rain fell.'],
  ] as const)('%s, %s: none in %s / %s', (kind, verdict, x, y) => {
    expect(slot(kind, verdict, x, y)).toBeNull();
  });
});

describe('reasons', () => {
  const kinds = REASON_KINDS.map((kind, k) => ({ kind, sure: k === 0 ? 0.6 : 0.4 / 7 }));

  it('carry the verdict first, whatever it is, and have words in the catalogue', () => {
    for (const verdict of VERDICTS)
      for (const days of [-1, 0, 1]) {
        const reasons = findReasons(
          aligned('Nine people died in the fire, police said.', 'A fire killed eleven people, the mayor said.'),
          verdict,
          days,
          kinds,
        );
        expect(reasons[0]?.verdict).toBe(verdict);
        for (const reason of [...reasons, ...reasons.map(turnReasonRound)])
          expect(Object.keys(CATALOGUE)).toContain(reason.message);
      }
  });

  it('name the one source behind both', () => {
    const reasons = findReasons(
      aligned('Nine people died in the fire, the Met Office said.', 'According to the Met Office, nine people died.'),
      'agrees',
      1,
      kinds,
    );
    expect(reasons.at(-1)).toMatchObject({ kind: 'attribution', message: 'reason_attribution_same' });
  });
});

describe('a deed of two countries', () => {
  const clash = (x: string, y: string) => {
    const { a, b } = aligned(x, y);
    const found = findActorClash(a, b);
    return found && [found.a.text, found.b.text];
  };
  it.each([
    ['French officers warned the crew.', 'Spanish officers warned the crew.', ['French', 'Spanish']],
    ['Italian officers questioned the crew.', 'Greek officers have questioned the crew.', ['Italian', 'Greek']],
  ])('%s / %s', (x, y, expected) => {
    expect(clash(x, y)).toEqual(expected);
  });
  it.each([
    ['French officers warned the crew.', 'French officers warned the crew.'],
    ['French officers warned the crew.', 'Officers warned the crew.'],
    ['French officers warned the crew.', 'Spanish officers warned the mayor.'],
    ['French officers warned the crew.', 'Spanish officers did not warn the crew.'],
    ['French officers warned the crew.', 'The crew was warned off Spain.'],
  ])('none in %s / %s', (x, y) => {
    expect(clash(x, y)).toBeNull();
  });
});
