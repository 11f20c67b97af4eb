import { MEASURED_NOUNS, PERSON_NOUNS } from '../data/count-nouns';
import { PHRASE_ENDS, PLAIN_VERBS } from '../data/function-words';
import { lemmaOf, looksPlural } from './lemma';
import { isStateWord, stateOfNoun } from './states';
import { isCapital, lowerAt, type Token, textAt } from './tokens';
import { isVerbOfSize } from './verbs-of-size';

/** The noun that a figure counts: its lemma, and the token where it stands. */
export interface Counted {
  noun: string;
  at: number;
  /** State that the noun holds itself ("deaths", "casualties"). */
  state: readonly string[];
}

export interface PhraseOptions {
  /** A noun in the singular is taken too ("a third of the crop", "one soldier"). */
  singular?: boolean;
  /** A determiner may begin the phrase without "of" ("half the houses"). */
  determiner?: boolean;
  /** A noun behind a plural goes on ("a $9m jobs programme"). */
  compound?: boolean;
  /** The first plural is the noun ("one in five pupils skips breakfast"). */
  firstPlural?: boolean;
  /** Tokens that are numbers within names or compounds ("Mirage 2000", "20-tonne"), which do not end the phrase. */
  inner?: ReadonlySet<number>;
}

const MAX_PHRASE = 8;
const DETERMINERS = new Set('the its their his her our these those all this that such my'.split(' '));
const ADDED = new Set('more other additional further such extra'.split(' '));
/** "one of the last addresses", "one of the most gifted singers" */
const SUPERLATIVES = new Set('last first next most few many least'.split(' '));
const PRONOUNS = new Set('them us you those whom which it'.split(' '));
/** Adjectives of state that also stand alone as nouns: "20 dead", "20 dead soldiers". */
const ALONE_OR_BEFORE = new Set('dead wounded injured homeless captive missing'.split(' '));
const TITLES = new Set('mr mrs ms dr prof gen sen gov rep lt col st'.split(' '));
const PAIRED = new Set('men women boys girls children'.split(' '));

/**
 * The noun counted by a figure that ends at token `to`: in the noun phrase right behind it, "of the" let through.
 * @param limit token at which the next figure begins; nothing is read beyond it
 */
export function countedAfter(
  tokens: readonly Token[],
  to: number,
  limit: number,
  options: PhraseOptions = {},
): Counted | null {
  const { start, sawOf } = skipLead(tokens, to, options.determiner ?? false);
  if (sawOf && PRONOUNS.has(lowerAt(tokens, start))) return null;
  const scan = scanPhrase(tokens, start, limit, options);
  if (scan.held) return scan.held;
  const singular = options.singular ?? false;
  const at = scan.plural >= 0 && !singular ? scan.plural : Math.max(scan.plural, scan.last);
  if (at < 0) return null;
  const noun = lemmaOf(textAt(tokens, at));
  const people = isPersonNoun(noun);
  if (scan.plural < 0 && !sawOf && !people) {
    if (!singular) return null;
    if (tokens[at]?.pos === 'ADJ' && !MEASURED_NOUNS.has(noun)) return null;
  }
  if (noun.length < 2) return null;
  return {
    noun: isPairOfSexes(tokens, at) ? 'person' : noun,
    at,
    state: stateOfNoun(lowerAt(tokens, at)),
  };
}

/** "men and women", "boys and girls" */
const isPairOfSexes = (tokens: readonly Token[], at: number): boolean =>
  PAIRED.has(lowerAt(tokens, at)) &&
  /^(?:and|or)$/.test(lowerAt(tokens, at + 1)) &&
  PAIRED.has(lowerAt(tokens, at + 2));

/** Passes over what lies between a number and its phrase: "-", "of the", "more of these". */
function skipLead(tokens: readonly Token[], to: number, determiner: boolean): { start: number; sawOf: boolean } {
  let i = tokens[to]?.text === '-' && !tokens[to]?.spaced ? to + 1 : to;
  let sawOf = false;
  for (let skipped = 0; skipped < 4; skipped++, i++) {
    const word = lowerAt(tokens, i);
    if (word === 'of') sawOf = true;
    else if (word === 'or' && /^(?:so|more)$/.test(lowerAt(tokens, i + 1))) continue;
    else if (word === 'so' && lowerAt(tokens, i - 1) === 'or') continue;
    else if (sawOf && SUPERLATIVES.has(word)) continue;
    else if (!(ADDED.has(word) || ((sawOf || determiner) && DETERMINERS.has(word)))) break;
  }
  return { start: i, sawOf };
}

