import { isReadable } from '../article/read-blocks';
import type { TextBlock } from '../article/text-block';

/**
 * The live range of a stretch of a paragraph.
 *
 * @param start offset in `block.text`, UTF-16 units, of the first character.
 * @param end offset after the last; must lie after `start`.
 * @returns `null` when a node of the stretch has left the page, when the text there is no longer what was read (other
 *   words, words put between), or when the offsets lie outside the paragraph.
 */
export function rangeOf(block: TextBlock, start: number, end: number): Range | null {
  if (!(start >= 0 && end > start && end <= block.text.length)) return null;
  const touched = block.pieces.filter(({ at, length }) => at < end && at + length > start);
  const first = touched[0];
  const last = touched[touched.length - 1];
  if (!first || !last) return null;
  for (const { at, length, node, from } of touched) {
    if (!node.isConnected) return null;
    if (node.data.slice(from, from + length).replace(/\s/g, ' ') !== block.text.slice(at, at + length)) return null;
  }
  try {
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.from + Math.max(0, start - first.at));
    range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
    return holds(range, block.text.slice(start, end)) ? range : null;
  } catch {
    // The page has put its nodes in places that make no range.
    return null;
  }
}

/** Whether a range shows just these words: nodes can stay as they were while others come between them. */
function holds(range: Range, words: string): boolean {
  const expected = bare(words);
  return bare(range.toString()) === expected || bare(readableText(range)) === expected;
}

/** Without white space and characters that show nothing, which are read otherwise than they stand. */
function bare(text: string): string {
  return text.replace(/[\s\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/g, '');
}

const ELEMENT = 1;
const TEXT = 3;

/** The text of a range without what the reader of the page skipped (hidden parts, scripts, buttons). */
function readableText(range: Range): string {
  const { startContainer, endContainer, commonAncestorContainer: root } = range;
  let text = '';
  let inside = false;
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === TEXT) {
      const { data } = node as Text;
      if (node === startContainer) inside = true;
      if (inside) {
        const end = node === endContainer ? range.endOffset : data.length;
        text += data.slice(node === startContainer ? range.startOffset : 0, end);
      }
      if (node === endContainer) return text;
    } else if (node === root || (node.nodeType === ELEMENT && isReadable(node as Element))) {
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  return text;
}
