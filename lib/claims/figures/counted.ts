import { MEASURED_NOUNS, PERSON_NOUNS } from '../data/count-nouns';
import { PHRASE_ENDS, PLAIN_VERBS } from '../data/function-words';
import { lemmaOf, looksPlural } from './lemma';
import { isStateWord, stateOfNoun } from './states';
import type { Token } from './tokens';

/** The noun that a figure counts: its lemma, and the token where it stands. */
export interface Counted {
  noun: string;
  at: number;
  /** State that the noun holds itself ("deaths", "casualties"). */
  state: readonly string[];
}

const MAX_PHRASE = 8;

/**
 * The noun counted by a figure that ends at token `to`: in the noun phrase right behind it, "of the" let through.
 * @param limit token at which the next figure begins; nothing is read beyond it.
 * @param names tokens that are numbers within names ("Mirage 2000")
 */
export function countedAfter(
  tokens: readonly Token[],
  to: number,
  limit: number,
  singular: boolean,
  names?: ReadonlySet<number>,
): Counted | null {
  let i = to;
  if (tokens[i]?.text === '-' && !tokens[i]?.spaced) i++;
  let sawOf = false;
  for (let skipped = 0; skipped < 4; skipped++) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'of') {
      sawOf = true;
      i++;
    } else if (
      (sawOf && /^(the|its|their|his|her|our|these|those|all|this|that|such|my)$/.test(word)) ||
      /^(more|other|additional|further|such|extra|or|so)$/.test(word)
    ) {
      if (word === 'or' && !/^(so|more)$/.test(tokens[i + 1]?.lower ?? '')) break;
      i++;
    } else break;
  }
  if (sawOf && /^(them|us|you|those|whom|which)$/.test(tokens[i]?.lower ?? '')) return null;
  let best = -1;
  let last = -1;
  for (let n = 0; i < tokens.length && i < limit && n < MAX_PHRASE; i++, n++) {
    const token = tokens[i] as Token;
    const word = token.lower;
    if (token.kind === 'sign') {
      if (token.text === '-' && !token.spaced) continue;
      // "20 young, armed men": a comma between adjectives.
      if (token.text === ',' && best < 0 && last >= 0 && isAdjective(tokens[last])) continue;
      if (/^["“”‘’']$/.test(token.text)) continue;
      break;
    }
    // "two Mirage 2000 jets": the name's own number.
    if (token.kind === 'digits') {
      if (names?.has(i)) continue;
      break;
    }
    if (PHRASE_ENDS.has(word)) break;
    const ahead = tokens[i + 1];
    const followed = ahead?.kind === 'word' && !PHRASE_ENDS.has(ahead.lower);
    const own = stateOfNoun(word);
    if (own.length && (looksPlural(word) || singular || word === 'dead')) {
      if (best >= 0) break;
      // "20 dead soldiers": the adjective, not the noun.
      if (/^(dead|wounded|injured|homeless|captive|missing)$/.test(word) && followed && pluralAhead(tokens, i + 1))
        continue;
      if (
        !(
          followed &&
          looksPlural(ahead?.text ?? '') &&
          !PLAIN_VERBS.has(ahead?.lower ?? '') &&
          !isStateWord(ahead?.lower ?? '')
        )
      )
        return { noun: nounOfState(word), at: i, state: own };
    }
    const verb = (token.pos === 'VERB' && !/^costs?$/.test(token.lower)) || token.pos === 'AUX';
    if (
      (PLAIN_VERBS.has(word) || verb) &&
      (best >= 0 || last >= 0 || n === 0) &&
      !(best < 0 && !singular && !PLAIN_VERBS.has(word) && looksPlural(word)) &&
      !(followed && (n === 0 || isParticiple(word)) && pluralAhead(tokens, i + 1))
    )
      break;
    if (isStateWord(word) && (best >= 0 || last >= 0 || !followed)) break;
    if (token.pos === 'ADV' && best >= 0) break;
    if (best >= 0 && !looksPlural(word)) break;
    if (singular && last >= 0 && (/ed$/.test(word) || token.pos === 'ADJ')) break;
    // "the first time Ukraine has": a name behind a common noun begins a clause.
    if (singular && last >= 0 && isCapital(token) && !isCapital(tokens[last])) break;
    if (looksPlural(word)) {
      if (best >= 0 && /ly$/.test(word)) break;
      best = i;
      if (singular && !followed) break;
    }
    // A possessive goes on to what is possessed.
    if (!/['’]s?$/.test(word) && !(token.pos === 'ADJ' && !followed && last >= 0)) last = i;
  }
  const at = best >= 0 && !singular ? best : Math.max(best, last);
  if (at < 0) return null;
  let noun = lemmaOf(tokens[at]?.text ?? '');
  if (best < 0 && !singular && !sawOf && !isPersonNoun(noun)) return null;
  if (tokens[at]?.pos === 'ADJ' && best < 0 && !sawOf && !isPersonNoun(noun)) return null;
  if (
    /^(men|women|boys|girls)$/.test(tokens[at]?.lower ?? '') &&
    /^(and|or)$/.test(tokens[at + 1]?.lower ?? '') &&
    /^(men|women|boys|girls|children)$/.test(tokens[at + 2]?.lower ?? '')
  )
    noun = 'person';
  return noun.length > 1 ? { noun, at, state: stateOfNoun(tokens[at]?.lower ?? '') } : null;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
const isParticiple = (word: string): boolean => /(ed|en|ing)$/.test(word);
const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos ? token.pos === 'ADJ' || token.pos === 'VERB' : /(ed|ly|al|ous|ful|ive|y)$/.test(token.lower));

/** Whether a plural follows within the same noun phrase. */
function pluralAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || PHRASE_ENDS.has(token.lower)) return false;
    if (looksPlural(token.text) && !PLAIN_VERBS.has(token.lower)) return true;
  }
  return false;
}