interface Scan {
  /** The last plural and the last noun of the phrase; -1 where there is none. */
  plural: number;
  last: number;
  /** A noun that holds a state itself ("deaths"): it ends the phrase. */
  held: Counted | null;
}

function scanPhrase(tokens: readonly Token[], start: number, limit: number, options: PhraseOptions): Scan {
  const { singular = false, compound = false, firstPlural = false, inner } = options;
  const scan: Scan = { plural: -1, last: -1, held: null };
  for (let i = start; i < tokens.length && i < limit && i < start + MAX_PHRASE; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'sign') {
      if (isJoint(tokens, i, scan)) continue;
      break;
    }
    if (token.kind === 'digits') {
      if (inner?.has(i)) continue;
      break;
    }
    // "one of the nation's most gifted singers"
    if (SUPERLATIVES.has(token.lower) && /['’]s?$/.test(textAt(tokens, i - 1))) continue;
    if (PHRASE_ENDS.has(token.lower)) break;
    const held = holdsState(tokens, i, singular, scan);
    if (held === 'adjective') continue;
    if (held) {
      if (scan.plural < 0) scan.held = held;
      break;
    }
    if (compound && scan.plural >= 0 && token.pos === 'NOUN' && !looksPlural(token.lower)) scan.plural = -1;
    else if (endsPhrase(tokens, i, i === start, singular, scan)) break;
    if (token.pos === 'ADV' && singular) {
      if (/^(?:NOUN|PROPN)$/.test(tokens[scan.last]?.pos ?? '')) break;
      continue;
    }
    const plural = looksPlural(token.lower);
    if (plural) {
      if (scan.plural >= 0 && token.lower.endsWith('ly')) break;
      scan.plural = i;
    }
    const followed = isFollowed(tokens, i);
    // A possessive goes on to what is possessed.
    if (!/['’]s?$/.test(token.lower) && !(token.pos === 'ADJ' && !followed && scan.last >= 0)) scan.last = i;
    if (plural && (firstPlural || (singular && !followed))) break;
  }
  return scan;
}

/** Signs within a phrase: hyphens, quotation marks, a comma between adjectives ("20 young, armed men"). */
function isJoint(tokens: readonly Token[], i: number, { plural, last }: Scan): boolean {
  const { text, spaced } = tokens[i] as Token;
  if (text === '-') return !spaced;
  // "one of Mr. Quist's boats", "three John F. Quist aides"
  if (text === '.') return !spaced && (TITLES.has(lowerAt(tokens, i - 1)) || /^\p{Lu}$/u.test(textAt(tokens, i - 1)));
  if (text === ',') return plural < 0 && last >= 0 && isAdjective(tokens[last]);
  return /^["“”‘’']$/.test(text);
}

/** A noun that holds its state; `adjective` where it only stands before the noun ("20 dead soldiers"). */
function holdsState(
  tokens: readonly Token[],
  i: number,
  singular: boolean,
  { plural }: Scan,
): Counted | 'adjective' | null {
  const word = lowerAt(tokens, i);
  const state = stateOfNoun(word);
  if (!state.length || !(looksPlural(word) || singular || word === 'dead')) return null;
  const held: Counted = { noun: nounOfState(word), at: i, state };
  if (plural >= 0 || !isFollowed(tokens, i)) return held;
  if (ALONE_OR_BEFORE.has(word) && pluralAhead(tokens, i + 1)) return 'adjective';
  const next = lowerAt(tokens, i + 1);
  return looksPlural(next) && !PLAIN_VERBS.has(next) && !isStateWord(next) ? null : held;
}

/** Whether a word is past the phrase: a verb, a state, an adverb, a second clause. */
function endsPhrase(
  tokens: readonly Token[],
  i: number,
  first: boolean,
  singular: boolean,
  { plural, last }: Scan,
): boolean {
  const token = tokens[i] as Token;
  const word = token.lower;
  const started = plural >= 0 || last >= 0;
  const ahead = isFollowed(tokens, i) && pluralAhead(tokens, i + 1);
  // "travel costs", "20 votes"
  const plainVerb = PLAIN_VERBS.has(word) && !(token.pos === 'NOUN' && ((singular && started) || looksPlural(word)));
  const verb = (token.pos === 'VERB' && !/^costs?$/.test(word)) || token.pos === 'AUX';
  if ((plainVerb || verb) && (started || first)) {
    const countsAnyway = plural < 0 && !singular && !plainVerb && looksPlural(word);
    const modifies = ahead && (first || (isParticiple(word) && plural < 0));
    if (!countsAnyway && !modifies) return true;
  }
  if (isStateWord(word) && !(plural < 0 && ahead)) return true;
  if (plural >= 0 && (token.pos === 'ADV' || !looksPlural(word))) return true;
  if (!singular || last < 0) return false;
  // "a third of the crop failed", "a fifth of the regional total"
  if (word.endsWith('ed') || (token.pos === 'ADJ' && tokens[last]?.pos !== 'ADJ')) return true;
  // "the first time Ortus has": a name behind a common noun begins a clause.
  return isCapital(token) && !isCapital(tokens[last]) && tokens[last]?.pos !== 'ADJ';
}

const isFollowed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.kind === 'word' && !PHRASE_ENDS.has(lowerAt(tokens, i + 1));
const isParticiple = (word: string): boolean => /(?:ed|en|ing)$/.test(word);
const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos ? token.pos === 'ADJ' || token.pos === 'VERB' : /(?:ed|ly|al|ous|ful|ive|y)$/.test(token.lower));

/** Whether a plural follows within the same noun phrase. */
function pluralAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || PHRASE_ENDS.has(token.lower)) return false;
    if (looksPlural(token.text) && !PLAIN_VERBS.has(token.lower)) return true;
  }
  return false;
}

