import type { Span } from '../article/article';
import type { ClaimSelector } from './selector';
import { kindOfToken, type TokenKind, weightOf } from './stop-words';
import { type Token, tokenize } from './tokens';

/** What became of a claim in another reading of its page. */
export interface Finding {
  /**
   * `found`: the same words in the same place; `moved`: the same words elsewhere; `changed`: its place is known and the
   * words there differ, be it by one; `gone`: it is not there, whatever resembles it.
   */
  status: 'found' | 'moved' | 'changed' | 'gone';
  /** Where it is now: index of the paragraph, `[start, end)` in it; -1, 0, 0 when gone. */
  paragraph: number;
  start: number;
  end: number;
  /** How much of its words stand there, 0 to 1; 1 for `found` and `moved`, 0 for `gone`. */
  score: number;
  /** In reading order; only with `changed`. */
  differences: Difference[];
}

/** Words that were replaced by others; either side may be empty. */
export interface Difference {
  /** What differs, the gravest of its words: a figure, a turn of polarity, a name, or any other word. */
  kind: TokenKind;
  was: string;
  now: string;
  /** In the selector's `exact`. */
  wasSpan: Span;
  /** In the paragraph found. */
  nowSpan: Span;
}

/** A text made ready to be searched, once for all of its claims. */
export interface SearchableText {
  paragraphs: readonly string[];
  tokens: readonly Token[];
  /** Each token's word as a number. */
  words: Int32Array;
  /** What each token's word counts. */
  weights: Float32Array;
  /** Each token's paragraph. */
  paragraphOf: Int32Array;
  /** Index of each sentence's first token; one more at the end. */
  sentences: Int32Array;
  numbers: ReadonlyMap<string, number>;
  /** Tokens by word number. */
  places: readonly number[][];
}

/** Makes an article's paragraphs ready for `findQuote`. Linear in their length. */
export function makeSearchable(paragraphs: readonly string[]): SearchableText {
  const tokens: Token[] = [];
  const owners: number[] = [];
  paragraphs.forEach((text, paragraph) => {
    for (const token of tokenize(text)) {
      tokens.push(token);
      owners.push(paragraph);
    }
  });
  const numbers = new Map<string, number>();
  const places: number[][] = [];
  const sentences: number[] = [];
  const words = new Int32Array(tokens.length);
  tokens.forEach(({ word, begins }, i) => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word, number);
      places.push([]);
    }
    words[i] = number;
    places[number]?.push(i);
    if (begins) sentences.push(i);
  });
  sentences.push(tokens.length);
  return {
    paragraphs,
    tokens,
    words,
    weights: Float32Array.from(tokens, ({ word }) => weightOf(word)),
    paragraphOf: Int32Array.from(owners),
    sentences: Int32Array.from(sentences),
    numbers,
    places,
  };
}

/** A quote's tokens, and how its ends stood in the sentence. */
interface Quote {
  tokens: readonly Token[];
  words: Int32Array;
  /** The words before and after it, nearest last and first. */
  before: Int32Array;
  after: Int32Array;
  beginsSentence: boolean;
  endsSentence: boolean;
}

/** Sentences that are held against the quote word by word. */
const CANDIDATES = 6;
/** So many words of prefix and suffix are compared. */
const CONTEXT_WORDS = 8;
/** Words of context that must stand beside a place for it to be the quote's own. */
const SAME_CONTEXT = 0.6;
/** Between the very neighbours it had, a sentence with this much in common is the quote, changed. */
const ALIKE_BETWEEN_BOTH = 0.3;
/** Beside one of them, it must have more. */
const ALIKE_BESIDE_ONE = 0.5;
/** Away from both, only where the earlier text is known not to have had this sentence as well. */
const ALIKE_ELSEWHERE = 0.7;
/** Longer quotes are cut: a sentence has not so many words, and the alignment's cost is its length squared. */
const LONGEST = 600;

/**
 * Finds a claim in another reading of its page.
 *
 * `found` and `moved` are given for the very same words only (white space, quotation marks, dashes, commas and hidden
 * characters aside), standing as a sentence of their own where the claim was one: "300 were killed" is not found in
 * "300 were killed or wounded". Anything else that stands in the claim's place is `changed`, with the differing words.
 * The place is known by its neighbours, not by likeness: when a sentence is deleted, one that looks like it stays what
 * it was, another sentence.
 *
 * @param text the new reading (`makeSearchable`).
 * @param earlier paragraphs of the reading that the selector was made from, if at hand: a sentence which stood there
 *   already is never taken for the changed claim, and one that did not may be it although it has other neighbours.
 */
