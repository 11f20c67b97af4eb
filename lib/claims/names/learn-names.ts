import { NO_NAMES } from '../data/name-nouns';
import { splitSentences } from '../sentences';
import { descriptionsOf } from './describe';
import { findRuns, isHeadlineCase, type Writing } from './find-runs';
import { foldSpelling } from './fold';
import { listedName } from './gazetteer';
import { type Form, type KnownName, register } from './register';
import { type Mention, takeApart } from './take-apart';
import { type NameWord, nameWords } from './words';

/** What was learned from an article's text. */
export interface Learned {
  writing: Writing;
  /** Name of a spelling (`foldSpelling`), if the article has it. */
  nameOf(spelling: string): KnownName | undefined;
  names: readonly KnownName[];
}

/** Verbs beside which a name without a title is a person's or a body's, not a place's. */
const SAYING = new Set(
  'said says told added adds wrote tweeted explained insisted argued warned announced recalled noted claimed asked replied testified declared acknowledged admitted complained predicted concluded described'.split(
    ' ',
  ),
);
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
      if (!name || name.descriptions.length > 20) continue;
      for (const description of descriptionsOf(words, mention))
        if (!name.descriptions.some((d) => d.words === description.words && d.owner === description.owner))
          name.descriptions.push(description);
    }
  return { writing, nameOf: (spelling) => nameOf.get(spelling), names: [...new Set(nameOf.values())] };
}

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
  const fold = formOf(words, mention);
  if (!fold) return;
  let form = forms.get(fold);
  if (!form) {
    form = {
      text: textOf(words, nameFrom, to),
      fold,
      words: words.slice(nameFrom, to).map(({ text }) => text),
      kind,
      listed: listed && listed.as !== 'demonym' ? listed.key : null,
      stands: listed?.as === 'capital' || listed?.as === 'government',
      count: 0,
      titled: false,
      said: 0,
      placed: 0,
      alias: null,
    };
    if (listed?.as === 'demonym') return;
    forms.set(fold, form);
  }
  form.count++;
  if (nameFrom > from) form.titled = true;
  if (form.kind === 'unknown' || (kind === 'person' && form.kind !== 'person'))
    form.kind = kind === 'unknown' ? form.kind : kind;
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
