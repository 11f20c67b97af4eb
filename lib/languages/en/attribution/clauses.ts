import type { Span } from '../../../article/article';
import { QUESTION_WORDS } from '../data/saying-words';
import { isReportingVerb, verbForm } from './lexicon';
import { isOccasion, nounPhraseFrom, type Range } from './noun-phrases';
import type { Word } from './read-lines';
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isConjunction,
  isDash,
  isPreposition,
  isPronoun,
  isTimeWord,
  opensNounPhrase,
  timeLength,
} from './word-tests';

/** Where a sentence's last words end: without the full stop, unless a quotation holds it. Exclusive index. */
export function lineEnd(words: Word[]): number {
  let end = words.length;
  while (end > 0) {
    const word = words[end - 1] as Word;
    if (!/^[.!?…]+$/.test(word.text) || word.quote >= 0) break;
    end--;
  }
  return end;
}

/** Character span of words `[from, to)`; `null` when empty. A question or cry keeps its mark. */
export function spanOf(words: Word[], from: number, to: number): Span | null {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}

/**
 * End of what is said when it starts at `from`: the sentence's end, or where the reporting sentence goes on
 * ("… , adding", "… and said", "… , according to"). Exclusive index.
 */
export function clauseEnd(words: Word[], from: number, limit: number): number {
  for (let i = from + 1; i < limit; i++) {
    const word = words[i] as Word;
    // What stands within a quotation is said, whatever it looks like.
    if (word.quote >= 0) continue;
    if (word.text === ';') return i;
    if (isComma(word) && teller(words, i + 1, limit)) return i;
    if ((isComma(word) || isDash(word)) && tellsOn(words, i + 1, limit)) return i;
    if (isConjunction(word) && carriesOnReporting(words, i, limit)) return isComma(words[i - 1]) ? i - 1 : i;
    if (word.text === ')' && !words.slice(from, i).some(({ text }) => text === '(')) return i;
  }
  return limit;
}

/** Behind a comma the sentence comes back to its teller: "adding", "according to", "she said". */
function teller(words: Word[], at: number, limit: number): boolean {
  let i = at;
  while (i < limit && isAdverb(words[i])) i++;
  const word = words[i];
  if (!word) return false;
  if (word.lower === 'according') return true;
  if (word.lower.endsWith('ing') && isReportingVerb(word.lower) && word.pos !== 'NOUN') return true;
  if (isCueWord(word) && opensNounPhrase(words[i + 1]) && !/^(?:i|you)$/.test(words[i + 1]?.lower ?? '')) return false;
  if (!opensNounPhrase(word)) return false;
  const phrase = nounPhraseFrom(words, i, limit);
  if (!phrase) return false;
  let verb = phrase[1] + 1;
  while (isAdverb(words[verb]) || isAuxiliary(words[verb])) verb++;
  const cue = words[verb];
  if (!cue || verb >= limit || !isCueWord(cue)) return false;
  const next = words[verb + 1];
  return !next || verb + 1 >= limit || isComma(next) || isTimeWord(next) || isOccasion(words, verb + 1);
}

/** "said it was safe, though she noted that …": the same teller goes on in a clause of its own. */
function tellsOn(words: Word[], at: number, limit: number): boolean {
  if (!/^(?:though|although|but|and|while|yet)$/.test(words[at]?.lower ?? '')) return false;
  if (!/^(?:he|she|they)$/.test(words[at + 1]?.lower ?? '')) return false;
  let verb = at + 2;
  while (isAdverb(words[verb])) verb++;
  return verb < limit && TELLS_ON.test(words[verb]?.lower ?? '');
}

const TELLS_ON =
  /^(?:said|says|noted|notes|added|adds|acknowledged|acknowledges|conceded|concedes|admitted|admits|stressed|cautioned|warned)$/;

function isCueWord(word: Word): boolean {
  return word.pos === 'VERB' && isReportingVerb(word.lower);
}

/** "said A and added B": behind the conjunction stands another reporting verb of the same tense. */
function carriesOnReporting(words: Word[], at: number, limit: number): boolean {
  let i = at + 1;
  while (i < limit && (isAdverb(words[i]) || isAuxiliary(words[i]))) i++;
  const word = words[i];
  if (!word || i >= limit || word.pos !== 'VERB' || word.quote >= 0) return false;
  const form = verbForm(word.lower);
  return form !== null && !form.forms.has('base') && !form.forms.has('ing');
}

