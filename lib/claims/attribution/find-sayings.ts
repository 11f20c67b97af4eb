import type { Span } from '../../article/article';
import type { Saying } from '../attribution';
import { clauseEnd, lineEnd, objectEnd, opensClause, opensQuestion, skipOccasions, spanOf } from './clauses';
import { type Cue, cueAt } from './find-cues';
import { nounFrames } from './lexicon';
import { baseEnd, nounPhraseBefore, nounPhraseFrom, type Range, withDescription } from './noun-phrases';
import type { Line, Reading, Word } from './read-lines';
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isConjunction,
  isDash,
  isGenitive,
  isNominal,
  isPossessive,
  isPreposition,
  isPronoun,
  isRelative,
  isTimeWord,
  opensNounPhrase,
} from './word-tests';

/** A saying found in one sentence, in character offsets. */
export interface Draft extends Saying {
  line: number;
  /** It reports words, so that a quotation without a cue can carry it on. */
  speech: boolean;
  /** What is said is expected in the next paragraph: the sentence ends in a colon. */
  awaits: boolean;
  frame: string;
  lemma: string;
}

interface Context {
  reading: Reading;
  line: Line;
  words: Word[];
  limit: number;
  /** Subjects of the finite verbs found so far in this sentence, by word index. */
  subjects: Map<number, Range>;
}

/** Finds the sayings whose cue stands in this sentence. */
export function sayingsOfLine(reading: Reading, number: number): Draft[] {
  const line = reading.lines[number] as Line;
  const { words } = line;
  const context: Context = { reading, line, words, limit: lineEnd(words), subjects: new Map() };
  const drafts: Draft[] = [];
  const add = (draft: Omit<Draft, 'line' | 'chain'> | null) => {
    if (draft) drafts.push({ ...draft, line: number, chain: [] });
  };
  add(labelledSpeech(context));
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.quote >= 0) continue;
    if (word.lower === 'according' && words[at + 1]?.lower === 'to') {
      add(accordingTo(context, at));
      continue;
    }
    const cue = cueAt(words, at);
    if (cue) add(byVerb(context, cue));
    else if (word.pos === 'NOUN') add(byNoun(context, at));
  }
  return drafts;
}

type Found = Omit<Draft, 'line' | 'chain'>;

function span(words: Word[], range: Range | null): Span[] {
  if (!range) return [];
  const found = spanOf(words, range[0], range[1] + 1);
  return found ? [found] : [];
}

