import { NUMBERED_THINGS } from '../data/count-nouns';
import { PHRASE_ENDS, PLAIN_VERBS } from '../data/function-words';
import { STREET_WORDS } from '../data/street-words';
import { currencyOf } from '../units';
import { lemmaOf, looksPlural } from './lemma';
import { SMALL, TENS_OF } from './number-words';
import { isStateWord } from './states';
import { gluedAt, isCapital, isDigits, lowerAt, type Token, textAt } from './tokens';
import { isVerbOfSize } from './verbs-of-size';

/** How a number is no quantity: it is left out, or it is part of a name or a rank. Tokens up to `to` are taken. */
export type NoQuantity = { as: 'nothing'; to: number } | { as: 'identifier' | 'rank'; from: number; to: number };

type Rule = (tokens: readonly Token[], i: number) => NoQuantity | null;

/** Tells numbers in names, telephone numbers, addresses, list numbers and clock times from quantities. */
export function notAQuantity(tokens: readonly Token[], i: number): NoQuantity | null {
  for (const rule of isDigits(tokens[i]) ? RULES : WORD_RULES) {
    const found = rule(tokens, i);
    if (found) return found;
  }
  return null;
}

const nothing = (to: number): NoQuantity => ({ as: 'nothing', to });
const identifier = (from: number, to: number): NoQuantity => ({ as: 'identifier', from, to });
const rank = (from: number, to: number): NoQuantity => ({ as: 'rank', from, to });

/** Letters that are money right before digits: "R450"; "A" and "C" only with the sign of the dollar, as in "A$31". */
const MONEY_PREFIXES = new Set('R Rs Rp RM Tk kr EUR USD GBP Ksh KSh'.split(' '));
const DASHES = new Set(['-', '–']);

/** MH17, G7, M25 */
const behindLetters: Rule = (tokens, i) =>
  gluedAt(tokens, i) && tokens[i - 1]?.kind === 'word' && !MONEY_PREFIXES.has(textAt(tokens, i - 1))
    ? identifier(i - 1, suffixEnd(tokens, i + 1))
    : null;

/** "5-to-4", "two-in-10", "5-foot-3" */
const JOINING = new Set('to in or and foot feet ft'.split(' '));

/** F-16, Covid-19; "mid-60" is nothing. */
const behindDash: Rule = (tokens, i) => {
  if (!gluedAt(tokens, i) || !gluedAt(tokens, i - 1) || !DASHES.has(textAt(tokens, i - 1))) return null;
  if (tokens[i - 2]?.kind !== 'word' || JOINING.has(lowerAt(tokens, i - 2))) return null;
  return isCapital(tokens[i - 2]) ? identifier(i - 2, suffixEnd(tokens, i + 1)) : nothing(i + 1);
};

const JOINTS = new Set('@ _ / \\ . = &'.split(' '));

/** #3 is a rank, a/10 and a_10 are nothing. */
const behindSign: Rule = (tokens, i) => {
  if (!gluedAt(tokens, i)) return null;
  if (textAt(tokens, i - 1) === '#') return rank(i - 1, i + 1);
  return i > 1 && gluedAt(tokens, i - 1) && JOINTS.has(textAt(tokens, i - 1)) ? nothing(i + 1) : null;
};

/** Letters behind digits: those that end a decade, a clock time or a nickname, and those that make a name (5G, 3D, 4x4). */
const UNCOUNTED_SUFFIXES = new Set('s am pm er ers'.split(' '));
const NAMING_SUFFIXES = new Set('G D d X x V v A a E e'.split(' '));

const beforeLetter: Rule = (tokens, i) => {
  if (!gluedAt(tokens, i + 1)) return null;
  if (UNCOUNTED_SUFFIXES.has(lowerAt(tokens, i + 1))) return nothing(i + 2);
  return NAMING_SUFFIXES.has(textAt(tokens, i + 1)) ? identifier(i, suffixEnd(tokens, i + 1)) : null;
};

/** 10:30, 24/7, 9/11, 4.5.6, 4-4-2, 555-0199: digits joined by one sign. A fraction such as 3/4 is left to its reader. */
const chained: Rule = (tokens, i) => {
  const sign = textAt(tokens, i + 1);
  if (!gluedAt(tokens, i + 1) || !isDigits(tokens[i + 2]) || !gluedAt(tokens, i + 2)) return null;
  if (!CHAINING.has(sign)) return null;
  const end = chainEnd(tokens, i, sign);
  switch (sign) {
    case '/':
      return end > i + 3 || !isFraction(tokens, i) ? nothing(end) : null;
    case '-':
      return end > i + 3 || isTelephonePart(tokens[i]) || isTelephonePart(tokens[i + 2]) ? nothing(end) : null;
    default:
      return nothing(end);
  }
};

const CHAINING = new Set([':', '.', '/', '-']);
const isFraction = (tokens: readonly Token[], i: number): boolean => {
  const below = tokens[i + 2]?.value ?? 0;
  return (tokens[i]?.value ?? 0) < below && below <= 10;
};
const isTelephonePart = (token: Token | undefined): boolean => /^0\d/.test(token?.text ?? '');

