import type { Span } from '../../../article/article';
import { splitSentences } from '../sentences';
import { type Token, tagSentence } from '../tag';
import { findQuotations, type Quotation } from './quotations';

/** A token with offsets into the whole text, and the quotation it stands in (index into `Reading.quotations`, or -1). */
export interface Word extends Token {
  quote: number;
}

/** A sentence, with its words. */
export interface Line extends Span {
  paragraph: number;
  words: Word[];
}

/** An article's text made ready for finding who says what. Offsets are into `paragraphs.join('\n')`. */
export interface Reading {
  text: string;
  lines: Line[];
  quotations: (Quotation & { paragraph: number })[];
  /** Start and end of each paragraph. */
  paragraphs: Span[];
  /** Words with a capital that stand somewhere without a colon behind them, lower case. */
  capitals: ReadonlySet<string>;
}

/** Number of the first line that ends behind an offset; the number of lines where none does. */
export function lineAt(lines: readonly Span[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Splits, tags and finds the quotations of an article's paragraphs. */
export function readLines(paragraphs: string[]): Reading {
  const reading: Reading = {
    text: paragraphs.join('\n'),
    lines: [],
    quotations: [],
    paragraphs: [],
    capitals: new Set(),
  };
  let offset = 0;
  for (const [paragraph, text] of paragraphs.entries()) {
    reading.paragraphs.push({ start: offset, end: offset + text.length });
    let next = reading.quotations.length;
    for (const { start, end, open } of findQuotations(text))
      reading.quotations.push({ start: start + offset, end: end + offset, open, paragraph });
    for (const { start, end } of splitSentences(text)) {
      const words = tagSentence(text.slice(start, end)).map((token): Word => {
        const from = token.start + start + offset;
        while (next < reading.quotations.length && (reading.quotations[next] as Quotation).end <= from) next++;
        const inside = next < reading.quotations.length && (reading.quotations[next] as Quotation).start <= from;
        return { ...token, start: from, end: token.end + start + offset, quote: inside ? next : -1 };
      });
      mendNames(words);
      reading.lines.push({ start: start + offset, end: end + offset, paragraph, words });
    }
    offset += text.length + 1;
  }
  reading.capitals = new Set(
    Array.from(reading.text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]+(?!:|[\p{L}\p{M}'’-])/gu), ([word]) => word.toLowerCase()),
  );
  return reading;
}

/** Parts of speech that a capital in the middle of a sentence belies: "Watch" in "Judicial Watch". */
const MISTAKEN = new Set(['VERB', 'ADV', 'ADJ', 'PRON', 'INTJ', 'X', 'NOUN', 'ADP', 'SCONJ', 'DET', 'AUX', 'PART']);

/** A name before one of these opens many a sentence, and taggers know few names: "Jolly said". */
const TELLS = new Set(
  'said says told tells added wrote tweeted argued noted insisted declared called asked has'.split(' '),
);

/** Takes words with a capital in mid-sentence for names, unless the whole sentence is set like a headline. */
function mendNames(words: Word[]): void {
  const wordy = words.filter(({ text }) => /^\p{L}/u.test(text));
  const capitals = wordy.filter(({ text }) => /^\p{Lu}/u.test(text));
  if (capitals.length > 0.6 * wordy.length && wordy.length > 4) return;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (!/^\p{Lu}[\p{L}’'-]+$/u.test(word.text) || !MISTAKEN.has(word.pos)) continue;
    const before = words[i - 1];
    if (NOT_NAMES.has(word.lower) && !(before && /^(?:will|from)$/.test(word.lower))) continue;
    const opens =
      !before || /^[:.?!…—]+$/.test(before.text) || before.quote !== word.quote
        ? (before?.quote ?? -1) < 0 || word.quote >= 0
        : /^["“‘'(]+$/.test(before.text);
    if (opens && !TELLS.has(words[i + 1]?.lower ?? '')) continue;
    if (opens && word.lower.endsWith('s') && word.pos === 'NOUN') continue;
    word.pos = 'PROPN';
  }
}

/** Written with a capital and still no names: pronouns, articles, prepositions, adverbs that open a sentence. */
const NOT_NAMES = new Set(
  (
    'i he she it we you they the a an and or but of in on at for from with by to about as that this these those not no my your his her its our ' +
    'their who which what when where why how if than then so is are was were be been has have had do does did will would can could ' +
    'also later once never well others some many most few several both all each another everyone everybody nobody none one two ' +
    'people officials police critics still now here there earlier instead however meanwhile first finally next recently'
  ).split(' '),
);
