import { IDIOMS } from '../data/fact-verbs';
import { baseOfVerb, isIrregular, isKnownEvent, isOnlyParticiple, isParticiple } from '../events';
import type { Token } from '../tag';

/** A verb with its auxiliaries: "has not been killed", "to hand over". Indexes into the tokens. */
export interface VerbGroup {
  from: number;
  to: number;
  /** Where the main verb stands. */
  at: number;
  /** Of an idiom the token that completes it ("part" of "take part"), otherwise -1. */
  idiom: number;
  /** Base form with its particle ("hand over"), or the event of an idiom ("take part" → "participate"). */
  event: string;
  base: string;
  negated: boolean;
  modality: 'done' | 'may' | 'will' | 'would';
  passive: boolean;
  /** "to leave", "leaving": it has no subject of its own. */
  infinitive: boolean;
  gerund: boolean;
  /** A participle without auxiliary, which may be a past tense or a passive. */
  bare: boolean;
  /** Whether its form can only be a participle ("taken"). */
  only: boolean;
}

const MODALS: Record<string, VerbGroup['modality']> = {
  will: 'will',
  "'ll": 'will',
  wo: 'will',
  shall: 'will',
  may: 'may',
  might: 'may',
  could: 'may',
  can: 'may',
  ca: 'may',
  would: 'would',
  "'d": 'would',
  should: 'would',
  must: 'would',
};
const NOT = new Set(["n't", 'not', 'never', 'hardly', 'nor']);
const PARTICLES = new Set(
  'up down out off over in on away back against for to aside apart with into through about'.split(' '),
);
const idioms = new Map<string, (readonly [string, string])[]>();
for (const [verb, word, event] of IDIOMS) idioms.set(verb, [...(idioms.get(verb) ?? []), [word, event]]);

/** Finds the verbs of a sentence in order. */
export function findVerbs(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; ) {
    const group = groupAt(tokens, at);
    if (group) groups.push(group);
    at = group ? group.to : at + 1;
  }
  return groups;
}

function groupAt(tokens: readonly Token[], from: number): VerbGroup | null {
  const first = tokens[from] as Token;
  const infinitive = first.lower === 'to' && first.pos === 'PART';
  if (first.pos !== 'AUX' && first.pos !== 'VERB' && !infinitive) return null;
  const chain: number[] = [];
  let negated = NOT.has(tokens[from - 1]?.lower ?? '');
  let to = infinitive ? from + 1 : from;
  for (; to < tokens.length; to++) {
    const { pos, lower } = tokens[to] as Token;
    if (pos === 'AUX' || pos === 'VERB') {
      if (chain.length > 0 && (tokens[chain.at(-1) as number] as Token).pos === 'VERB') break;
      chain.push(to);
    } else if (NOT.has(lower) && chain.length > 0) negated = true;
    // "has reportedly been killed": an adverb belongs to the group where a verb follows.
    else if (pos !== 'ADV' || !verbFollows(tokens, to)) break;
  }
  const at = chain.at(-1);
  if (at === undefined) return null;
  const main = tokens[at] as Token;
  const auxiliaries = chain.slice(0, -1).map((i) => tokens[i] as Token);
  const last = auxiliaries.at(-1);
  const be = last !== undefined && (last.lemma === 'be' || last.lower === 'got');
  const participle = isParticiple(main.lower);
  const modal = auxiliaries.map(({ lower }) => MODALS[lower]).find((modality) => modality !== undefined);
  const base = main.pos === 'AUX' ? main.lemma : baseOf(main);
  return {
    from,
    to,
    at,
    base,
    ...eventAt(tokens, at, base),
    negated,
    modality: modal ?? (infinitive ? 'would' : 'done'),
    passive: be && participle,
    infinitive,
    gerund: main.lower.endsWith('ing') && last === undefined && !infinitive,
    bare: participle && last === undefined && !infinitive,
    only: isOnlyParticiple(main.lower),
  };
}

/** The tables' base form where they know the verb; the tagger's own is wrong of "freed", theirs of rare verbs. */
function baseOf({ lower, lemma }: Token): string {
  const base = baseOfVerb(lower);
  return isKnownEvent(base) || isIrregular(lower) ? base : lemma;
}

function verbFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < Math.min(tokens.length, from + 4); i++) {
    const { pos, lower } = tokens[i] as Token;
    if (pos === 'VERB' || pos === 'AUX') return tokens[from]?.lower !== 'yet';
    if (pos !== 'ADV' && !NOT.has(lower)) return false;
  }
  return false;
}

/** The event of a verb with what follows it: a particle that the tables know, an idiom. */
function eventAt(tokens: readonly Token[], at: number, base: string): { event: string; idiom: number } {
  const plain = (event: string) => ({ event, idiom: -1 });
  for (const [word, event] of idioms.get(base) ?? [])
    for (let i = at + 1; i < Math.min(tokens.length, at + 5); i++) {
      const { lower, lemma, pos } = tokens[i] as Token;
      if (pos === 'VERB' || pos === 'PUNCT') break;
      if (lower === word || lemma === word || (word === 'life' && lower === 'lives')) return { event, idiom: i };
    }
  const next = tokens[at + 1];
  if (next && PARTICLES.has(next.lower)) {
    const both = `${base} ${next.lower}`;
    if (isKnownEvent(both)) return plain(both);
    const third = tokens[at + 2];
    if (third && isKnownEvent(`${both} ${third.lower}`)) return plain(`${both} ${third.lower}`);
  }
  // "handed the men over", "put the vote off"
  for (let i = at + 2; i < Math.min(tokens.length, at + 6); i++) {
    const { lower, pos } = tokens[i] as Token;
    if (pos === 'VERB' || pos === 'PUNCT') break;
    if (
      /^(?:over|off|down|back|up|out)$/.test(lower) &&
      isKnownEvent(`${base} ${lower}`) &&
      !/^(?:DET|NUM|PROPN|PRON)$/.test(tokens[i + 1]?.pos ?? '')
    )
      return plain(`${base} ${lower}`);
  }
  return plain(base);
}
