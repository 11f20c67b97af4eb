import type { Article } from '../article/article';

/** Reads the article of a saved page. In: its HTML. Out: the article; empty `paragraphs` when it holds none. */
export function extractPage(_html: string): Pick<Article, 'title' | 'outlet' | 'published' | 'paragraphs'> {
  return { title: '', outlet: '', published: null, paragraphs: [] };
}
