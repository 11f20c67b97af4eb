import { DEEDS } from '../data/reporting-verbs';
import { clauseEnd, objectEnd, opensQuestion } from './clauses';
import { contentFrom } from './contents';
import { type Context, type Found, span } from './context';
import type { Cue } from './find-cues';
import { nounPhraseBefore, nounPhraseFrom, type Range, withDescription } from './noun-phrases';
import { isTimeWord, opensNounPhrase } from './word-tests';

/** Held, made and written things are not said by someone. */
const TOO_WIDE = new Set(
  'hold make write share put fund set report determine offer present maintain deliver touch cast threaten launch paint'.split(
    ' ',
  ),
);

/** "was told by", "is believed to", "was accused of", "was asked whether": the teller stands behind "by" or nowhere. */
export function byPassive(context: Context, cue: Cue, frames: ReadonlySet<string>, lemma: string): Found | null {
  const { words, limit } = context;
  const subject = nounPhraseBefore(words, cue.first);
  const at = cue.last + 1;
  const next = words[at];
  const base = { cue: span(words, [cue.first, cue.last]), speech: false, awaits: false, lemma };
  const asked = lemma === 'ask' || lemma === 'question' || lemma === 'press';
  if (!next || at >= limit) return null;
  if (next.lower === 'by') {
    // "was dismissed by the court as", "for": what follows is what it is said to be.
    const as = words.findIndex(({ lower }, i) => i > at + 1 && /^(?:as|for)$/.test(lower));
    const by = nounPhraseFrom(words, at + 1, as < 0 ? limit : Math.min(as, limit));
    if (!by) return null;
    if (asked) {
      const behind = by[1] + 1;
      const content =
        opensQuestion(words[behind]) || /^(?:about|to|on|for)$/.test(words[behind]?.lower ?? '')
          ? contentFrom(context, behind, objectEnd(words, behind, limit))
          : [];
      if (content.length) return { ...base, source: span(words, by), content, frame: 'asked' };
    }
    if (!subject || DEEDS.has(lemma) || TOO_WIDE.has(lemma)) return null;
    const source: Range = [by[0], withDescription(words, by[1], limit)];
    const more = /^(?:to|as|for|of|that)$/.test(words[source[1] + 1]?.lower ?? '')
      ? contentFrom(context, source[1] + 1, clauseEnd(words, source[1] + 1, limit))
      : [];
    return { ...base, source: span(words, source), content: [...span(words, subject), ...more], frame: 'by' };
  }
  if (lemma === 'quote' && next.lower === 'as') {
    const content = contentFrom(context, at + 2, clauseEnd(words, at + 2, limit));
    return content.length && subject
      ? {
          ...base,
          cue: span(words, [cue.first, at + 1]),
          source: span(words, subject),
          content,
          speech: true,
          frame: 'quoted',
        }
      : null;
  }
  if (next.lower === 'that' && (frames.has('s') || frames.has('h') || frames.has('i')))
    return { ...base, source: [], content: contentFrom(context, at, clauseEnd(words, at, limit)), frame: 'p-that' };
  if (
    frames.has('p') &&
    (next.lower === 'to' ||
      next.lower === 'as' ||
      (lemma === 'accuse' && next.lower === 'of') ||
      (lemma === 'charge' && next.lower === 'with') ||
      (lemma === 'criticize' && next.lower === 'for'))
  )
    return {
      ...base,
      source: [],
      content: [...span(words, subject), ...contentFrom(context, at, clauseEnd(words, at, limit))],
      frame: 'p',
    };
  if (asked && (opensQuestion(next) || next.lower === 'about'))
    return { ...base, source: [], content: contentFrom(context, at, objectEnd(words, at, limit)), frame: 'asked' };
  if (
    /^(?:call|name|dub|label|deem|consider|declare|term)$/.test(lemma) &&
    (opensNounPhrase(next) || next.quote >= 0) &&
    !isTimeWord(next)
  )
    return {
      ...base,
      source: [],
      content: [...span(words, subject), ...contentFrom(context, at, objectEnd(words, at, limit))],
      frame: 'p-named',
    };
  return null;
}
