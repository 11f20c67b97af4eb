import * as v from 'valibot';
import type { KeptText } from '../claim-set/claim-set';
import { checkArticle } from '../desk/check-article';
import { BadFile } from './bad-file';

/*
 * schema.org/ClaimReview: what a fact-checker found of somebody's claim. It becomes an article of the fact-checker's
 * with the claim and the finding, so that it takes part in comparisons.
 */

const MOST_REVIEWS = 10_000;
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
    texts.push(textOf(parsed.output, i, now));
  }
  return texts;
}

/** Walks the document with a stack of its own: a hostile one is nested deeper than calls can be. */
function findReviews(value: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const waiting = [value];
  for (let node = waiting.pop(); waiting.length || node !== undefined; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    if ([(node as Record<string, unknown>)['@type']].flat().some((type) => /(?:^|\/)ClaimReview$/.test(String(type)))) {
      found.push(node as Record<string, unknown>);
      if (found.length > MOST_REVIEWS) throw new BadFile('the file', 'there are too many fact-checks');
    } else waiting.push(...Object.values(node).reverse());
  }
  return found;
}

function textOf(review: Review, index: number, now: Date): KeptText {
  const { claimReviewed, author, url, datePublished, name, inLanguage, itemReviewed } = review;
  const rating = ratingOf(review);
  const claimant = itemReviewed?.author;
  const quoted = `“${claimReviewed.replace(/[“”"]/g, '’')}”`;
  const found = rating ? `${author} rated this claim ${rating}: ${quoted}` : `${author} examined this claim: ${quoted}`;
  try {
    const article = checkArticle({
      // Several reviews may stand in one page, and the page itself may be kept as an article.
      url: `${url.replace(/#.*$/s, '')}#claim-review-${index + 1}`,
      outlet: author,
      title: name ?? claimReviewed.slice(0, 300),
      author: null,
      published: datePublished,
      modified: null,
      language: inLanguage ?? 'en',
      paragraphs: [found, ...(claimant ? [`The claim was made by ${claimant}.`] : [])],
    });
    return { article, keptAt: now.toISOString(), claims: article.paragraphs.length };
  } catch (error) {
    throw new BadFile(`ClaimReview ${index + 1}`, error instanceof Error ? error.message : String(error));
  }
}

/** The fact-checker's own words for it, or true and false from the ends of a scale. */
function ratingOf({ reviewRating }: Review): string | null {
  if (!reviewRating) return null;
  const { alternateName, ratingValue, bestRating, worstRating } = reviewRating;
  if (alternateName) return `“${alternateName}”`;
  if (ratingValue === null || ratingValue === undefined) return null;
  if (ratingValue === bestRating) return '“true”';
  if (ratingValue === (worstRating ?? 1)) return '“false”';
  return null;
}
