import type { Span } from '../../../article/article';
import type { KnownName, NameIndex } from '../../../claims/names';
import { MONTHS } from '../data/calendar';
import { WEEKDAYS } from '../data/saying-words';
import { BODY_NOUNS, HER_TITLES, HIS_TITLES, PERSON_NOUNS } from '../data/teller-nouns';
import { isOnlyParticiple } from '../events';
import { headOf, namePhrase } from './name-phrase';
import { baseEnd, nounPhraseBefore, nounPhraseFrom, withDescription } from './noun-phrases';
import type { Line, Reading, Word } from './read-lines';
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isGenitive,
  isNominal,
  isPossessive,
  isPronoun,
  isRelative,
} from './word-tests';

/** Who or what a phrase means, for tracing "he", "it" and "the minister" back to it. */
export interface Mention extends Span {
  /** As a reader would name it. */
  shown: string;
  /** The phrase in lower case, with titles and descriptions. */
  lower: string;
  kind: 'person' | 'body' | 'plural' | 'unknown';
  gender: 'he' | 'she' | null;
  /** It holds a proper name. */
  named: boolean;
  /** It is told by whose it is: "South Korea's spy agency", "the Serbian army". */
  owned: boolean;
}

/** Who an article speaks of, sentence by sentence. */
export interface Mentions {
  /** Subjects and tellers by line, in reading order; pronouns among them stand for what they mean. */
  subjects: Mention[][];
  /** All other names by line. */
  others: Mention[][];
}

/** So many sentences back a pronoun's noun is looked for, and a description's name. */
const NEAR_LINES = 6;

/** In so many sentences a subject is likelier meant than any other name. */
const NEAREST_LINES = 3;
export const LINES_FOR_A_NAME = 60;

/** Reads whom an article's sentences speak of. Linear in the text's length. */
export function readMentions(reading: Reading, names: NameIndex): Mentions {
  const mentions: Mentions = { subjects: [], others: [] };
  for (const [number, line] of reading.lines.entries()) {
    mentions.others.push(namesOf(line, reading.text, names));
    const subjects: Mention[] = [];
    mentions.subjects.push(subjects);
    for (const phrase of subjectPhrases(line.words)) {
      const [first] = phrase;
      // "No minister has come, she said": she is not that minister.
      if (!first || /^(?:no|nobody|none|neither|few)$/.test(first.lower)) continue;
      if (phrase.length > 1 || !(isPronoun(first) || isRelative(first) || first.pos === 'PRON'))
        subjects.push(mentionOf(phrase, names));
      else {
        const meant = meantBy(mentions, number, first.start, first.lower);
        const gender = first.lower === 'he' || first.lower === 'she' ? first.lower : (meant?.gender ?? null);
        if (meant) subjects.push({ ...meant, gender, start: first.start, end: first.end });
      }
    }
    // "Inspector Weil disputes that": the tagger takes many a verb for a noun.
    const opening = mentions.others[number]?.[0];
    if (opening?.start === line.start && !subjects.some(({ start }) => start <= opening.end)) subjects.unshift(opening);
  }
  return mentions;
}

/** The phrases before finite verbs, and tellers behind their cue. */
function subjectPhrases(words: Word[]): Word[][] {
  const found: Word[][] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.quote >= 0 || (word.pos !== 'VERB' && word.pos !== 'AUX')) continue;
    const next = words[i + 1];
    if (word.lower === 'according' || next?.lower === 'by')
      found.push(words.slice(i + 2, baseEnd(words, i + 2, words.length) + 1));
    let first = i;
    while (first > 0 && (isAdverb(words[first - 1]) || isAuxiliary(words[first - 1]))) first--;
    if ((first < i && isAuxiliary(words[first])) || word.lower.endsWith('ing') || isOnlyParticiple(word.lower))
      continue;
    const before = nounPhraseBefore(words, first);
    if (before) found.push(words.slice(before[0], before[1] + 1));
    const behind = words[i - 1];
    const inverted =
      behind &&
      (isComma(behind) || behind.quote >= 0) &&
      next &&
      (isNominal(next) || next.pos === 'DET' || isPossessive(next));
    if (inverted) {
      const teller = nounPhraseFrom(words, i + 1);
      if (teller) found.push(words.slice(teller[0], withDescription(words, teller[1], words.length) + 1));
    }
    // "How did he come": the subject behind the auxiliary.
    if (word.pos === 'AUX' && next && isPronoun(next) && !before) found.push([next]);
  }
  return found;
}

/** The names of a sentence, outside quotations. */
function namesOf(line: Line, text: string, names: NameIndex): Mention[] {
  const sentence = text.slice(line.start, line.end);
  return names.namesIn(sentence).flatMap(({ start, end, text: shown, kind }) => {
    const at = line.start + start;
    if (line.words.some((word) => word.start === at && word.quote >= 0)) return [];
    return [
      {
        start: at,
        end: line.start + end,
        shown: names.fullNameOf(shown),
        lower: shown.toLowerCase(),
        kind: kind === 'person' ? 'person' : kind === 'unknown' ? 'unknown' : 'body',
        gender: genderOf(shown.toLowerCase().split(' ')) ?? pronounOf(shown, names),
        named: true,
        owned: false,
      } satisfies Mention,
    ];
  });
}

