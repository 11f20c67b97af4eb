import type { Span } from '../../article/article';
import { BARE_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS, HER_TITLES, HIS_TITLES, PERSON_NOUNS } from '../data/teller-nouns';
import type { NameIndex } from '../names';
import type { Draft } from './find-sayings';
import { baseEnd, nounPhraseBefore } from './noun-phrases';
import type { Line, Reading, Word } from './read-lines';
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isGenitive,
  isNominal,
  isParticipleWord,
  isPreposition,
  isPronoun,
  isRelative,
} from './word-tests';

/** Who a phrase names, for tracing "he", "it" and "the minister" back to it. */
interface Mention extends Span {
  /** As a reader would name it. */
  shown: string;
  /** The phrase in lower case, with titles and descriptions. */
  lower: string;
  kind: 'person' | 'body' | 'plural' | 'unknown';
  gender: 'he' | 'she' | null;
  /** It holds a proper name. */
  named: boolean;
}

/** A teller as shown, and from whom it has it. */
export interface Teller {
  shown: string;
  /** From this teller on to the origin, this teller first. */
  chain: string[];
  /** The words whose key tells the origin. */
  origin: string;
}

/** So many sentences back a pronoun's noun is looked for. */
const NEAR_LINES = 6;

/** Names the tellers of an article's sayings: pronouns and descriptions are traced to the name, asides left out. */
export function nameTellers(reading: Reading, names: NameIndex): (source: Span, line: number) => Teller | null {
  const mentions = reading.lines.map((line) => mentionsOf(line, names));
  return (source, number) => {
    const line = reading.lines[number] as Line;
    const words = line.words.filter(({ start, end }) => start >= source.start && end <= source.end);
    if (!words.length) return null;
    const first = words[0] as Word;
    if (words.length === 1 && (isPronoun(first) || isRelative(first))) {
      const found = isRelative(first)
        ? antecedent(line, first, names)
        : resolve(mentions, number, first.start, first.lower);
      return found && { shown: found.shown, chain: [found.shown], origin: found.shown };
    }
    if (words.length === 1 && /^(?:his|her|its|their)$/.test(first.lower)) {
      const pronoun = { his: 'he', her: 'she', its: 'it', their: 'they' }[first.lower] as string;
      const found = resolve(mentions, number, first.start, pronoun);
      return found && { shown: found.shown, chain: [found.shown], origin: found.shown };
    }
    return describe(words, mentions, number, names);
  };
}

function describe(words: Word[], mentions: Mention[][], number: number, names: NameIndex): Teller {
  const shown = shorten(words);
  const name = properName(words);
  const bare = name ?? shown;
  const full = names.fullNameOf(bare);
  const chain: string[] = [];
  let display = name && full !== bare && full.length > bare.length ? full : shown;
  let origin = name ? full : shown;
  if (!name) {
    const referent = describedBefore(words, mentions, number);
    if (referent) {
      display = `${shown} (${referent.shown})`;
      origin = referent.shown;
    }
  }
  chain.push(display);
  const author = authorOf(words);
  if (author) {
    chain.push(names.fullNameOf(author));
    origin = chain.at(-1) as string;
  }
  return { shown: display, chain, origin };
}

