import type { Span } from '../../../article/article';
import { clauseEnd, objectEnd, opensClause, opensQuestion } from './clauses';
import { contentFrom } from './contents';
import { type Context, type Found, span } from './context';
import { adjectiveFrames } from './lexicon';
import { nounPhraseBefore } from './noun-phrases';
import type { Word } from './read-lines';
import { earlierSubject } from './subjects';
import { isAdverb, isAuxiliary, isBe, isConjunction, isPreposition } from './word-tests';

/** "is confident that", "was wary of": what someone is of a mind about. */
export function byAdjective(context: Context, at: number): Found | null {
  const { words, limit } = context;
  const word = words[at] as Word;
  const frames = adjectiveFrames(word.lower);
  const next = words[at + 1];
  if (!frames || !next || at + 1 >= limit) return null;
  let first = at;
  while (
    first > 0 &&
    (isAdverb(words[first - 1]) ||
      isAuxiliary(words[first - 1]) ||
      words[first - 1]?.pos === 'PART' ||
      isLinkingVerb(words[first - 1]))
  )
    first--;
  if (first === at || !words.slice(first, at).some((before) => isBe(before) || isLinkingVerb(before))) return null;
  let content: Span[] = [];
  let last = at;
  if (
    frames.has('that') &&
    (next.lower === 'that' || opensQuestion(next) || opensClause(words, at + 1, limit)) &&
    !isPreposition(next)
  )
    content = contentFrom(context, at + 1, clauseEnd(words, at + 1, limit));
  else if (frames.has('to') && next.lower === 'to' && words[at + 2]?.pos === 'VERB')
    content = contentFrom(context, at + 1, clauseEnd(words, at + 1, limit));
  else if (frames.has(next.lower) && isPreposition(next)) {
    last = at + 1;
    content = contentFrom(context, at + 2, objectEnd(words, at + 2, limit));
  }
  if (!content.length) return null;
  const before = words[first - 1];
  const subject = before && isConjunction(before) ? earlierSubject(context, first - 1) : nounPhraseBefore(words, first);
  if (!subject || /^(?:it|this|that|there|which|what)$/.test(words[subject[1]]?.lower ?? '')) return null;
  return {
    source: span(words, subject),
    cue: span(words, [first, last]),
    content,
    speech: false,
    awaits: false,
    frame: `a-${next.lower}`,
    lemma: word.lower,
  };
}

function isLinkingVerb(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:feels?|felt|seems?|seemed|remains?|remained|became|becomes?|appears?|appeared|sounds?|sounded|grew|looks?|looked)$/.test(
      word.lower,
    )
  );
}
