import type { Article } from './article';
import { canonicalUrl } from './canonical-url';
import { dropFurniture } from './drop-furniture';
import { isArticle } from './is-article';
import { findLanguage } from './language';
import { findMainText } from './main-text';
import { readMetadata } from './read-metadata';
import { readBlocks, type TextBlock } from './text-block';

/** An article and the places of its paragraphs in the live page. */
export interface PageReading {
  article: Article;
  /** One for each entry of `article.paragraphs`. */
  blocks: TextBlock[];
}

export interface ReadOptions {
  /** Where the page was opened. */
  url: string;
  /** Makes an empty document for the copy that is worked on; the page's own `createHTMLDocument` when left out. */
  blank?: () => Document;
}

/**
 * Reads a page's article. The page is only looked at, never changed, and the work is bounded however large it is.
 * @returns `null` when the page is no article: a front page, a list, an app, an empty page.
 */
export function readPage(document: Document, options: ReadOptions): PageReading | null {
  const blank = options.blank ?? (() => document.implementation.createHTMLDocument(''));
  const main = findMainText(document, blank);
  if (!main) return null;
  const read = dropFurniture(readBlocks(main.root, main.live));
  const url = canonicalUrl(document, options.url);
  const { kind, language, ...stated } = readMetadata(document, url);
  if (!isArticle(read, { kind, language, ...stated }, pathOf(url))) return null;
  const blocks = read.map(({ text, pieces }) => ({ text, pieces }));
  const paragraphs = blocks.map(({ text }) => text);
  return {
    article: { url, ...stated, language: findLanguage(paragraphs.join('\n'), language), paragraphs },
    blocks,
  };
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '/';
  }
}
