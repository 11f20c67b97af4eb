import type { Span } from '../article/article';
import type { Figure } from '../claims/figures';
import type { ClaimReading } from './read-claim';
import type { Word } from './words';

/** A clause, as offsets in its sentence, with its telling words. */
export interface Clause extends Span {
  words: Word[];
}

const clauses = new WeakMap<Figure, Clause>();

/** A clause this short says too little of its own: it takes in the next one. */
const LEAST_WORDS = 3;

/** The clause that a figure stands in, bounded by commas, dashes and joining words, widened while it says too little. */
export function clauseOf(claim: ClaimReading, figure: Figure): Clause {
  const known = clauses.get(figure);
  if (known) return known;
  const { sentence } = claim.claim;
  const bounds = [0, ...breaksIn(claim), sentence.length];
  let from = 0;
  let to = bounds.length - 1;
  for (let k = 0; k < bounds.length; k++) {
    if ((bounds[k] as number) <= figure.start) from = k;
    if ((bounds[bounds.length - 1 - k] as number) >= figure.end) to = bounds.length - 1 - k;
  }
  const inside = () =>
    claim.content.filter((w) => w.start >= (bounds[from] as number) && w.end <= (bounds[to] as number));
  let words = inside();
  while (words.length < LEAST_WORDS && (from > 0 || to < bounds.length - 1)) {
    from = Math.max(0, from - 1);
    to = Math.min(bounds.length - 1, to + 1);
    words = inside();
  }
  const clause = { words, start: bounds[from] as number, end: bounds[to] as number };
  clauses.set(figure, clause);
  return clause;
}

/** The words of the clause that a figure stands in, as written. */
export function clauseTextOf(claim: ClaimReading, figure: Figure): string {
  const { start, end } = clauseOf(claim, figure);
  return claim.claim.sentence.slice(start, end);
}

/** A joining word with fewer telling words behind it joins words, not clauses: "a minute before five". */
const LEAST_JOINED = 2;

/**
 * The clauses of a claim in order, without what parts them: commas, dashes, joining words, the last full stop. Figures,
 * times and names are not taken apart ("two and a half years"), nor are they parted off: "Russian, Korean or English".
 */
export function clausesIn({ claim: { sentence, figures, dates, names }, words, language }: ClaimReading): Span[] {
  const wholes = [...figures, ...dates, ...names];
  const partings = [...sentence.matchAll(language.cues.clauseBreak), { index: sentence.length, 0: '' }].filter(
    ({ index }) => !wholes.some(({ start, end }) => start < index && index < end),
  );
  const joins = (parting: string, from: number, to: number): boolean => {
    if (/[“”"]/.test(sentence.slice(from - parting.length - 1, from + 1))) return false;
    const inside = words.filter((word) => word.start >= from && word.end <= to);
    const telling = inside.filter(({ weight }) => weight > 0);
    if (/\p{L}/u.test(parting) && telling.length < LEAST_JOINED) return true;
    // "Korean or English", not "Ann Lee said"
    const isList = telling.length < inside.length && telling[0] === inside[0] && telling.at(-1) === inside.at(-1);
    return isList && telling.every(({ capital }) => capital);
  };
  const spans: Span[] = [];
  let start = 0;
  partings.forEach(({ index, 0: parting }, i) => {
    const next = partings[i + 1];
    if (next && joins(parting, index + parting.length, next.index)) return;
    const clause = sentence.slice(start, index);
    // "a.m." keeps its point.
    const trimmed = clause.replace(/^[^\p{L}\p{N}$£€¥]+|(?<!\.\p{L})[^\p{L}\p{N}%]+$/gu, '');
    if (trimmed)
      spans.push({ start: start + clause.indexOf(trimmed), end: start + clause.indexOf(trimmed) + trimmed.length });
    start = index + parting.length;
  });
  return spans;
}

const breaks = new WeakMap<ClaimReading, readonly number[]>();

/** Where a claim's clauses end: offsets of commas, dashes and joining words. Read once per claim. */
export function breaksIn(claim: ClaimReading): readonly number[] {
  let known = breaks.get(claim);
  if (!known) {
    known = [...claim.claim.sentence.matchAll(claim.language.cues.clauseBreak)].map((m) => m.index);
    breaks.set(claim, known);
  }
  return known;
}
