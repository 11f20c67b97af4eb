import * as v from 'valibot';
import type { Article, Review as ArticleReview } from '../article/article';
import { tellLanguage } from '../article/language';
import type { KeptText } from '../claim-set/claim-set';
import { checkArticle } from '../desk/check-article';
import { BadFile } from './bad-file';
import { readRating } from './read-rating';

/*
 * schema.org/ClaimReview: what a fact-checker found of somebody's claim. It becomes an article of the fact-checker's
 * whose one paragraph is the claim, with the finding beside it (`Article.review`), and so takes part in comparisons.
 */

const MOST_REVIEWS = 10_000;
const MOST_IN_PAGE = 20;
/** Objects and values of a page's reviews that are looked at: what stands in a page has been cut before (json-ld.ts). */
const MOST_VALUES_IN_PAGE = 20_000;
const Text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
/** A name, alone or of a thing that has one. */
const Named = v.pipe(
  v.union([
    Text(500),
    v.pipe(
      v.looseObject({ name: Text(500) }),
      v.transform(({ name }) => name),
    ),
  ]),
);
const Maybe = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), null);
const Review = v.object({
  claimReviewed: Text(5_000),
  url: Text(8_192),
  author: Named,
  datePublished: Maybe(Text(40)),
  name: Maybe(Text(2_000)),
  inLanguage: Maybe(Text(35)),
  reviewRating: Maybe(
    v.looseObject({
      alternateName: Maybe(Text(300)),
      ratingValue: Maybe(v.union([v.number(), v.pipe(v.string(), v.transform(Number))])),
      bestRating: Maybe(v.union([v.number(), v.pipe(v.string(), v.transform(Number))])),
      worstRating: Maybe(v.union([v.number(), v.pipe(v.string(), v.transform(Number))])),
    }),
  ),
  itemReviewed: Maybe(v.looseObject({ author: Maybe(Named) })),
});
type Review = v.InferOutput<typeof Review>;
type Finding = ArticleReview['finding'];

/**
 * The ClaimReviews of a page that is read, as articles; those that are malformed are left out.
 * @param nodes what the page says in JSON-LD
 * @param page the page's address
 */
export function reviewsOfPage(nodes: unknown, page: string): Article[] {
  return findReviews(nodes, MOST_VALUES_IN_PAGE)
    .slice(0, MOST_IN_PAGE)
    .flatMap((node, i) => {
      const parsed = v.safeParse(Review, { ...node, url: page });
      try {
        return parsed.success ? [articleOf(parsed.output, i)] : [];
      } catch {
        return [];
      }
    });
}

/** The address under which the `index`-th (from 0) ClaimReview of a page is kept: beside the page's own article. */
export function addressOfReview(page: string, index: number): string {
  return `${page.replace(/#.*$/s, '')}#claim-review-${index + 1}`;
}

/**
 * Reads the ClaimReviews of a document, wherever in it they are.
 * @returns nothing where there is none
 * @throws BadFile naming the review and its field
 */
export function readClaimReviews(value: unknown, now: Date): KeptText[] {
  const texts: KeptText[] = [];
  for (const [i, node] of findReviews(value).entries()) {
    const parsed = v.safeParse(Review, node);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      throw new BadFile(`ClaimReview ${i + 1}, ${v.getDotPath(issue) ?? 'all of it'}`, issue.message);
    }
    try {
      const article = articleOf(parsed.output, i);
      texts.push({ article, keptAt: now.toISOString(), claims: article.paragraphs.length });
    } catch (error) {
      throw new BadFile(`ClaimReview ${i + 1}`, error instanceof Error ? error.message : String(error));
    }
  }
  return texts;
}

/** Walks the document with a stack of its own: a hostile one is nested deeper than calls can be. */
function findReviews(value: unknown, most = Number.POSITIVE_INFINITY): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const waiting = [value];
  for (let looked = 0; waiting.length && looked < most; looked++) {
    const node = waiting.pop();
    if (typeof node !== 'object' || node === null) continue;
    if (isReview((node as Record<string, unknown>)['@type'])) {
      found.push(node as Record<string, unknown>);
      if (found.length > MOST_REVIEWS) throw new BadFile('the file', 'there are too many fact-checks');
    } else for (const inner of Object.values(node).reverse()) waiting.push(inner);
  }
  return found;
}

/** Of other things than strings nothing is asked, not even to be one: `{"toString": 1}` cannot. */
function isReview(types: unknown): boolean {
  return [types].flat().some((type) => typeof type === 'string' && /(?:^|\/)ClaimReview$/.test(type));
}

/** @throws Error for an address or a text that no article has */
function articleOf(review: Review, index: number): Article {
  const { claimReviewed, author, url, datePublished, name, inLanguage, itemReviewed } = review;
  const rating = ratingOf(review);
  const article = checkArticle({
    url: addressOfReview(url, index),
    outlet: author,
    // The rating is in the title, so that another rating makes another edition.
    title: [rating, name ?? claimReviewed.slice(0, 300)].filter(Boolean).join(': '),
    author: null,
    published: datePublished,
    modified: null,
    language: inLanguage ?? 'und',
    paragraphs: [claimReviewed],
    review: { rating, finding: findingOf(review, rating), claimant: itemReviewed?.author ?? null },
  });
  return tellLanguage(article);
}

/** The fact-checker's own words for it; empty where there are none. */
function ratingOf({ reviewRating }: Review): string {
  return reviewRating?.alternateName ?? '';
}

/** By the words of the rating, or else by where its value lies on its scale. */
function findingOf({ reviewRating }: Review, rating: string): Finding {
  const said = readRating(rating);
  if (said !== 'unknown') return said;
  const { ratingValue, bestRating, worstRating } = reviewRating ?? {};
  const [value, best, worst] = [ratingValue ?? Number.NaN, bestRating ?? 5, worstRating ?? 1];
  const share = (value - worst) / (best - worst);
  // -1 is used for "no rating"; a scale of one step says nothing.
  if (!(share >= 0 && share <= 1)) return 'unknown';
  return share <= 0.25 ? 'false' : share >= 0.75 ? 'true' : 'mixed';
}
