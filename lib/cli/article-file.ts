import * as v from 'valibot';
import type { Article } from '../article/article';

const ArticleFile = v.object({
  outlet: v.pipe(v.string(), v.minLength(1)),
  url: v.pipe(v.string(), v.url()),
  published: v.nullish(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d/, 'must start with an ISO date'))),
  modified: v.nullish(v.string()),
  author: v.nullish(v.string()),
  language: v.nullish(v.string()),
  title: v.string(),
  paragraphs: v.array(v.string()),
});

/**
 * Reads an article file: `{outlet, url, published, title, paragraphs}`.
 * @throws Error naming the first field that is wrong.
 */
export function parseArticleFile(json: string): Article {
  const parsed = v.safeParse(ArticleFile, JSON.parse(json));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${v.getDotPath(issue) ?? 'article'}: ${issue.message}`);
  }
  const { outlet, url, published, modified, author, language, title, paragraphs } = parsed.output;
  return {
    url,
    outlet,
    title,
    author: author ?? null,
    published: published ?? null,
    modified: modified ?? null,
    language: language ?? 'en',
    paragraphs,
  };
}
