import * as v from 'valibot';

/**
 * An article file (`{outlet, url, published, title, paragraphs}`) with what makes a page of it look like a news page.
 * All extras may be missing, so that any article file can be rendered.
 */
const StoryArticleSchema = v.object({
  outlet: v.pipe(v.string(), v.minLength(1)),
  url: v.pipe(v.string(), v.url()),
  published: v.nullish(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d/, 'must start with an ISO date'))),
  title: v.string(),
  paragraphs: v.array(v.string()),
  modified: v.nullish(v.string()),
  author: v.nullish(v.string()),
  language: v.nullish(v.string()),
  section: v.nullish(v.string()),
  caption: v.nullish(v.string()),
  related: v.nullish(v.array(v.string())),
  signUp: v.nullish(v.string()),
});

export type StoryArticle = v.InferOutput<typeof StoryArticleSchema>;

/**
 * Reads an article file with its extras. In: JSON text.
 * @throws Error naming the first field that is wrong.
 */
export function parseStoryArticle(json: string): StoryArticle {
  const parsed = v.safeParse(StoryArticleSchema, JSON.parse(json));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'article'}: ${issue.message}`);
}