function accordingTo(context: Context, at: number): Found | null {
  const { words, limit } = context;
  const phrase = nounPhraseFrom(words, at + 2, limit);
  if (!phrase) return null;
  const source: Range = [phrase[0], withDescription(words, phrase[1], limit)];
  const content: Span[] = [];
  const left = leftContent(context, isComma(words[at - 1]) ? at - 1 : at);
  if (left) content.push(...left);
  let right = source[1] + 1;
  if (isComma(words[right])) right++;
  if (at <= 2 || (content.length > 0 && isComma(words[source[1] + 1]))) {
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

/** "CLINTON: I think …", "Graham: Plan ‘will fail’": a name and a colon open the paragraph. */
function labelledSpeech(context: Context): Found | null {
  const { words, line, reading, limit } = context;
  if (line.start !== reading.paragraphs[line.paragraph]?.start) return null;
  const colon = words.slice(0, 7).findIndex(({ text }) => text === ':');
  if (colon < 1 || colon + 1 >= limit) return null;
  if (!words.slice(0, colon).every((word) => word.pos === 'PROPN' || word.text === '.' || /^\p{Lu}/u.test(word.text)))
    return null;
  const content = spanOf(words, colon + 1, limit);
  if (!content) return null;
  return {
    source: span(words, [0, colon - 1]),
    cue: span(words, [colon, colon]),
    content: [content],
    speech: true,
    awaits: false,
    frame: 'label',
    lemma: ':',
  };
}

/** What stands left of `end` (exclusive) in the sentence as what is said: a quotation, or the clause. */
function leftContent(context: Context, end: number): Span[] | null {
  const { words } = context;
  let to = end;
  while (to > 0 && isComma(words[to - 1]) && words[to - 1]?.quote === -1) to--;
  let from = 0;
  while (from < to && (isConjunction(words[from]) || isComma(words[from]))) from++;
  for (let i = from; i < to; i++) if (words[i]?.text === ';' && words[i]?.quote === -1) from = i + 1;
  if (to <= from) return null;
  const found = spanOf(words, from, to);
  return found && within(context, found);
}

/** A span of what is said; where it opens or ends in a quotation that goes on in other sentences, with all of it. */
function within(context: Context, { start, end }: Span): Span[] {
  const { quotations } = context.reading;
  const { words } = context;
  const first = words.find((word) => word.start >= start);
  const last = words.findLast((word) => word.end <= end);
  let from = start;
  let to = end;
  if (first && first.quote >= 0) from = Math.min(from, quotations[first.quote]?.start ?? from);
  if (last && last.quote >= 0) to = Math.max(to, quotations[last.quote]?.end ?? to);
  return [{ start: from, end: to }];
}

function byVerb(context: Context, cue: Cue): Found | null {
  const { words } = context;
  for (const verb of cue.verbs) {
    const found = byFrames(context, cue, verb.frames, verb.lemma);
    if (found) return found;
  }
  if (cue.kind === 'finite') {
    const subject = nounPhraseBefore(words, cue.first);
    if (subject) context.subjects.set(cue.head, subject);
  }
  return null;
}

function byFrames(context: Context, cue: Cue, frames: ReadonlySet<string>, lemma: string): Found | null {
  const { words, limit } = context;
  if (cue.kind === 'passive') return byPassive(context, cue, frames, lemma);
  let at = cue.last + 1;
  const draft = (
    source: Range | null,
    content: Span[],
    frame: string,
    { last = cue.last, awaits = false, speech = frames.has('s') || frames.has('q') } = {},
  ): Found | null =>
    content.length || awaits
      ? { source: span(words, source), cue: span(words, [cue.first, last]), content, speech, awaits, frame, lemma }
      : null;

  if (frames.has('c')) return bySeeming(context, cue, lemma);
  const subject = subjectOf(context, cue);
  if (subject && cue.kind === 'finite') context.subjects.set(cue.head, subject);

  // "Smith said", "said Smith": what was said may stand before.
  if (frames.has('i') && opensNounPhrase(words[at])) {
    const told = nounPhraseFrom(words, at, limit);
    if (told) {
      const next = told[1] + 1;
      if (frames.has('it') && words[next]?.lower === 'to' && words[next + 1]?.pos === 'VERB' && subject)
        return draft(subject, contentFrom(context, next, clauseEnd(words, next, limit)), 'it');
      const moved = skipOccasions(words, next, limit);
      const direct = words[moved];
      if (
        !direct ||
        moved >= limit ||
        direct.lower === 'that' ||
        opensQuestion(direct) ||
        direct.quote >= 0 ||
        isComma(direct) ||
        direct.text === ':' ||
        opensClause(words, moved, limit) ||
        (frames.has('about') && direct.lower === 'about')
      )
        at = next;
    }
  }
  if (
    /^(?:to|with)$/.test(words[at]?.lower ?? '') &&
    (frames.has('s') || frames.has('q')) &&
    words[at + 1]?.pos !== 'VERB' &&
    !frames.has('to') &&
    !frames.has('with')
  ) {
    const told = nounPhraseFrom(words, at + 1, limit);
    if (told) at = told[1] + 1;
  }
  const bare = at;
  at = skipOccasions(words, at, limit);
  let next = words[at];
  const clausal = frames.has('s') || frames.has('h') || frames.has('i');
  const quoting = frames.has('s') || frames.has('q') || frames.has('i');

  if (quoting || clausal) {
    if (next?.text === ':' && quoting) {
      const right = spanOf(words, at + 1, limit);
      if (right) return draft(subject, within(context, right), 'colon', { last: at });
      return draft(subject, [], 'colon', { last: at, awaits: true });
    }
    if (next && at < limit) {
      if (
        next.lower === 'that' &&
        clausal &&
        (next.pos === 'SCONJ' || next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'ADP')
      )
        return draft(subject, contentFrom(context, at, clauseEnd(words, at, limit)), 'that');
      if (next.quote >= 0 && quoting)
        return draft(subject, contentFrom(context, at, clauseEnd(words, at, limit)), 'quote');
      if (isComma(next) && words[at + 1] && (words[at + 1] as Word).quote >= 0 && quoting && at + 1 < limit)
        return draft(
          subject,
          [...contentBehind(context, cue, subject), ...contentFrom(context, at + 1, clauseEnd(words, at + 1, limit))],
          'comma-quote',
        );
      if (opensQuestion(next) && clausal)
        return draft(subject, contentFrom(context, at, clauseEnd(words, at, limit)), 'wh');
    }
    // Inverted: `"…," said Smith`, "…, warns the ministry".
    if (quoting && cue.kind === 'finite' && isInverted(context, cue, subject)) {
      const teller = nounPhraseFrom(words, cue.last + 1, limit);
      if (teller) {
        const source: Range = [teller[0], withDescription(words, teller[1], limit)];
        const content = leftContent(context, cue.first) ?? [];
        const rest = afterAside(context, source[1] + 1);
        const colon = words[source[1] + 1]?.text === ':' ? spanOf(words, source[1] + 2, limit) : null;
        return draft(source, colon ? within(context, colon) : [...content, ...rest], 'inverted');
      }
    }
    if (
      quoting &&
      subject &&
      (next === undefined ||
        at >= limit ||
        isComma(next) ||
        isDash(next) ||
        next.text === ';' ||
        next.lower === 'as' ||
        next.lower === 'after' ||
        next.pos === 'SCONJ' ||
        isConjunction(next) ||
        next.lower.endsWith('ing'))
    ) {
      const content = contentBehind(context, cue, subject);
      if (content.length) return draft(subject, [...content, ...afterAside(context, at)], 'behind');
    }
    if (
      frames.has('s') &&
      next &&
      subject &&
      opensClause(words, at, limit) &&
      !(frames.has('o') && isShortObject(context, at))
    )
      return draft(subject, contentFrom(context, at, clauseEnd(words, at, limit)), 'bare');
  }
  if (!subject) return null;
  next = words[bare];
  if (!next || bare >= limit) return null;
  const particle = next.lower;
  if (
    frames.has('t') &&
    particle === 'to' &&
    words[bare + 1] &&
    words[bare + 1]?.pos !== 'DET' &&
    words[bare + 1]?.pos !== 'PROPN' &&
    !(frames.has('to') && words[bare + 1]?.pos === 'NOUN')
  )
    return draft(subject, contentFrom(context, bare, clauseEnd(words, bare, limit)), 't');
  if (frames.has(particle) && isPreposition(next))
    return draft(subject, contentFrom(context, bare + 1, objectEnd(words, bare + 1, limit)), particle, { last: bare });
  if (frames.has('it') && opensNounPhrase(next)) {
    const told = nounPhraseFrom(words, bare, limit);
    if (told && words[told[1] + 1]?.lower === 'to' && words[told[1] + 2]?.pos === 'VERB')
      return draft(subject, contentFrom(context, bare, clauseEnd(words, bare, limit)), 'it');
  }
  if (
    frames.has('o') &&
    (opensNounPhrase(next) || next.quote >= 0 || (next.pos === 'VERB' && next.lower.endsWith('ing'))) &&
    !isTimeWord(next)
  )
    return draft(subject, contentFrom(context, bare, objectEnd(words, bare, limit)), 'o');
  return null;
}

function contentFrom(context: Context, from: number, to: number): Span[] {
  const found = spanOf(context.words, from, to);
  return found ? within(context, found) : [];
}

/** What was said before the teller: "…, Smith said". */
function contentBehind(context: Context, cue: Cue, subject: Range | null): Span[] {
  const { words } = context;
  const start = subject && subject[0] < cue.first ? subject[0] : cue.first;
  let at = start - 1;
  while (at >= 0 && isAdverb(words[at])) at--;
  const before = words[at];
  if (!before) return [];
  if (!isComma(before) && before.quote < 0 && !/^[?!]$/.test(before.text) && !isDash(before)) return [];
  const left = leftContent(context, at + (before.quote >= 0 ? 1 : 0));
  if (!left) return [];
  if (before.quote < 0 && !hasClause(words, 0, at)) return [];
  return left;
}

function hasClause(words: Word[], from: number, to: number): boolean {
  let i = from;
  while (isConjunction(words[i])) i++;
  if (isPreposition(words[i]) || words[i]?.pos === 'SCONJ') {
    // "In Iowa, she said …" is no content; "In Iowa, the vote was lost, she said" is.
    return opensClause(words, i, to) && words.slice(i, to).some(isComma);
  }
  return opensClause(words, i, to);
}

/** What goes on behind the teller's aside: "The fire, she said, will burn for weeks". */
function afterAside(context: Context, at: number): Span[] {
  const { words, limit } = context;
  if (!isComma(words[at]) || at + 1 >= limit) {
    return [];
  }
  const next = words[at + 1] as Word;
  if (next.quote >= 0) return contentFrom(context, at + 1, clauseEnd(words, at + 1, limit));
  if (
    next.lower.endsWith('ing') ||
    /^(?:but|although|though|while|as|after|before|when|whereas|who|which|because|according)$/.test(next.lower)
  )
    return [];
  if (
    isConjunction(next) &&
    opensClause(words, at + 2, limit) &&
    !(words[at + 2]?.pos === 'AUX' || words[at + 2]?.pos === 'VERB')
  )
    return [];
  return contentFrom(context, at + 1, clauseEnd(words, at + 1, limit));
}

function isShortObject(context: Context, at: number): boolean {
  const { words, limit } = context;
  const phrase = nounPhraseFrom(words, at, limit);
  if (!phrase) return false;
  let verb = phrase[1] + 1;
  while (isAdverb(words[verb])) verb++;
  const after = words[verb];
  return !(
    after &&
    verb < limit &&
    (after.pos === 'AUX' || isAuxiliary(after) || (after.pos === 'VERB' && !after.lower.endsWith('ing')))
  );
}

/** Whether the teller stands behind the cue. */
function isInverted(context: Context, cue: Cue, subject: Range | null): boolean {
  const { words, limit } = context;
  const next = words[cue.last + 1];
  if (!next || cue.last + 1 >= limit || cue.first !== cue.head) return false;
  const before = words[cue.first - 1];
  const behindContent =
    before === undefined || isComma(before) || before.quote >= 0 || /^[?!]$/.test(before.text) || isDash(before);
  if (!behindContent || !opensNounPhrase(next) || isTimeWord(next)) return false;
  if (subject && before && !(before.quote >= 0)) return !isComma(before) || subject[1] < cue.first - 1;
  return true;
}

function bySeeming(context: Context, cue: Cue, lemma: string): Found | null {
  const { words, limit } = context;
  if (cue.kind !== 'finite') return null;
  const next = words[cue.last + 1];
  if (!next || cue.last + 1 >= limit) return null;
  if (
    !(next.lower === 'to' || next.pos === 'ADJ' || next.pos === 'ADV' || next.lower === 'like' || next.lower === 'that')
  )
    return null;
  const subject = nounPhraseBefore(words, cue.first);
  const content = [
    ...(subject ? span(words, subject) : []),
    ...contentFrom(context, cue.last + 1, clauseEnd(words, cue.last + 1, limit)),
  ];
  return {
    source: [],
    cue: span(words, [cue.first, cue.last]),
    content,
    speech: false,
    awaits: false,
    frame: 'c',
    lemma,
  };
}

function byPassive(context: Context, cue: Cue, frames: ReadonlySet<string>, lemma: string): Found | null {
  const { words, limit } = context;
  const subject = nounPhraseBefore(words, cue.first);
  const at = cue.last + 1;
  const next = words[at];
  const base = { cue: span(words, [cue.first, cue.last]), speech: false, awaits: false, lemma };
  if (!next || at >= limit) return null;
  if (next.lower === 'by') {
    const by = nounPhraseFrom(words, at + 1, limit);
    if (!by || !subject) return null;
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
  if (lemma === 'ask' && (opensQuestion(next) || next.lower === 'about'))
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

/** Who says, thinks or wants it: the noun phrase before the verb, or the subject of the verb it hangs on. */
function subjectOf(context: Context, cue: Cue): Range | null {
  const { words, subjects, limit } = context;
  if (cue.kind === 'finite') {
    const before = words[cue.first - 1];
    if (before && isConjunction(before)) return earlierSubject(context, cue.first - 1);
    const phrase = nounPhraseBefore(words, cue.first);
    if (phrase) return phrase;
    if (isComma(before)) {
      // "Smith spoke, argued, and won": the verb shares an earlier subject.
      return earlierSubject(context, cue.first - 1);
    }
    return null;
  }
  if (cue.kind === 'infinitive' || cue.kind === 'ing') {
    const found = earlierSubject(context, cue.first);
    if (found) return found;
    if (cue.kind === 'ing') {
      // "Speaking in Oslo, she said": the subject follows the comma.
      for (let i = cue.last + 1; i < limit; i++)
        if (isComma(words[i]) && opensNounPhrase(words[i + 1])) return nounPhraseFrom(words, i + 1, limit);
    }
  }
  void subjects;
  void baseEnd;
  void isRelative;
  return null;
}

/** Subject of the nearest finite verb before word `at`. */
function earlierSubject(context: Context, at: number): Range | null {
  const { words } = context;
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i] as Word;
    if (word.quote >= 0) continue;
    if (word.text === ';') return null;
    if ((word.pos !== 'VERB' && word.pos !== 'AUX') || word.lower.endsWith('ing')) continue;
    let first = i;
    while (
      first > 0 &&
      (isAuxiliary(words[first - 1]) || isAdverb(words[first - 1]) || words[first - 1]?.pos === 'PART')
    )
      first--;
    if (words[first]?.lower === 'to') continue;
    const found = nounPhraseBefore(words, first);
    if (found) return found;
    // `"…," said Smith, adding`
    if (
      i < at - 1 &&
      opensNounPhrase(words[i + 1]) &&
      (isComma(words[first - 1]) || (words[first - 1]?.quote ?? -1) >= 0)
    ) {
      const after = nounPhraseFrom(words, i + 1, at);
      if (after) return [after[0], withDescription(words, after[1], at)];
    }
  }
  return null;
}

/** "his claim that", "a statement by the ministry that", "calls for". */
function byNoun(context: Context, at: number): Found | null {
  const { words, limit } = context;
  const word = words[at] as Word;
  const frames = nounFrames(word.lemma);
  if (!frames) return null;
  const next = words[at + 1];
  if (!next || at + 1 >= limit) return null;
  const owner = ownerOf(context, at);
  let source: Range | null = owner;
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
  if (opening.lower === 'that' && frames.has('s') && opening.pos !== 'PRON') {
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
    cue: span(words, [at, last]),
    content,
    speech: false,
    awaits: false,
    frame: source ? frame : `${frame}-none`,
    lemma: word.lemma,
  };
}

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
  void isNominal;
  void isPronoun;
  return null;
}
