import type { Article } from '../article/article';
import { finish, type Steps } from '../article/steps';
import { readingLanguageOf } from '../languages/reading-languages';
import type { Claim } from './claim';

/** A sentence of less worth is not shown as a claim. */
export const WORTH_A_CHECK = 0.3;

/** A place in an article: a paragraph, and an offset in it in UTF-16 units. */
export interface Place {
  paragraph: number;
  offset: number;
}

/**
 * Finds the claims of an article, in reading order.
 * @param asked where a sentence stands that the reader asks about: it is a claim, whatever it is worth
 * @returns none of an article in a language that is not read
 * Pure; the same article always gives the same claims. Never throws on any text.
 */
export function findClaims(article: Article, asked?: Place): Claim[] {
  return finish(findClaimsInSteps(article, asked));
}

/**
 * `findClaims`, a paragraph a step once it is known who speaks in the article.
 * @param claims an empty list, to which each claim is added as soon as it is found; it is what is returned in the end
 */
export function* findClaimsInSteps(article: Article, asked?: Place, claims: Claim[] = []): Steps<Claim[]> {
  const language = readingLanguageOf(article.language);
  if (!language) return claims;
  const names = language.learnNames(article.paragraphs);
  yield;
  const attribute = language.attributeSentences(article.paragraphs, names);
  yield;
  const split = article.paragraphs.map((text) =>
    language.splitSentences(text).map(({ start, end }) => ({ start, end, sentence: text.slice(start, end) })),
  );
  const named = language.followPronouns(
    split.flat().map(({ sentence }) => ({ sentence, names: names.namesIn(sentence) })),
    names.known,
  );
  let next = 0;
  for (const [paragraph, spans] of split.entries()) {
    yield;
    const sentences = spans.map(({ sentence }) => sentence);
    for (const [at, { start, end, sentence }] of spans.entries()) {
      const own = named[next++] ?? [];
      const isAsked = asked?.paragraph === paragraph && asked.offset >= start && asked.offset < end;
      if (!isAsked && language.findNoClaim(sentence, { outlet: article.outlet, paragraph: sentences, at })) continue;
      const read = {
        attribution: attribute(paragraph, { start, end }),
        figures: language.readFigures(sentence),
        dates: language.readDates(sentence, article.published),
        names: own,
        facts: language.readFacts(sentence, own),
      };
      const worth = language.worthOf(sentence, { ...read, attributed: read.attribution !== null });
      if (worth < WORTH_A_CHECK && !isAsked) continue;
      const certainty = language.readCertainty(sentence);
      claims.push({ paragraph, start, end, sentence, worth, certainty, ...read });
    }
  }
  return claims;
}
