import { countWords, isProse, lengthOf } from './prose';
import type { Metadata } from './read-metadata';
import type { ReadBlock } from './text-block';

/** What is no running text counts no more than this, however long it is: a table, a program, letters strewn about. */
const LONGEST_LINE = 500;

/** More of the running text than this under (or after) a linked headline each: a list of teasers. */
const MOSTLY_TEASERS = 0.4;

/**
 * Whether what was read of a page is an article rather than a front page, a list of teasers, a form or an app.
 *
 * `isProbablyReaderable` asks only for a few long paragraphs anywhere, which a front page with teasers has. Here the
 * paragraphs that were *taken* must carry running text that is not so many teasers', and the less the page declares
 * itself an article, the more of it.
 *
 * @param taken the blocks taken for the article's text.
 * @param all the page's blocks.
 * @param path of the page's address.
 */
export function isArticle(
  taken: readonly ReadBlock[],
  all: readonly ReadBlock[],
  metadata: Pick<Metadata, 'kind' | 'published'>,
  path: string,
): boolean {
  const text = new Set(taken);
  let characters = 0;
  let prose = 0;
  let teasers = 0;
  all.forEach((block, i) => {
    if (!text.has(block)) return;
    const length = lengthOf(block.text);
    const running = isProse(block.text);
    characters += running ? length : Math.min(length, LONGEST_LINE);
    if (block.linked > 0.5 || !running) return;
    prose += length;
    if ((block.linkFirst && block.linked > 0.15) || isLinkedHeadline(all[i - 1])) teasers += length;
  });
  const share = characters ? prose / characters : 0;
  if (path === '/' || path === '') return metadata.kind === 'article' && prose >= 1000 && share > 0.7;
  if (metadata.kind === 'article') return prose >= 200 && share >= 0.3;
  if (teasers > MOSTLY_TEASERS * prose) return false;
  const dated = metadata.published !== null;
  if (metadata.kind === 'other') return dated ? prose >= 800 && share >= 0.6 : prose >= 2000 && share >= 0.75;
  return dated ? prose >= 400 && share >= 0.5 : prose >= 600 && share >= 0.6;
}

function isLinkedHeadline(block: ReadBlock | undefined): boolean {
  return block !== undefined && block.linked > 0.9 && countWords(block.text) >= 3;
}
