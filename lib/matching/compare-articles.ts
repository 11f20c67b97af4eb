import type { Article } from '../article/article';
import type { Claim } from '../claims/claim';
import type { Comparison } from './comparison';

/** An article with the claims found in it. */
export interface ReadArticle {
  article: Article;
  claims: Claim[];
}

/**
 * Compares the claims of two articles.
 * @returns the pairs that answer the same question, by `a`, then `b`; unrelated pairs are left out.
 * `compareArticles(b, a)` mirrors it. Two articles of one outlet give none.
 */
export function compareArticles(_a: ReadArticle, _b: ReadArticle): Comparison[] {
  return [];
}
