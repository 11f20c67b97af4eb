import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWrittenDate, toIsoDate } from '../../../lib/article/iso-date';

test.each([
  ['2025-01-13', '2025-01-13'],
  ['20250113', '2025-01-13'],
  ['2025-01-13T09:30:00Z', '2025-01-13T09:30:00Z'],
  ['2025-01-13T09:30:00.123Z', '2025-01-13T09:30:00Z'],
  ['2025-01-13T09:30Z', '2025-01-13T09:30:00Z'],
  ['2025-01-13T09:30:00+02:00', '2025-01-13T09:30:00+02:00'],
  ['2025-01-13T09:30:00+0200', '2025-01-13T09:30:00+02:00'],
  ['2025-01-13T09:30:00-05', '2025-01-13T09:30:00-05:00'],
  ['2025-01-13T09:30:00+00:00', '2025-01-13T09:30:00Z'],
  ['2025-01-13 09:30:00 UTC', '2025-01-13T09:30:00Z'],
  ['2025-01-13 09:30:00', '2025-01-13'],
  ['2025-01-13T09:30:00', '2025-01-13'],
  ['Mon, 13 Jan 2025 09:30:00 GMT', '2025-01-13T09:30:00Z'],
  ['Mon Jan 13 2025', '2025-01-13'],
  ['January 13, 2025', '2025-01-13'],
  ['Jan. 13, 2025, 5:03 p.m.', '2025-01-13'],
  ['Jan 13, 2025 5:03 PM GMT', '2025-01-13T17:03:00Z'],
  ['12:10 AM UTC, 13 January 2025', '2025-01-13T00:10:00Z'],
  ['13th January 2025', '2025-01-13'],
  ['Published on 3 Sept. 2024', '2024-09-03'],
  ['le 13 janvier 2025', '2025-01-13'],
  ['13 de enero de 2025', '2025-01-13'],
  ['13. März 2025', '2025-03-13'],
  ['1er août 2024', '2024-08-01'],
  ['2025/1/13', '2025-01-13'],
  ['13/01/2025', '2025-01-13'],
  ['01/13/2025', '2025-01-13'],
  ['05/05/2025', '2025-05-05'],
  ['1736760600', '2025-01-13T09:30:00Z'],
  ['1736760600000', '2025-01-13T09:30:00Z'],
])('%s is %s', (stated, iso) => {
  expect(toIsoDate(stated)).toBe(iso);
});

test.each([
  '',
  'yesterday',
  '2 hours ago',
  '02/03/2025',
  '2025-13-40',
  '30 February 2025',
  '1850-01-01',
  '0000-00-00',
  '12 March',
  'version 2.0.25',
  'null',
])('%j is no date', (stated) => {
  expect(toIsoDate(stated)).toBeNull();
});

test('a date is found in a byline', () => {
  expect(findWrittenDate('By Jo Varga, Hollin | Updated March 4, 2025 at 9:12')).toBe('2025-03-04');
});

test('what is read from a moment is that moment', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-02'), max: new Date('2099-12-30'), noInvalidDate: true }), (date) => {
      const iso = toIsoDate(date.toISOString());
      expect(Math.abs(Date.parse(iso ?? '') - date.getTime())).toBeLessThan(1000);
      expect(toIsoDate(date.toUTCString())).toBe(iso);
    }),
  );
});

test('any text gives a date or none', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const iso = toIsoDate(text);
      if (iso !== null) expect(Date.parse(iso)).not.toBeNaN();
    }),
  );
});
