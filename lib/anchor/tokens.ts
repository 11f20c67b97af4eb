/** A word, a figure or a sign that changes what a figure or a sentence says. */
export interface Token {
  /** As compared: typographic variants and hidden characters undone, case kept. */
  word: string;
  /** `[start, end)` in the text, UTF-16 units. */
  start: number;
  end: number;
  /** It begins a sentence. */
  begins: boolean;
}

/** Characters that show nothing. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/**
 * Figures with their inner points, commas, colons and slashes; words with their inner apostrophes; the signs that count.
 * Hyphens part words ("ceasefire-deal"), so that a dash set otherwise is no difference, but between figures they count.
 */
const TOKEN =
  /(?<![\p{L}\p{N}\u2010-\u2015-])[-\u2212](?=[$€£¥]?\d)|(?<=\d)\s?[-\u2010-\u2015\u2212]\s?(?=[$€£¥]?\d)|\p{N}+(?:[.,:/'’\u00A0\u202F\u2009]\p{N}+)*|(?:(?!\p{N})[\p{L}\p{M}\u00AD\u200B-\u200F\u2060-\u2064\uFEFF])+(?:['’ʼ‘](?:(?!\p{N})[\p{L}\p{M}])+)*|[$€£¥₹%‰°?+<>=≤≥~≈]/gu;

/** Short forms before a full stop that does not end a sentence. */
const ABBREVIATION =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Pres|Rev|Hon|St|Mt|No|Nos|vs|Jr|Sr|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|approx|est)$/u;

/** Reads a text's tokens. Linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let last = '';
  for (const match of text.matchAll(TOKEN)) {
    const word = fold(match[0]);
    if (!word) continue;
    const between = text.slice(end, match.index);
    tokens.push({
      word,
      start: match.index,
      end: match.index + match[0].length,
      begins: !tokens.length || endsSentence(last, between, word),
    });
    end = match.index + match[0].length;
    last = word;
  }
  return tokens;
}

/** Whether a sentence ends between two tokens. */
function endsSentence(before: string, between: string, after: string): boolean {
  if (between.includes('\n')) return true;
  if (before === '?') return /\s/.test(between);
  if (!/[.!…]["'”’»)\]]*\s/.test(between) || /^\p{Ll}/u.test(after)) return false;
  return !(between.startsWith('.') && ABBREVIATION.test(before));
}

function fold(word: string): string {
  if (/^\s?[-\u2010-\u2015\u2212]\s?$/.test(word)) return '-';
  const plain = /^[\x21-\x7E]+$/.test(word) ? word : word.normalize('NFKC').replace(UNSEEN, '');
  return plain.replace(/[’ʼ‘]/g, "'").replace(/(?<=\d)[\s'](?=\d{3})/g, ',');
}
