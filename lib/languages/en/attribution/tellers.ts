import type { Span } from '../../../article/article';
import { TOGETHER } from '../../../claims/attribution';
import type { NameIndex } from '../../../claims/names';
import { BODY_NOUNS, DOCUMENT_NOUNS } from '../data/teller-nouns';
import { keyOfName } from '../names';
import {
  businessBefore,
  describedBefore,
  kindOfNoun,
  knownAs,
  LINES_FOR_A_NAME,
  type Mention,
  type Mentions,
  meantBy,
  mentionOf,
  ownedBefore,
  readMentions,
} from './mentions';
import { headOf, join, namePhrase } from './name-phrase';
import { baseEnd, nounPhraseBefore, nounPhraseFrom } from './noun-phrases';
import { keyOfPhrase } from './origin-key';
import type { Line, Reading, Word } from './read-lines';
import { isComma, isGenitive, isPreposition, isRelative } from './word-tests';

/** A teller as shown, and from whom it has it. */
export interface Teller {
  shown: string;
  /** From this teller on to the origin, this teller first. */
  chain: string[];
  /** Key of the last of the chain; empty where nobody is meant. */
  key: string;
}

/** Names the tellers of an article's sayings: pronouns and descriptions are traced to the name, asides left out. */
export interface Tellers {
  /** The teller that a saying's source means. */
  nameOf(source: Span, line: number): Teller | null;
  /** From whom a sentence says that its teller has it. */
  citedIn(line: number): Teller | null;
}

export function nameTellers(reading: Reading, names: NameIndex): Tellers {
  const mentions = readMentions(reading, names);
  const nameOf: Tellers['nameOf'] = (source, number) => {
    const line = reading.lines[number] as Line;
    const words = line.words.filter(({ start, end }) => start >= source.start && end <= source.end);
    const [first] = words;
    if (!first) return null;
    if (words.length > 1) return describe(words, mentions, number, names);
    const pronoun = PRONOUN_OF[first.lower];
    if (!pronoun && !isRelative(first)) return describe(words, mentions, number, names);
    const meant = pronoun ? meantBy(mentions, number, first.start, pronoun) : antecedent(line, first, names);
    // Nobody found: the word as it stands, whose origin is nobody's.
    if (!meant) return pronoun ? { shown: first.text, chain: [first.text], key: '' } : null;
    return { shown: meant.shown, chain: [meant.shown], key: speaksFor(names.keyOf(meant.shown), names) };
  };
  return {
    nameOf,
    citedIn(number) {
      const cited = citedIn(reading.lines[number] as Line);
      return cited && describe(cited, mentions, number, names);
    },
  };
}

const PRONOUN_OF: Readonly<Record<string, string>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  it: 'it',
  its: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
};

/** "Smith, who said": the noun phrase before the relative pronoun, or what in it can tell. */
function antecedent(line: Line, pronoun: Word, names: NameIndex): Mention | null {
  const { words } = line;
  let at = words.indexOf(pronoun);
  while (at > 0 && (isComma(words[at - 1]) || isPreposition(words[at - 1]))) at--;
  const phrase = nounPhraseBefore(words, at);
  if (!phrase) return null;
  const whole = words.slice(phrase[0], phrase[1] + 1);
  return mentionOf(tellingPart(whole, pronoun.lower === 'who') ?? whole, names);
}

/** "the arrest of Ida Holm, who", "proceedings against the agency, which": the first noun that can tell, with what follows. */
function tellingPart(words: Word[], isPerson: boolean): Word[] | null {
  for (let from = 0; from < words.length; from++) {
    if (from > 0 && !isPreposition(words[from - 1])) continue;
    const part = words.slice(from);
    const head = part[headOf(part)] as Word;
    const person = isPerson && /(?:er|or|ist|ian)$/.test(head.lemma);
    const kind = person ? 'person' : (kindOfNoun(head.lemma) ?? (DOCUMENT_NOUNS.has(head.lemma) ? 'body' : null));
    if (head.pos === 'PROPN' || kind === 'person' || (kind === 'body' && !isPerson)) return part;
  }
  return null;
}

/**
 * Whom a sentence gives as its teller's own source: "…, citing the ministry", "after a briefing by the agency". Words of
 * that phrase, `null` where there is none or what is cited cannot tell ("citing health reasons").
 */
function citedIn({ words }: Line): Word[] | null {
  for (const [at, word] of words.entries()) {
    if (word.quote >= 0) continue;
    const briefed = /^(?:by|from)$/.test(word.lower) && words[at - 1]?.lower === 'briefing' && isAfter(words, at - 1);
    if (!briefed && !/^(?:citing|quoting)$/.test(word.lower)) continue;
    const phrase = nounPhraseFrom(words, at + 1);
    const cited = phrase && words.slice(phrase[0], phrase[1] + 1);
    if (cited && tellingPart(cited.slice(0, headOf(cited) + 1), false)) return cited;
  }
  return null;
}

/** "after a closed-door briefing": in the three words before. */
const isAfter = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:after|following|in|at)$/.test(lower));

