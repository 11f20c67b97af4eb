import { describe, expect, test } from 'vitest';
import { countOrigins, groupOrigins } from '../../../lib/report/origins';

const from = (origin: string, ...chain: string[]) => ({ source: chain[0] ?? origin, cue: 'said', chain, origin });

test('four outlets that carry one briefing are one origin', () => {
  const origins = groupOrigins([
    { outlet: 'Morning Post', attribution: from('met office', 'the Met Office'), sentence: 'Winds hit 90 mph.' },
    { outlet: 'Evening Star', attribution: from('met office', 'PA', 'Met Office'), sentence: 'Gusts reached 90 mph.' },
    { outlet: 'Harbour News', attribution: from('met office', 'forecasters'), sentence: 'It blew at 90 mph.' },
  ]);
  expect(origins).toEqual([
    { key: 'met office', name: 'the Met Office', outlets: ['Morning Post', 'Evening Star', 'Harbour News'] },
  ]);
});

test('two bodies are two origins, and an outlet in its own voice is one of its own', () => {
  const origins = groupOrigins([
    { outlet: 'Morning Post', attribution: from('police', 'police'), sentence: 'Nine were held.' },
    { outlet: 'Evening Star', attribution: from('fire service', 'the fire service'), sentence: 'Nine were arrested.' },
    { outlet: 'Harbour News', attribution: null, sentence: 'Officers arrested nine.' },
  ]);
  expect(origins.map(({ name }) => name)).toEqual(['police', 'the fire service', 'Harbour News']);
});

test('a verbatim copy is not a second origin, whatever its quotes and dashes', () => {
  const origins = groupOrigins([
    { outlet: 'Morning Post', attribution: null, sentence: 'The “old mill” burned – twice.' },
    { outlet: 'Evening Star', attribution: null, sentence: 'The "old mill" burned - twice.' },
  ]);
  expect(origins).toEqual([
    { key: 'outlet:morning post', name: 'Morning Post', outlets: ['Morning Post', 'Evening Star'] },
  ]);
});

test('one outlet telling it twice counts once', () => {
  const own = { outlet: 'Morning Post', attribution: null };
  expect(
    groupOrigins([
      { ...own, sentence: 'One.' },
      { ...own, sentence: 'Uno.' },
    ])[0]?.outlets,
  ).toEqual(['Morning Post']);
});

const COPY = 'The bridge over the Lisk will stay shut until the end of May, while divers look at its piers.';

test('a copy with a word changed is not a second origin, a short sentence that is alike is', () => {
  const told = (outlet: string, sentence: string) => ({ outlet, attribution: null, sentence });
  const names = (...tellings: [string, string][]) => groupOrigins(tellings.map((t) => told(...t))).map((o) => o.name);
  expect(names(['Morning Post', COPY], ['Evening Star', COPY.replace('shut', 'closed')])).toEqual(['Morning Post']);
  expect(names(['Morning Post', 'The bridge is shut.'], ['Evening Star', 'The bridge is closed.'])).toHaveLength(2);
});

test('a copy joins the origins that its two tellers name, and lends its name to the one that names nobody', () => {
  const origins = groupOrigins([
    { outlet: 'Morning Post', attribution: null, sentence: COPY },
    { outlet: 'Harbour News', attribution: from('road agency', 'the road agency'), sentence: 'It reopens on 1 June.' },
    { outlet: 'Evening Star', attribution: from('road agency', 'the agency'), sentence: COPY },
  ]);
  expect(origins).toEqual([
    { key: 'road agency', name: 'the road agency', outlets: ['Morning Post', 'Harbour News', 'Evening Star'] },
  ]);
});

test('of one body’s names the one with a name in it is shown', () => {
  const origins = groupOrigins([
    { outlet: 'Morning Post', attribution: from('chad army', 'the army'), sentence: 'Nine were held.' },
    { outlet: 'Evening Star', attribution: from('chad army', 'Chad’s army'), sentence: 'Nine men were seized.' },
  ]);
  expect(origins.map(({ name }) => name)).toEqual(['Chad’s army']);
});

