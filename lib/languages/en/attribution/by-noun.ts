import type { Span } from '../../../article/article';
import { baseOfVerb } from '../events';
import { clauseEnd, objectEnd } from './clauses';
import { contentFrom } from './contents';
import { type Context, type Found, span } from './context';
import { nounFrames } from './lexicon';
import { nounPhraseBefore, nounPhraseFrom, type Range } from './noun-phrases';
import type { Word } from './read-lines';
import { earlierSubject } from './subjects';
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isConjunction,
  isGenitive,
  isPossessive,
  isPreposition,
  opensNounPhrase,
} from './word-tests';

/** "his claim that", "a statement by the ministry that", "calls for". */
export function byNoun(context: Context, at: number): Found | null {
  const { words, limit } = context;
  const word = words[at] as Word;
  const frames = nounFrames(word.lemma);
  if (!frames) return null;
  const next = words[at + 1];
  if (!next || at + 1 >= limit) return null;
  const light = lightVerbBefore(context, at);
  if (frames.has('light') && !light) return null;
  const owner = ownerOf(context, at);
  let source: Range | null = owner ?? light?.subject ?? null;
  let from = at + 1;
  if (/^(?:by|from|among)$/.test(next.lower)) {
    const by = nounPhraseFrom(words, at + 2, limit);
    if (by) {
      source = by;
      from = by[1] + 1;
    }
  } else if (next.lower === 'of' && !frames.has('of') && !owner) {
    return null;
  }
  const opening = words[from];
  if (!opening || from >= limit) return null;
  let content: Span[] = [];
  let frame = '';
  let last = at;
  if (opening.lower === 'that' && frames.has('s') && (opening.pos !== 'PRON' || opensNounPhrase(words[from + 1]))) {
    content = contentFrom(context, from, clauseEnd(words, from, limit));
    frame = 'n-that';
  } else if (opening.lower === 'to' && frames.has('t') && words[from + 1]?.pos === 'VERB') {
    content = contentFrom(context, from, objectEnd(words, from, limit));
    frame = 'n-to';
  } else if (frames.has(opening.lower) && isPreposition(opening)) {
    content = contentFrom(context, from + 1, objectEnd(words, from + 1, limit));
    frame = `n-${opening.lower}`;
    if (from === at + 1) last = from;
  }
  if (!content.length) return null;
  return {
    source: span(words, source),
    cue: span(words, [light ? light.first : at, last]),
    content,
    speech: false,
    awaits: false,
    frame: light ? `l-${frame}` : source ? frame : `${frame}-none`,
    lemma: word.lemma,
  };
}

/** "made comments about", "has doubts about", "is a supporter of": the verb whose object or predicate the noun is. */
function lightVerbBefore(context: Context, at: number): { first: number; subject: Range } | null {
  const { words } = context;
  let verb = at - 1;
  while (verb >= 0 && /^(?:DET|ADJ|ADV|NUM)$/.test(words[verb]?.pos ?? '')) verb--;
  const word = words[verb];
  if (!word || word.quote >= 0) return null;
  const lemma = baseOfVerb(word.lower);
  const copula = isBe(word) && HOLDERS.has(words[at]?.lemma ?? '');
  if (!copula && !(LIGHT_VERBS.has(lemma) && !HOLDERS.has(words[at]?.lemma ?? ''))) return null;
  let first = verb;
  while (first > 0 && (isAuxiliary(words[first - 1]) || isAdverb(words[first - 1]) || words[first - 1]?.lower === 'to'))
    first--;
  const before = words[first - 1];
  const ing = word.lower.endsWith('ing');
  const subject =
    (before && isConjunction(before)) || ing || words[first]?.lower === 'to'
      ? earlierSubject(context, first)
      : nounPhraseBefore(words, first);
  return subject && { first, subject };
}

/** With a reporting noun as their object they report: "raised concerns about". */
const LIGHT_VERBS = new Set(
  (
    'make give have raise express voice issue offer deliver share repeat renew level direct launch mount publish release ' +
    'reiterate state air cast signal show throw lend send hold harbour harbor face draw take provide'
  ).split(' '),
);

/** Nouns for who holds a view; they report as what someone is: "is a critic of". */
const HOLDERS = new Set(
  'supporter critic opponent advocate proponent fan backer defender believer champion foe skeptic sceptic admirer'.split(
    ' ',
  ),
);

/** The possessor before a noun: "his", "the ministry's". */
function ownerOf(context: Context, at: number): Range | null {
  const { words } = context;
  let i = at - 1;
  while (
    i >= 0 &&
    (words[i]?.pos === 'ADJ' ||
      words[i]?.pos === 'ADV' ||
      words[i]?.pos === 'NUM' ||
      (words[i]?.pos === 'NOUN' && i < at))
  )
    i--;
  const word = words[i];
  if (isPossessive(word)) return [i, i];
  if (isGenitive(word)) {
    const phrase = nounPhraseBefore(words, i);
    return phrase && [phrase[0], i];
  }
  return null;
}