const PERSON_ENDING =
  /^\p{L}{2,}(?:man|woman|boy|girl|worker|fighter|keeper|holder|owner|goer|member|officer|person)$/u;

/** Whether a noun (lemma) is one of people. */
export const isPersonNoun = (noun: string): boolean => PERSON_NOUNS.has(noun) || PERSON_ENDING.test(noun);

const COUNTS_PEOPLE =
  /^(?:death|fatalit|killing|injur|casualt|arrest|detention|conviction|indictment|prosecution|acquittal|dead|wounded|infection|hospitali|redundanc|layoff|abduction|kidnapping|deportation|evacuation|defection|resignation|vaccination|recover|abstention|birth)/;

/** Deaths and arrests count people; cases and refugees count themselves. */
export const nounOfState = (word: string): string => (COUNTS_PEOPLE.test(word) ? 'person' : lemmaOf(word));

const YIELDING = new Set(
  'bring brings brought earn earns earned generate generates generated raise raises raised'.split(' '),
);
const PREPOSITIONS = new Set('on of in for from'.split(' '));

/** What stands before a figure and names its measure: "the death toll rose to 19", "inflation of 3.9 per cent". */
export function countedBefore(
  tokens: readonly Token[],
  from: number,
  nouns: ReadonlySet<string> = MEASURED_NOUNS,
): Counted | null {
  let second: Counted | null = null;
  for (let i = from - 1; i >= 0 && i >= from - 14; i--) {
    const token = tokens[i] as Token;
    if (token.text === ';' || token.text === ':') break;
    if (token.lower === 'toll') {
      const own = stateOfNoun(lowerAt(tokens, i - 1));
      return { noun: 'person', at: i, state: own.length ? own : ['killed'] };
    }
    if (token.lower === 'number' && lowerAt(tokens, i + 1) === 'of') {
      const counted = countedAfter(tokens, i + 2, from);
      if (counted) return counted;
    }
    if (token.kind !== 'word') continue;
    if (token.pos === 'VERB' && !/^costs?$/.test(token.lower)) {
      // Beyond a verb that says nothing of a size stands another thing's measure.
      if (isVerbOfSize(token.lower) || YIELDING.has(token.lower)) continue;
      if (token.lower.endsWith('ing') && i < from - 1) continue;
      break;
    }
    const noun = lemmaOf(token.text);
    if (!nouns.has(token.lower) && !nouns.has(noun)) continue;
    const found = { noun, at: i, state: [] };
    // "tariffs on imports": what stands behind a preposition gives way to a measure before it.
    if (!PREPOSITIONS.has(lowerAt(tokens, i - 1)) && !PREPOSITIONS.has(lowerAt(tokens, i - 2))) return found;
    second ??= found;
  }
  return second;
}
