import { expect, test } from 'vitest';
import { compareClocks, isSameTime, minutesBetween } from '../../../../lib/claims/clock';
import { clockTimesIn } from '../../../../lib/languages/en/clock';

const told = (sentence: string) =>
  clockTimesIn(sentence).map(({ at, half, soft, start, end }) => ({
    at: `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}${half ? '?' : ''}${soft ? ' soft' : ''}`,
    words: sentence.slice(start, end),
  }));

test.each<[string, string]>([
  ['The roof fell at 10:25 a.m.', '10:25'],
  ['The alarm rang at 3.12 p.m. on Sunday.', '15:12'],
  ['It happened at about 6.40 a.m.', '6:40 soft'],
  ['The last bus left at 9pm.', '21:00 soft'],
  ['They met at 14:30 local time.', '14:30'],
  ['It came down shortly before half past ten.', '10:30? soft'],
  ['It was twenty to seven in the evening.', '18:40'],
  ['At a quarter past three a neighbour woke.', '3:15?'],
  ['The fire began around four in the morning.', '4:00 soft'],
  ['By one o’clock she was asleep.', '1:00? soft'],
  ['They sailed at noon.', '12:00 soft'],
])('%s', (sentence, at) => {
  expect(told(sentence).map((t) => t.at)).toEqual([at]);
});

test.each([
  'About two hundred people stood there.',
  'The vote was 14 to 9.',
  'He served for six years.',
  'Prices rose from ten to seven crowns.',
  'At 63 he retired.',
  'One in three, at five points.',
  'Half past records were broken.',
  'Around 2,700 people stood there, and about 1.5 million watched.',
])('no time of day: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

const time = (sentence: string) => {
  const [found] = clockTimesIn(sentence);
  if (!found) throw new Error(`no time in "${sentence}"`);
  return found;
};

test.each<[string, string, boolean]>([
  ['at 10:25 a.m.', 'shortly before half past ten', true],
  ['at 3.12 a.m.', 'at 3.08 a.m.', true],
  ['at 3.12 a.m.', 'at 3.12 p.m.', false],
  ['at 8.35 p.m.', 'at 7.15 p.m.', false],
])('“%s” and “%s”', (a, b, same) => {
  expect(isSameTime(time(a), time(b))).toBe(same);
  expect(isSameTime(time(b), time(a))).toBe(same);
});

test.each<[string, string[]]>([
  ['They sailed at four in the morning with five men.', ['at four']],
  ['The lights went out at around twenty to four.', ['twenty to four']],
  ['It rang at half past eleven and at ten past two.', ['half past eleven', 'ten past two']],
  ['The gates were shut at 3.40 on the morning of 6 June.', ['3.40']],
  ['By one o’clock she was asleep.', ['By one']],
  ['The warden rang at 10.30 to warn the crew.', ['10.30']],
  // These may count something.
  ['The rate stood at 10.30 to the dollar.', []],
  ['It stood at 3.40 metres.', []],
  ['Police arrested about ten on Monday.', []],
  ['The mayor put the dead at nine.', []],
  ['Repairs take five to ten.', []],
  ['The share closed at 3.40, the lowest since May.', []],
])('nothing but a time of day in: %s', (sentence, words) => {
  const plain = clockTimesIn(sentence).filter((t) => t.plain);
  expect(plain.map(({ start, end }) => sentence.slice(start, end))).toEqual(words);
});

test('a clock has no end', () => {
  expect(minutesBetween(time('at 11:55 p.m.'), time('at 12:05 a.m.'))).toBe(10);
});

test.each<[string, string, ReturnType<typeof compareClocks>]>([
  ['at 3.12 a.m.', 'It began at 3.10 a.m.', { same: true, both: true, one: false, apart: 2 }],
  ['at 3.12 a.m.', 'at 4.12 a.m. or at 9.12 a.m.', { same: false, both: true, one: false, apart: 60 }],
  ['at 3.12 a.m.', 'in the night', { same: false, both: false, one: true, apart: Number.POSITIVE_INFINITY }],
  ['at night', 'in the night', { same: false, both: false, one: false, apart: Number.POSITIVE_INFINITY }],
])('the times in “%s” and “%s”', (a, b, relation) => {
  expect(compareClocks(clockTimesIn(a), clockTimesIn(b))).toEqual(relation);
  expect(compareClocks(clockTimesIn(b), clockTimesIn(a))).toEqual(relation);
});
