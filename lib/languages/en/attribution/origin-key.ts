import { TOGETHER } from '../../../claims/attribution';
import type { NameIndex } from '../../../claims/names';
import { keyOfName } from '../names';
import { listedName } from '../names/gazetteer';
import { type Mentions, meantBy } from './mentions';
import { headOf, join } from './name-phrase';
import type { Word } from './read-lines';
import { isComma, isGenitive, isPossessive, isRelative } from './word-tests';

const PRONOUN_OF: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' };

/**
 * The key of an origin that is told by whose it is, by several names, or by adjectives that share a noun; `null` where
 * its words alone tell the key. In: the words of a teller in line `number`, and whether they hold its own name.
 */
export function keyOfPhrase(
  words: Word[],
  isNamed: boolean,
  mentions: Mentions,
  number: number,
  names: NameIndex,
): string | null {
  const several = keyOfSeveral(words, names) ?? keyOfShared(words);
  if (several !== null || isNamed) return several;
  const end = words.findIndex((word, i) => i > 0 && (isComma(word) || isRelative(word)));
  const bare = end < 0 ? words : words.slice(0, end);
  return keyOfOwned(bare, mentions, number, names);
}

/** "Moscow and Pyongyang": both, in the order of the alphabet. */
function keyOfSeveral(words: Word[], names: NameIndex): string | null {
  const text = join(words);
  if (!/(?:\band\b|&)/.test(text) || listedName(text)) return null;
  const parts = names.namesIn(text);
  const [first] = parts;
  if (!first || parts.length < 2 || !/^(?:the )?$/i.test(text.slice(0, first.start))) return null;
  for (const [i, part] of parts.entries()) {
    const between = text.slice(part.end, parts[i + 1]?.start ?? text.length);
    if (!(i + 1 < parts.length ? /^,?(?: and| &)?(?: the)? $/i : /^$/).test(between)) return null;
    if (listedName(part.text)?.as === 'demonym') return null;
  }
  return [...new Set(parts.map((part) => names.keyOf(part.text)))].sort().join(TOGETHER);
}

/** "his office", "Mr Lund's lawyer": a key of its own, not that of the one to whom it belongs. */
function keyOfOwned(words: Word[], mentions: Mentions, number: number, names: NameIndex): string | null {
  const head = headOf(words);
  const [first] = words;
  if (!first || head < 1) return null;
  if (isPossessive(first)) {
    const pronoun = PRONOUN_OF[first.lower] ?? '';
    // "their union", where the article has told which that is
    if (/^(?:it|they)$/.test(pronoun) && names.fullNameOf(join(words)) !== join(words)) return null;
    const owner = meantBy(mentions, number, first.start, pronoun);
    // A place is rarely whose captain, owner or chairman it is.
    const isPlace = owner && names.namesIn(owner.shown)[0]?.kind === 'place';
    return owner?.named && !isPlace ? ownedBy(owner.shown, words.slice(1), names) : null;
  }
  const genitive = words.findIndex((word, i) => i > 0 && i < head && isGenitive(word));
  if (genitive < 0) return null;
  const owner = join(words.slice(0, genitive));
  return names.namesIn(owner)[0]?.kind === 'person' ? ownedBy(owner, words.slice(genitive + 1), names) : null;
}

const ownedBy = (owner: string, words: Word[], names: NameIndex): string =>
  `${names.keyOf(owner)} ${keyOfName(join(words))}`;

/** "Western and Ukrainian intelligence", "Ukrainian and Western estimates": both of them, nobody's alone. */
function keyOfShared(words: Word[]): string | null {
  const and = words.findIndex(({ lower }) => lower === 'and');
  const [one, other, noun] = [words[and - 1], words[and + 1], words[and + 2]];
  const opens = and === 1 || (and === 2 && words[0]?.pos === 'DET');
  if (!opens || !one || !other || noun?.pos !== 'NOUN') return null;
  if (!/^\p{Lu}/u.test(one.text) || !/^\p{Lu}/u.test(other.text)) return null;
  return [one, other]
    .map(({ text }) => keyOfName(text))
    .sort()
    .join(TOGETHER);
}
