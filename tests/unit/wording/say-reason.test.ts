import { expect, test } from 'vitest';
import { sayReason, sayReasons } from '../../../lib/wording/say-reason';
import { sayFrom } from '../../../lib/wording/wording';
import en from '../../../public/_locales/en/messages.json';
import fr from '../../../public/_locales/fr/messages.json';

const reason = (message: string, here: string, there: string) => ({
  message: `reason_${message}`,
  values: [here, there],
});

test.each([
  [
    'number_agrees',
    'more than 10,000',
    '10,000 to 12,000',
    'The figures fit: “more than 10,000” here, “10,000 to 12,000” there.',
  ],
  ['number_agrees', 'About 300', 'about 300', 'Same figure: “About 300”.'],
  ['number_conflicts', '212', '240', 'The figures do not fit: “212” here, “240” there.'],
  [
    'number_updates_there',
    'four',
    'six',
    'The figure has since changed: “four” here, “six” in the later report there.',
  ],
  ['number_updates_here', 'six', 'four', 'The figure has since changed: “four” there, “six” in this later report.'],
  ['actor_conflicts', 'Russian', 'North Korean', 'They disagree on who it was: “Russian” here, “North Korean” there.'],
  ['actor_conflicts', 'Sloga', 'Sloga', 'They disagree on who it was: “Sloga” here, “Sloga” there.'],
  ['attribution_same', 'The union', 'the union', 'One source stands behind both: “The union”.'],
  [
    'negation_agrees',
    'no Russian',
    'Neither of them speaks',
    'Both say no: “no Russian” here, “Neither of them speaks” there.',
  ],
])('%s of “%s” and “%s”', (message, here, there, said) => {
  expect(sayReason(reason(message, here, there), sayFrom(en))).toBe(said);
});

test('words that are alike are said once in French too, and no sign stands alone at the head of a line', () => {
  expect(sayReason(reason('number_agrees', 'two', 'two'), sayFrom(fr))).toBe('Même chiffre\u00a0: «\u00a0two\u00a0».');
  expect(Object.entries(fr).filter(([, { message }]) => /« | [»:;?!]/.test(message))).toEqual([]);
});

test('many words are cut at a word', () => {
  const long = 'heard the siren at a quarter past three and saw two figures load something flat into a van';
  expect(sayReason(reason('detail_agrees', long, 'alarm'), sayFrom(en))).toBe(
    'They say the same: “heard the siren at a quarter past three and saw two figures load something flat…” here, “alarm” there.',
  );
  expect(sayReason(reason('detail_agrees', 'x'.repeat(90), 'y'), sayFrom(en))).toContain(`“${'x'.repeat(80)}…”`);
});

test('what both count is named where it has a name', () => {
  const dead = { ...reason('number_agrees', 'about 300', '300'), counted: 'counted_killed' };
  expect(sayReason(dead, sayFrom(en))).toBe('Both give the number of dead: “about 300” here, “300” there.');
  expect(sayReason({ ...dead, values: ['300', '300'] }, sayFrom(en))).toBe('Both give the number of dead: “300”.');
  expect(sayReason(dead, sayFrom(fr)).replaceAll('\u00a0', ' ')).toBe(
    'Les deux donnent le nombre de morts : ici « about 300 », là « 300 ».',
  );
});

test('each sentence is told once', () => {
  const two = reason('number_agrees', 'two', 'two');
  expect(sayReasons([two, two], sayFrom(en))).toEqual(['Same figure: “two”.']);
});
