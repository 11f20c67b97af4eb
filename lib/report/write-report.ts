import type { ReadArticle } from '../matching/compare-articles';
import type { Report } from './report';

/**
 * Writes the report of one article against others.
 * @param reading the article in hand
 * @param others articles of the claim set on the same event; those of the same outlet or address take no part
 * @param kept whether the claim set holds the article in hand
 */
export function writeReport(_reading: ReadArticle, _others: ReadArticle[], _kept: Report['kept']): Report {
  throw new Error('not written yet');
}
