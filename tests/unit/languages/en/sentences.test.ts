import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../lib/languages/en/sentences';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Paragraphs with a bar where a sentence ends. */
const PARAGRAPHS = [
  // Plain prose.
  'The pier was shut on Friday.| Nobody was hurt.| Repairs may take a month.',
  'Was it safe?| Engineers think not!| They will look again.',
  'One sentence without a full stop',
  // Titles and ranks before names.
  'Mr. Barrow met Dr. Ames and Mrs. Cole.| They left early.',
  'Gen. Ruth Oakes and Lt. Col. Ivo Brandt flew to Riga.| Sgt. Poole stayed.',
  'Sen. Amy Dole and Rep. Sam Field voted no.| Gov. Hart signed it.',
  'Prof. Lund said so.| Rev. Pike agreed.',
  'Capt. J. R. Moss steered the ferry.| It sank.',
  'The body of St. Olaf lies there.| Pilgrims still come.',
  // Initials.
  'George W. Marsh wrote to J. K. Field.| She did not answer.',
  'The novel by P. D. Lane sold well.| Critics were kind.',
  'The clip shows E. coli under glass.| It moves.',
  // Countries, states, bodies, degrees.
  'He flew to the U.S. on Monday.| It was late.',
  'He flew to the U.S.| The trip was short.',
  'The U.S. Navy sent a ship.| The U.K. did not.',
  'She moved to Washington, D.C.| In May she left.',
  'It happened in Flint, Mich., on Tuesday.| No one saw it.',
  'U.N. Secretary General Amara Toure spoke.| Few listened.',
  'He works for Acme Inc. in Ohio.| She works for Bolt Co.| They met there.',
  'Jane Roe, M.D., signed it.| John Doe Jr. did not.',
  'Ada Boone holds a Ph.D. in physics.| She teaches.',
  // Times and dates.
  'The blast came at 8 p.m. on Sunday.| Windows broke.',
  'The blast came at 8 p.m.| The street was empty.',
  'It opened at 9 a.m. Friday.| Crowds came.',
  'It was signed on Jan. 5 in Rome.| Snow fell.',
  'The trial began in Sept.| It ended in Nov. 2019.',
  // Numbers.
  'Prices rose 3.5 per cent.| Wages rose 2.1.',
  'The firm made $3.5 million.| It lost €2.1bn before.',
  'He is No. 10 on the list.| She is No. 1.',
  'Is there hope?| No.| There is none.',
  'See Art. 5 and pp. 3 to 9.| The rest is new.',
  'The score was 2-1.| Nobody cheered.',
  // Ellipses.
  'He waited … and then he left.| She stayed.',
  'He waited... and then he left.| She stayed.',
  'It was over.| … Or so they thought.',
  // Quotations.
  '“We are done,” he said.| He left.',
  '“We are done.”| He left the room.',
  '“We are done.| We are going home,” she said.| The bus came.',
  '"Who knows?" Smith asked.| Nobody did.',
  '“Who knows?” said Smith.| Nobody did.',
  '“Stop!” cried the guard.| They ran.',
  '“Is it true?” she asked on Monday.| It was.',
  '“Why now?” the mayor asked reporters.| Silence followed.',
  '“Who knows?”| The minister said nothing of the sort when he spoke on Friday.',
  'He called it “a mess.”| Others agreed.',
  '‘We won’t go,’ he said.| ‘Not today.’| They stayed.',
  '«On verra», said Dubois.| She smiled.',
  'She said: “No.| Never again.”| He nodded.',
  "''It is late,'' he said.| ''Go home.''",
  // Brackets and lists.
  'He lost (he says he won).| She won.',
  'He lost.| (She won.)| Nobody cared.',
  '1. Wash the rice.| 2. Boil it.',
  '(a) Ships from Malta.| (b) Ships from Cyprus.',
  // Lower case carries on.
  'The yahoo! site was down.| It came back.',
  'He asked why? and left.| She knew.',
  // Unspaced ends.
  'The war had ended.|The minister resigned.| He was 60.',
  'See booking.com for more.| Rooms are few.',
  // Spaces of other kinds.
  'Mr.\u00a0Barrow came.| He\u00a0sat down.',
  'First.|\u2003Second.',
  // Common words that are also abbreviations.
  'He came in.| She went out.',
  'They found the man.| He was well.',
  'It shone in the sun.| Birds sang.',
  'The ill were sent to sea.| They came back.',
  'He sat on the sat.| Odd.',
];

describe('splitSentences', () => {
  test.each(PARAGRAPHS)('%s', (marked) => {
    const text = marked.replaceAll('|', '');
    const expected = marked.split('|').map((sentence) => sentence.trim());
    expect(split(text)).toEqual(expected);
  });

  test('a line break ends a sentence', () => {
    expect(split('Weather\nRain is due.')).toEqual(['Weather', 'Rain is due.']);
  });

  test('nothing in, nothing out', () => {
    expect(split('')).toEqual([]);
    expect(split(' \n\t ')).toEqual([]);
  });

  const prose = fc
    .array(
      fc.constantFrom(
        'Mr.',
        'U.S.',
        'p.m.',
        'the',
        'The',
        'said',
        'said.',
        '"',
        '“',
        '”',
        '“We',
        'go.”',
        '?',
        '!',
        '…',
        '(',
        ')',
        ' ',
        '\u00a0',
        '\u200b',
        '\n',
        'No.',
        '10',
        '3.5',
        'he',
        'Smith',
        ',',
        ';',
        'J.',
        '’',
        "'",
        '😀',
        'é',
        '.',
        '1.',
      ),
      { maxLength: 60 },
    )
    .map((words) => words.join(' '));

  test('sentences are in order, apart, trimmed, and hold all that can be seen', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        const spans = splitSentences(text);
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  test.each([
    ['a megabyte without a full stop', 'word '.repeat(200_000)],
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['ten thousand quotations', '“Yes.” '.repeat(10_000)],
    ['full stops only', '.'.repeat(200_000)],
    ['deep brackets', `${'('.repeat(50_000)}x${')'.repeat(50_000)}`],
    ['letters that cannot be seen', 'a\u200b.\u200b '.repeat(50_000)],
    ['abbreviations only', 'Mr. '.repeat(50_000)],
  ])('%s takes no more than a moment', (_, text) => {
    const started = performance.now();
    splitSentences(text);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
