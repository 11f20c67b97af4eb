import { BARE_NOUNS } from '../data/teller-nouns';
import { baseEnd, isPluralGenitive } from './noun-phrases';
import type { Word } from './read-lines';
import { isComma, isGenitive, isParticipleWord, isPossessive, isRelative } from './word-tests';

/** A teller's words made short, and the proper name among them. */
export interface NamedPhrase {
  shown: string;
  /** The name without its description, `null` where none is named. */
  name: string | null;
}

/**
 * As a reader would name it: "Serbia's prime minister, Ana Lee," → "Ana Lee, prime minister"; "Anna Lee, 45, a nurse
 * who was there" → "Anna Lee, nurse"; "a sergeant who did not give his name" → "a sergeant".
 */
export function namePhrase(words: Word[]): NamedPhrase {
  const parts = splitAtCommas(words);
  if (parts.length === 0) return { shown: '', name: null };
  if (isList(parts)) return { shown: join(words), name: null };
  const named = parts.findIndex((part) => nameIn(part) !== null);
  if (named < 0) return { shown: join(cutClauses(parts[0] as Word[])), name: null };
  const part = parts[named] as Word[];
  const name = nameIn(part) as Word[];
  const other = named > 0 ? parts[0] : parts.find((p, i) => i > 0 && describes(p));
  const role = other ? roleIn(other, name.length) : [];
  const shown = join(cutClauses(withoutOwner(part)));
  // "National Intelligence Service (NIS)" is known without its brackets.
  const bracket = name.findIndex(({ text }) => text === '(');
  const bare = bracket > 0 ? name.slice(0, bracket) : name;
  return { shown: role.length > 0 ? `${shown}, ${join(role)}` : shown, name: join(bare) };
}

/** "the union’s general secretary" → "general secretary": no longer than the name, which it would hide. */
function roleIn(part: Word[], longest: number): Word[] {
  const base = withoutOwner(part.slice(0, baseEnd(part, 0, part.length) + 1));
  const bare = base.filter((word, i) => !(i === 0 && (word.pos === 'DET' || isPossessive(word))));
  if (!bare.some((word) => word.pos === 'NOUN')) return [];
  if (base.length <= longest) return base;
  // No cut within "great-niece" or behind an owner: "'s president".
  let first = bare.length - longest;
  while (first < bare.length && (isGenitive(bare[first]) || bare[first]?.text === '-')) first++;
  while (bare[first - 1]?.text === '-') first -= 2;
  return bare.slice(Math.max(0, first));
}

/** "Ukraine’s President …" → "President …". */
function withoutOwner(part: Word[]): Word[] {
  const owner = part.findLastIndex((word, i) => isGenitive(word) || isPluralGenitive(part, i));
  const behind = part.slice(owner + 1);
  return owner >= 0 && behind.length > 1 && owner < 6 && nameIn(behind) !== null
    ? behind
    : owner >= 0 && part.every(({ pos }) => pos !== 'PROPN')
      ? behind
      : part;
}

/** "unions, groups, and many lawmakers", "Norway, the Netherlands and Peru". */
function isList(parts: Word[][]): boolean {
  if (parts.length < 2) return false;
  const last = parts.at(-1) as Word[];
  const and = last.findIndex(({ lower }) => lower === 'and' || lower === 'or');
  if (and < 0 || isRelative(last[0])) return false;
  if (and === 0) return parts.length > 2;
  return parts.every((part) => nameIn(part) !== null || part[0]?.pos === 'NOUN') && nameIn(last.slice(0, and)) !== null;
}

function describes(part: Word[]): boolean {
  const first = part[0];
  return (
    !isRelative(first) &&
    first?.pos !== 'NUM' &&
    (first?.pos === 'DET' ||
      isPossessive(first) ||
      first?.pos === 'NOUN' ||
      first?.pos === 'ADJ' ||
      part.some(isGenitive))
  );
}

/** Clauses that hide who it is rather than tell: "who asked not to be named". */
const HIDING = new Set(
  'authorised authorized asked spoke declined insisted requested refused wished wanted speaking gave'.split(' '),
);

function cutClauses(words: Word[]): Word[] {
  const head = headOf(words);
  const isBare = BARE_NOUNS.has(words[head]?.lemma ?? '');
  for (let i = head + 1; i < words.length; i++) {
    const word = words[i] as Word;
    if (/^(?:who|whose|which)$/.test(word.lower)) {
      const hides = words.slice(i, i + 5).some(({ lower }) => HIDING.has(lower));
      return hides || words.length - i > LONGEST_CLAUSE ? words.slice(0, i) : words;
    }
    if (word.pos !== 'VERB' || !isParticipleWord(word)) continue;
    if (/^(?:quoted|cited|interviewed|speaking|asked)$/.test(word.lower)) return words.slice(0, i);
    if (!isBare && words.length - i > LONGEST_CLAUSE) return words.slice(0, i);
  }
  return words;
}

/** A clause of more words makes a name unreadable. */
const LONGEST_CLAUSE = 10;

function splitAtCommas(words: Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words)
    if (isComma(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  return parts.filter((part) => part.length > 0);
}

/** The proper name that a phrase is or ends in; `null` where it only describes. */
function nameIn(part: Word[]): Word[] | null {
  if (isName(part)) return part[0]?.pos === 'DET' ? part.slice(1) : part;
  const end = baseEnd(part, 0, part.length);
  let first = end + 1;
  while (
    first > 0 &&
    (isNameWord(part[first - 1]) || (part[first - 1]?.text === '-' && part[first - 2]?.pos === 'PROPN'))
  )
    first--;
  return first <= end && !isGenitive(part[end + 1]) ? part.slice(first, end + 1) : null;
}

/** "Its chief": the tagger takes some nouns for names. */
const isNameWord = (word: Word | undefined): boolean =>
  word?.pos === 'PROPN' && (/[\p{Lu}\p{N}]/u.test(word.text) || IN_NAMES.test(word.text));

/** "Ana Lee", "Security Service of Ukraine": capitals all along. */
function isName(words: Word[]): boolean {
  const first = words[0]?.lower === 'the' ? words[1] : words[0];
  return (
    first !== undefined &&
    /^\p{Lu}/u.test(first.text) &&
    // "One, Lieutenant Weil": a capital for the sentence's start.
    !(words.length === 1 && /^(?:NUM|PRON|DET|ADV)$/.test(first.pos)) &&
    words.every((word) => isNameWord(word) || /^\p{Lu}/u.test(word.text) || IN_NAMES.test(word.text))
  );
}

const IN_NAMES = /^(?:of|the|and|de|del|der|den|da|dos|di|van|von|bin|ibn|al|el|la|le|du|for|in|['’]s|-|\.|\(|\))$/;

/** The main noun of a phrase: the last of the simple noun phrase that it begins with. */
export function headOf(words: Word[]): number {
  return Math.max(0, baseEnd(words, 0, words.length));
}

/** The words as the text writes them, single spaces between. */
export function join(words: Word[]): string {
  let text = '';
  for (const [i, word] of words.entries())
    text += (i > 0 && word.start > (words[i - 1] as Word).end ? ' ' : '') + word.text;
  return text;
}
