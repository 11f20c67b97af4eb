import { LINKS } from '../data/function-words';
import { BOTH_STATES, DEEDS, STATES } from '../data/states';
import { isDigits, lowerAt, type Token, textAt } from './tokens';

const split = (words: string | undefined): string[] => words?.split(' ') ?? [];
const both = new Map(Object.entries(BOTH_STATES));
const keysOf = (key: string): readonly string[] => both.get(key) ?? [key];

/** Words that do it to what is counted, words that the counted are, and counted nouns, each with its family. */
const verbs = new Map<string, string>();
const own = new Map<string, string>();
const nouns = new Map<string, string>();
const phrases = new Map<string, string>();
const deeds = new Map(Object.entries(DEEDS));
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

/** Where a figure and its noun stand. */
export interface Place {
  /** First token of the figure, and the one behind it. */
  from: number;
  to: number;
  /** Where the counted noun stands; -1 where none does. */
  noun: number;
  /** Token behind the figure before this one, and where the next one begins. */
  previous: number;
  next: number;
  /** Whether it stands behind a preposition, so that the sentence's verb is not its own. */
  inPhrase: boolean;
  /** Whether more than one thing is counted by a plural: then a verb in the singular is not said of it. */
  plural: boolean;
  /** Whether nothing beyond the next sign is said of it. */
  close: boolean;
}

/**
 * What is said of what is counted, as sorted keys: what is done to it by the verb before ("killing 20", "destroyed at
 * least 1,600"), what is said behind the noun ("were killed", "have since been rescued"), or what stands in the noun
 * phrase ("dead soldiers").
 */
export function readStates(tokens: readonly Token[], place: Place): string[] {
  const inside = statesInside(tokens, place);
  const before = statesBefore(tokens, place);
  // "said those killed 20 were…": with an auxiliary right behind it is a subject, not an object.
  const subject = AUXILIARIES.has(lowerAt(tokens, (place.noun >= 0 ? place.noun + 1 : place.to) || 0));
  // The dead stay dead whatever else is said of them.
  const after =
    (before.size && !subject) || inside.has('killed') ? new Set<string>() : new Behind(tokens, place).read();
  return [...[after, before, inside].reduce((found, states) => (found.size ? found : states))].sort();
}

const AUXILIARIES = new Set('was were been be is are being got get have has had'.split(' '));
const OF_ONE = new Set('was is has'.split(' '));

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

/** The state that stands at a token, with where it ends. */
function stateAt(tokens: readonly Token[], i: number): { key: string; to: number } | null {
  // "coal-fired plants"
  if (textAt(tokens, i - 1) === '-' && !tokens[i - 1]?.spaced) return null;
  const phrase = phraseAt(tokens, i);
  if (phrase) return phrase;
  const word = lowerAt(tokens, i);
  const key = verbs.get(word) ?? own.get(word);
  return key ? { key, to: i + 1 } : null;
}

function add(states: Set<string>, key: string): void {
  for (const each of keysOf(key)) states.add(each);
}

function statesInside(tokens: readonly Token[], { to, noun }: Place): Set<string> {
  const states = new Set<string>();
  for (let i = to; i < noun; i++) {
    const found = stateAt(tokens, i);
    if (found) add(states, found.key);
  }
  return states;
}

const FAR = 14;
const CLAUSE_STARTS = new Set('but while as when after because by since before where if although though'.split(' '));

/** Behind other words they begin a clause with a subject of its own. */
const SUBJECTS = new Set('it he she they we i you there'.split(' '));

/**
 * Reads what is said behind the noun: links are let through; other words may stand between when an auxiliary comes
 * right before the state ("300 soldiers of the 11th corps were killed").
 */
