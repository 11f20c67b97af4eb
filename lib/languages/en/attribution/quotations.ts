import type { Span } from '../../../article/article';

/** A stretch of a paragraph in quotation marks, marks included. */
export interface Quotation extends Span {
  /** It runs to the paragraph's end without a closing mark, so that the next paragraph may carry it on. */
  open: boolean;
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '‹': '›' };

/** How far a closing single mark is looked for: no quotation in single marks is longer. UTF-16 units. */
const LONGEST_SINGLE = 1500;

/**
 * Finds what stands in quotation marks: “…”, «…», "…", ''…'' and, in the British way, ‘…’ and '…', told from
 * apostrophes by what stands around them. Marks within a quotation belong to it. Linear in the text's length.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  while (at < text.length) {
    const mark = text[at] as string;
    const width = markWidth(text, at);
    if (width === 0) {
      at++;
      continue;
    }
    const end = closeOf(text, at, mark, width);
    if (end === null) {
      at += width;
      continue;
    }
    const open = end === -1;
    found.push({ start: at, end: open ? text.length : end, open });
    at = open ? text.length : end;
  }
  return found;
}

/** Width of an opening mark here, 0 where there is none. */
function markWidth(text: string, at: number): number {
  const mark = text[at] as string;
  if (PAIRS[mark] !== undefined) return 1;
  const before = text[at - 1] ?? ' ';
  const opens = /[\s([{—–\-/…:]/.test(before);
  if (mark === '"') return opens || !/[\p{L}\p{N}]/u.test(before) ? 1 : 0;
  if (mark === "'" && text[at + 1] === "'") return opens && /\S/.test(text[at + 2] ?? ' ') ? 2 : 0;
  if (mark === '`' && text[at + 1] === '`') return 2;
  if (mark === '‘' || mark === "'") return opens && /[\p{Lu}\p{Ll}$]/u.test(text[at + 1] ?? '') ? 1 : 0;
  return 0;
}

/** End of the quotation opened at `at`; -1 when it stays open, `null` when the mark opens nothing. */
function closeOf(text: string, at: number, mark: string, width: number): number | null {
  if (mark === '“' || mark === '"' || mark === '„') return closeOfDouble(text, at);
  const pair = PAIRS[mark];
  if (pair) {
    const close = text.indexOf(pair, at + 1);
    return close < 0 ? -1 : close + 1;
  }
  if (width === 2) {
    const close = text.indexOf("''", at + 2);
    if (close < 0) return -1;
    // Three in a row close an inner quotation and this one.
    return text[close + 2] === "'" ? close + 3 : close + 2;
  }
  return closeOfSingle(text, at, mark === '‘' ? '’' : "'");
}

/** Typists mix the double marks: “…", "…”, and even “…“ close behind a mark or before a space. */
function closeOfDouble(text: string, at: number): number {
  DOUBLE_MARK.lastIndex = at + 1;
  for (let found = DOUBLE_MARK.exec(text); found; found = DOUBLE_MARK.exec(text)) {
    const i = found.index;
    if (text[i] === '”') return i + 1;
    const before = text[i - 1] ?? ' ';
    const after = text[i + 1] ?? ' ';
    if (text[i] === '"' && (text[at] === '"' || !/\s/.test(before))) return i + 1;
    if (text[i] === '“' && (text[at] === '„' || (/[.,?!…—-]/.test(before) && /\s/.test(after)))) return i + 1;
  }
  return -1;
}

const DOUBLE_MARK = /["“”]/g;

function closeOfSingle(text: string, at: number, close: string): number | null {
  let weak: number | null = null;
  const limit = Math.min(text.length, at + LONGEST_SINGLE);
  for (let i = at + 2; i < limit; i++) {
    if (text[i] !== close || /[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ')) continue;
    const before = text[i - 1] as string;
    if (/[.,?!…]/.test(before)) return i + 1;
    // "the players’ union": an apostrophe behind an s is a weak close.
    if (before !== 's') return weak ?? i + 1;
    weak ??= /[\s.,;:?!)]/.test(text[i + 1] ?? ' ') ? i + 1 : null;
  }
  return weak;
}