/** Whether a clause (noun phrase and finite verb) starts at `at`. */
export function opensClause(words: Word[], at: number, limit: number): boolean {
  const word = words[at];
  if (!word || at >= limit) return false;
  if (timeLength(words, at) > 0 && !opensNounPhrase(words[at + timeLength(words, at)])) return false;
  if (
    !opensNounPhrase(word) &&
    !isAdverb(word) &&
    !isPreposition(word) &&
    word.pos !== 'ADP' &&
    word.lower !== 'there' &&
    word.pos !== 'VERB' &&
    word.pos !== 'SCONJ'
  )
    return false;
  for (let i = at; i < Math.min(limit, at + 40); i++) {
    const next = words[i] as Word;
    if (next.text === ';' || next.text === ':') return false;
    if (i > at && (next.pos === 'AUX' || isAuxiliary(next))) return true;
    if (i > at && next.pos === 'VERB' && !next.lower.endsWith('ing')) return words[i - 1]?.pos !== 'PART' || true;
  }
  return false;
}

export function opensQuestion(word: Word | undefined): boolean {
  return word !== undefined && QUESTION_WORDS.has(word.lower);
}

/** End of a noun phrase as what is said, with all that describes it. Exclusive index. */
export function objectEnd(words: Word[], from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const word = words[i] as Word;
    if (word.quote >= 0) continue;
    if (i === from) continue;
    if (word.text === ';' || word.text === ':') return i;
    if (isDash(word) && word.start !== words[i - 1]?.end) return i;
    if (isComma(word) && !listGoesOn(words, i, limit) && !describesOn(words, i, limit)) return i;
    if (isConjunction(word) && words[i + 1] && carriesOnAnyVerb(words, i)) return i;
    if (
      /^(?:after|before|because|while|although|though|whereas|when|since|until|if|saying|adding|citing|calling)$/.test(
        word.lower,
      )
    )
      return i;
    if (isOccasion(words, i) && /^(?:in|on|at|during)$/.test(word.lower)) return i;
    if (timeLength(words, i) > 0 && !isPreposition(words[i - 1]) && words[i - 1]?.pos !== 'DET') return i;
  }
  return limit;
}

/** "the plan, which failed", "the unit, sent by rail": behind the comma the noun is described. */
function describesOn(words: Word[], comma: number, limit: number): boolean {
  const next = words[comma + 1];
  if (!next || comma + 1 >= limit) return false;
  return /^(?:who|which|whose)$/.test(next.lower);
}

function listGoesOn(words: Word[], comma: number, limit: number): boolean {
  for (let i = comma + 1; i < Math.min(limit, comma + 12); i++) {
    const word = words[i] as Word;
    if ((word.lower === 'and' || word.lower === 'or') && i > comma)
      return opensNounPhrase(words[i + 1]) || words[i + 1]?.pos === 'ADV';
    if (word.pos === 'VERB' || word.pos === 'AUX' || isPronoun(word) || word.pos === 'SCONJ') return false;
  }
  return false;
}

function carriesOnAnyVerb(words: Word[], at: number): boolean {
  let i = at + 1;
  while (isAdverb(words[i]) || isAuxiliary(words[i])) i++;
  const word = words[i];
  return (word?.pos === 'VERB' && !word.lower.endsWith('ing')) || (i > at + 1 && word?.pos === 'VERB');
}

/** "said of the plan", "wrote about her"; not "said about half of it was lost". */
function isTopic(words: Word[], at: number): boolean {
  if (!/^(?:of|about|on)$/.test(words[at]?.lower ?? '')) return false;
  const next = words[at + 1];
  return next !== undefined && next.pos !== 'NUM' && !/^(?:half|\d.*)$/.test(next.lower);
}

/** Skips where and when it was said: adverbs, days, "in a statement". Index behind them. */
export function skipOccasions(words: Word[], at: number, limit: number): number {
  let i = at;
  while (i < limit) {
    const word = words[i] as Word;
    if (word.quote >= 0 || word.lower === 'that') return i;
    if (
      (word.pos === 'ADV' && !opensQuestion(word) && !isPronoun({ ...word, pos: 'PRON' })) ||
      timeLength(words, i) > 0
    ) {
      i += Math.max(1, timeLength(words, i));
      continue;
    }
    if (isPreposition(word) && (isOccasion(words, i) || isTopic(words, i))) {
      const phrase = nounPhraseFrom(words, i + 1, limit);
      if (!phrase) return i;
      i = phrase[1] + 1;
      continue;
    }
    return i;
  }
  return i;
}

export type { Range };
