import type { Article, Span } from '../article/article';
import { readingLanguageOf } from '../languages/reading-languages';

/** Words in a row that make one print of a text; the size that near-duplicate detection of news settled on. */
const SHINGLE = 5;
/** Two articles carry the same copy when at least this many sentences are alike … */
const SENTENCES = 3;
/** … and hold at least this share of the shorter article's words. A few shared quotations do not make a reprint. */
const SHARE = 0.2;
/** Share of a sentence's shingles found on the other side that makes it alike. */
const ALIKE = 0.7;
const MIN_WORDS = 8;

/**
 * Finds the articles that carry the same wire copy: near-identical passages, by word shingles (Broder, "On the
 * resemblance and containment of documents", 1997).
 * @returns pairs of indexes into `articles`, lower first. Two articles of one outlet are no reprint.
 */
export function findReprints(articles: Article[]): [number, number][] {
  const prints = articles.map(printOf);
  const pairs: [number, number][] = [];
  prints.forEach((a, i) => {
    prints.slice(i + 1).forEach((b, k) => {
      const j = i + 1 + k;
      if (articles[i]?.outlet !== articles[j]?.outlet && isReprint(a, b)) pairs.push([i, j]);
    });
  });
  return pairs;
}

/** In a language that is not read a paragraph is one sentence. */
const sentencesOf = (text: string, { language }: Article): Span[] =>
  readingLanguageOf(language)?.splitSentences(text) ?? [{ start: 0, end: text.length }];

interface Print {
  sentences: { words: number; shingles: string[] }[];
  all: Set<string>;
  words: number;
}

const prints = new WeakMap<Article, Print>();

function printOf(article: Article): Print {
  let print = prints.get(article);
  if (!print) {
    const sentences = article.paragraphs.flatMap((text) =>
      sentencesOf(text, article).map(({ start, end }) => {
        const words =
          text
            .slice(start, end)
            .normalize('NFKC')
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [];
        const shingles = words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' '));
        return { words: words.length, shingles };
      }),
    );
    print = {
      sentences,
      all: new Set(sentences.flatMap(({ shingles }) => shingles)),
      words: sentences.reduce((sum, { words }) => sum + words, 0),
    };
    prints.set(article, print);
  }
  return print;
}

function isReprint(a: Print, b: Print): boolean {
  const [shorter, longer] = a.words <= b.words ? [a, b] : [b, a];
  let sentences = 0;
  let words = 0;
  for (const sentence of shorter.sentences) {
    if (sentence.words < MIN_WORDS) continue;
    const found = sentence.shingles.filter((s) => longer.all.has(s)).length;
    if (found < ALIKE * sentence.shingles.length) continue;
    sentences++;
    words += sentence.words;
  }
  return sentences >= SENTENCES && words >= SHARE * shorter.words;
}
