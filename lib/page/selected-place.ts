import type { TextBlock } from '../article/text-block';
import type { Place } from '../claims/find-claims';

/**
 * Where a selection begins in the text that was read.
 * @param range the selected stretch of the live page
 * @returns `null` when no word of it was read
 */
export function selectedPlace(blocks: readonly TextBlock[], range: Range): Place | null {
  for (const [paragraph, { pieces }] of blocks.entries())
    for (const { node, at, from, length } of pieces) {
      if (!node.isConnected || !touches(range, node)) continue;
      const offset = node === range.startContainer ? Math.max(0, range.startOffset - from) : 0;
      if (offset < length) return { paragraph, offset: at + offset };
    }
  return null;
}

/** Whether a range holds a part of a node; a node of another tree (a shadow root) it holds not. */
function touches(range: Range, node: Node): boolean {
  try {
    return range.intersectsNode(node);
  } catch {
    return false;
  }
}
