import type { Article } from '../article/article';
import { attributeSentences } from './attribution/attribute-claims';
import { readCertainty } from './certainty';
import type { Claim } from './claim';
import { readDates } from './dates';
import { readFigures } from './figures';
import { learnNames } from './names';
import { splitSentences } from './sentences';

/** A sentence of less worth is not shown as a claim. */
export const WORTH_A_CHECK = 0.3;

/**
 * Finds the claims of an article, in reading order.
 * Pure; the same article always gives the same claims. Never throws on any text.
 */
export function findClaims(article: Article): Claim[] {
  const names = learnNames(article.paragraphs);
  const attribute = attributeSentences(article.paragraphs, names);
  return article.paragraphs.flatMap((text, paragraph) =>
    splitSentences(text).map(({ start, end }) => {
      const sentence = text.slice(start, end);
      return {
        paragraph,
        start,
        end,
        sentence,
        worth: 0.5,
        attribution: attribute(paragraph, { start, end }),
        certainty: readCertainty(sentence),
        figures: readFigures(sentence),
        dates: readDates(sentence, article.published),
        names: names.namesIn(sentence),
        facts: [],
      };
    }),
  );
}