class Behind {
  private readonly states = new Set<string>();
  /** Whether an auxiliary stands right before. */
  private aux = false;
  /** Whether other words than links have passed. */
  private far = false;
  /** Whether another verb or clause has passed, whose state would not be of the counted. */
  private another = false;
  /** "300 guards sent to the border have fled": a reduced clause gives way to the sentence's own verb. */
  private reduced: string | null = null;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly place: Place,
  ) {}

  read(): Set<string> {
    const { tokens, place } = this;
    const start = place.noun >= 0 ? place.noun + 1 : place.to;
    const end = Math.min(tokens.length, place.next, start + FAR);
    if (place.noun < 0 && isVoteFor(tokens, place.to)) return new Set(['for']);
    for (let i = start; i < end; i++) if (!this.pass(i)) break;
    if (this.reduced && !this.states.size) add(this.states, this.reduced);
    return this.states;
  }

  /** Takes one token; false where reading ends. */
  private pass(i: number): boolean {
    const token = this.tokens[i] as Token;
    if (token.kind === 'sign') return this.passSign(i);
    const found = stateAt(this.tokens, i);
    if (found && this.isSaid(found.key, i)) return this.passState(i, found);
    const word = token.lower;
    if (AUXILIARIES.has(word)) {
      if (this.place.plural && !this.another && OF_ONE.has(word)) return false;
      this.aux = true;
      return true;
    }
    if (CLAUSE_STARTS.has(word) || (word === 'that' && this.far) || (SUBJECTS.has(word) && this.far)) return false;
    if (word === 'and' && AUXILIARIES.has(lowerAt(this.tokens, i + 1))) return false;
    if (!LINKS.has(word)) {
      if (token.pos === 'VERB') this.another = true;
      this.far = true;
      this.aux = false;
    }
    return true;
  }

  private passSign(i: number): boolean {
    const { tokens, place } = this;
    const sign = textAt(tokens, i);
    if (/^[;:!?.]$/.test(sign) || (place.close && /^[,()]$/.test(sign))) return false;
    if (!/^[,()]$/.test(sign)) return true;
    // ", captured in", "(killed": a participle right behind.
    const now = stateAt(tokens, i + 1);
    const participle = now !== null && now.to <= place.next && verbs.has(lowerAt(tokens, i + 1));
    if (!this.far && !this.reduced && participle && !takesObject(tokens, now.to)) this.reduced = now.key;
    this.far = true;
    this.another = true;
    this.aux = false;
    return true;
  }

  private passState(i: number, { key, to }: { key: string; to: number }): boolean {
    const { tokens, place } = this;
    const word = lowerAt(tokens, i);
    const phrase = to > i + 1;
    // "Twelve soldiers killed three rebels": what follows is whom they killed.
    const active = !this.aux && !phrase && !own.has(word);
    if (active && (takesObject(tokens, to) || (to >= place.next && place.next < tokens.length))) return false;
    if (place.inPhrase && (this.aux || this.far)) return false;
    if (this.aux || phrase) {
      add(this.states, key);
      this.join(to);
      return false;
    }
    if (!this.far && !this.reduced) {
      this.reduced = key;
      if (this.join(to)) {
        add(this.states, key);
        return false;
      }
      this.far = true;
      return !isOwnVerb(word);
    }
    // "61 councillors from the valley supported": the first verb behind the phrase is theirs.
    if (own.has(word) && !this.another && !this.reduced && tokens[i]?.pos === 'VERB') {
      add(this.states, key);
      return false;
    }
    this.another = true;
    return true;
  }

  /** "40 against" is a vote, "five counts against him" is none. */
  private isSaid(key: string, i: number): boolean {
    if (key !== 'against' || lowerAt(this.tokens, i) !== 'against') return true;
    return this.place.noun < 0 || this.aux;
  }

  /** "killed or wounded", "killed and injured": the second state joins the first when no other figure claims it. */
  private join(to: number): boolean {
    const { tokens, place } = this;
    if (!/^(?:and|or|\/)$/.test(lowerAt(tokens, to)) || to + 1 >= place.next) return false;
    let i = to + 1;
    while (i < place.next && LINKS.has(lowerAt(tokens, i)) && i < to + 4) i++;
    const found = stateAt(tokens, i);
    if (!found || i >= place.next || takesObject(tokens, found.to)) return false;
    add(this.states, found.key);
    return true;
  }
}

