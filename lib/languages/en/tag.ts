import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type ItsHelpers, type PartOfSpeech, type WinkMethods } from 'wink-nlp';
import type { Span } from '../../article/article';
import { LONGEST_SENTENCE } from '../../claims/readable-part';

/** A word or mark of a sentence with its part of speech. `sentence.slice(start, end) === text`, always. */
export interface Token extends Span {
  text: string;
  /** `text` in lower case, with straight apostrophes. */
  lower: string;
  /** Base form in lower case: "was" → "be", "soldiers" → "soldier", "n't" → "not". */
  lemma: string;
  /** Universal part of speech (Petrov, Das and McDonald, LREC 2012; UD v2 names). */
  pos: PartOfSpeech;
}

/** Several rooms tag the same sentence, one article after another: about ten articles' sentences are remembered. */
const REMEMBERED = 4000;

/** The tagger keeps every new word it meets. After so many UTF-16 units (some 700 articles) it starts afresh. */
const FRESH_AFTER = 4_000_000;

let tagger: { nlp: WinkMethods; its: ItsHelpers } | null = null;
let read = 0;
const remembered = new Map<string, Token[]>();

/**
 * Tags the words of a sentence. In: one sentence, of which the first `LONGEST_SENTENCE` units are read. Out: its
 * words and marks in order, without white space; do not change them, they are shared. Never throws.
 */
export function tagSentence(sentence: string): Token[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const tokens = tagAfresh(sentence.slice(0, LONGEST_SENTENCE));
  // A Map keeps the order of insertion: the first key is the oldest.
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value as string);
  remembered.set(sentence, tokens);
  return tokens;
}

function tagAfresh(text: string): Token[] {
  try {
    return mendTags(tagWithModel(text));
  } catch {
    tagger = null;
    return splitWords(text);
  }
}

function tagWithModel(text: string): Token[] {
  read += text.length;
  if (!tagger || read > FRESH_AFTER) {
    const nlp = winkNLP(model, ['pos']);
    tagger = { nlp, its: nlp.its };
    read = text.length;
  }
  const { nlp, its } = tagger;
  const words = nlp.readDoc(text).tokens();
  const values = words.out() as string[];
  const tags = words.out(its.pos) as PartOfSpeech[];
  const lemmas = words.out(its.lemma as ItsFunction<string>) as string[];
  const tokens: Token[] = [];
  let at = 0;
  for (const [i, value] of values.entries()) {
    const pos = tags[i] as PartOfSpeech;
    if (pos === 'SPACE' || value === '') continue;
    const start = text.indexOf(value, at);
    // The model writes a few odd characters its own way; such a word is passed over and the next one found again.
    if (start < 0) continue;
    at = start + value.length;
    tokens.push(token(text, start, at, pos, lemmas[i] as string));
  }
  return tokens;
}

function token(text: string, start: number, end: number, pos: PartOfSpeech, lemma: string): Token {
  const own = text.slice(start, end);
  return { start, end, text: own, lower: plain(own), lemma: plain(lemma), pos };
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[’ʼ]/g, "'");
}

/** When the model fails: words and marks without a part of speech. */
function splitWords(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu), (m) =>
    token(text, m.index, m.index + m[0].length, /^[\p{L}\p{N}]/u.test(m[0]) ? 'X' : 'PUNCT', m[0]),
  );
}

/** Pronouns that are only ever objects: before them stands a verb or a preposition. */
const OBJECTS = new Set('him me them us'.split(' '));

/** Mends what the model gets wrong in classes: "pressured them to leave" is a deed, not a quality. */
function mendTags(tokens: Token[]): Token[] {
  return tokens.map((token, i) => {
    const isQuality = token.pos === 'ADJ' || token.pos === 'NOUN';
    if (!isQuality || !/[a-z]ed$/.test(token.lower) || !OBJECTS.has(tokens[i + 1]?.lower ?? '')) return token;
    return { ...token, pos: 'VERB' };
  });
}
