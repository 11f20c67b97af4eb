import { PHRASE_ENDS } from '../data/function-words';
import { OFFICE_PARTS, OFFICES } from '../data/titles';
import { singular } from '../singular';
import { tagSentence } from '../tag';
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
    const described = behindThe(words, at + 1, learned);
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

function behindThe(words: readonly NameWord[], from: number, learned: Learned): Described | null {
  let end = from;
  while (
    end < words.length &&
    end < from + LONGEST &&
    words[end]?.joined &&
    (OFFICES.has(words[end]?.fold ?? '') || OFFICE_PARTS.has(words[end]?.fold ?? ''))
  )
    end++;
  const last = words[end - 1];
  if (end === from || !last || !OFFICES.has(last.fold) || COMMON_OFFICES.has(last.fold)) return null;
  const next = words[end];
  if (
    last.possessive ||
    (next?.joined && (next.capital || (!PHRASE_ENDS.has(next.fold) && !/(?:ed|s|d)$/.test(next.fold))))
  )
    return null;
  if (next?.joined && /^(?:of|for)$/.test(next.fold)) return null;
  const person = byDescription(words.slice(from, end), [], learned);
  return person?.kind === 'person' ? { from, to: end, key: person.key, kind: 'person' } : null;
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