export function findQuote(text: SearchableText, selector: ClaimSelector, earlier?: SearchableText): Finding {
  const [{ exact, prefix, suffix }, { start }] = selector;
  const quote = readQuote(text, exact, prefix, suffix);
  if (!quote.words.length) return gone();
  return findSame(text, quote, start) ?? findChanged(text, quote, exact, earlier) ?? gone();
}

function gone(): Finding {
  return { status: 'gone', paragraph: -1, start: 0, end: 0, score: 0, differences: [] };
}

function readQuote(text: SearchableText, exact: string, prefix: string, suffix: string): Quote {
  const tokens = tokenize(exact).slice(0, LONGEST);
  const own = new Map<string, number>();
  const numberOf = (word: string) => {
    const known = text.numbers.get(word) ?? own.get(word);
    if (known !== undefined) return known;
    const fresh = -1 - own.size;
    own.set(word, fresh);
    return fresh;
  };
  const number = (list: readonly Token[]) => Int32Array.from(list, ({ word }) => numberOf(word));
  // The first token after the quote tells whether the quote ended a sentence, and the quote's first whether it began one.
  const whole = tokenize(`${prefix}${exact}${suffix}`);
  const from = prefix.length;
  const to = from + exact.length;
  const first = whole.find(({ start }) => start >= from);
  const next = whole.find(({ start }) => start >= to);
  return {
    tokens,
    words: number(tokens),
    before: number(tokenize(prefix).slice(-CONTEXT_WORDS)),
    after: number(tokenize(suffix).slice(0, CONTEXT_WORDS)),
    beginsSentence: first?.begins ?? true,
    endsSentence: next?.begins ?? true,
  };
}

/** The same words, in the place that fits best by its neighbours and then by its distance from where they stood. */
function findSame(text: SearchableText, quote: Quote, position: number): Finding | null {
  const { words } = quote;
  // The rarest word of the quote has the fewest places to look at.
  let rarest = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < words.length; i++) {
    const count = (words[i] as number) < 0 ? 0 : (text.places[words[i] as number]?.length ?? 0);
    if (count < fewest) {
      fewest = count;
      rarest = i;
    }
  }
  if (!fewest) return null;
  const offsets = paragraphOffsets(text);
  let best: { at: number; beside: boolean; context: number; distance: number } | null = null;
  for (const place of text.places[words[rarest] as number] ?? []) {
    const at = place - rarest;
    if (!standsAt(text, quote, at)) continue;
    const before = contextBefore(text, quote, at);
    const after = contextAfter(text, quote, at + words.length);
    const distance = Math.abs((offsets[text.paragraphOf[at] ?? 0] ?? 0) + (text.tokens[at]?.start ?? 0) - position);
    const context = before + after;
    const beside = before >= SAME_CONTEXT || after >= SAME_CONTEXT || distance === 0;
    if (!best || context > best.context || (context === best.context && distance < best.distance)) {
      best = { at, beside, context, distance };
    }
  }
  if (!best) return null;
  return place(text, best.at, best.at + words.length, best.beside ? 'found' : 'moved', 1, []);
}

function paragraphOffsets({ paragraphs }: SearchableText): number[] {
  let offset = 0;
  return paragraphs.map((text) => {
    const own = offset;
    offset += text.length + 1;
    return own;
  });
}

/** Whether the quote's words stand at a token, within one paragraph, and as much a sentence of their own as they were. */
function standsAt(text: SearchableText, quote: Quote, at: number): boolean {
  const { words, before, after } = quote;
  const end = at + words.length;
  if (at < 0 || end > text.words.length || text.paragraphOf[at] !== text.paragraphOf[end - 1]) return false;
  for (let i = 0; i < words.length; i++) if (text.words[at + i] !== words[i]) return false;
  // A sentence end that cannot be told ("the U.S. Army") is one where the same word follows that did.
  const starts = text.tokens[at]?.begins || (before.length > 0 && text.words[at - 1] === before[before.length - 1]);
  const ends =
    end === text.words.length || text.tokens[end]?.begins || (after.length > 0 && text.words[end] === after[0]);
  return (!quote.beginsSentence || Boolean(starts)) && (!quote.endsSentence || Boolean(ends));
}

/** How much of the words before the quote stands before a token, 0 to 1; where there were none: that there are none. */
function contextBefore(text: SearchableText, { before }: Quote, at: number): number {
  if (!before.length) return at === 0 ? 1 : 0;
  let same = 0;
  for (let i = 1; i <= before.length; i++) if (text.words[at - i] === before[before.length - i]) same++;
  return same / before.length;
}

