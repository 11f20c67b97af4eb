import { LINKS } from '../data/function-words';
import { BOTH_STATES, STATES } from '../data/states';
import type { Token } from './tokens';

const split = (words: string | undefined): string[] => words?.split(' ') ?? [];
const both = new Map(Object.entries(BOTH_STATES));
const keysOf = (key: string): readonly string[] => both.get(key) ?? [key];

/** Words that do it to what is counted, words that the counted are, and counted nouns, each with its family. */
const verbs = new Map<string, string>();
const own = new Map<string, string>();
const nouns = new Map<string, string>();
const phrases = new Map<string, string>();
let longestPhrase = 1;
for (const row of STATES) {
  for (const word of split(row.verbs)) verbs.set(word, row.key);
  for (const word of split(row.own)) own.set(word, row.key);
  for (const word of split(row.nouns)) nouns.set(word, row.key);
  for (const phrase of row.phrases ?? []) {
    phrases.set(phrase, row.key);
    longestPhrase = Math.max(longestPhrase, phrase.split(' ').length);
  }
}

/** Whether a word says what became of what is counted. */
export const isStateWord = (word: string): boolean => verbs.has(word) || own.has(word);

/** The states that a counted noun holds itself: "deaths" → killed, "casualties" → killed and wounded. */
export function stateOfNoun(word: string): readonly string[] {
  const key = nouns.get(word);
  return key === undefined ? [] : keysOf(key);
}

const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

function phraseAt(tokens: readonly Token[], i: number): { key: string; to: number } | null {
  let words = '';
  let found: { key: string; to: number } | null = null;
  for (let n = 0; n < longestPhrase && tokens[i + n]?.kind === 'word'; n++) {
    words = n ? `${words} ${lowerAt(tokens, i + n)}` : lowerAt(tokens, i);
    const key = phrases.get(words);
    if (key) found = { key, to: i + n + 1 };
  }
  return found;
}

/** The state that stands at a token, with where it ends; `after` when what is counted stands before it. */
function stateAt(tokens: readonly Token[], i: number, after: boolean): { key: string; to: number } | null {
  const phrase = phraseAt(tokens, i);
  if (phrase) return phrase;
  const word = lowerAt(tokens, i);
  const key = verbs.get(word) ?? (after ? own.get(word) : undefined);
  return key ? { key, to: i + 1 } : null;
}

const FAR = 14;

/**
 * What is said of what is counted: read behind the noun ("were killed", "have since been rescued"), in the noun
 * phrase ("dead soldiers"), and before the figure ("killing 20", "destroyed at least 1,600").
 * @param from first token of the figure, `to` the one behind it, `noun` where the counted noun stands (or -1)
 * @param previous token behind the figure before this one, `next` where the next one begins
 * @param inPhrase whether it stands behind a preposition, so that the sentence's verb is not its own
 */
export function readStates(
  tokens: readonly Token[],
  from: number,
  to: number,
  noun: number,
  previous: number,
  next: number,
  inPhrase = false,
): string[] {
  const states = new Set<string>();
  const inside = new Set<string>();
  for (let i = to; i < noun; i++) {
    const found = stateAt(tokens, i, true);
    if (found) for (const key of keysOf(found.key)) inside.add(key);
  }
  // The dead stay dead whatever else is said of them.
  if (!inside.has('killed')) readAfter(tokens, noun >= 0 ? noun + 1 : to, next, states, inPhrase);
  if (!states.size) readBefore(tokens, from, previous, states);
  return [...(states.size ? states : inside)].sort();
}

/** Behind the noun: links let through; other words may stand between when an auxiliary comes right before the state. */
function readAfter(
  tokens: readonly Token[],
  start: number,
  next: number,
  states: Set<string>,
  inPhrase: boolean,
): void {
  let aux = false;
  let far = false;
  let another = false;
  // "300 soldiers sent to Russia have died": a reduced clause gives way to the sentence's own verb.
  let reduced: string | null = null;
  for (let i = start; i < tokens.length && i < next && i - start < FAR; i++) {
    const token = tokens[i] as Token;
    const word = token.lower;
    if (token.kind === 'sign') {
      if (/^[;:!?.]$/.test(token.text)) break;
      if (token.text === ',' || token.text === ')' || token.text === '(') {
        // ", captured in", "(killed": a participle right behind.
        const now = stateAt(tokens, i + 1, true);
        if (
          !far &&
          !reduced &&
          now &&
          now.to <= next &&
          verbs.has(tokens[i + 1]?.lower ?? '') &&
          !takesObject(tokens, now.to)
        )
          reduced = now.key;
        far = true;
        another = true;
        aux = false;
      }
      continue;
    }
    const found = stateAt(tokens, i, true);
    if (found) {
      const phrase = found.to > i + 1;
      // "Twelve soldiers killed three rebels": what follows is whom they killed.
      if (
        !aux &&
        !phrase &&
        !own.has(word) &&
        (takesObject(tokens, found.to) || (found.to >= next && next < tokens.length))
      )
        break;
      if (inPhrase && (aux || far)) break;
      if (aux || phrase) {
        for (const key of keysOf(found.key)) states.add(key);
        more(tokens, found.to, next, states);
        return;
      }
      if (!far && !reduced) {
        reduced = found.key;
        if (more(tokens, found.to, next, states)) {
          for (const key of keysOf(found.key)) states.add(key);
          return;
        }
        if (finite(tokens, i)) break;
        far = true;
        continue;
      }
      // "107 deputies in the chamber supported": the first verb behind the phrase is theirs.
      if (own.has(word) && far && !another && !reduced && token.pos === 'VERB') {
        for (const key of keysOf(found.key)) states.add(key);
        return;
      }
      another = true;
      continue;
    }
    if (/^(was|were|been|be|is|are|being|got|get|have|has|had)$/.test(word)) {
      aux = true;
      continue;
    }
    if (/^(but|while|as|when|after|because|by|since|before|where|if|although|though)$/.test(word)) break;
    if (word === 'and' && isVerbish(tokens, i + 1)) break;
    if (!LINKS.has(word)) {
      if (token.pos === 'VERB') another = true;
      far = true;
      aux = false;
    }
  }
  if (reduced) for (const key of keysOf(reduced)) states.add(key);
}

