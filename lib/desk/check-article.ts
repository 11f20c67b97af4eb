import * as v from 'valibot';
import type { Article } from '../article/article';

/** Bounds of what is taken from a page: far above any article, far below what hurts. UTF-16 units. */
export const LIMITS = { line: 2_000, url: 8_192, paragraph: 200_000, paragraphs: 20_000, text: 6_000_000 } as const;

const Line = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, LIMITS.line)),
);
/** A date that cannot be read is no date: the article is still good. */
const When = v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(40), v.regex(/^\d{4}-\d\d-\d\d(T|$)/))), null);

const ArticleSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(LIMITS.url), v.regex(/^(https?|file|chrome-extension|moz-extension):/)),
  outlet: v.pipe(Line, v.minLength(1)),
  title: Line,
  author: v.nullable(Line),
  published: When,
  modified: When,
  language: v.pipe(v.string(), v.maxLength(35)),
  paragraphs: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(LIMITS.paragraph))),
    v.maxLength(LIMITS.paragraphs),
    v.check((paragraphs) => paragraphs.reduce((sum, p) => sum + p.length, 0) <= LIMITS.text, 'too much text'),
  ),
  review: v.exactOptional(
    v.object({
      rating: Line,
      finding: v.picklist(['true', 'false', 'mixed', 'unknown']),
      claimant: v.nullable(Line),
    }),
  ),
});

/**
 * Checks what a content script read: it stands in a hostile page.
 * @throws Error that names the field and the fault.
 */
export function checkArticle(value: unknown): Article {
  const parsed = v.safeParse(ArticleSchema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`This page’s article cannot be used: ${v.getDotPath(issue) ?? 'article'}: ${issue.message}`);
}
