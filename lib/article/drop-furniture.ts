import type { ReadBlock } from './text-block';

/** Takes out the blocks that are no part of the article's text. */
export function dropFurniture(blocks: readonly ReadBlock[]): ReadBlock[] {
  return [...blocks];
}
