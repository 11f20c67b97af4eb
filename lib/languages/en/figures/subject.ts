import { PHRASE_ENDS } from '../data/function-words';
import { type Counted, countedAfter, nounOfState } from './counted';
import { lemmaOf, looksPlural } from './lemma';
import { stateOfNoun } from './states';
import { lowerAt, type Token, textAt } from './tokens';
import { isVerbOfSize } from './verbs-of-size';

/** They move a value that stands behind them: of "raised $3.5m" the subject is no measure, of "was raised to 5%" it is. */
const TRANSITIVE = new Set(
  'raise raises raised raising cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slashed trimmed boosted hiked'.split(
    ' ',
  ),
);
const TAKING = new Set('bring brings bringing brought take takes taking took put puts putting'.split(' '));
const TO = new Set('to from by at'.split(' '));
/** What may stand between the subject and its verb. */
const BETWEEN = new Set(
  'has have had been be will would could may might can should now still later since then already also to nearly almost about that which not yet expected likely due'.split(
    ' ',
  ),
);
const CLAUSE_STARTS = new Set('that said says and but when while as which who because after before if'.split(' '));
const COUNTERS = new Set('number total count tally'.split(' '));
const REACH = 14;

/**
 * What a figure is the size of, when it is the subject of the verb before it ("Deaths in the valley rose to 26",
 * "Winds reached 130 km/h") or is brought to it ("brings the arrests to nine").
 * @param from first token of the figure, its bounds included
 */
export function subjectBefore(tokens: readonly Token[], from: number): Counted | null {
  const verb = TO.has(lowerAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (verb < 1) return null;
  const word = lowerAt(tokens, verb);
  const to = verb < from - 1;
  if (!isVerbOfSize(word)) return to ? broughtTo(tokens, verb + 1) : null;
  if (!to && TRANSITIVE.has(word)) return null;
  let end = verb;
  while (end > 0 && isVerbal(lowerAt(tokens, end - 1))) end--;
  return headOf(tokens, clauseStart(tokens, end), end);
}

const isVerbal = (word: string): boolean => BETWEEN.has(word) || isVerbOfSize(word);

/** "brings the arrests to", "cut its rate from": the noun phrase right before, when a verb that moves it stands there. */
function broughtTo(tokens: readonly Token[], end: number): Counted | null {
  for (let i = end - 1; i >= 0 && i >= end - 8; i--) {
    if (tokens[i]?.kind !== 'word') return null;
    if (TAKING.has(lowerAt(tokens, i)) || TRANSITIVE.has(lowerAt(tokens, i))) return headOf(tokens, i + 1, end);
  }
  return null;
}

function clauseStart(tokens: readonly Token[], end: number): number {
  let i = end;
  while (i > 0 && i > end - REACH) {
    const before = tokens[i - 1] as Token;
    if (CLAUSE_STARTS.has(before.lower) || (before.kind === 'sign' && !/^[-'’%$]$/.test(before.text))) break;
    i--;
  }
  return i;
}

/** The head of the noun phrase that begins at `start`: the noun before its first preposition. */
function headOf(tokens: readonly Token[], start: number, end: number): Counted | null {
  let head = -1;
  for (let i = start; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'digits') return null;
    if (token.kind === 'sign' || (PHRASE_ENDS.has(token.lower) && head < 0)) continue;
    if (PHRASE_ENDS.has(token.lower)) {
      if (token.lower === 'of' && COUNTERS.has(lowerAt(tokens, head)))
        return countedAfter(tokens, i + 1, end, { determiner: true });
      break;
    }
    if (token.pos === 'VERB' && head >= 0) break;
    head = i;
  }
  if (head < 0 || tokens[head]?.pos === 'VERB') return null;
  const token = tokens[head] as Token;
  if (token.lower === 'toll') return { noun: 'person', at: head, state: tollOf(tokens, head) };
  if (token.pos !== 'NOUN' && !looksPlural(token.lower) && !COUNTERS.has(token.lower)) return null;
  const state = stateOfNoun(token.lower);
  return { noun: state.length ? nounOfState(token.lower) : lemmaOf(textAt(tokens, head)), at: head, state };
}

const tollOf = (tokens: readonly Token[], at: number): readonly string[] => {
  const own = stateOfNoun(lowerAt(tokens, at - 1));
  return own.length ? own : ['killed'];
};
