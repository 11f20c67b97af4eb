import { isProse } from './prose';
import type { Metadata } from './read-metadata';
import type { ReadBlock } from './text-block';

/**
 * Whether what was read of a page is an article rather than a front page, a list of teasers, a form or an app.
 *
 * `isProbablyReaderable` asks only for a few long paragraphs anywhere, which a front page with teasers has. Here the
 * paragraphs that were *taken* must carry running text, and the less the page declares itself an article, the more.
 *
 * @param path of the page's address.
 */
export function isArticle(blocks: readonly ReadBlock[], metadata: Metadata, path: string): boolean {
  let prose = 0;
  let all = 0;
  for (const { text, linked } of blocks) {
    all += text.length;
    if (linked < 0.5 && isProse(text)) prose += text.length;
  }
  const share = all ? prose / all : 0;
  if (path === '/' || path === '') return metadata.kind === 'article' && prose >= 1000 && share > 0.7;
  if (metadata.kind === 'article') return prose >= 200 && share >= 0.3;
  const dated = metadata.published !== null;
  if (metadata.kind === 'other') return dated ? prose >= 800 && share >= 0.6 : prose >= 2000 && share >= 0.75;
  return dated ? prose >= 400 && share >= 0.5 : prose >= 800 && share >= 0.6;
}