function contextAfter(text: SearchableText, { after }: Quote, end: number): number {
  if (!after.length) return end >= text.words.length ? 1 : 0;
  let same = 0;
  for (let i = 0; i < after.length; i++) if (text.words[end + i] === after[i]) same++;
  return same / after.length;
}

/** The sentence that stands in the quote's place with other words. */
function findChanged(text: SearchableText, quote: Quote, exact: string, earlier?: SearchableText): Finding | null {
  let best: { from: number; to: number; alike: number; rank: number; pairs: Pair[] } | null = null;
  for (const [from, to] of candidates(text, quote)) {
    const before = contextBefore(text, quote, from) >= SAME_CONTEXT;
    const after = contextAfter(text, quote, to) >= SAME_CONTEXT;
    if (!earlier && !before && !after) continue;
    if (isNeighbour(text, quote, from, to)) continue;
    if (earlier && stoodBefore(text, earlier, from, to)) continue;
    const needed = before && after ? ALIKE_BETWEEN_BOTH : before || after ? ALIKE_BESIDE_ONE : ALIKE_ELSEWHERE;
    const { pairs, alike } = align(text, quote, from, to);
    if (alike < needed) continue;
    const rank = alike + (before ? 1 : 0) + (after ? 1 : 0);
    if (!best || rank > best.rank) best = { from, to, alike, rank, pairs };
  }
  if (!best) return null;
  const { alike, pairs } = best;
  // A part of a sentence is found as a part: from its first word that is still there to its last.
  const from = quote.beginsSentence ? best.from : (pairs[0]?.now ?? best.from);
  const to = quote.endsSentence ? best.to : (pairs[pairs.length - 1]?.now ?? best.to - 1) + 1;
  const paragraph = text.paragraphs[text.paragraphOf[from] as number] ?? '';
  return place(text, from, to, 'changed', alike, differences(text, quote, exact, paragraph, from, to, pairs));
}

/** Stretches of as many sentences as the quote has, those first that share its rarest words. */
function candidates(text: SearchableText, quote: Quote): [number, number][] {
  const { sentences, places } = text;
  const count = sentences.length - 1;
  if (count < 1) return [];
  const votes = new Map<number, number>();
  for (const word of new Set(quote.words)) {
    const list = word < 0 ? undefined : places[word];
    if (!list) continue;
    // A word of every other sentence says nothing of where to look.
    if (list.length > Math.max(12, count / 4)) continue;
    const weight = Math.log(1 + text.tokens.length / list.length);
    let last = -1;
    for (const at of list) {
      const sentence = sentenceOf(sentences, at);
      if (sentence !== last) votes.set(sentence, (votes.get(sentence) ?? 0) + weight);
      last = sentence;
    }
  }
  const length = Math.max(1, quote.tokens.filter(({ begins }, i) => begins || i === 0).length);
  const found: [number, number][] = [];
  for (const [sentence] of [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES)) {
    for (let first = sentence; first > sentence - length && first >= 0; first--) {
      const from = sentences[first] as number;
      const to = sentences[Math.min(count, first + length)] as number;
      if (to - from <= LONGEST && text.paragraphOf[from] === text.paragraphOf[to - 1]) found.push([from, to]);
    }
  }
  return found;
}

