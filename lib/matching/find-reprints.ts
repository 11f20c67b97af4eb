import type { Article } from '../article/article';

/**
 * Finds the articles that carry the same wire copy.
 * @returns pairs of indexes into `articles`, lower first.
 */
export function findReprints(_articles: Article[]): [number, number][] {
  return [];
}
