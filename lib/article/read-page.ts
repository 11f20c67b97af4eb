import type { Article } from './article';
import { canonicalUrl } from './canonical-url';
import { findArticleTextInSteps } from './find-article-text';
import { isArticle } from './is-article';
import { readBlocksInSteps } from './read-blocks';
import { readMetadata } from './read-metadata';
import { finish, type Steps } from './steps';
import type { ReadBlock, TextBlock } from './text-block';

/**
 * What is taken of a page at the most, UTF-16 units. A hundred articles' worth: what is longer has no end, and reading it
 * would keep the reader waiting for claims that nobody scrolls to.
 */
const MOST = { paragraph: 100_000, text: 500_000 } as const;

/** Addresses under which something can be kept. `blob:` and `data:` are gone with their tab. */
const LASTING = /^(?:https?|file|chrome-extension|moz-extension):/;

/** An article and the places of its paragraphs in the live page. */
export interface PageReading {
  article: Article;
  /** The page has more text than was taken. */
  cut: boolean;
  /** One for each entry of `article.paragraphs`. */
  blocks: TextBlock[];
}

export interface ReadOptions {
  /** Where the page was opened. */
  url: string;
}

/**
 * Reads a page's article. The page is only looked at, never changed, and the work is bounded however large it is.
 * Its language is the one it states; `tellLanguage` knows better.
 * @returns `null` when the page is no article: a front page, a list, an app, an empty page.
 */
export function readPage(document: Document, options: ReadOptions): PageReading | null {
  return finish(readPageInSteps(document, options));
}

/** `readPage`, in steps that take no more than some milliseconds each on a page of any size. */
export function* readPageInSteps(document: Document, options: ReadOptions): Steps<PageReading | null> {
  if (!LASTING.test(options.url)) return null;
  const text = yield* readBlocksInSteps(document);
  const found = yield* findArticleTextInSteps(text);
  const read = takeMost(found);
  yield;
  if (!read.length) return null;
  const url = canonicalUrl(document, options.url);
  const metadata = readMetadata(document, url, text.blocks);
  yield;
  if (!isArticle(read, text.blocks, metadata, pathOf(url))) return null;
  const { title, outlet, author, published, modified } = metadata;
  const blocks = read.map(({ text, pieces }) => ({ text, pieces }));
  const paragraphs = blocks.map(({ text }) => text);
  const language = statedLanguage(metadata.language);
  return {
    article: { url, outlet, title, author, published, modified, language, paragraphs },
    cut: read.length < found.length,
    blocks,
  };
}

function takeMost(blocks: readonly ReadBlock[]): ReadBlock[] {
  let taken = 0;
  return blocks.filter(({ text }) => {
    if (text.length > MOST.paragraph || taken + text.length > MOST.text) return false;
    taken += text.length;
    return true;
  });
}

/** A BCP 47 tag, `und` for what is none. */
function statedLanguage(stated: string | null): string {
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(stated ?? '') ? (stated as string).replace(/_/g, '-') : 'und';
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '/';
  }
}
