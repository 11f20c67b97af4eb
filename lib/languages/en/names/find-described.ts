import { PHRASE_ENDS } from '../data/function-words';
import { BODY_WORDS } from '../data/name-nouns';
import { OFFICES } from '../data/titles';
import { singular } from '../singular';
import { tagSentence } from '../tag';
import { THINGS } from './describe';
import type { Run } from './find-runs';
import { bodyInRole, roleOf } from './gazetteer';
import type { Learned } from './learn-names';
import { byDescription } from './resolve-words';
import type { Mention } from './take-apart';
import type { NameWord } from './words';

/** Somebody told without the name, whom the lists or the article know: "Seoul's spy agency", "the premier". */
export interface Described extends Run {
  key: string;
  kind: 'person' | 'body';
}

/** The longest description behind a country. In words. */
const LONGEST = 4;
const LONGEST_OFFICE = 3;
/** Offices that are rarely one person's in a story, so that "the official" is nobody known. */
const COMMON_OFFICES = new Set(
  'official lawyer spokesman spokeswoman spokesperson resident witness survivor victim expert analyst worker student soldier doctor nurse patient farmer driver officer suspect defendant father mother son daughter brother sister husband wife uncle aunt journalist reporter neighbour neighbor prisoner veteran activist specialist head leader chair private second author owner general major captain pilot coach king queen prince princess lawmaker deputy researcher scientist'.split(
    ' ',
  ),
);

/** Finds bodies told by their country and what they are, and persons told by an office that the article gave them. */
export function findDescribed(
  sentence: string,
  words: readonly NameWord[],
  mentions: readonly Mention[],
  learned: Learned,
): Described[] {
  const found: Described[] = [];
  for (const { from, to, listed } of mentions) {
    if (listed?.kind !== 'place' || (listed.as !== 'demonym' && !words[to - 1]?.possessive)) continue;
    const described = behindCountry(sentence, words, from, to, listed.key, learned);
    if (described) found.push(described);
  }
  words.forEach((word, at) => {
    if (word.fold !== 'the') return;
    const described = behindThe(sentence, words, at + 1, learned);
    if (described) found.push(described);
  });
  return found;
}

function behindCountry(
  sentence: string,
  words: readonly NameWord[],
  from: number,
  to: number,
  country: string,
  learned: Learned,
): Described | null {
  for (let end = Math.min(words.length, to + LONGEST); end > to; end--) {
    const part = words.slice(to, end);
    if (part.some((word, i) => !word.joined && (i > 0 || word.gap !== ''))) continue;
    const last = part.at(-1) as NameWord;
    if (OFFICES.has(last.fold) && !last.capital) {
      const person = byDescription(words.slice(from, end), [], learned);
      if (person?.kind === 'person') return { from, to: end, key: person.key, kind: 'person' };
    }
    const role = roleOf(part.map(({ fold }) => fold).join(' '));
    if (!role || role === 'government' || goesOn(sentence, words[end], words[end + 1])) continue;
    return { from, to: end, key: bodyInRole(country, role), kind: 'body' };
  }
  return null;
}

/** "the premier", "the commission": a person's office or a body's noun that the article ties to one name. */
function behindThe(sentence: string, words: readonly NameWord[], from: number, learned: Learned): Described | null {
  for (let end = Math.min(words.length, from + LONGEST_OFFICE); end > from; end--) {
    const part = words.slice(from, end);
    const last = part.at(-1) as NameWord;
    if (part.some((word) => !word.joined || word.capital) || last.possessive) continue;
    const office = OFFICES.has(last.fold);
    if (office ? COMMON_OFFICES.has(last.fold) : !THINGS.has(last.fold) && !BODY_WORDS.has(last.fold)) continue;
    const next = words[end];
    if (next?.joined && (/^(?:of|for|that|who|which)$/.test(next.fold) || next.capital)) continue;
    const known = byDescription(part, [], learned);
    if (!known || (office ? known.kind !== 'person' : known.kind === 'person' || known.kind === 'place')) continue;
    if (goesOn(sentence, next, words[end + 1])) continue;
    return { from, to: end, key: known.key, kind: office ? 'person' : 'body' };
  }
  return null;
}

/** Whether a noun phrase goes on behind: "South Korean intelligence briefing". */
function goesOn(sentence: string, next: NameWord | undefined, then: NameWord | undefined): boolean {
  if (!next?.joined || PHRASE_ENDS.has(next.fold)) return false;
  // "… intelligence doubts it": the tagger takes many verbs for plurals.
  if (
    next.fold.endsWith('s') &&
    then?.joined &&
    /^(?:it|that|the|a|an|its|his|her|their|this|in|on)$/.test(then.fold) &&
    !OFFICES.has(singular(next.fold))
  )
    return false;
  const pos = tagSentence(sentence).find(({ start }) => start === next.start)?.pos;
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';
}
