import type { Mark } from './mark';

/** How far beside the words still counts as on them, in CSS pixels: an underline is thin. */
const REACH = 3;

/**
 * The mark under a point of the viewport, the shortest where several overlap.
 * @param x CSS pixels from the viewport's left edge
 * @param y CSS pixels from its top
 */
export function findMarkAt(document: Document, marks: readonly Mark[], x: number, y: number): Mark | null {
  const caret = caretAt(document, x, y);
  if (!caret) return null;
  let best: Mark | null = null;
  for (const mark of marks) {
    if (!contains(mark.range, caret.node, caret.offset)) continue;
    // In a margin the browser gives the nearest caret: the point must lie on the words themselves.
    const on = [...mark.range.getClientRects()].some(
      (r) => x >= r.left - REACH && x <= r.right + REACH && y >= r.top - REACH && y <= r.bottom + REACH,
    );
    if (on && (!best || mark.text.length < best.text.length)) best = mark;
  }
  return best;
}

/** Whether a range contains a place; a place in another tree (a shadow root) is in none. */
export function contains(range: Range, node: Node, offset: number): boolean {
  try {
    return range.isPointInRange(node, offset);
  } catch {
    return false;
  }
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  const position = document.caretPositionFromPoint?.(x, y);
  return position ? { node: position.offsetNode, offset: position.offset } : null;
}