function describe(phrase: Word[], mentions: Mentions, number: number, names: NameIndex): Teller {
  // "the news agency quoting the ministry": the ministry stands behind it.
  const quoting = phrase.findIndex(({ lower }, i) => i > 0 && /^(?:quoting|citing)$/.test(lower));
  const words = quoting > 0 ? phrase.slice(0, quoting) : phrase;
  const { shown, name } = namePhrase(words);
  const several = keyOfPhrase(words, name !== null, mentions, number, names);
  if (several !== null) return { shown, chain: [shown], key: several };
  const display = name ? fullerName(shown, name, names) : shown;
  const teller = { shown: display, chain: [display], key: names.keyOf(name ? names.fullNameOf(name) : shown) };
  if (!name) {
    const known = names.fullNameOf(shown);
    const isOther = known !== shown && isAnother(words, known, mentions, number);
    const referent = known !== shown && !isOther ? known : describedBefore(words, mentions, number)?.shown;
    if (isOther) teller.key = keyOfName(shown);
    if (referent && !isWithin(shown, referent)) {
      if (!isWithin(referent, shown)) teller.shown = `${shown} (${referent})`;
      teller.chain = [teller.shown];
      teller.key = names.keyOf(referent);
    }
    const owned = referent
      ? null
      : (ownedBefore(words, mentions, number) ?? businessBefore(words, mentions, number, names));
    if (owned) teller.key = names.keyOf(owned.shown);
  }
  return withAuthor({ ...teller, key: speaksFor(teller.key, names) }, words, names);
}

/** A spokesman tells it together with the body for which he speaks, where the article has told which. */
function speaksFor(key: string, names: NameIndex): string {
  const known = knownAs(key, names).find(({ kind }) => kind === 'person');
  for (const { words, owner } of known?.descriptions ?? []) {
    if (!/spokes(?:man|woman|person)$/.test(words)) continue;
    const whose = owner ?? names.keyOf(words.split(' ').slice(0, -1).join(' '));
    if (knownAs(whose, names).some(({ kind }) => kind !== 'person')) return [key, whose].sort().join(TOGETHER);
  }
  return key;
}

/** "an engineer" who is named only later is the one; behind the name, "an engineer" is another. */
function isAnother(words: Word[], name: string, { subjects, others }: Mentions, number: number): boolean {
  if (!/^(?:a|an|one|another|some)$/.test(words[0]?.lower ?? '')) return false;
  for (let line = Math.max(0, number - LINES_FOR_A_NAME); line < number; line++)
    if ([...(others[line] ?? []), ...(subjects[line] ?? [])].some(({ shown }) => shown.includes(name))) return true;
  return false;
}

/** With who stands behind a document or was told by somebody. */
function withAuthor(teller: Teller, words: Word[], names: NameIndex): Teller {
  const author = authorOf(words);
  if (!author) return teller;
  const full = names.fullNameOf(author);
  return { ...teller, chain: [...teller.chain, full], key: names.keyOf(full) };
}

/** Whether a name's letters stand within another's: "No. 10" and "No 10". */
const isWithin = (part: string, whole: string): boolean => letters(whole).includes(letters(part));
const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** "Ms. Notley" → "Ms. Rachel Notley", "Makolo" → "Yolande Makolo"; what is spelt otherwise stays as it stands. */
function fullerName(shown: string, name: string, names: NameIndex): string {
  const surname = name.split(' ').at(-1) as string;
  const full = names.fullNameOf(name);
  if (name.includes(' ') && !/^\p{Lu}[\p{Ll}]{0,3}\.? \S+$/u.test(name)) return shown;
  if (!full.endsWith(` ${surname}`) || isWithin(full, shown)) return shown;
  return shown.replace(surname, full);
}

const AUTHORED = /^(?:briefed|informed|told|hired|commissioned|published|released|issued)$/;
const SENT = /^(?:sent|issued|released|received|obtained|late|early)$/;

/** "the ministry of supply", "one of the survivors": with what belongs to the name. */
function authorAt(words: Word[], at: number): string | null {
  let end = baseEnd(words, at, words.length);
  while (/^(?:of|for)$/.test(words[end + 1]?.lower ?? '') && baseEnd(words, end + 2, words.length) >= end + 2)
    end = baseEnd(words, end + 2, words.length);
  return end >= at ? join(words.slice(at, end + 1)) : null;
}

/** "a statement from the ministry", "government estimates", "a lawmaker briefed by the NIS": who stands behind. */
function authorOf(words: Word[]): string | null {
  const head = headOf(words);
  const noun = words[head];
  if (!noun) return null;
  const isDocument = DOCUMENT_NOUNS.has(noun.lemma) || DOCUMENT_NOUNS.has(noun.lower);
  for (let i = head + 1; i < words.length && !isComma(words[i]); i++) {
    const { lower } = words[i] as Word;
    const before = words[i - 1]?.lower ?? '';
    const by = lower === 'by' && (isDocument || AUTHORED.test(before));
    // "a statement from the navy", not "pictures taken from the air"
    const from = lower === 'from' && isDocument && (i === head + 1 || SENT.test(before));
    if (by || from) return authorAt(words, i + 1);
  }
  if (isDocument) {
    const genitive = words.findIndex((word, i) => i < head && isGenitive(word));
    if (genitive > 0) return join(words.slice(0, genitive));
    const before = words[head - 1];
    if (before && head >= 1 && (before.pos === 'PROPN' || BODY_NOUNS.has(before.lemma))) {
      const start = words[0]?.pos === 'DET' || words[0]?.pos === 'ADJ' ? 1 : 0;
      const owner = words.slice(start, head);
      if (owner.every((word) => word.pos === 'PROPN' || BODY_NOUNS.has(word.lemma))) return join(owner);
    }
  }
  return null;
}
