import { describe, expect, it } from 'vitest';
import { eventsIn } from '../../../../lib/languages/en/comparing/events-in';
import { FRAMES } from '../../../../lib/languages/en/comparing/frames';
import { marksIn } from '../../../../lib/languages/en/comparing/marks';
import { denialsIn, negationBefore } from '../../../../lib/languages/en/comparing/polarity';
import { wordsOf } from '../../../../lib/languages/en/comparing/words';

const events = (sentence: string) =>
  eventsIn(wordsOf(sentence)).map(
    ({ event, negated, ahead }) => `${negated ? 'not ' : ''}${ahead ? 'ahead ' : ''}${event}`,
  );

describe('events of a sentence', () => {
  it.each([
    ['Police arrested two men.', 'arrest'],
    ['No one was arrested.', 'not arrest'],
    ['The minister will resign on Monday.', 'ahead resign'],
    ['Her resignation was expected.', 'resign'],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event);
  });

  it('are none where nothing happens', () => {
    expect(events('The 12 of them, and the other.')).toEqual([]);
  });
});

describe('frames of a sentence', () => {
  const frames = (sentence: string) =>
    FRAMES.framesIn(wordsOf(sentence)).map(
      ({ frame, reverse }) => `${FRAMES.names[frame]}${reverse ? ' reversed' : ''}`,
    );
  it('are the matters it speaks of, told either way', () => {
    expect(frames('She was arrested.')).toContain('arrest');
    expect(frames('She was freed.')).toContain('arrest reversed');
    expect(frames('It.')).toEqual([]);
  });
});

describe('marks of a text', () => {
  it.each([
    ['negated', 'Nobody was hurt.', 'Somebody was hurt.'],
    ['ahead', 'It may rain.', 'It rained.'],
    ['withheld', 'The firm declined to comment.', 'The firm commented.'],
    ['disputed', 'The firm denied it.', 'The firm did it.'],
    ['corrected', 'The police had initially put it at nine.', 'The police put it at nine.'],
    ['soFar', 'At least nine have died so far.', 'Nine have died.'],
    ['absolute', 'It was the only one.', 'It was one.'],
    ['hedged', 'He reportedly fled.', 'He fled.'],
  ] as const)('%s: “%s”, not “%s”', (mark, with_, without) => {
    expect(marksIn(with_)[mark]).toBeGreaterThan(0);
    expect(marksIn(without)[mark]).toBe(0);
  });
});

it('the word that denies is the last before, or the first of all', () => {
  const words = wordsOf('No ship, and not a boat, came.');
  expect(negationBefore(words, 22)?.lower).toBe('not');
  expect(negationBefore(words, Number.POSITIVE_INFINITY)?.lower).toBe('no');
  expect(negationBefore(words, 0)).toBeNull();
});

describe('what a sentence denies', () => {
  const denied = (sentence: string) => {
    const words = wordsOf(sentence);
    const denials = denialsIn(words, sentence);
    return words.filter((_, i) => denials[i]).map(({ lower }) => lower);
  };
  it.each([
    ['The mayor denied that any meeting took place.', 'meeting'],
    ['She refused to concede.', 'concede'],
    ['No ransom was paid.', 'paid'],
    ['The firm ruled out an accident.', 'accident'],
    ["Nobody's house was searched.", 'searched'],
  ])('%s', (sentence, word) => {
    expect(denied(sentence)).toContain(word);
  });
  it.each([
    ['Not only the roof fell.', 'fell'],
    ['He held nothing but a phone.', 'phone'],
    ['The mayor denied it, and the meeting took place.', 'meeting'],
    ['No fewer than nine people died.', 'died'],
    ['Nobody denied the payment.', 'payment'],
  ])('not: %s', (sentence, word) => {
    expect(denied(sentence)).not.toContain(word);
  });
});