/** Whether a form can only be the sentence's own verb ("died", "fled"). */
const finite = (tokens: readonly Token[], i: number): boolean =>
  own.has(lowerAt(tokens, i)) &&
  /(ed|fled|flee|quit)$/.test(lowerAt(tokens, i)) &&
  !/^(armed)$/.test(lowerAt(tokens, i));

const isVerbish = (tokens: readonly Token[], i: number): boolean =>
  /^(was|were|had|has|have|is|are)$/.test(lowerAt(tokens, i));

/** Whether an object follows, so that the verb is active: a determiner, a name or a number. */
function takesObject(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.kind === 'digits') return true;
  return /^(the|a|an|his|her|its|their|at|about|some|more|around|dozens|hundreds|several|him|them|it)$/.test(
    token.lower,
  )
    ? token.lower !== 'at' || lowerAt(tokens, i + 1) === 'least'
    : false;
}

/** "killed or wounded", "killed and injured": the second state joins the first when no other figure claims it. */
function more(tokens: readonly Token[], to: number, next: number, states: Set<string>): boolean {
  if (!/^(and|or|\/)$/.test(lowerAt(tokens, to)) || to + 1 >= next) return false;
  let i = to + 1;
  while (i < next && LINKS.has(lowerAt(tokens, i)) && i < to + 4) i++;
  const found = stateAt(tokens, i, true);
  if (!found || i >= next || takesObject(tokens, found.to)) return false;
  for (const key of keysOf(found.key)) states.add(key);
  return true;
}

/** Before the figure: "killed", "killing at least", "wounded another". */
function readBefore(tokens: readonly Token[], from: number, previous: number, states: Set<string>): void {
  for (let i = from - 1, n = 0; i >= previous && n < 4; i--, n++) {
    const word = lowerAt(tokens, i);
    // "laid off 800"
    const pair = phrases.get(`${lowerAt(tokens, i - 1)} ${word}`);
    if (pair && n === 0 && i - 1 >= previous) {
      for (const k of keysOf(pair)) states.add(k);
      return;
    }
    const key = verbs.get(word);
    // "were killed 20 years ago" is no object; a passive has its auxiliary right before it.
    if (key) {
      if (/^(was|were|been|be|being|is|are)$/.test(lowerAt(tokens, i - 1))) return;
      for (const k of keysOf(key)) states.add(k);
      // "killed or wounded 20", "killed and wounded 20"
      if (/^(and|or)$/.test(lowerAt(tokens, i - 1))) {
        const first = verbs.get(lowerAt(tokens, i - 2));
        if (first) for (const k of keysOf(first)) states.add(k);
      }
      return;
    }
    if (/^(by|for|in|on|after|with|of)$/.test(word)) {
      // "backed by 107 deputies": what the counted do, turned round.
      const did = own.get(lowerAt(tokens, i - 1));
      if (word === 'by' && did && /ed$/.test(lowerAt(tokens, i - 1))) for (const k of keysOf(did)) states.add(k);
      // "deaths of 20 people", "the killing of 20": a noun that holds the state.
      const held = stateOfNoun(lowerAt(tokens, i - 1));
      if (word === 'of' && held.length) for (const k of held) states.add(k);
      else if (
        word === 'of' &&
        /^(killing|wounding|capture|arrest|murder|evacuation|destruction|deployment|recall|release|loss|death|shooting|detention|theft)$/.test(
          lowerAt(tokens, i - 1),
        )
      )
        for (const k of keysOf(NOMINAL.get(lowerAt(tokens, i - 1)) ?? '')) if (k) states.add(k);
      return;
    }
    if (
      !/^(the|a|an|another|all|its|their|his|her|our|other|these|those|only|further|additional|between|from|least|least|at|also|up|to|alone)$/.test(
        word,
      )
    )
      return;
  }
}

const NOMINAL: ReadonlyMap<string, string> = new Map([
  ['killing', 'killed'],
  ['murder', 'killed'],
  ['death', 'killed'],
  ['wounding', 'wounded'],
  ['capture', 'captured'],
  ['arrest', 'arrested'],
  ['detention', 'arrested'],
  ['evacuation', 'evacuated'],
  ['destruction', 'destroyed'],
  ['loss', 'destroyed'],
  ['deployment', 'deployed'],
  ['recall', 'recalled'],
  ['release', 'released'],
  ['shooting', 'shot'],
  ['theft', 'stolen'],
]);
