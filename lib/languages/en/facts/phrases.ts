import type { Span } from '../../../article/article';
import type { Name } from '../../../claims/names';
import { MEASURES, NONE, STANDS_FOR, TIMES } from '../data/fact-verbs';
import { IRREGULAR_NOUNS } from '../data/irregular-nouns';
import { singular } from '../singular';
import type { Token } from '../tag';

/** A noun phrase of a sentence. Indexes into its tokens. */
export interface Phrase {
  from: number;
  to: number;
  /** What it is about: the key of a name, or the head noun in the singular. */
  head: string;
  /** Whether the head stands for whose it is: "Ukrainian forces". */
  stands: boolean;
  /** Whose or of which country: "north korea" of "North Korean soldiers". `null` when nothing tells. */
  of: string | null;
  /** "no", "none of", "nobody". */
  none: boolean;
  /** The preposition before it, empty without. */
  after: string;
}

const INSIDE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PART', 'SYM', 'X']);
const irregular = new Set(IRREGULAR_NOUNS.map(([plural]) => plural));

/** The noun phrases of a sentence in order; "of" phrases behind a measure are one with it ("300 of the men"). */
export function findPhrases(tokens: readonly Token[], names: readonly Name[]): Phrase[] {
  const phrases: Phrase[] = [];
  const owners = nameOfToken(tokens, names);
  for (let at = 0; at < tokens.length; ) {
    const to = endOfPhrase(tokens, at);
    if (to === at) {
      at++;
      continue;
    }
    const from = startOfMeasure(tokens, at, to);
    const last = phrases.at(-1);
    const before = tokens[from - 1];
    let after = before && (before.pos === 'ADP' || before.lower === 'to') ? before.lower : '';
    // "in Orme and Selwyn": what "and" adds hangs on the same preposition.
    if (before?.pos === 'CCONJ' && last && last.to === from - 1 && last.after !== '') after = last.after;
    phrases.push(read(tokens, from, to, after, owners));
    at = to;
  }
  return joinMeasures(tokens, phrases);
}

/** "at least", "more than", "up to" and their like belong to the number behind them. */
function startOfMeasure(tokens: readonly Token[], from: number, to: number): number {
  if (!tokens.slice(from, to).some(({ pos }) => pos === 'NUM')) return from;
  let start = from;
  while (start > 0 && from - start < 4 && ABOUT.has(tokens[start - 1]?.lower ?? '')) start--;
  const lower = tokens[start]?.lower;
  // A lone "over", "to" or "than" is a preposition like any other.
  return from - start === 1 && /^(?:to|than|over|at|as|up|many)$/.test(lower ?? '') ? from : start;
}
const ABOUT = new Set(
  'at least most up to more fewer less than about around over nearly almost roughly some as many only just well far under'.split(
    ' ',
  ),
);

/** Tokens → the name that covers them. */
function nameOfToken(tokens: readonly Token[], names: readonly Name[]): (Name | undefined)[] {
  const of: (Name | undefined)[] = [];
  let at = 0;
  for (const name of names) {
    while (at < tokens.length && (tokens[at] as Token).end <= name.start) at++;
    for (let i = at; i < tokens.length && (tokens[i] as Token).start < name.end; i++) of[i] ??= name;
  }
  return of;
}

const OWNERS = new Set('his her its their our my your'.split(' '));

function endOfPhrase(tokens: readonly Token[], from: number): number {
  let to = from;
  let noun = false;
  while (to < tokens.length) {
    const { pos, lower } = tokens[to] as Token;
    if (pos === 'PRON' && to === from) {
      if (/^(?:who|which|that|whose|what)$/.test(lower)) return from;
      const owned = OWNERS.has(lower) && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[to + 1]?.pos ?? '');
      if (!owned) return to + 1;
      to++;
      continue;
    }
    if (
      /^(?:to|-|–|or|and)$/.test(lower) &&
      tokens[to - 1]?.pos === 'NUM' &&
      tokens[to + 1]?.pos === 'NUM' &&
      to > from
    ) {
      to += 2;
      noun = true;
      continue;
    }
    if (!INSIDE.has(pos) || (pos === 'PART' && lower !== "'s" && lower !== "'")) {
      const hyphened = lower === '-' && noun === false && INSIDE.has(tokens[to + 1]?.pos ?? '');
      if (!hyphened) break;
    }
    if (pos === 'PART' && to === from) break;
    if (pos === 'DET' && to > from && !/^(?:all|both|half)$/.test(tokens[to - 1]?.lower ?? '')) break;
    // "On Monday police", "in late November Kenya": the time ends a phrase.
    if (to > from && pos !== 'PART' && lower !== '-' && TIMES.has(tokens[to - 1]?.lower ?? '') && !/^\d/.test(lower))
      break;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM') noun = true;
    to++;
  }
  while (to > from && /^(?:-|'s|')$/.test(tokens[to - 1]?.lower ?? '')) to--;
  if (!noun) {
    const only = tokens[from] as Token;
    return to === from + 1 &&
      only.pos === 'DET' &&
      (NONE.has(only.lower) || /^(?:some|many|most|all|both|several)$/.test(only.lower))
      ? to
      : from;
  }
  // "two men ready": adjectives behind the noun are no part of it.
  while (
    to > from &&
    (tokens[to - 1]?.pos === 'ADJ' || tokens[to - 1]?.pos === 'DET') &&
    tokens.slice(from, to - 1).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  )
    to--;
  return to;
}

function read(
  tokens: readonly Token[],
  from: number,
  to: number,
  after: string,
  names: readonly (Name | undefined)[],
): Phrase {
  let at = to - 1;
  while (at > from && !/^(?:NOUN|PROPN|PRON|NUM)$/.test((tokens[at] as Token).pos)) at--;
  const token = tokens[at] as Token;
  const none = tokens.slice(from, to).some(({ lower }) => NONE.has(lower));
  const name = names[at];
  let of: string | null = null;
  for (let i = from; i < at; i++) {
    const own = names[i];
    if (own && own !== name) of = own.key;
  }
  if (name) return { from, to, head: name.key, of: of === name.key ? null : of, stands: false, none, after };
  const head = headWord(token);
  return { from, to, head, of, stands: of !== null && STANDS_FOR.has(head), none, after };
}

function headWord({ lower, pos }: Token): string {
  // "Nine were hurt" tells nobody.
  if (pos === 'NUM') return '';
  if (pos === 'PRON') return lower;
  return irregular.has(lower) || pos === 'NOUN' || pos === 'PROPN' ? singular(lower) : lower;
}

/** "dozens of miners", "300 of the soldiers", "none of the two": one phrase, about what is measured. */
function joinMeasures(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    if (before && phrase.after === 'of' && phrase.from === before.to + 1 && isMeasure(tokens, before))
      joined[joined.length - 1] = {
        ...phrase,
        from: before.from,
        after: before.after,
        none: before.none || phrase.none,
      };
    else joined.push(phrase);
  }
  return joined;
}

const isMeasure = (tokens: readonly Token[], { head, to }: Phrase): boolean =>
  head === '' || MEASURES.has(head) || tokens[to - 1]?.pos === 'NUM' || tokens[to - 1]?.pos === 'DET';

/** Offsets of a phrase in the sentence. */
export const spanOf = (tokens: readonly Token[], { from, to }: Phrase): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});
