import type { KnownName } from '../../../claims/names';
import { fold, foldSpelling } from '../../../claims/names/fold';
import { ANYBODYS_NAMES, FEMALE_NAMES } from '../data/female-names';
import { GIVEN_NAMES } from '../data/given-names';
import { BODY_WORDS, NO_NAMES } from '../data/name-nouns';
import { OFFICES } from '../data/titles';
import { splitSentences } from '../sentences';
import { type Description, descriptionsOf, SAYING } from './describe';
import { findRuns, isHeadlineCase, type Writing } from './find-runs';
import { listedName } from './gazetteer';
import { type Form, register } from './register';
import { type Mention, takeApart } from './take-apart';
import { type NameWord, nameWords } from './words';

/** What was learned from an article's text. */
export interface Learned {
  writing: Writing;
  /** Name of a spelling (`foldSpelling`), if the article has it. */
  nameOf(spelling: string): KnownName | undefined;
  names: readonly KnownName[];
  /** Names that the article describes by phrases ending in a noun. */
  calledBy(noun: string): readonly KnownName[];
}

const PLACING = new Set('in at near from around outside inside across throughout'.split(' '));

/** Reads an article's paragraphs for its names. Linear in their length. */
export function learn(paragraphs: readonly string[]): Learned {
  const sentences = paragraphs.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
  const read = sentences.map((sentence) => ({ sentence, words: nameWords(sentence) }));
  const writing = readWriting(read);
  const forms = new Map<string, Form>();
  const mentions = read.map(({ sentence, words }) => {
    const found = findRuns(sentence, words, writing).flatMap((run) => takeApart(words, run, () => false));
    for (const mention of found) count(forms, words, mention);
    for (const [i, mention] of found.entries()) abbreviate(forms, words, mention, found[i + 1]);
    return { words, found };
  });
  const nameOf = register([...forms.values()]);
  for (const { words, found } of mentions)
    for (const mention of found) {
      const name = nameOf.get(formOf(words, mention));
      if (!name || name.descriptions.length > MOST_DESCRIPTIONS) continue;
      for (const description of descriptionsOf(words, mention)) describe(name, description);
      name.pronoun ??= pronounOf(words, mention);
    }
  const names = [...new Set(nameOf.values())];
  const called = new Map<string, KnownName[]>();
  for (const name of names) {
    if (name.kind === 'body' && listedName(name.full) === null)
      for (const description of ownNouns(name.full)) describe(name, description);
    for (const noun of new Set(name.descriptions.map(({ words }) => words.slice(words.lastIndexOf(' ') + 1)))) {
      const there = called.get(noun) ?? [];
      if (there.length < MOST_CALLED) called.set(noun, [...there, name]);
    }
  }
  return { writing, nameOf: (spelling) => nameOf.get(spelling), names, calledBy: (noun) => called.get(noun) ?? [] };
}

/** Bounds for text that describes without end. */
const MOST_DESCRIPTIONS = 20;
const MOST_CALLED = 20;

function describe(name: KnownName, { words, owner }: Description): void {
  if (!name.descriptions.some((d) => d.words === words && d.owner === owner)) name.descriptions.push({ words, owner });
}

/** What a body is called by its own name: "commission" for the National Consumer Commission. */
function ownNouns(full: string): Description[] {
  const words = fold(full).split(' ');
  const of = words.findIndex((word, i) => i > 0 && (word === 'of' || word === 'for'));
  const noun = words[(of > 0 ? of : words.length) - 1] ?? '';
  return words.length > 1 && BODY_WORDS.has(noun) ? [{ words: noun, owner: null }] : [];
}

function pronounOf(words: readonly NameWord[], { from, nameFrom, to, kind }: Mention): 'she' | 'he' | null {
  if (words.slice(from, nameFrom).some(({ fold: title }) => HERS.has(title))) return 'she';
  if (words.slice(from, nameFrom).some(({ fold: title }) => HIS.has(title))) return 'he';
  const given = words[nameFrom]?.fold ?? '';
  if (kind !== 'person' || to - nameFrom < 2 || ANYBODYS_NAMES.has(given)) return null;
  return FEMALE_NAMES.has(given) ? 'she' : GIVEN_NAMES.has(given) ? 'he' : null;
}
const HERS = new Set(
  'mrs ms miss mme lady baroness dame queen princess duchess sister mother spokeswoman chairwoman congresswoman councilwoman'.split(
    ' ',
  ),
);
const HIS = new Set(
  'mr sir lord baron king prince duke brother father spokesman chairman congressman councilman'.split(' '),
);