/** Names by their key, made once for an article: it may have thousands, and speak of each often. */
const byKey = new WeakMap<NameIndex, Map<string, KnownName[]>>();

/** What an article knows under a key. */
export function knownAs(key: string, names: NameIndex): readonly KnownName[] {
  let known = byKey.get(names);
  if (!known) {
    known = new Map();
    for (const name of names.known) {
      const there = known.get(name.key);
      if (there) there.push(name);
      else known.set(name.key, [name]);
    }
    byKey.set(names, known);
  }
  return known.get(key) ?? [];
}

/** Whether a name is known for a woman's or a man's, by its title or given name somewhere in the article. */
function pronounOf(name: string, names: NameIndex): Mention['gender'] {
  const key = names.keyOf(name);
  return knownAs(key, names).find(({ pronoun }) => pronoun)?.pronoun ?? null;
}

function genderOf(words: string[]): Mention['gender'] {
  if (words.some((word) => HIS_TITLES.has(word))) return 'he';
  return words.some((word) => HER_TITLES.has(word)) ? 'she' : null;
}

/** What a phrase means. In: its words, at least one. */
export function mentionOf(phrase: Word[], names: NameIndex): Mention {
  const { shown: short, name } = namePhrase(phrase);
  const head = phrase[headOf(phrase)] as Word;
  const lower = phrase.map((word) => word.lower).join(' ');
  // "Mr Weil's office" is no "he".
  const owner = phrase.findLastIndex((word) => isGenitive(word) && word.start < head.start);
  const gender = genderOf(phrase.slice(owner + 1).map((word) => word.lower)) ?? (name ? pronounOf(name, names) : null);
  const common = phrase.length === 1 && isCommon(head, names);
  return {
    start: (phrase[0] as Word).start,
    end: (phrase.at(-1) as Word).end,
    shown: names.fullNameOf(name && !common ? name : short),
    lower,
    kind: kindOf(phrase, head, name, gender, names),
    gender,
    named: name !== null && !common,
    owned: name === null && phrase.some((word) => word !== head && isOwner(word)),
  };
}

/** "South Korea" before "'s spy agency", "Serbian" before "army". */
const isOwner = ({ text, pos }: Word): boolean => /^\p{Lu}/u.test(text) && (pos === 'PROPN' || pos === 'ADJ');

/** "Officials", "Inflation", "Monday": a capital only for the sentence's start, or no one's name. */
function isCommon(word: Word, names: NameIndex): boolean {
  if (kindOfNoun(word.lower.replace(/s$/, '')) !== null || CALENDAR.has(word.lower)) return true;
  return names.namesIn(word.text).length === 0;
}

const CALENDAR: ReadonlySet<string> = new Set([...MONTHS.map(([long]) => long.toLowerCase()), ...WEEKDAYS]);

function kindOf(
  phrase: Word[],
  head: Word,
  name: string | null,
  gender: string | null,
  names: NameIndex,
): Mention['kind'] {
  const noun = head.lower.replace(/s$/, '');
  const plural = /s$/.test(head.lower) && (head.pos === 'NOUN' ? head.lemma !== head.lower : kindOfNoun(noun) !== null);
  if (plural || /^(?:police|people|staff)$/.test(head.lower) || phrase.some((word) => word.lower === 'and'))
    return 'plural';
  const known = name ? names.namesIn(name)[0]?.kind : undefined;
  if (known === 'person' || known === 'body') return known;
  if (known === 'place') return 'body';
  const kinds = phrase.map((word) => (word.pos === 'NOUN' || word.pos === 'PROPN' ? kindOfNoun(word.lower) : null));
  if (kinds.includes('person') || gender) return 'person';
  return kinds.includes('body') ? 'body' : 'unknown';
}

/** Whether a common noun means a person or a body; `null` where it tells neither. In: singular, lower case. */
export function kindOfNoun(noun: string): 'person' | 'body' | null {
  if (PERSON_NOUNS.has(noun) || /(?:man|woman|person|ologist)$/.test(noun)) return 'person';
  return BODY_NOUNS.has(noun) ? 'body' : null;
}

const FITS: Readonly<Record<string, readonly Mention['kind'][]>> = {
  he: ['person', 'unknown'],
  she: ['person', 'unknown'],
  it: ['body', 'unknown'],
  they: ['plural', 'body'],
};

