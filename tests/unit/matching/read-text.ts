import { findClaims } from '../../../lib/claims/find-claims';
import { parseArticleFile } from '../../../lib/cli/article-file';
import type { ReadArticle } from '../../../lib/matching/compare-articles';

/** An article with its claims, from what a test needs to say of it. */
export function readText(outlet: string, published: string, paragraphs: string[], title = 'A headline'): ReadArticle {
  const url = `https://${outlet.toLowerCase().replace(/\W+/g, '-')}.example/${published}`;
  const article = parseArticleFile(JSON.stringify({ outlet, url, published, title, paragraphs }));
  return { article, claims: findClaims(article) };
}
