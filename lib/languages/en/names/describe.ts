import { foldSpelling } from '../../../claims/names/fold';
import { PHRASE_ENDS } from '../data/function-words';
import { BODY_WORDS } from '../data/name-nouns';
import { OFFICE_PARTS, OFFICES } from '../data/titles';
import { singular } from '../singular';
import { listedAt } from './gazetteer';
import type { Mention } from './take-apart';
import type { NameWord } from './words';

/** What a sentence calls a name beside it: "mayor", "spy agency", and by which word whose it is. */
export interface Description {
  words: string;
  /** Key of whose it is, where a listed country or body says so: "ukraine" in "Ukraine's president". */
  owner: string | null;
}

/** What a body is called by: "company", "union". */
export const THINGS: ReadonlySet<string> = new Set(
  (
    'company firm group union agency party charity association bank airline carrier operator manufacturer maker supplier retailer chain brand startup start-up utility insurer lender developer contractor builder ' +
    'watchdog regulator body institute institution organisation organization think-tank thinktank tank federation club team newspaper broadcaster station magazine website platform network giant conglomerate subsidiary parent ' +
    'hospital university school college museum court tribunal council ministry department bureau force corps militia movement faction rebels militants coalition alliance mission service authority commission committee foundation trust ' +
    'city town village district province region island river suburb port capital county state country plant factory mine ship ferry vessel tanker yacht'
  ).split(' '),
);
/** Verbs beside which a name without a title is a person's or a body's, not a place's. */
export const SAYING: ReadonlySet<string> = new Set(
  'said says told added adds wrote tweeted explained insisted argued warned announced recalled noted claimed asked replied testified declared acknowledged admitted complained predicted concluded described'.split(
    ' ',
  ),
);

/** How many words a description has at most. */
const LONGEST = 6;

const isHead = ({ fold, capital }: NameWord, kind: Mention['kind']): boolean =>
  !capital &&
  (((kind === 'person' || kind === 'unknown') && (OFFICES.has(fold) || OFFICES.has(singular(fold)))) ||
    (kind !== 'person' && (THINGS.has(fold) || (BODY_WORDS.has(fold) && !OFFICE_PARTS.has(fold)))));

/** What the words around a mention call it, in order of the text. */
export function descriptionsOf(words: readonly NameWord[], mention: Mention): Description[] {
  return [titleOf(words, mention), before(words, mention), after(words, mention)].filter((d) => d !== null);
}

/** "Premier Rachel Notley", "Ukrainian President Volodymyr Zelensky". */
function titleOf(words: readonly NameWord[], { from, nameFrom }: Mention): Description | null {
  const title = words.slice(from, nameFrom);
  if (!title.some(({ fold }) => OFFICES.has(fold))) return null;
  return { words: phrase(title), owner: ownerBefore(words, from) };
}

/** "coast guard commander Irene Maddow", "her foreign minister, Ivica Dacic", "the pressure group Fair Lines". */
function before(words: readonly NameWord[], mention: Mention): Description | null {
  const { from, nameFrom, kind } = mention;
  if (nameFrom > from) return null;
  const first = words[from] as NameWord;
  if (first.gap !== '' && first.gap !== ',') return null;
  let start = from;
  while (start > 0 && from - start < LONGEST) {
    const word = words[start - 1] as NameWord;
    if (
      PHRASE_ENDS.has(word.fold) ||
      word.possessive ||
      (word.capital && !word.opens && !OFFICES.has(word.fold) && !OFFICE_PARTS.has(word.fold))
    )
      break;
    if (start < from && words[start]?.gap !== '') break;
    start--;
    if (word.opens) break;
  }
  const last = words[from - 1];
  if (start === from || !last || (!isHead(last, kind) && !(last.capital && OFFICES.has(last.fold)))) return null;
  if (
    first.gap === ',' &&
    !/^(?:the|a|an|its|his|her|their|our|my|old|new|former|current)$/.test(words[start - 1]?.fold ?? '') &&
    !words[start - 1]?.possessive &&
    !listedAt(words, start - 1)
  )
    return null;
  // "The head of the authority, Ilse Karr": the authority is not she. "reached the state, Selwyn's lawyer said": nobody.
  const determiner = /^(?:the|a|an)$/.test(words[start - 1]?.fold ?? '') ? start - 1 : start;
  if (
    first.gap === ',' &&
    (/^(?:of|for|at|in)$/.test(words[determiner - 1]?.fold ?? '') || words[mention.to - 1]?.possessive)
  )
    return null;
  return { words: phrase(words.slice(start, from)), owner: ownerBefore(words, start) };
}

