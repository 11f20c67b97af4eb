import type { Span } from '../../../article/article';
import { clauseEnd, opensClause, spanOf } from './clauses';
import { leftContent, within } from './contents';
import { type Context, type Found, span } from './context';
import { baseEnd, isOccasion, nounPhraseFrom, type Range, withDescription } from './noun-phrases';
import type { Word } from './read-lines';
import { isComma, isConjunction, isPreposition, isRelative } from './word-tests';

/** "According to the report, …", "…, according to Smith". In: index of "according". */
export function accordingTo(context: Context, at: number): Found | null {
  const { words, limit } = context;
  const phrase = nounPhraseFrom(words, at + 2, limit) ?? anyPhraseFrom(words, at + 2, limit);
  if (!phrase) return null;
  const opens = at <= 2 || isConjunction(words[at - 1]);
  const source: Range = opens ? upToComma(words, phrase, limit) : [phrase[0], describedTeller(words, phrase[1], limit)];
  const content: Span[] = [];
  const left = leftContent(context, isComma(words[at - 1]) ? at - 1 : at);
  if (left) content.push(...left);
  let right = source[1] + 1;
  if (isComma(words[right])) right++;
  if (opens || (content.length > 0 && isComma(words[source[1] + 1]))) {
    const more = spanOf(words, right, clauseEnd(words, right, limit));
    if (more && right < limit) content.push(...within(context, more));
  }
  if (!content.length) return null;
  return {
    source: span(words, source),
    cue: span(words, [at, at + 1]),
    content,
    speech: true,
    awaits: false,
    frame: 'according',
    lemma: 'accord',
  };
}

/** "In a survey by the union, 60 per cent said …": the survey tells it. In: index of "in" at the sentence's start. */
export function inPoll(context: Context, at: number): Found | null {
  const { words, limit } = context;
  const last = baseEnd(words, at + 1, limit);
  if (at > 1 || last <= at || !POLLS.test((words[last] as Word).lower)) return null;
  const source = upToComma(words, [at + 1, last], limit);
  if (!isComma(words[source[1] + 1])) return null;
  const right = source[1] + 2;
  const found = spanOf(words, right, clauseEnd(words, right, limit));
  if (!found) return null;
  return {
    source: span(words, source),
    cue: span(words, [at, at]),
    content: within(context, found),
    speech: false,
    awaits: false,
    frame: 'poll',
    lemma: 'in',
  };
}

const POLLS = /^(?:polls?|surveys?|polling)$/;

/** Behind "according to" a noun phrase follows, whatever the tagger says. */
function anyPhraseFrom(words: Word[], at: number, limit: number): Range | null {
  let last = at - 1;
  while (last + 1 < limit && /^[\p{L}\p{N}$'’-]/u.test(words[last + 1]?.text ?? '') && !isPreposition(words[last + 1]))
    last++;
  return last >= at ? [at, last] : null;
}

/** "According to" opens the sentence: its noun phrase reaches to the comma before the clause. */
function upToComma(words: Word[], [first, last]: Range, limit: number): Range {
  for (let i = last + 1; i < Math.min(limit, last + 25); i++) {
    const word = words[i] as Word;
    if (isComma(word) && word.quote < 0) return [first, i - 1];
    if (word.pos === 'AUX' || word.text === ':' || word.text === ';') break;
  }
  return [first, last];
}

/** With its description, where the sentence does not go on behind it with a clause. */
function describedTeller(words: Word[], last: number, limit: number): number {
  const end = withDescription(words, last, limit);
  if (end > last && isComma(words[last + 1]) && opensClause(words, last + 2, end + 1) && !isRelative(words[last + 2]))
    return last;
  return end === last ? upToBreak(words, last, limit) : end;
}

/** "people in attendance", "an account she gave": no mark or conjunction parts it from the teller. */
function upToBreak(words: Word[], last: number, limit: number): number {
  let end = last;
  while (end + 1 < limit && end - last < LONGEST_ATTACHMENT) {
    const next = words[end + 1] as Word;
    if (/^[,;:—–()"“”-]+$/.test(next.text) || next.quote >= 0 || CONJUNCTIONS.test(next.lower)) break;
    if (/^(?:in|at|on)$/.test(next.lower) && isOccasion(words, end + 1)) break;
    end++;
  }
  return end;
}

/** Words that may belong to the teller behind its noun phrase. */
const LONGEST_ATTACHMENT = 16;

const CONJUNCTIONS =
  /^(?:and|or|but|even|while|as|because|though|although|after|before|when|since|if|so|which|who|whereas)$/;

/** "CLINTON: I think …", "Graham: Plan ‘will fail’": a name and a colon open the paragraph. */
export function labelledSpeech(context: Context): Found | null {
  const { words, line, reading, limit } = context;
  if (line.start !== reading.paragraphs[line.paragraph]?.start) return null;
  // A transcript may stand in quotation marks as a whole.
  const first = /^["“]$/.test(words[0]?.text ?? '') ? 1 : 0;
  const colon = words.slice(0, 7).findIndex(({ text }) => text === ':');
  if (colon < first + 1 || colon + 1 >= limit) return null;
  const label = words.slice(first, colon);
  // "The Latest", "Fix Is In": no one's name.
  const clause = label.length > 2 && label.slice(0, -1).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (clause || label.at(-1)?.lower === 'latest') return null;
  if (!label.every((word) => word.pos === 'PROPN' || word.text === '.' || /^\p{Lu}/u.test(word.text))) return null;
  // A label that is no name ("EXCLUSIVE", "Q") does not come back in the text.
  if (!reading.capitals.has((label.at(-1) as Word).text.toLowerCase())) return null;
  const said = words.slice(colon + 1);
  if (!said.some((word) => word.pos === 'VERB' || word.pos === 'AUX' || word.quote >= 0)) return null;
  const content = spanOf(words, colon + 1, limit);
  if (!content) return null;
  return {
    source: span(words, [first, colon - 1]),
    cue: span(words, [colon, colon]),
    content: [content],
    speech: true,
    awaits: false,
    frame: 'label',
    lemma: ':',
  };
}
