import type { TextBlock } from '../article/text-block';

/**
 * The live range of a stretch of a paragraph.
 *
 * @param start offset in `block.text`, UTF-16 units, of the first character.
 * @param end offset after the last; must lie after `start`.
 * @returns `null` when a node of the stretch has left the page, when its text is no longer what was read, or when the
 *   offsets lie outside the paragraph.
 */
export function rangeOf(block: TextBlock, start: number, end: number): Range | null {
  if (!(start >= 0 && end > start && end <= block.text.length)) return null;
  const touched = block.pieces.filter(({ at, length }) => at < end && at + length > start);
  const first = touched[0];
  const last = touched[touched.length - 1];
  if (!first || !last) return null;
  for (const { at, length, node, from } of touched) {
    if (!node.isConnected) return null;
    const now = node.data.slice(from, from + length).replace(/\s/g, ' ');
    if (now !== block.text.slice(at, at + length)) return null;
  }
  try {
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.from + Math.max(0, start - first.at));
    range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
    // Two nodes of different trees (a shadow root and its host) make a range that collapses; and nodes that the page
    // has put in another order make one that holds something else.
    return range.collapsed ? null : range;
  } catch {
    return null;
  }
}