/** The sentence of a token, by halving. */
function sentenceOf(sentences: Int32Array, at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Whether a stretch is what stood *beside* the quote: its beginning is the suffix, or its end the prefix. So a sentence
 * that stays when the quote between it and the one before is deleted is not taken for the quote.
 */
function isNeighbour(text: SearchableText, { before, after, words }: Quote, from: number, to: number): boolean {
  const length = to - from;
  const ahead = Math.min(after.length, length);
  const behind = Math.min(before.length, length);
  let [next, own] = [0, 0];
  for (let i = 0; i < ahead; i++) {
    if (text.words[from + i] === after[i]) next++;
    if (text.words[from + i] === words[i]) own++;
  }
  if (ahead > 0 && next >= 0.75 * ahead && next >= own) return true;
  [next, own] = [0, 0];
  for (let i = 1; i <= behind; i++) {
    if (text.words[to - i] === before[before.length - i]) next++;
    if (text.words[to - i] === words[words.length - i]) own++;
  }
  return behind > 0 && next >= 0.75 * behind && next >= own;
}

/** Whether the earlier reading had the same stretch of words already. */
function stoodBefore(text: SearchableText, earlier: SearchableText, from: number, to: number): boolean {
  const words: number[] = [];
  for (let i = from; i < to; i++) {
    const number = earlier.numbers.get(text.tokens[i]?.word ?? '');
    if (number === undefined) return false;
    words.push(number);
  }
  return (earlier.places[words[0] as number] ?? []).some((at) =>
    words.every((word, i) => earlier.words[at + i] === word),
  );
}

/** A token of the quote and the same token of the text. */
interface Pair {
  was: number;
  now: number;
}

/**
 * The heaviest common subsequence of the quote's words and a stretch's (Wagner and Fischer 1974, without replacement).
 *
 *            now →  the  army  said  26  died
 *   was ↓  army      0    1     1    1    1
 *          said      0    1     2    2    2
 *          19        0    1     2    2    2        "19" against "26": neither is paired
 *          died      0    1     2    2    3
 *
 * `alike` is twice its weight by the weight of both: 1 for the same words, 0 for none in common.
 */
function align(text: SearchableText, quote: Quote, from: number, to: number): { pairs: Pair[]; alike: number } {
  const { tokens, words } = quote;
  const rows = words.length;
  const columns = to - from;
  const width = columns + 1;
  const best = new Float32Array((rows + 1) * width);
  const weights = tokens.map(({ word }) => weightOf(word));
  for (let i = rows - 1; i >= 0; i--) {
    const word = words[i];
    const weight = weights[i] as number;
    for (let j = columns - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * width + j] as number, best[i * width + j + 1] as number);
      const take = word === text.words[from + j] ? (best[(i + 1) * width + j + 1] as number) + weight : 0;
      best[i * width + j] = Math.max(skip, take);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const here = best[i * width + j] as number;
    if (
      words[i] === text.words[from + j] &&
      here > (best[(i + 1) * width + j] as number) &&
      here > (best[i * width + j + 1] as number)
    ) {
      pairs.push({ was: i++, now: from + j++ });
    } else if (here === best[(i + 1) * width + j]) i++;
    else j++;
  }
  let mass = weights.reduce((sum, weight) => sum + weight, 0);
  for (let j = from; j < to; j++) mass += text.weights[j] as number;
  return { pairs, alike: mass ? Math.min(1, (2 * (best[0] as number)) / mass) : 0 };
}

const GRAVITY: readonly TokenKind[] = ['word', 'name', 'polarity', 'figure'];

/** The runs of words between the pairs. */
function differences(
  text: SearchableText,
  quote: Quote,
  exact: string,
  paragraph: string,
  from: number,
  to: number,
  pairs: readonly Pair[],
): Difference[] {
  const found: Difference[] = [];
  let was = 0;
  let now = from;
  for (const pair of [...pairs, { was: quote.tokens.length, now: to }]) {
    const old = quote.tokens.slice(was, pair.was);
    const fresh = text.tokens.slice(now, pair.now);
    if (old.length || fresh.length) {
      const wasSpan = spanOf(old, quote.tokens[was - 1]?.end ?? 0);
      const nowSpan = spanOf(fresh, text.tokens[now - 1]?.end ?? 0);
      const kinds = [...old, ...fresh].map(({ word, begins }) => kindOfToken(word, begins));
      found.push({
        kind: GRAVITY[Math.max(...kinds.map((kind) => GRAVITY.indexOf(kind)))] ?? 'word',
        was: exact.slice(wasSpan.start, wasSpan.end),
        now: paragraph.slice(nowSpan.start, nowSpan.end),
        wasSpan,
        nowSpan,
      });
    }
    was = pair.was + 1;
    now = pair.now + 1;
  }
  return found;
}

function spanOf(tokens: readonly Token[], otherwise: number): Span {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  return first && last ? { start: first.start, end: last.end } : { start: otherwise, end: otherwise };
}

/** From the first token to the last, with the marks that belong to them: opening quotes before, full stop after. */
function place(
  text: SearchableText,
  from: number,
  to: number,
  status: 'found' | 'moved' | 'changed',
  score: number,
  differing: Difference[],
): Finding {
  const paragraph = text.paragraphOf[from] as number;
  const words = text.paragraphs[paragraph] ?? '';
  let start = text.tokens[from]?.start ?? 0;
  let end = text.tokens[to - 1]?.end ?? 0;
  const floor = text.paragraphOf[from - 1] === paragraph ? (text.tokens[from - 1]?.end ?? 0) : 0;
  const ceiling = text.paragraphOf[to] === paragraph ? (text.tokens[to]?.start ?? words.length) : words.length;
  while (start > floor && /["'“‘«([¿¡]/.test(words.charAt(start - 1))) start--;
  if (/[.!?…]/.test(words.slice(end, ceiling))) {
    while (end < ceiling && /[.!?…,;:"'”’»)\]]/.test(words.charAt(end))) end++;
  } else while (end < ceiling && /["'”’»)\]]/.test(words.charAt(end))) end++;
  return { status, paragraph, start, end, score, differences: differing };
}
