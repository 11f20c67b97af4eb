import type { Article } from './article';
import { canonicalUrl } from './canonical-url';
import { findArticleText } from './find-article-text';
import { isArticle } from './is-article';
import { findLanguage } from './language';
import { readBlocks } from './read-blocks';
import { readMetadata } from './read-metadata';
import type { TextBlock } from './text-block';

/** An article and the places of its paragraphs in the live page. */
export interface PageReading {
  article: Article;
  /** One for each entry of `article.paragraphs`. */
  blocks: TextBlock[];
}

export interface ReadOptions {
  /** Where the page was opened. */
  url: string;
}

/**
 * Reads a page's article. The page is only looked at, never changed, and the work is bounded however large it is.
 * @returns `null` when the page is no article: a front page, a list, an app, an empty page.
 */
export function readPage(document: Document, options: ReadOptions): PageReading | null {
  const text = readBlocks(document);
  const read = findArticleText(text);
  if (!read.length) return null;
  const url = canonicalUrl(document, options.url);
  const metadata = readMetadata(document, url, text.blocks);
  if (!isArticle(read, text.blocks, metadata, pathOf(url))) return null;
  const { title, outlet, author, published, modified } = metadata;
  const blocks = read.map(({ text, pieces }) => ({ text, pieces }));
  const paragraphs = blocks.map(({ text }) => text);
  const language = findLanguage(paragraphs.slice(0, 40).join('\n'), metadata.language);
  return { article: { url, outlet, title, author, published, modified, language, paragraphs }, blocks };
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '/';
  }
}