describe('one origin under two keys', () => {
  const count = (...tellings: [key: string, shown: string][]) =>
    groupOrigins(
      tellings.map(([key, shown], i) => ({
        outlet: `Paper ${i}`,
        attribution: from(key, shown),
        sentence: `Telling number ${i}.`,
      })),
    ).map(({ name }) => name);

  test('a body without its country is the one that another outlet names', () => {
    expect(count(['army', 'the army'], ['chad army', 'Chad’s army'])).toEqual(['Chad’s army']);
    expect(count(['chad army', 'Chad’s army'], ['army', 'The army'])).toEqual(['Chad’s army']);
  });

  test('unless two are named', () => {
    expect(count(['chad army', 'Chad’s army'], ['mali army', 'Mali’s army'], ['army', 'the army'])).toHaveLength(3);
  });

  test('a surname is the full name’s, unless the given names differ', () => {
    expect(count(['weil', 'Mr Weil'], ['otto weil', 'Otto Weil'])).toEqual(['Otto Weil']);
    expect(count(['weil', 'Otto Weil, mayor'], ['otto weil', 'Otto Weil'])).toHaveLength(1);
    expect(count(['weil', 'Ida Weil'], ['otto weil', 'Otto Weil'])).toHaveLength(2);
  });

  test('a long name spelt otherwise', () => {
    expect(count(['kim seong kweun', 'Kim Seong-kweun'], ['kim seong kwon', 'lawmaker Kim Seong-kwon'])).toHaveLength(
      1,
    );
    expect(count(['a un official', 'a UN official'], ['a us official', 'a US official'])).toHaveLength(2);
  });

  test('officials in general are nobody’s in particular', () => {
    expect(count(['officials', 'officials'], ['chad officials', 'Chad officials'])).toHaveLength(2);
  });

  test('what two tell together is no third origin beside what one of them tells', () => {
    expect(count(['norway + sweden', 'Norway and Sweden'], ['sweden', 'Stockholm'])).toHaveLength(1);
    expect(count(['norway + sweden', 'Norway and Sweden'], ['finland', 'Helsinki'])).toHaveLength(2);
  });
});

test('an outlet’s own telling and what others have from it are one origin', () => {
  const own = { outlet: 'The Norland Courier', outletKey: 'norland courier', attribution: null, sentence: 'Ten fell.' };
  const other = {
    outlet: 'Evening Star',
    attribution: from('norland courier', 'the Norland Courier'),
    sentence: 'Ten died.',
  };
  expect(groupOrigins([own, other])).toEqual([
    { key: 'norland courier', name: 'the Norland Courier', outlets: ['The Norland Courier', 'Evening Star'] },
  ]);
  expect(groupOrigins([own, { ...other, attribution: from('police', 'police') }])).toHaveLength(2);
  expect(groupOrigins([{ ...own, attribution: from('police', 'police') }, other])).toHaveLength(2);
});

test('what one outlet has from a lawmaker and another from him by way of the agency is the agency’s', () => {
  const lawmaker = { outlet: 'Morning Post', attribution: from('weil', 'Otto Weil, lawmaker'), sentence: 'Ten fell.' };
  const agency = {
    outlet: 'Evening Star',
    attribution: from('spy agency', 'the lawmaker Otto Weil', 'the spy agency'),
    sentence: 'Ten died.',
  };
  const one = { key: 'spy agency', name: 'the spy agency' };
  expect(groupOrigins([lawmaker, agency])).toEqual([{ ...one, outlets: ['Morning Post', 'Evening Star'] }]);
  expect(groupOrigins([agency, lawmaker])).toEqual([{ ...one, outlets: ['Evening Star', 'Morning Post'] }]);
  expect(groupOrigins([agency, { ...lawmaker, attribution: from('lawmaker', 'a lawmaker') }])).toHaveLength(2);
});

test.each([
  [['police', 'police', 'mayor'], 2],
  [['lund + russia', 'russia'], 1],
  [['norway + sweden', 'finland'], 2],
  [['norway + sweden', 'norway', 'sweden'], 2],
  [['lund + russia', 'berg + russia'], 1],
])('of %j there are %i', (keys, count) => {
  expect(countOrigins(keys)).toBe(count);
});