/** "Ines Roth, the mayor of Kolbrin", "Per Dahl, Nordbank's chairman", "Haldane (the contractor)". */
function after(words: readonly NameWord[], { to, kind }: Mention): Description | null {
  const first = words[to];
  if (first?.gap !== ',') return null;
  let start = to;
  let owner: string | null = null;
  if (/^(?:the|a|an|its|his|her|their|one|who|which)$/.test(first.fold)) {
    if (/^who|which$/.test(first.fold)) return null;
    start++;
    if (words[start] && words[start]?.gap === '') {
      const listed = listedAt(words, start);
      if (listed && (words[start + listed.length - 1]?.possessive || listed.listed.as === 'demonym')) {
        owner = listed.listed.key;
        start += listed.length;
      } else if (words[start]?.capital === false && words[start]?.possessive) start++;
    }
  } else {
    const listed = listedAt(words, start);
    if (listed && (words[start + listed.length - 1]?.possessive || listed.listed.as === 'demonym')) {
      owner = listed.listed.key;
      start += listed.length;
    } else {
      let owned = start;
      while (owned < start + 4 && words[owned]?.capital && !words[owned]?.possessive) owned++;
      if (words[owned]?.possessive) start = owned + 1;
      else if (!isHead(first, kind) && !OFFICE_PARTS.has(first.fold)) return null;
    }
  }
  for (let at = start; at < Math.min(words.length, start + LONGEST); at++) {
    const word = words[at] as NameWord;
    if (at > start && word.gap !== '') return null;
    if (isHead(word, kind)) {
      const next = words[at + 1];
      if (next?.joined && isHead(next, kind)) continue;
      if (next?.joined && !/^(?:of|for|at|in|from|with|who|on|and)$/.test(next.fold)) return null;
      if (saysBehind(words, at + 1)) return null;
      const of = next?.joined && /^(?:of|for)$/.test(next.fold) ? at + 2 : -1;
      const whose = of > 0 && words[of]?.fold === 'the' ? of + 1 : of;
      return { words: phrase(words.slice(start, at + 1)), owner: owner ?? (whose > 0 ? ownerAt(words, whose) : null) };
    }
    if (PHRASE_ENDS.has(word.fold) && word.fold !== 'and') return null;
  }
  return null;
}

/** "on the bed of the Great Belt, the museum in Holm said": the museum is no sea. */
function saysBehind(words: readonly NameWord[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + LONGEST) && words[at]?.joined; at++)
    if (SAYING.has((words[at] as NameWord).fold)) return true;
  return false;
}

const phrase = (words: readonly NameWord[]): string => words.map(({ fold }) => fold).join(' ');

/** Key of the country or body that stands before: "Ukraine's", "South Korean". */
export function ownerBefore(words: readonly NameWord[], at: number): string | null {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const listed = listedAt(words, from);
    if (listed && from + listed.length === at && (words[at] === undefined || words[at]?.gap === ''))
      return listed.listed.key;
  }
  return null;
}

/** Key of the country, body or place that is named from a word on: "mayor of Orme". */
export function ownerAt(words: readonly NameWord[], at: number): string | null {
  const listed = listedAt(words, at);
  if (listed) return listed.listed.key;
  let to = at;
  while (words[to]?.capital && (to === at || words[to]?.joined)) to++;
  return to > at
    ? foldSpelling(
        words
          .slice(at, to)
          .map(({ text }) => text)
          .join(' '),
      )
    : null;
}