/** Whether a form can only be the sentence's own verb ("died", "fled"). */
const isOwnVerb = (word: string): boolean => own.has(word) && /(?:ed|flee|quit)$/.test(word) && word !== 'armed';

/** "voted 61 for and 40 against": "for" with nothing behind it. */
const isVoteFor = (tokens: readonly Token[], i: number): boolean =>
  lowerAt(tokens, i) === 'for' && /^(?:|,|\.|;|and|with)$/.test(lowerAt(tokens, i + 1));

const OBJECT_STARTS = new Set(
  'the a an his her its their about some more around dozens hundreds several him them it'.split(' '),
);

/** Whether an object follows, so that the verb is active: a determiner, a pronoun or a number. */
const takesObject = (tokens: readonly Token[], i: number): boolean =>
  isDigits(tokens[i]) ||
  OBJECT_STARTS.has(lowerAt(tokens, i)) ||
  (lowerAt(tokens, i) === 'at' && lowerAt(tokens, i + 1) === 'least');

const PASSIVE = new Set('was were been be being is are those'.split(' '));
const BEFORE_OBJECT = new Set(
  'the a an another all its their his her our other these those only further additional between from least at also up to alone'.split(
    ' ',
  ),
);
const BEFORE_PHRASE = new Set('by for in on after with of'.split(' '));

/** Before the figure: "killed", "killing at least", "wounded another", "the deaths of". */
function statesBefore(tokens: readonly Token[], { from, previous }: Place): Set<string> {
  const states = new Set<string>();
  let i = beforeInsertion(tokens, from, previous) - 1;
  // "laid off 800"
  const pair = i > previous ? phrases.get(`${lowerAt(tokens, i - 1)} ${lowerAt(tokens, i)}`) : undefined;
  if (pair) {
    add(states, pair);
    return states;
  }
  for (let n = 0; i >= previous && n < 4; i--, n++) {
    const word = lowerAt(tokens, i);
    const key = verbs.get(word);
    if (key) {
      // "were killed 20 years ago" is no object; a passive has its auxiliary right before it.
      if (PASSIVE.has(lowerAt(tokens, i - 1))) return states;
      add(states, key);
      // "killed or wounded 20"
      const first = /^(?:and|or)$/.test(lowerAt(tokens, i - 1)) ? verbs.get(lowerAt(tokens, i - 2)) : undefined;
      if (first) add(states, first);
      return states;
    }
    if (BEFORE_PHRASE.has(word)) {
      const before = lowerAt(tokens, i - 1);
      // "backed by 61 deputies": what the counted do, turned round. "the deaths of 20", "the killing of 20"
      const done = word === 'by' && before.endsWith('ed') ? own.get(before) : undefined;
      const deed = word === 'of' ? (nouns.get(before) ?? deeds.get(before)) : undefined;
      if (done) add(states, done);
      else if (deed) add(states, deed);
      return states;
    }
    if (!BEFORE_OBJECT.has(word)) return states;
  }
  return states;
}

const INSERTION = 10;

/** "captured, in the hills near the border, two soldiers": goes back over what stands between commas. */
function beforeInsertion(tokens: readonly Token[], from: number, previous: number): number {
  if (textAt(tokens, from - 1) !== ',') return from;
  for (let i = from - 2; i > previous && i > from - INSERTION; i--) {
    const { kind, text, lower } = tokens[i] as Token;
    if (text === ',') return tokens[i + 1]?.pos === 'ADP' && verbs.has(lowerAt(tokens, i - 1)) ? i : from;
    if ((kind === 'sign' && text !== '-') || kind === 'digits' || isStateWord(lower)) return from;
  }
  return from;
}
