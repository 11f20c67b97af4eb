import { BE, HAVE, MODALS, POSSESSIVES, PREPOSITIONS, PRONOUNS, RELATIVES, WEEKDAYS } from '../data/saying-words';
import { isParticiple } from '../events';
import type { Word } from './read-lines';

export function isNominal(word: Word | undefined): boolean {
  if (!word) return false;
  return (
    word.pos === 'NOUN' ||
    word.pos === 'PROPN' ||
    word.pos === 'NUM' ||
    word.pos === 'SYM' ||
    (word.pos === 'PRON' && !isPronoun(word) && !isPossessive(word) && !isRelative(word)) ||
    (word.pos === 'X' && /^[\p{L}\p{N}]/u.test(word.text))
  );
}

export function isPronoun(word: Word | undefined): boolean {
  return word !== undefined && PRONOUNS.has(word.lower) && word.pos !== 'ADV' && word.pos !== 'SCONJ';
}

export function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && POSSESSIVES.has(word.lower);
}

export function isRelative(word: Word | undefined): boolean {
  return word !== undefined && RELATIVES.has(word.lower);
}

export function isAuxiliary(word: Word | undefined): boolean {
  if (!word) return false;
  return word.pos === 'AUX' || BE.has(word.lower) || HAVE.has(word.lower) || MODALS.has(word.lower);
}

export function isBe(word: Word | undefined): boolean {
  return word !== undefined && BE.has(word.lower) && word.pos !== 'PART';
}

export function isHave(word: Word | undefined): boolean {
  return word !== undefined && HAVE.has(word.lower);
}

export function isModal(word: Word | undefined): boolean {
  return word !== undefined && MODALS.has(word.lower);
}

export function isNegation(word: Word | undefined): boolean {
  return word !== undefined && (word.lower === 'not' || word.lower === "n't" || word.lower === 'never');
}

export function isAdverb(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === 'ADV' || isNegation(word));
}

export function isPreposition(word: Word | undefined): boolean {
  return word !== undefined && PREPOSITIONS.has(word.lower) && word.pos !== 'PART' && word.pos !== 'ADV';
}

export function isGenitive(word: Word | undefined): boolean {
  if (word === undefined || word.pos === 'AUX') return false;
  return word.lower === "'s" || (word.lower === "'" && word.pos === 'PART');
}

export function isComma(word: Word | undefined): boolean {
  return word?.text === ',';
}

export function isDash(word: Word | undefined): boolean {
  return word !== undefined && /^(?:[—–]+|--+|-)$/.test(word.text);
}

export function isConjunction(word: Word | undefined): boolean {
  return word !== undefined && /^(?:and|or|but|&|yet|nor)$/.test(word.lower);
}

/** How many words from here tell a time without a preposition: "Monday", "last week", "earlier this year", "two days later". */
export function timeLength(words: Word[], at: number): number {
  const word = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (/^(?:last|this|next)$/.test(word))
    return /^(?:week|month|year|night|morning|afternoon|evening|spring|summer|fall|autumn|winter|time|weekend|.+day|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      next,
    )
      ? 2
      : 0;
  if (/^(?:earlier|later)$/.test(word)) return 1 + timeLength(words, at + 1);
  if (WEEKDAYS.has(word) && isGenitive(words[at + 1])) return 0;
  if (WEEKDAYS.has(word)) return /^(?:morning|afternoon|evening|night)$/.test(next) ? 2 : 1;
  return 0;
}

export function isTimeWord(word: Word | undefined): boolean {
  return word !== undefined && WEEKDAYS.has(word.lower);
}

/** "elected" in "the elected official", "briefed" in "officials briefed on it". */
export function isParticipleWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.pos === 'VERB' || word.pos === 'ADJ') &&
    (isParticiple(word.lower) || word.lower.endsWith('ing'))
  );
}

/** Whether a noun phrase can begin with this word. */
export function opensNounPhrase(word: Word | undefined): boolean {
  if (!word) return false;
  return (
    isNominal(word) ||
    word.pos === 'DET' ||
    word.pos === 'ADJ' ||
    isPossessive(word) ||
    isPronoun(word) ||
    word.pos === 'PRON' ||
    word.text === '$'
  );
}
