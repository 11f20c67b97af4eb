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
/** Plural first parts of compounds: "sales figures", "arms dealers". */
const FIRST_PARTS = new Set(
  'sales sports arms drugs customs goods systems savings communications human operations'.split(' '),
);

/**
 * The noun counted by a figure that ends at token `to`: in the noun phrase right behind it, "of the" let through.
 * @param limit token at which the next figure begins; nothing is read beyond it.
 */
export function countedAfter(tokens: readonly Token[], to: number, limit: number, singular: boolean): Counted | null {
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
      if (
        token.text === ',' &&
        n > 0 &&
        last >= 0 &&
        /(ed|ly|al|ous|ful|ive|y)$/.test(tokens[last]?.lower ?? '') &&
        best < 0
      )
        continue;
      if (/^["“”‘’']$/.test(token.text) && n === 0) continue;
      break;
    }
    if (token.kind === 'digits') break;
    if (PHRASE_ENDS.has(word)) break;
    const own = stateOfNoun(word);
    if (own.length && (looksPlural(word) || singular || word === 'dead')) {
      if (best < 0 || word !== 'dead') {
        // "20 dead soldiers": the adjective, not the noun.
        const next = tokens[i + 1];
        if (
          /^(dead|wounded|injured|homeless|captive)$/.test(word) &&
          next?.kind === 'word' &&
          looksPlural(next.text) &&
          !PHRASE_ENDS.has(next.lower)
        ) {
          last = i;
          continue;
        }
        if (best < 0) return { noun: nounOfState(word), at: i, state: own };
      }
      break;
    }
    const followed = tokens[i + 1]?.kind === 'word' && !PHRASE_ENDS.has(tokens[i + 1]?.lower ?? '');
    if (PLAIN_VERBS.has(word) && (best >= 0 || last >= 0 || n === 0) && !(followed && n === 0)) break;
    if (isStateWord(word) && (best >= 0 || last >= 0 || !followed)) break;
    if (best >= 0 && !looksPlural(word)) break;
    if (singular && last >= 0 && /ed$/.test(word)) break;
    if (looksPlural(word)) {
      if (best >= 0 && !(FIRST_PARTS.has(tokens[best]?.lower ?? '') || /^\p{Lu}/u.test(tokens[best]?.text ?? '')))
        break;
      best = i;
      if (singular) break;
    }
    // A possessive goes on to what is possessed.
    if (!/['’]s$/.test(word)) last = i;
  }
  const at = best >= 0 ? best : last;
  if (at < 0) return null;
  const noun = lemmaOf(tokens[at]?.text ?? '');
  if (best < 0 && !singular && !sawOf && !PERSON_NOUNS.has(noun)) return null;
  return noun.length > 1 ? { noun, at, state: stateOfNoun(tokens[at]?.lower ?? '') } : null;
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
export function countedBefore(tokens: readonly Token[], from: number, limit: number): Counted | null {
  for (let i = from - 1, n = 0; i >= limit && n < 12; i--, n++) {
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
    if (token.kind === 'word' && MEASURED_NOUNS.has(token.lower))
      return { noun: lemmaOf(token.text), at: i, state: [] };
  }
  return null;
}
