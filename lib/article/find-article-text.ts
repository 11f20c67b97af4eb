import { isProse } from './prose';
import type { PageText } from './read-blocks';
import type { Box, ReadBlock } from './text-block';

/** Less running text than this share of the page's, outside of all suspects, cannot be the article. */
const TOO_LITTLE = 0.2;
/** A suspect with this share of the running text is no furniture then, whatever it is called. */
const TOO_MUCH_FOR_FURNITURE = 0.4;
/** A box that holds this share of the running text in its parent stands for it. */
const MOST = 0.85;

/** Finds the blocks that are the article's text. */
export function findArticleText({ blocks, boxes }: PageText): ReadBlock[] {
  nameFurniture(blocks, boxes);
  const kept = blocks.filter(({ box }) => !box.furniture);
  for (const box of boxes) box.prose = 0;
  weigh(kept);
  const root = descend(boxes);
  if (!root) return [];
  return trim(kept.filter((block) => isWithin(block.box, root) && (block.linked < 0.6 || isProse(block.text))));
}

/** Adds the running text of blocks to the boxes around them. */
function weigh(blocks: readonly ReadBlock[]): void {
  for (const { text, linked, box } of blocks) {
    if (linked > 0.5 || !isProse(text)) continue;
    const prose = text.length * (1 - linked);
    for (let outer: Box | null = box; outer; outer = outer.parent) outer.prose += prose;
  }
}

/** Suspects are furniture, unless the article would be lost with them. */
function nameFurniture(blocks: readonly ReadBlock[], boxes: readonly Box[]): void {
  weigh(blocks);
  const all = boxes[0]?.prose ?? 0;
  // Boxes stand in order, outer before inner.
  for (const box of boxes) box.furniture = box.suspect || (box.parent?.furniture ?? false);
  const suspects = boxes.filter(({ suspect, parent }) => suspect && !parent?.furniture);
  const outside = all - suspects.reduce((sum, { prose }) => sum + prose, 0);
  if (outside >= TOO_LITTLE * all) return;
  for (const box of boxes) {
    const lost = box.suspect && box.prose <= TOO_MUCH_FOR_FURNITURE * all;
    box.furniture = lost || (box.parent?.furniture ?? false);
  }
}

/** From the body to the smallest box that holds (nearly) all the running text. */
function descend(boxes: readonly Box[]): Box | null {
  const best = new Map<Box, Box>();
  for (const box of boxes) {
    if (box.parent && box.prose > (best.get(box.parent)?.prose ?? 0)) best.set(box.parent, box);
  }
  let box = boxes[0] ?? null;
  while (box) {
    const next = best.get(box);
    if (!next || next.prose < MOST * box.prose) return box;
    box = next;
  }
  return null;
}

function isWithin(box: Box, root: Box): boolean {
  let outer: Box | null = box;
  while (outer && outer.depth > root.depth) outer = outer.parent;
  return outer === root;
}

function trim(blocks: ReadBlock[]): ReadBlock[] {
  return blocks;
}
