import type { Article } from '../article/article';
import { finish, type Steps } from '../article/steps';
import { attributeSentences } from '../languages/en/attribution/attribute-claims';
import { followPronouns } from '../languages/en/names/who-is-meant';
import { findNoClaim } from '../languages/en/no-claim';
import { splitSentences } from '../languages/en/sentences';
import { worthOf } from '../languages/en/worth';
import { readCertainty } from './certainty';
import type { Claim } from './claim';
import { readDates } from './dates';
import { readFacts } from './facts';
import { readFigures } from './figures';
import { learnNames } from './names';

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
 * Pure; the same article always gives the same claims. Never throws on any text.
 */
export function findClaims(article: Article, asked?: Place): Claim[] {
  return finish(findClaimsInSteps(article, asked));
}

/** `findClaims`, a paragraph a step once it is known who speaks in the article. */
export function* findClaimsInSteps(article: Article, asked?: Place): Steps<Claim[]> {
  const names = learnNames(article.paragraphs);
  yield;
  const attribute = attributeSentences(article.paragraphs, names);
  yield;
  const split = article.paragraphs.map((text) =>
    splitSentences(text).map(({ start, end }) => ({ start, end, sentence: text.slice(start, end) })),
  );
  const named = followPronouns(
    split.flat().map(({ sentence }) => ({ sentence, names: names.namesIn(sentence) })),
    names.known,
  );
  const claims: Claim[] = [];
  let next = 0;
  for (const [paragraph, spans] of split.entries()) {
    yield;
    const sentences = spans.map(({ sentence }) => sentence);
    for (const [at, { start, end, sentence }] of spans.entries()) {
      const own = named[next++] ?? [];
      const isAsked = asked?.paragraph === paragraph && asked.offset >= start && asked.offset < end;
      if (!isAsked && findNoClaim(sentence, { outlet: article.outlet, paragraph: sentences, at })) continue;
      const read = {
        attribution: attribute(paragraph, { start, end }),
        figures: readFigures(sentence),
        dates: readDates(sentence, article.published),
        names: own,
        facts: readFacts(sentence, own),
      };
      const worth = worthOf(sentence, { ...read, attributed: read.attribution !== null });
      if (worth < WORTH_A_CHECK && !isAsked) continue;
      claims.push({ paragraph, start, end, sentence, worth, certainty: readCertainty(sentence), ...read });
    }
  }
  return claims;
}