/** "a statement from the ministry", "government estimates", "a lawmaker briefed by the NIS": who stands behind. */
function authorOf(words: Word[]): string | null {
  const head = headOf(words);
  const noun = words[head];
  if (!noun) return null;
  const isDocument = DOCUMENT_NOUNS.has(noun.lemma) || DOCUMENT_NOUNS.has(noun.lower);
  for (let i = head + 1; i < words.length; i++) {
    const word = words[i] as Word;
    const by =
      word.lower === 'by' &&
      (isDocument ||
        /^(?:briefed|informed|told|hired|commissioned|published|released|issued)$/.test(words[i - 1]?.lower ?? ''));
    if (by || (isDocument && word.lower === 'from')) {
      const end = baseEnd(words, i + 1, words.length);
      if (end > i) return join(words.slice(i + 1, end + 1));
    }
    if (isComma(word)) break;
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

/** The main noun of a phrase: the last of the simple noun phrase that it begins with. */
function headOf(words: Word[]): number {
  const end = baseEnd(words, 0, words.length);
  return end >= 0 ? end : 0;
}

/**
 * As a reader would name it: "Serbia's prime minister, Ana Brnabic," → "Ana Brnabic"; "Anna Lee, 45, a nurse who …" →
 * "Anna Lee, a nurse"; "a sergeant who was there" → "a sergeant".
 */
function shorten(words: Word[]): string {
  const parts = splitAtCommas(words);
  const head = parts[0] as Word[];
  const second = parts[1];
  if (second && isName(second) && !isName(head) && !listed(parts)) return join(second);
  let shown = cutClauses(head);
  if (second && !listed(parts)) {
    const more = parts.find(
      (part, i) =>
        i > 0 && (part[0]?.pos === 'DET' || part[0]?.pos === 'PRON' || part[0]?.pos === 'NOUN') && !isRelative(part[0]),
    );
    const role = more ? more.slice(0, baseEnd(more, 0, more.length) + 1) : [];
    // A longer description than the name hides the name.
    if (role.length > 0 && isName(head) && role.length <= shown.length) return `${join(shown)}, ${join(role)}`;
    return join(shown);
  }
  if (second) shown = words;
  return join(shown).replace(/[\s,]+$/, '');
}

/** "labor unions, environmental groups, and many lawmakers": commas of a list, not of a description. */
function listed(parts: Word[][]): boolean {
  const last = parts.at(-1)?.[0];
  return (
    (parts.length > 2 && /^(?:and|or)$/.test(last?.lower ?? '')) ||
    (parts.length > 1 &&
      !parts.some((p, i) => i > 0 && describes(p)) &&
      (parts.at(-1) ?? []).some(({ lower }) => lower === 'and'))
  );
}

function describes(part: Word[]): boolean {
  const first = part[0];
  return (
    isRelative(first) ||
    first?.pos === 'DET' ||
    first?.pos === 'NUM' ||
    first?.lower === 'of' ||
    isName(part) ||
    isGenitive(part.find(isGenitive))
  );
}

function cutClauses(words: Word[]): Word[] {
  const head = headOf(words);
  if (BARE_NOUNS.has(words[head]?.lemma ?? '') && words.length <= 14) return words;
  for (let i = head + 1; i < words.length; i++) {
    const word = words[i] as Word;
    if (/^(?:who|whose|which)$/.test(word.lower)) return words.slice(0, i);
    if (word.pos === 'VERB' && isParticipleWord(word) && !/^(?:briefed|based|led)$/.test(word.lower))
      return words.slice(0, i);
  }
  return words;
}

function splitAtCommas(words: Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words)
    if (isComma(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  return parts.filter((part) => part.length > 0);
}

/** "Ana Brnabic", "Security Service of Ukraine": capitals all along. */
function isName(words: Word[]): boolean {
  return (
    words.length > 0 &&
    /^\p{Lu}/u.test(words[0]?.text ?? '') &&
    words.every(
      ({ pos, text }) =>
        pos === 'PROPN' || /^\p{Lu}/u.test(text) || /^(?:of|the|and|de|van|von|bin|al|el|for|'s|’s|-|\.)$/.test(text),
    )
  );
}

/** The proper name in a phrase, without the role before it: "Health Minister Aaron Motsoaledi" stays whole. */
function properName(words: Word[]): string | null {
  for (const part of splitAtCommas(words)) {
    if (isName(part)) return join(part);
    const end = baseEnd(part, 0, part.length);
    let first = end + 1;
    while (first > 0 && part[first - 1]?.pos === 'PROPN') first--;
    if (first <= end && !(part[end + 1] && isGenitive(part[end + 1]))) return join(part.slice(first, end + 1));
  }
  return null;
}

function join(words: Word[]): string {
  let text = '';
  for (const [i, word] of words.entries())
    text += (i > 0 && word.start > (words[i - 1] as Word).end ? ' ' : '') + word.text;
  return text;
}

/** The phrases of a sentence that a later pronoun can mean: subjects of its verbs, and tellers. */
function mentionsOf(line: Line, names: NameIndex): Mention[] {
  const { words } = line;
  const found: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.quote >= 0 || (word.pos !== 'VERB' && word.pos !== 'AUX')) continue;
    if (isAuxiliary(words[i - 1]) || isAdverb(words[i - 1])) continue;
    const before = nounPhraseBefore(words, i);
    if (before) add(words.slice(before[0], before[1] + 1));
    const next = words[i + 1];
    const inverted =
      i > 0 &&
      (isComma(words[i - 1]) || (words[i - 1]?.quote ?? -1) >= 0) &&
      next &&
      (isNominal(next) || next.pos === 'DET');
    if (inverted) add(words.slice(i + 1, baseEnd(words, i + 1, words.length) + 1));
    if (word.lower === 'according' || words[i + 1]?.lower === 'by')
      add(words.slice(i + 2, baseEnd(words, i + 2, words.length) + 1));
  }
  return found;

  function add(phrase: Word[]): void {
    const first = phrase[0];
    const last = phrase.at(-1);
    if (!first || !last || (phrase.length === 1 && (isPronoun(first) || isRelative(first) || first.pos === 'PRON')))
      return;
    found.push(mention(phrase, names));
  }
}

function mention(phrase: Word[], names: NameIndex): Mention {
  const name = properName(phrase);
  const shown = names.fullNameOf(name ?? shorten(phrase));
  const lower = phrase.map((word) => word.lower).join(' ');
  const first = phrase[0] as Word;
  const last = phrase.at(-1) as Word;
  const kinds = phrase.map((word) => kindOfNoun(word));
  const known = name ? names.namesIn(name)[0]?.kind : undefined;
  const head = phrase[headOf(phrase)] as Word;
  const isPlural =
    (head.pos === 'NOUN' && /s$/.test(head.lower) && head.lemma !== head.lower) ||
    head.lower === 'police' ||
    head.lower === 'people' ||
    phrase.some(({ lower }) => lower === 'and');
  const title = phrase.find(({ lower }) => HIS_TITLES.has(lower) || HER_TITLES.has(lower));
  const gender = title ? (HIS_TITLES.has(title.lower) ? 'he' : 'she') : null;
  const kind = isPlural
    ? 'plural'
    : known === 'person' || known === 'body'
      ? known
      : known === 'place'
        ? 'body'
        : kinds.includes('person') || gender
          ? 'person'
          : kinds.includes('body')
            ? 'body'
            : 'unknown';
  return { start: first.start, end: last.end, shown, lower, kind, gender, named: name !== null };
}

function kindOfNoun(word: Word): 'person' | 'body' | null {
  if (word.pos !== 'NOUN' && word.pos !== 'PROPN') return null;
  const noun = word.pos === 'NOUN' ? word.lemma : word.lower;
  if (PERSON_NOUNS.has(noun) || (/(?:man|woman|person|ist|ologist)$/.test(noun) && word.pos === 'NOUN'))
    return 'person';
  return BODY_NOUNS.has(noun) ? 'body' : null;
}

const FITS: Readonly<Record<string, readonly Mention['kind'][]>> = {
  he: ['person', 'unknown'],
  she: ['person', 'unknown'],
  it: ['body', 'unknown'],
  they: ['plural', 'body'],
};

/** The nearest mention before a pronoun that agrees with it. */
function resolve(mentions: Mention[][], number: number, before: number, pronoun: string): Mention | null {
  const fits = FITS[pronoun];
  if (!fits) return null;
  const other = pronoun === 'he' ? 'she' : 'he';
  for (let line = number; line >= Math.max(0, number - NEAR_LINES); line--) {
    // Within a sentence the first subject is the likeliest; before that, the nearest sentence's first.
    for (const candidate of mentions[line] ?? []) {
      if (candidate.end > before) break;
      if (!fits.includes(candidate.kind)) continue;
      if (
        (pronoun === 'he' || pronoun === 'she') &&
        (candidate.gender === other || (candidate.kind === 'unknown' && !candidate.named))
      )
        continue;
      if (pronoun === 'it' && candidate.kind === 'unknown' && !candidate.named) continue;
      return candidate;
    }
  }
  return null;
}

/** "Smith, who said": the noun phrase before the relative pronoun. */
function antecedent(line: Line, pronoun: Word, names: NameIndex): Mention | null {
  const { words } = line;
  let at = words.indexOf(pronoun);
  while (at > 0 && (isComma(words[at - 1]) || isPreposition(words[at - 1]))) at--;
  const phrase = nounPhraseBefore(words, at);
  return phrase && mention(words.slice(phrase[0], phrase[1] + 1), names);
}

/** "the minister" → the person last named as a minister. */
function describedBefore(words: Word[], mentions: Mention[][], number: number): Mention | null {
  const head = words[headOf(words)];
  if (!head || words.length > 4 || !/^(?:the|this|that)$/.test(words[0]?.lower ?? '') || head.pos !== 'NOUN')
    return null;
  const start = (words[0] as Word).start;
  for (let line = number; line >= 0; line--)
    for (const candidate of (mentions[line] ?? []).toReversed()) {
      if (candidate.end > start || !candidate.named || candidate.lower.startsWith('the ')) continue;
      if (
        candidate.kind !== 'plural' &&
        new RegExp(`(?:^|[\\s-])${head.lower.replace(/[^\p{L}]/gu, '.')}(?:$|\\s)`, 'u').test(candidate.lower)
      )
        return candidate;
    }
  return null;
}

export type { Draft };