/** Who a pronoun at `before` in line `number` means: the nearest sentence's first fitting subject, else a name. */
export function meantBy(
  { subjects, others }: Mentions,
  number: number,
  before: number,
  pronoun: string,
): Mention | null {
  if (!FITS[pronoun]) return null;
  const fitting = (candidate: Mention) => candidate.end <= before && fits(candidate, pronoun);
  // One word that is named in passing may be a town or a team, which are no "he": "the Olympic gold".
  const named = (candidate: Mention) =>
    fitting(candidate) && !(candidate.kind === 'unknown' && /^s?he$/.test(pronoun) && !candidate.shown.includes(' '));
  for (let line = number; line > Math.max(-1, number - NEAREST_LINES); line--) {
    const found = subjects[line]?.find(fitting);
    if (found) return found;
  }
  for (let line = number; line >= Math.max(0, number - NEAR_LINES); line--) {
    const found = subjects[line]?.find(fitting) ?? others[line]?.find(named);
    if (found) return found;
  }
  return null;
}

function fits(candidate: Mention, pronoun: string): boolean {
  if (!FITS[pronoun]?.includes(candidate.kind)) return false;
  if (candidate.kind === 'unknown' && !candidate.named) return false;
  return candidate.gender === null || pronoun === candidate.gender || pronoun === 'they';
}

/** "the minister" → the person last named as a minister. */
export function describedBefore(words: Word[], { subjects }: Mentions, number: number): Mention | null {
  const head = words[headOf(words)];
  const start = words[0]?.start ?? 0;
  if (!head || words.length > 4 || !/^(?:the|this|that)$/.test(words[0]?.lower ?? '') || head.pos !== 'NOUN')
    return null;
  const described = (candidate: Mention) =>
    candidate.end <= start &&
    candidate.named &&
    candidate.kind !== 'plural' &&
    !candidate.lower.startsWith('the ') &&
    candidate.lower !== head.lower &&
    candidate.lower.split(/[\s-]/).includes(head.lower);
  for (let line = number; line >= Math.max(0, number - LINES_FOR_A_NAME); line--) {
    const found = subjects[line]?.findLast(described);
    if (found) return found;
  }
  return null;
}

/**
 * "the spy agency", "the country's spy agency" → "South Korea's spy agency" earlier in the article, unless it has told of
 * another's as well ("Chad's army", "Mali's army").
 */
export function ownedBefore(words: Word[], { subjects }: Mentions, number: number): Mention | null {
  if (words[0]?.lower !== 'the') return null;
  const from = /^(?:country|nation|state)$/.test(words[1]?.lower ?? '') && isGenitive(words[2]) ? 3 : 1;
  const tail = words
    .slice(from)
    .map(({ lower }) => lower)
    .join(' ');
  if (!tail || words.slice(from).some(({ pos }) => pos !== 'NOUN' && pos !== 'ADJ')) return null;
  const start = (words[0] as Word).start;
  const find = (lines: Mention[][], fits: (candidate: Mention) => boolean): Mention | null => {
    const found = new Map<string, Mention>();
    for (const candidate of lines.flat())
      if (candidate.owned && candidate.kind !== 'plural' && fits(candidate) && candidate.lower.endsWith(` ${tail}`))
        found.set(candidate.shown.toLowerCase(), candidate);
    return found.size === 1 ? ([...found.values()][0] ?? null) : null;
  };
  return (
    find(subjects.slice(Math.max(0, number - LINES_FOR_A_NAME), number + 1), ({ end }) => end <= start) ??
    // "the country's spy agency", which is told by its country a little later.
    find(subjects.slice(number, number + NEAR_LINES), (later) => later.start > start)
  );
}

/** Words for a business of which the article need not have said what it is. */
const BUSINESSES = new Set('company firm group business'.split(' '));

/** A body of these is no business, though its name alone does not tell. */
const NO_BUSINESS =
  /\b(?:union|authority|agency|ministry|court|tribunal|council|commission|committee|university|league|police|hospital|government|party|federation|association|bureau|office|board|department|parliament|army|fund)\b/;

/** "the company" → the one of which the article has spoken most so far, where that may be a business. */
export function businessBefore(
  words: Word[],
  { subjects }: Mentions,
  number: number,
  names: NameIndex,
): Mention | null {
  if (words.length !== 2 || words[0]?.lower !== 'the' || !BUSINESSES.has(words[1]?.lower ?? '')) return null;
  const counts = new Map<string, { mention: Mention; count: number }>();
  for (const mention of subjects.slice(Math.max(0, number - LINES_FOR_A_NAME), number + 1).flat()) {
    if (!mention.named || mention.end > (words[0] as Word).start) continue;
    if (mention.kind !== 'body' && mention.kind !== 'unknown') continue;
    const key = names.keyOf(mention.shown);
    const [known] = knownAs(key, names);
    // A dateline is all in capitals: "MAHIA COVE (Newswire) - …".
    const isPlace = known?.kind === 'place' || /^\p{Lu}{4,} \p{Lu}+$/u.test(mention.shown);
    if (!known || isPlace || known.kind === 'person' || known.pronoun) continue;
    if ([known.full.toLowerCase(), ...known.descriptions.map((d) => d.words)].some((d) => NO_BUSINESS.test(d)))
      continue;
    const counted = counts.get(key) ?? { mention, count: 0 };
    counted.count++;
    counts.set(key, counted);
  }
  const [most, next] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most && most.count > (next?.count ?? 0) ? most.mention : null;
}