function readWriting(sentences: readonly { sentence: string; words: NameWord[] }[]): Writing {
  const seen = new Set<string>();
  const small = new Set<string>();
  const opened = new Map<string, number>();
  for (const { sentence, words } of sentences) {
    const headline = isHeadlineCase(sentence, words);
    for (const word of words)
      if (!word.capital) small.add(word.fold);
      else if (word.opens) opened.set(word.fold, (opened.get(word.fold) ?? 0) + 1);
      else if (!headline && !NO_NAMES.has(word.fold)) seen.add(word.fold);
  }
  return { seen: (fold) => seen.has(fold), small: (fold) => small.has(fold), opened: (fold) => opened.get(fold) ?? 0 };
}

/** The spelling of a mention without its titles. */
export const formOf = (words: readonly NameWord[], { nameFrom, to }: Mention): string =>
  foldSpelling(textOf(words, nameFrom, to));

export function textOf(words: readonly NameWord[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text, gap }, i) =>
      i > 0 && gap ? `${/^\p{P}$/u.test(gap) && gap !== '&' ? '' : ' '}${gap} ${text}` : `${i > 0 ? ' ' : ''}${text}`,
    )
    .join('');
}

function count(forms: Map<string, Form>, words: readonly NameWord[], mention: Mention): void {
  const { from, nameFrom, to, kind, listed } = mention;
  const spelling = formOf(words, mention);
  if (!spelling) return;
  let form = forms.get(spelling);
  if (!form) {
    form = {
      text: textOf(words, nameFrom, to),
      fold: spelling,
      words: words.slice(nameFrom, to).map(({ text }) => text),
      kind,
      listed: listed && listed.as !== 'demonym' ? listed.key : null,
      stands: listed?.as === 'capital' || listed?.as === 'government',
      count: 0,
      titled: false,
      said: 0,
      placed: 0,
      offices: 0,
      things: 0,
      alias: null,
    };
    if (listed?.as === 'demonym') return;
    forms.set(spelling, form);
  }
  form.count++;
  if (nameFrom > from) form.titled = true;
  if (form.kind === 'unknown' || (kind === 'person' && form.kind !== 'person'))
    form.kind = kind === 'unknown' ? form.kind : kind;
  if (kind === 'unknown' && form.count < MOST_DESCRIPTIONS)
    for (const { words: called } of descriptionsOf(words, mention))
      if (OFFICES.has(called.slice(called.lastIndexOf(' ') + 1))) form.offices++;
      else form.things++;
  const next = words[to];
  const before = words[from - 1];
  if ((next?.joined && SAYING.has(next.fold)) || (before && words[from]?.joined && SAYING.has(before.fold)))
    form.said++;
  if (next?.gap === ',' && /^(?:who|whose|\d\d)$/.test(next.fold)) form.said++;
  if (before && words[from]?.joined && PLACING.has(before.fold)) form.placed++;
}

/** "Full Name (ABC)", "Full Name, or ABC,", "Full Name, known as ABC". */
function abbreviate(
  forms: Map<string, Form>,
  words: readonly NameWord[],
  mention: Mention,
  next: Mention | undefined,
): void {
  if (!next || next.from > mention.to + 3) return;
  const between = words.slice(mention.to, next.from);
  const gap = words[mention.to]?.gap ?? '';
  const short = words[next.from] as NameWord;
  const bracketed =
    next.from === mention.to && gap === '(' && next.to === next.from + 1 && /^[)]/.test(words[next.to]?.gap ?? ')');
  const told =
    gap === ',' &&
    /^(?:or|known as|aka|also known as|alias|known as the|or the)$/.test(between.map(({ fold }) => fold).join(' '));
  if (!bracketed && !told) return;
  if (bracketed && !short.upper && mention.to - mention.nameFrom < 2) return;
  const form = forms.get(formOf(words, next));
  const whole = formOf(words, mention);
  if (!form || form.fold === whole || form.alias !== null) return;
  const own = forms.get(whole);
  if (!own) return;
  const listed = bracketed && own.listed === null ? listedName(form.text) : null;
  if (
    listed &&
    mention.to - mention.nameFrom > 1 &&
    own.text.split(' ').some((word) => listedName(word)?.kind === 'place')
  )
    own.listed = listed.key;
  form.alias = whole;
}