/** Whether a noun (lemma) is one of people. */
export function isPersonNoun(noun: string): boolean {
  return (
    PERSON_NOUNS.has(noun) ||
    /^\p{L}{2,}(man|woman|boy|girl|worker|fighter|keeper|holder|owner|goer|member|officer|person)$/u.test(noun)
  );
}

/** Deaths and arrests count people; cases and refugees count themselves. */
function nounOfState(word: string): string {
  if (
    /^(death|fatalit|killing|injur|casualt|arrest|detention|conviction|indictment|prosecution|acquittal|dead|wounded|infection|hospitali|redundanc|layoff|abduction|kidnapping|deportation|evacuation|defection|resignation|vaccination|recover|abstention|birth)/.test(
      word,
    )
  )
    return 'person';
  return lemmaOf(word);
}

/** What stands before a figure and names its measure: "the death toll rose to 19", "inflation of 7.6 per cent". */
export function countedBefore(tokens: readonly Token[], from: number): Counted | null {
  let second: Counted | null = null;
  for (let i = from - 1, n = 0; i >= 0 && n < 14; i--, n++) {
    const token = tokens[i] as Token;
    if (token.text === ';' || token.text === ':') break;
    if (token.lower === 'toll') {
      const own = stateOfNoun(tokens[i - 1]?.lower ?? '');
      return { noun: 'person', at: i, state: own.length ? own : ['killed'] };
    }
    if (token.lower === 'number' && tokens[i + 1]?.lower === 'of') {
      const counted = countedAfter(tokens, i + 2, from, false);
      if (counted) return counted;
    }
    if (
      token.kind !== 'word' ||
      (token.pos === 'VERB' && !/^costs?$/.test(token.lower)) ||
      !(MEASURED_NOUNS.has(token.lower) || MEASURED_NOUNS.has(lemmaOf(token.text)))
    )
      continue;
    const found = { noun: lemmaOf(token.text), at: i, state: [] };
    // "tariffs on imports": what stands behind a preposition gives way to a measure before it.
    if (
      !/^(on|of|in|for|from)$/.test(tokens[i - 1]?.lower ?? '') &&
      !/^(on|of|in|for|from)$/.test(tokens[i - 2]?.lower ?? '')
    )
      return found;
    second ??= found;
  }
  return second;
}
