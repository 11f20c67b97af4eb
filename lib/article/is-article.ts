import type { Metadata } from './read-metadata';
import type { ReadBlock } from './text-block';

/** A paragraph of running text: a dozen words or more that come to an end. */
export function isProse(text: string): boolean {
  return text.length >= 60 && /[.!?…"”’»)\]。！？]$|[.!?…。！？]["”’»)\]]?\s/.test(text) && wordCount(text) >= 10;
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** The share of a block's text that is links, 0 to 1. */
export function linkShare(block: ReadBlock): number {
  let linked = 0;
  for (const a of block.element.nodeName === 'A' ? [block.element] : Array.from(block.element.querySelectorAll('a'))) {
    linked += (a.textContent ?? '').trim().length;
  }
  return Math.min(1, linked / block.text.length);
}

/**
 * Whether what was read of a page is an article rather than a front page, a list of teasers, a form or an app.
 *
 * `isProbablyReaderable` asks only for a few long paragraphs anywhere, which a front page with teasers has. Here the
 * paragraphs that were *taken* must carry running text, and the less the page declares itself an article, the more.
 *
 * @param path of the page's address.
 */
export function isArticle(blocks: readonly ReadBlock[], metadata: Metadata, path: string): boolean {
  const prose = blocks.filter((block) => isProse(block.text) && linkShare(block) < 0.5);
  const characters = prose.reduce((sum, { text }) => sum + text.length, 0);
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const share = all ? characters / all : 0;
  if (path === '/' || path === '') return metadata.kind === 'article' && characters >= 1000 && share > 0.7;
  if (metadata.kind === 'article') return characters >= 200 && share >= 0.3;
  const dated = metadata.published !== null;
  if (metadata.kind === 'other') return dated ? characters >= 800 && share >= 0.6 : characters >= 2000 && share >= 0.75;
  return dated ? characters >= 400 && share >= 0.5 : characters >= 800 && share >= 0.6;
}
