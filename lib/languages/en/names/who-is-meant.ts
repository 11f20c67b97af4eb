import type { KnownName, Name } from '../../../claims/names';
import { outsideQuotes } from '../no-claim';

/** A person that a pronoun can mean, is forgotten after so many sentences without a mention. */
const REMEMBERED = 4;

/**
 * Adds to each sentence's names the person whom its first "he" or "she" means: the one whom the sentences before were
 * about, by the order of mention and what title or given name tell of the pronoun (after the recency and agreement
 * rules of Lappin and Leass, Computational Linguistics 1994). In: the names of an article's sentences in order. Out:
 * the same lists, with one more name where a pronoun was followed. Pronouns inside quotation marks are left alone.
 */
export function followPronouns(
  sentences: readonly { sentence: string; names: Name[] }[],
  known: readonly KnownName[],
): Name[][] {
  const pronounOf = new Map(known.map(({ key, pronoun }) => [key, pronoun] as const));
  let focus: { key: string; age: number }[] = [];
  return sentences.map(({ sentence, names }) => {
    const own = outsideQuotes(sentence);
    const persons = names.filter(({ kind, start }) => kind === 'person' && own[start] !== ' ');
    const pronoun = /\b(?:he|she|his|her|him)\b/i.exec(own);
    let followed: Name | null = null;
    if (pronoun) {
      const says = /^(?:he|his|him)$/i.test(pronoun[0]) ? 'he' : 'she';
      const fits = (key: string): boolean => (pronounOf.get(key) ?? says) === says;
      const before = persons.find(({ start, key }) => start < pronoun.index && fits(key));
      const meant = before ? undefined : focus.find(({ key }) => fits(key));
      if (meant) {
        const end = pronoun.index + pronoun[0].length;
        followed = {
          start: pronoun.index,
          end,
          text: sentence.slice(pronoun.index, end),
          kind: 'person',
          key: meant.key,
        };
      }
    }
    const met = [...new Set([...(followed ? [followed.key] : []), ...persons.map(({ key }) => key)])];
    focus = [
      ...met.map((key) => ({ key, age: 0 })),
      ...focus
        .filter(({ key, age }) => !met.includes(key) && age < REMEMBERED)
        .map(({ key, age }) => ({ key, age: age + 1 })),
    ].slice(0, 8);
    return followed ? [...names, followed].sort((a, b) => a.start - b.start || b.end - a.end) : names;
  });
}
