import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeTooltip } from '../../../lib/page/place-tooltip';

const viewport = { width: 1000, height: 700 };
const line = (left: number, top: number) => ({ left, top, right: left + 200, bottom: top + 20 });

test('stands below the words where there is room', () => {
  expect(placeTooltip(line(100, 100), { width: 400, height: 200 }, viewport)).toEqual({
    left: 100,
    top: 126,
    side: 'below',
  });
});

test('stands above the words near the bottom', () => {
  expect(placeTooltip(line(100, 650), { width: 400, height: 200 }, viewport)).toMatchObject({
    top: 444,
    side: 'above',
  });
});

test('is never outside a viewport that can hold it', () => {
  const pixels = fc.integer({ min: -2000, max: 3000 });
  const length = fc.integer({ min: 1, max: 600 });
  fc.assert(
    fc.property(pixels, pixels, length, length, (x, y, width, height) => {
      const { left, top } = placeTooltip(line(x, y), { width, height }, viewport);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(viewport.width);
      expect(top + height).toBeLessThanOrEqual(viewport.height);
    }),
  );
});
