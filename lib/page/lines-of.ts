import type { Box } from './place-tooltip';

/** Room for the line under the words, which may take as much of the gap to the next row. CSS pixels. */
const LINE = 3;

/**
 * One box for each row of words.
 * @param rects what the browser gives for a range, in reading order: a box for every piece of it
 * @param clip what is seen of the place that the words stand in; what lies outside is left out
 */
export function linesOf(rects: Iterable<Box>, clip: Box | null): Box[] {
  const rows: { box: Box; foot: number; widest: number }[] = [];
  for (const { left, top, right, bottom } of rects) {
    const width = right - left;
    if (width <= 0 || bottom <= top) continue;
    const row = rows[rows.length - 1];
    // Pieces of one row overlap by half at the least: a raised figure does, the next row does not.
    const shared = row ? Math.min(bottom, row.box.bottom) - Math.max(top, row.box.top) : 0;
    if (!row || shared < Math.min(bottom - top, row.box.bottom - row.box.top) / 2) {
      rows.push({ box: { left, top, right, bottom }, foot: bottom, widest: width });
      continue;
    }
    const { box } = row;
    row.box = {
      left: Math.min(left, box.left),
      top: Math.min(top, box.top),
      right: Math.max(right, box.right),
      bottom: Math.max(bottom, box.bottom),
    };
    // The line goes under the row's text, not under what hangs out of it.
    if (width > row.widest) Object.assign(row, { foot: bottom, widest: width });
  }
  return rows.flatMap(({ box, foot }) => cut({ ...box, bottom: foot + LINE - 1 }, clip) ?? []);
}

/** The part of a box that lies in another; `null` when there is none. */
export function cut(box: Box, clip: Box | null): Box | null {
  if (!clip) return box;
  const left = Math.max(box.left, clip.left);
  const top = Math.max(box.top, clip.top);
  const right = Math.min(box.right, clip.right);
  const bottom = Math.min(box.bottom, clip.bottom);
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}
