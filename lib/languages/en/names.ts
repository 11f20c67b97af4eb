import type { Name, NameIndex } from '../../claims/names';
import { foldSpelling } from '../../claims/names/fold';
import { isGovernment } from './names/as-government';
import { findDescribed } from './names/find-described';
import { findRuns } from './names/find-runs';
import { listedName } from './names/gazetteer';
import { keyOfBody } from './names/keys';
import { formOf, type Learned, learn } from './names/learn-names';
import { resolveWords } from './names/resolve-words';
import { type Mention, takeApart } from './names/take-apart';
import { type NameWord, nameWords } from './names/words';

/** Learns an article's names: full names, titles, abbreviations in brackets, later short forms and spellings. */
export function learnNames(paragraphs: string[]): NameIndex {
  const learned = learn(paragraphs);
  const read = new Map<string, Name[]>();
  return {
    namesIn(sentence) {
      let names = read.get(sentence);
      if (!names) {
        names = readNames(sentence, learned);
        read.set(sentence, names);
      }
      return names;
    },
    fullNameOf: (words) => resolveWords(words, learned)?.full ?? words,
    keyOf: (words) => resolveWords(words, learned)?.key ?? keyOfName(words),
    known: learned.names,
  };
}

/** The key of a name that stands alone. In: words as written. Out: lower-case folded key; empty for empty words. */
export function keyOfName(words: string): string {
  let key = words;
  // What small words and endings leave behind may be a listed name again: "the Bank of Kenya Ltd".
  for (let before = ''; key !== before; ) {
    before = key;
    key = listedName(key)?.key ?? keyOfBody(foldSpelling(key));
  }
  return key;
}

function readNames(sentence: string, learned: Learned): Name[] {
  const words = nameWords(sentence);
  const isKnown = (part: readonly NameWord[]): boolean =>
    learned.nameOf(foldSpelling(part.map(({ text }) => text).join(' '))) !== undefined;
  const mentions = findRuns(sentence, words, learned.writing).flatMap((run) => takeApart(words, run, isKnown));
  const names = mentions.flatMap((mention) => {
    const named = nameOf(words, mention, learned);
    return named ? [nameAt(sentence, words, mention.from, mention.to, named)] : [];
  });
  return [
    ...names,
    ...findDescribed(sentence, words, mentions, learned).map((d) => nameAt(sentence, words, d.from, d.to, d)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

function nameAt(
  sentence: string,
  words: readonly NameWord[],
  from: number,
  to: number,
  named: { key: string; kind: Name['kind'] },
): Name {
  const start = (words[from] as NameWord).start;
  const end = (words[to - 1] as NameWord).end;
  return { start, end, text: sentence.slice(start, end), kind: named.kind, key: named.key };
}

function nameOf(
  words: readonly NameWord[],
  mention: Mention,
  learned: Learned,
): { key: string; kind: Name['kind'] } | null {
  const { listed } = mention;
  if (listed) {
    if (listed.as !== 'capital') return { key: listed.key, kind: listed.kind };
    return { key: isGovernment(words, mention) ? listed.key : (listed.city ?? listed.key), kind: 'place' };
  }
  const form = formOf(words, mention);
  if (!form) return null;
  const known = learned.nameOf(form);
  if (known) return { key: known.key, kind: known.kind };
  return { key: mention.kind === 'person' ? form : keyOfBody(form), kind: mention.kind };
}
