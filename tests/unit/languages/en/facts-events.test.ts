import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPPOSITE_EVENT, SAME_EVENT } from '../../../../lib/languages/en/data/event-classes';
import { baseOfVerb, eventOfNoun, oppositeEvent, sameEvent } from '../../../../lib/languages/en/events';
import { sameThing } from '../../../../lib/languages/en/same-thing';
import { singular } from '../../../../lib/languages/en/singular';

const words = fc.constantFrom(...SAME_EVENT.flatMap((row) => row.split(', ')));

describe('same event', () => {
  test.each([
    ['kill', 'slay'],
    ['die', 'kill'],
    ['capture', 'seize'],
    ['capture', 'take prisoner'],
    ['order', 'instruct'],
    ['urge', 'press'],
    ['flee', 'escape'],
    ['approve', 'vote for'],
    ['oppose', 'vote against'],
    ['resign', 'step down'],
    ['rise', 'increase'],
    ['fall', 'drop'],
    ['destroy', 'level'],
    ['recall', 'withdraw'],
    ['hack', 'breach'],
    ['convict', 'guilty'],
    ['postpone', 'put off'],
    ['happen', 'happen'],
    ['no such word', 'no such word'],
  ])('%s = %s', (a, b) => {
    expect(sameEvent(a, b)).toBe(true);
    expect(sameEvent(b, a)).toBe(true);
  });

  test.each([
    ['kill', 'capture'],
    ['kill', 'wound'],
    ['approve', 'reject'],
    ['order', 'refuse'],
    ['resign', 'win'],
    ['rise', 'fall'],
    ['no such word', 'kill'],
  ])('%s ≠ %s', (a, b) => expect(sameEvent(a, b)).toBe(false));
});

describe('opposite event', () => {
  test.each([
    ['rise', 'fall'],
    ['increase', 'drop'],
    ['approve', 'reject'],
    ['pass', 'vote down'],
    ['open', 'shut'],
    ['accept', 'turn down'],
    ['arrive', 'leave'],
    ['support', 'oppose'],
    ['win', 'lose'],
    ['guilty', 'acquitted'],
    ['dead', 'alive'],
    ['safe', 'unsafe'],
    ['resume', 'halt'],
    ['capture', 'release'],
    ['confirm', 'deny'],
    ['flee', 'stay'],
    ['legal', 'unlawful'],
  ])('%s × %s', (a, b) => {
    expect(oppositeEvent(a, b)).toBe(true);
    expect(oppositeEvent(b, a)).toBe(true);
  });

  test.each([
    ['kill', 'slay'],
    ['kill', 'resign'],
    ['rise', 'rise'],
    ['no such word', 'other word'],
  ])('%s does not exclude %s', (a, b) => expect(oppositeEvent(a, b)).toBe(false));

  test('holds both ways, and never for the same event', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(oppositeEvent(a, b)).toBe(oppositeEvent(b, a));
        expect(sameEvent(a, b)).toBe(sameEvent(b, a));
        expect(sameEvent(a, b) && oppositeEvent(a, b)).toBe(false);
      }),
    );
  });

  test('names only sets that there are', () => {
    const names = new Set(SAME_EVENT.map((row) => row.split(', ')[0]));
    expect(OPPOSITE_EVENT.flat().filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('same thing', () => {
  test.each([
    ['troops', 'soldiers'],
    ['people', 'residents'],
    ['evacuees', 'residents'],
    ['home', 'houses'],
    ['houses', 'structures'],
    ['blaze', 'wildfire'],
    ['firm', 'company'],
    ['lawmakers', 'MPs'],
    ['deputy', 'lawmaker'],
    ['car', 'vehicle'],
    ['vessel', 'tanker'],
    ['children', 'kid'],
    ['unlisted', 'Unlisted'],
  ])('%s = %s', (a, b) => {
    expect(sameThing(a, b)).toBe(true);
    expect(sameThing(b, a)).toBe(true);
  });

  test.each([
    ['soldier', 'house'],
    ['fire', 'flood'],
    ['car', 'ship'],
    ['unlisted', 'soldier'],
  ])('%s ≠ %s', (a, b) => expect(sameThing(a, b)).toBe(false));
});

test.each([
  ['killed', 'kill'],
  ['freed', 'free'],
  ['evacuated', 'evacuate'],
  ['dropped', 'drop'],
  ['denied', 'deny'],
  ['taken', 'take'],
  ['shot', 'shoot'],
  ['injured', 'injure'],
  ['wounded', 'wound'],
  ['ordered', 'order'],
  ['visited', 'visit'],
  ['passed', 'pass'],
  ['burning', 'burn'],
  ['being', 'be'],
  ['seized', 'seize'],
  ['adopted', 'adopt'],
  ['released', 'release'],
  ['derailed', 'derail'],
  ['banned', 'ban'],
  ['reaches', 'reach'],
  ['flees', 'flee'],
  ['quit', 'quit'],
])('the base of %s is %s', (form, base) => expect(baseOfVerb(form)).toBe(base));

test.each([
  ['lorries', 'lorry'],
  ['women', 'woman'],
  ['aircraft', 'aircraft'],
  ['crises', 'crisis'],
  ['houses', 'house'],
  ['churches', 'church'],
  ['police officers', 'police officer'],
  ['illness', 'illness'],
  ['news', 'news'],
])('the singular of %s is %s', (plural, one) => expect(singular(plural)).toBe(one));

test.each([
  ['killing', 'kill'],
  ['resignation', 'resign'],
  ['attack', 'attack'],
  ['takeover', 'take over'],
  ['house', null],
])('the event of the noun %s is %s', (noun, event) => expect(eventOfNoun(noun)).toBe(event));
