import type { Span } from '../../../article/article';
import { clauseEnd, opensClause, skipOccasions, spanOf } from './clauses';
import type { Context } from './context';
import type { Cue } from './find-cues';
import type { Range } from './noun-phrases';
import type { Word } from './read-lines';
import { isAdverb, isComma, isConjunction, isDash, isNegation, isPreposition, opensNounPhrase } from './word-tests';

export function contentFrom(context: Context, from: number, to: number): Span[] {
  const found = spanOf(context.words, from, to);
  return found ? within(context, found) : [];
}

/** What stands left of `end` (exclusive) in the sentence as what is said: a quotation, or the clause. */
export function leftContent(context: Context, end: number): Span[] | null {
  const { words } = context;
  let to = end;
  while (to > 0 && isComma(words[to - 1]) && words[to - 1]?.quote === -1) to--;
  let from = 0;
  while (from < to && (isConjunction(words[from]) || isComma(words[from]))) from++;
  for (let i = from; i < to; i++) if (words[i]?.text === ';' && words[i]?.quote === -1) from = i + 1;
  if (to <= from) return null;
  const found = spanOf(words, from, to);
  return found && within(context, found);
}

/** A span of what is said; where it opens or ends in a quotation that goes on in other sentences, with all of it. */
export function within(context: Context, { start, end }: Span): Span[] {
  const { quotations } = context.reading;
  const { words } = context;
  const first = words.find((word) => word.start >= start);
  const last = words.findLast((word) => word.end <= end);
  let from = start;
  let to = end;
  if (first && first.quote >= 0) from = Math.min(from, quotations[first.quote]?.start ?? from);
  if (last && last.quote >= 0) to = Math.max(to, quotations[last.quote]?.end ?? to);
  return [{ start: from, end: to }];
}

/** What was said before the teller: "…, Smith said". */
export function contentBehind(context: Context, cue: Cue, subject: Range | null): Span[] {
  const { words } = context;
  const start = subject && subject[0] < cue.first ? subject[0] : cue.first;
  let at = start - 1;
  while (at >= 0 && isAdverb(words[at]) && !isNegation(words[at])) at--;
  const before = words[at];
  if (!before) return [];
  if (!isComma(before) && before.quote < 0 && !/^[?!]$/.test(before.text) && !isDash(before)) return [];
  const left = leftContent(context, at + (before.quote >= 0 ? 1 : 0));
  if (!left) return [];
  if (
    before.quote < 0 &&
    !isComma(words[skipOccasions(words, cue.last + 1, context.limit)]) &&
    !hasClause(words, 0, at)
  )
    return [];
  return left;
}

export function hasClause(words: Word[], from: number, to: number): boolean {
  let i = from;
  while (isConjunction(words[i])) i++;
  if (words.slice(i, to).some(({ quote }) => quote >= 0)) return true;
  if (isPreposition(words[i]) || words[i]?.pos === 'SCONJ') {
    // "In Iowa, she said …" is no content; "In Iowa, the vote was lost, she said" is.
    return words
      .slice(i, to)
      .some((word, k) => k > 1 && (word.pos === 'AUX' || (word.pos === 'VERB' && !word.lower.endsWith('ing'))));
  }
  return opensClause(words, i, to) || (opensNounPhrase(words[i]) && to - i >= PLENTY);
}

/** So many words without a verb are a clause whose verb was mistaken for a noun. */
const PLENTY = 5;

/** What goes on behind the teller's aside: "The fire, she said, will burn for weeks". */
export function afterAside(context: Context, at: number): Span[] {
  const { words, limit } = context;
  if (!isComma(words[at]) || at + 1 >= limit) {
    return [];
  }
  const next = words[at + 1] as Word;
  if (next.quote >= 0) return contentFrom(context, at + 1, clauseEnd(words, at + 1, limit));
  if (
    next.lower.endsWith('ing') ||
    /^(?:but|although|though|while|as|after|before|when|whereas|who|which|because|according)$/.test(next.lower)
  )
    return [];
  if (
    isConjunction(next) &&
    opensClause(words, at + 2, limit) &&
    !(words[at + 2]?.pos === 'AUX' || words[at + 2]?.pos === 'VERB')
  )
    return [];
  return contentFrom(context, at + 1, clauseEnd(words, at + 1, limit));
}