/** "+44 20 7946 0018", "0800 900 100", "(212) 555-0188" */
const telephone: Rule = (tokens, i) => {
  const plus = textAt(tokens, i - 1) === '+' && gluedAt(tokens, i);
  const area = textAt(tokens, i - 1) === '(' && textAt(tokens, i + 1) === ')' && isDigits(tokens[i + 2]);
  const zero = isTelephonePart(tokens[i]) && !textAt(tokens, i).includes('.');
  if (!plus && !zero && !(area && textAt(tokens, i).length >= 2 && DASHES.has(textAt(tokens, i + 3)))) return null;
  let to = i + 1;
  while (isDigits(tokens[to]) || (/^[-()]$/.test(textAt(tokens, to)) && isDigits(tokens[to + 1]))) to++;
  return plus && to < i + 3 ? null : nothing(to);
};

/** "1. The…", "(2) …", "3) …" */
const listNumber: Rule = (tokens, i) => {
  const token = tokens[i] as Token;
  if (token.value > 99 || token.text.includes('.')) return null;
  const sign = textAt(tokens, i + 1);
  if (i === 0 && (sign === '.' || sign === ')') && gluedAt(tokens, 1) && tokens.length > 2) return nothing(2);
  if (i === 1 && textAt(tokens, 0) === '(' && sign === ')') return nothing(3);
  // "for two reasons: 1) it is dear and 2) it is late"
  const listed = sign === ')' && gluedAt(tokens, i + 1) && token.value <= 20 && !opensBefore(tokens, i);
  return listed ? nothing(i + 2) : null;
};

/** Whether a bracket opens a few words before: "(about 15)". */
function opensBefore(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= i - 8; at--) if (textAt(tokens, at) === '(') return true;
  return false;
}

/** "No. 1", "No 10", "number 3"; in "they number 12" it is a verb. */
const numero: Rule = (tokens, i) => {
  const value = tokens[i]?.value ?? 0;
  // "No. 14-915"
  if (textAt(tokens, i - 1) === '.' && textAt(tokens, i - 2) === 'No') return rank(i - 2, chainEnd(tokens, i, '-'));
  if (textAt(tokens, i - 1) === 'No' && value < 1000 && !looksPlural(lowerAt(tokens, i + 1))) return rank(i - 1, i + 1);
  if (lowerAt(tokens, i - 1) !== 'number' || value > 20 || tokens[i - 1]?.pos === 'VERB') return null;
  return looksPlural(lowerAt(tokens, i - 2)) || NOT_BEFORE_RANK.has(lowerAt(tokens, i - 2)) ? null : rank(i - 1, i + 1);
};
const NOT_BEFORE_RANK = new Set('the now will would they we who which'.split(' '));

/** Things whose number is written without a capital and may be large: "page 214". */
const NUMBERED_IN_LOWER_CASE = new Set(
  'highway route resolution article section page room flight channel chapter'.split(' '),
);

