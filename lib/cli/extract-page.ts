import { parseHTML } from 'linkedom';
import type { Article } from '../article/article';
import { tellLanguage } from '../article/language';
import { readPage } from '../article/read-page';

/**
 * Reads the article of a saved page. In: its HTML. Out: the article; empty `paragraphs` when it holds none.
 * @param url where the page was saved from, if known; otherwise what its own canonical link says.
 */
export function extractPage(
  html: string,
  url?: string,
): Pick<Article, 'url' | 'title' | 'outlet' | 'author' | 'published' | 'modified' | 'language' | 'paragraphs'> {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const address = url ?? ownAddress(document) ?? 'https://page.invalid/saved.html';
  const article = readPage(document as unknown as Document, { url: address })?.article;
  if (article) return tellLanguage(article);
  return {
    url: address,
    title: '',
    outlet: '',
    author: null,
    published: null,
    modified: null,
    language: 'und',
    paragraphs: [],
  };
}

/** A saved page has lost the address bar; most say where they belong. */
function ownAddress(document: {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
}) {
  for (const [selector, name] of [
    ['link[rel~="canonical"][href]', 'href'],
    ['meta[property="og:url"][content]', 'content'],
  ] as const) {
    const address = document.querySelector(selector)?.getAttribute(name) ?? '';
    if (/^https?:\/\//.test(address)) return address;
  }
  return undefined;
}
