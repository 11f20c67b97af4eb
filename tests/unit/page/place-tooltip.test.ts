import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, type Place, placeTooltip } from '../../../lib/page/place-tooltip';

const viewport = { width: 1000, height: 700 };
const line = (left: number, top: number): Box => ({ left, top, right: left + 200, bottom: top + 20 });
/** A claim of `count` lines, of which the reader is on the first. */
const claim = (top: number, count: number): [Box, Box] => [
  line(100, top),
  { left: 20, top, right: 900, bottom: top + 30 * count - 10 },
];
const card = { width: 400, height: 200 };

test('stands below the claim where there is room', () => {
  expect(placeTooltip(...claim(100, 1), card, viewport)).toMatchObject({ left: 100, top: 126, side: 'below' });
  expect(placeTooltip(...claim(100, 3), card, viewport)).toMatchObject({ top: 186 });
});

test('stands above the claim near the bottom', () => {
  expect(placeTooltip(...claim(620, 2), card, viewport)).toMatchObject({ top: 414, side: 'above' });
});

test('covers the rest of a claim sooner than the line in hand', () => {
  expect(placeTooltip(...claim(60, 20), card, viewport)).toMatchObject({ top: 86, side: 'below' });
});

test('is made somewhat lower sooner than it covers a claim', () => {
  const tall = { width: 400, height: 440 };
  expect(placeTooltip(...claim(250, 3), tall, viewport)).toEqual({ left: 100, top: 336, side: 'below', room: 356 });
});

test('is made lower where there is room for it neither below nor above', () => {
  const tall = { width: 400, height: 440 };
  expect(placeTooltip(...claim(400, 1), tall, viewport)).toEqual({ left: 100, top: 8, side: 'above', room: 386 });
  expect(placeTooltip(...claim(300, 1), tall, viewport)).toEqual({ left: 100, top: 326, side: 'below', room: 366 });
});

test('is made lower sooner than that it covers a line of the claim, whichever line the reader is on', () => {
  const words = { left: 20, top: 420, right: 900, bottom: 500 };
  const place = placeTooltip(line(100, 480), words, { width: 400, height: 440 }, viewport);
  expect(place).toEqual({ left: 100, top: 8, side: 'above', room: 406 });
});

const pixels = fc.integer({ min: -2000, max: 3000 });
const length = fc.integer({ min: 1, max: 600 });
const anywhere = fc.tuple(
  pixels,
  pixels,
  fc.integer({ min: 1, max: 12 }),
  length,
  length,
  fc.integer({ min: 60, max: 900 }),
);
/** What the tooltip takes up, scrolled where it has less room than it needs. */
const takes = ({ top, room }: Place, height: number) => ({ top, bottom: top + Math.min(height, room) });

test('is never outside a viewport that can hold it', () => {
  fc.assert(
    fc.property(anywhere, ([x, y, count, width, height, view]) => {
      const words = { left: x, top: y, right: x + 200, bottom: y + 30 * count - 10 };
      const place = placeTooltip(line(x, y), words, { width, height }, { width: 1000, height: view });
      const { top, bottom } = takes(place, height);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.left + width).toBeLessThanOrEqual(1000);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(view);
    }),
  );
});

test('never covers a visible line that leaves 200 pixels on one side', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 680 }), length, (y, height) => {
      const { top, bottom } = takes(placeTooltip(...claim(y, 1), { width: 400, height }, viewport), height);
      expect(top >= y + 20 || bottom <= y).toBe(true);
    }),
  );
});

test('covers no word of a claim that leaves 160 pixels on one side', () => {
  const claims = fc.tuple(fc.integer({ min: 0, max: 680 }), fc.integer({ min: 1, max: 20 }), length);
  fc.assert(
    fc.property(claims, fc.nat(), ([y, count, height], at) => {
      const [, words] = claim(y, count);
      fc.pre(words.top - 14 >= 160 || viewport.height - words.bottom - 14 >= 160);
      const inHand = line(100, y + 30 * (at % count));
      const { top, bottom } = takes(placeTooltip(inHand, words, { width: 400, height }, viewport), height);
      expect(top >= words.bottom || bottom <= words.top).toBe(true);
    }),
  );
});