/** "Highway 63", "Resolution 1244", "reactor 4" */
const numberedThing: Rule = (tokens, i) => {
  const [before, token] = [tokens[i - 1], tokens[i] as Token];
  if (before?.kind !== 'word' || /[,.]/.test(token.text) || hasUnit(tokens, i)) return null;
  if (/['’]s$/.test(before.lower)) return null;
  const thing = NUMBERED_THINGS.has(before.lower) ? before.lower : lemmaOf(before.text);
  if (!NUMBERED_THINGS.has(thing)) return null;
  if (!isCapital(before)) {
    if (startsCount(tokens, i + 1)) return null;
    if (token.value >= 100 && !NUMBERED_IN_LOWER_CASE.has(thing)) return null;
  }
  return identifier(i - 1, i + 1);
};

/** "Mirage 2000", "Soyuz 11": a name in the middle of a sentence with a number behind it. */
const numberedName: Rule = (tokens, i) => {
  const [before, token] = [tokens[i - 1], tokens[i] as Token];
  if (before?.kind !== 'word' || /[,.]/.test(token.text) || hasUnit(tokens, i) || i < 2) return null;
  if (!isCapital(before) || PHRASE_ENDS.has(before.lower) || WEEKDAY.test(before.lower)) return null;
  if (currencyOf(before.text) && /^(?:Rs|Tk|[A-Z]{3})$/.test(before.text)) return null;
  // In a headline every word is a capital: "Storm Kills 40 Miners", "First 100 Days".
  if (/['’]s$/.test(before.text) || looksPlural(lowerAt(tokens, i + 1)) || startsCount(tokens, i + 1)) return null;
  // "PAYING 13-YEAR PRICE"
  if (lowerAt(tokens, i + 1) === '-' && gluedAt(tokens, i + 1)) return null;
  // "beat the Blues 2 to 1"
  if (lowerAt(tokens, i + 1) === 'to' && isDigits(tokens[i + 2])) return null;
  if (isStateWord(before.lower) || PLAIN_VERBS.has(before.lower) || isVerbOfSize(before.lower)) return null;
  return tokens[i - 2]?.kind === 'word' ? identifier(i - 1, i + 1) : null;
};
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const hasUnit = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.kind === 'word' && gluedAt(tokens, i + 1);

/** "14 Mill Street", "221B Baker Road" */
const address: Rule = (tokens, i) => {
  const token = tokens[i] as Token;
  if (token.value > 99_999 || /[,.]/.test(token.text)) return null;
  for (let at = i + 1; at < i + 5 && isCapital(tokens[at]); at++)
    if (at > i + 1 && STREET_WORDS.has(lowerAt(tokens, at))) return nothing(at + 1);
  return null;
};

/** Four digits of this or the last centuries without a comma are a year unless a count clearly follows. */
const year: Rule = (tokens, i) => {
  const token = tokens[i] as Token;
  if (!/^(?:1[6-9]|20)\d\d$/.test(token.text)) return null;
  if (/^[$£€¥]$/.test(textAt(tokens, i - 1)) || UNIT_AFTER_YEAR.has(lowerAt(tokens, i + 1))) return null;
  const counts = startsCount(tokens, i + 1);
  if (counts && (token.value % 100 === 0 || BEFORE_COUNT.has(lowerAt(tokens, i - 1)))) return null;
  return nothing(i + 1);
};
const BEFORE_COUNT = new Set('than least about around some nearly almost roughly over to'.split(' '));
const UNIT_AFTER_YEAR = new Set(
  '% per percent million billion km kg miles metres meters feet tonnes tons people euros dollars pounds hectares acres'.split(
    ' ',
  ),
);

/** "number one" */
const rankInWords: Rule = (tokens, i) =>
  lowerAt(tokens, i - 1) === 'number' && /^(?:one|two|three)$/.test(lowerAt(tokens, i)) ? rank(i - 1, i + 1) : null;

const SMALL_NAMES = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;

/** "Formula One", "Channel Four" */
const nameInWords: Rule = (tokens, i) =>
  i > 1 &&
  SMALL_NAMES.test(textAt(tokens, i)) &&
  isCapital(tokens[i - 1]) &&
  NUMBERED_THINGS.has(lowerAt(tokens, i - 1))
    ? identifier(i - 1, i + 1)
    : null;

/** How many of a headline's longer words are capitals, as a share. */
const HEADLINE = 0.6;

/** "the Seven Lakes", "the Group of Seven", "the Big Four": a capital within a name, in a sentence that has few others. */
const numberInName: Rule = (tokens, i) => {
  const token = tokens[i];
  if (i < 2 || token?.kind !== 'word' || !isCapital(token) || !(SMALL.has(token.lower) || TENS_OF.has(token.lower)))
    return null;
  const before = tokens[i - 1];
  const group = before?.lower === 'of' && isCapital(tokens[i - 2]);
  const named =
    before?.kind === 'word' && isCapital(before) && !isCapital(tokens[i + 1]) && /^the$/.test(lowerAt(tokens, i - 2));
  const opens = before?.lower === 'the' && isCapital(tokens[i + 1]);
  if (!(group || named || opens) || isHeadline(tokens)) return null;
  return identifier(group ? i - 2 : named ? i - 1 : i, opens ? i + 2 : i + 1);
};

function isHeadline(tokens: readonly Token[]): boolean {
  if (/^[.!?]$/.test(textAt(tokens, tokens.length - 1))) return false;
  const words = tokens.filter(({ kind, lower }) => kind === 'word' && lower.length > 3);
  return words.filter(isCapital).length > HEADLINE * words.length;
}

/** Ten digits and more in one: numbers of accounts, messages, telephones. */
const longNumber: Rule = (tokens, i) => (/^\d{10,}$/.test(textAt(tokens, i)) ? nothing(i + 1) : null);

const RULES: readonly Rule[] = [
  longNumber,
  behindLetters,
  behindDash,
  behindSign,
  beforeLetter,
  chained,
  telephone,
  listNumber,
  numero,
  numberedThing,
  numberedName,
  address,
  year,
];
const WORD_RULES: readonly Rule[] = [rankInWords, nameInWords, numberInName];

/** Whether what follows makes the number a count: a unit, a percentage, a plural in lower case. */
function startsCount(tokens: readonly Token[], i: number): boolean {
  for (let n = 0; n < 3; n++) {
    const token = tokens[i + n];
    if (!token) return false;
    if (COUNT_STARTERS.has(token.lower)) return true;
    if (token.kind !== 'word' || PHRASE_ENDS.has(token.lower)) return false;
    if (looksPlural(token.text) && !isCapital(token)) return true;
  }
  return false;
}
const COUNT_STARTERS = new Set('% per percent million billion thousand hundred people men women'.split(' '));

/** Behind what is glued to a number: "16s", "17A". */
function suffixEnd(tokens: readonly Token[], i: number): number {
  let to = i;
  while (tokens[to] && gluedAt(tokens, to) && tokens[to]?.kind !== 'sign' && to < i + 4) to++;
  return to;
}

function chainEnd(tokens: readonly Token[], i: number, sign: string): number {
  let to = i + 1;
  while (textAt(tokens, to) === sign && gluedAt(tokens, to) && isDigits(tokens[to + 1]) && gluedAt(tokens, to + 1))
    to += 2;
  return to;
}
