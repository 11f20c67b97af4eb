import type { Span } from '../../article/article';
import type { Saying } from '../attribution';
import { DOCUMENT_NOUNS } from '../data/teller-nouns';
import { baseOfVerb, isParticiple } from '../events';
import { clauseEnd, lineEnd, objectEnd, opensClause, opensQuestion, skipOccasions, spanOf } from './clauses';
import { type Cue, cueAt } from './find-cues';
import { adjectiveFrames, isReportingVerb, nounFrames } from './lexicon';
import {
  baseEnd,
  nounPhraseBefore,
  nounPhraseFrom,
  type Range,
  simplePhraseBefore,
  withDescription,
} from './noun-phrases';
import type { Line, Reading, Word } from './read-lines';
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isComma,
  isConjunction,
  isDash,
  isGenitive,
  isNominal,
  isParticipleWord,
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
  const add = (draft: Omit<Draft, 'line'> | null) => {
    // "expressed doubt that": the verb has reported it already.
    const cue = draft?.cue[0];
    if (
      !draft ||
      !cue ||
      drafts.some((other) => (other.cue[0]?.start ?? 0) < cue.end && cue.start < (other.cue[0]?.end ?? 0))
    )
      return;
    drafts.push({ ...draft, line: number });
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
    const verbal = cue && byVerb(context, cue);
    if (verbal) add(verbal);
    else add(byAdjective(context, at) ?? (word.pos === 'NOUN' ? byNoun(context, at) : null));
  }
  return drafts;
}

type Found = Omit<Draft, 'line'>;

function span(words: Word[], range: Range | null): Span[] {
  if (!range) return [];
  const found = spanOf(words, range[0], range[1] + 1);
  return found ? [found] : [];
}

function accordingTo(context: Context, at: number): Found | null {
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
  return end > last && isComma(words[last + 1]) && opensClause(words, last + 2, end + 1) && !isRelative(words[last + 2])
    ? last
    : end;
}

/** "CLINTON: I think …", "Graham: Plan ‘will fail’": a name and a colon open the paragraph. */
function labelledSpeech(context: Context): Found | null {
  const { words, line, reading, limit } = context;
  if (line.start !== reading.paragraphs[line.paragraph]?.start) return null;
  const colon = words.slice(0, 7).findIndex(({ text }) => text === ':');
  if (colon < 1 || colon + 1 >= limit) return null;
  const label = words.slice(0, colon);
  if (!label.every((word) => word.pos === 'PROPN' || word.text === '.' || /^\p{Lu}/u.test(word.text))) return null;
  // A label that is no name ("EXCLUSIVE", "Q") does not come back in the text.
  if (!reading.capitals.has((label.at(-1) as Word).text.toLowerCase())) return null;
  const said = words.slice(colon + 1);
  if (!said.some((word) => word.pos === 'VERB' || word.pos === 'AUX' || word.quote >= 0)) return null;
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
    if (!found) continue;
    const source = found.source[0];
    if (cue.kind === 'finite' && source && found.speech) {
      const first = words.findIndex(({ start }) => start >= source.start);
      const last = words.findLastIndex(({ end }) => end <= source.end);
      context.subjects.set(cue.head, [first, last]);
    }
    return found;
  }
  return null;
}

function byFrames(context: Context, cue: Cue, frames: ReadonlySet<string>, lemma: string): Found | null {
  const { words, limit } = context;
  const before = words[cue.first - 1];
  const asked = lemma === 'ask' || lemma === 'question' || lemma === 'press';
  if (
    cue.kind === 'passive' ||
    (asked &&
      (cue.first === 0 || isComma(before) || /^(?:when|if|once)$/.test(before?.lower ?? '')) &&
      /ed$/.test(words[cue.head]?.lower ?? '') &&
      cue.first === cue.head)
  )
    return byPassive(context, cue, frames, lemma);
  let at = cue.last + 1;
  const draft = (
    source: Range | null,
    content: Span[],
    frame: string,
    { last = cue.last, awaits = false, speech = frames.has('s') || frames.has('q') || frames.has('b') } = {},
  ): Found | null =>
    content.length || awaits
      ? { source: span(words, source), cue: span(words, [cue.first, last]), content, speech, awaits, frame, lemma }
      : null;

  if (frames.has('c')) return bySeeming(context, cue, lemma);
  const subject = subjectOf(context, cue);
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
  at = skipAside(words, at, limit);
  const bare = at;
  at = skipOccasions(words, at, limit);
  let next = words[at];
  const clausal = frames.has('s') || frames.has('h') || frames.has('i');
  const quoting = frames.has('s') || frames.has('q') || frames.has('i') || frames.has('b');

  const behindQuote = quoting && subject !== null && cue.kind === 'finite' && (words[subject[0] - 1]?.quote ?? -1) >= 0;
  if (behindQuote && !(next && at < limit && (next.lower === 'that' || next.text === ':'))) {
    const aside = skipOccasions(words, bare, limit);
    const rest = isComma(words[aside]) ? afterAside(context, aside) : [];
    const content = contentBehind(context, cue, subject);
    if (content.length) return draft(subject, [...content, ...rest], 'behind');
  }
  if (quoting || clausal) {
    // "As Smith said, the plan …", "the plan failed, as Smith said"
    if (quoting && subject && words[subject[0] - 1]?.lower === 'as' && cue.kind === 'finite') {
      const as = subject[0] - 1;
      const right = isComma(next) ? contentFrom(context, at + 1, clauseEnd(words, at + 1, limit)) : [];
      const left = right.length || !isComma(words[as - 1]) ? [] : (leftContent(context, as - 1) ?? []);
      if (right.length || left.length) return draft(subject, [...left, ...right], 'as');
    }
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
      if (lemma === 'say' && next.pos === 'INTJ' && subject)
        return draft(subject, contentFrom(context, at, at + 1), 'yes');
      if (opensQuestion(next) && clausal)
        return draft(subject, contentFrom(context, at, clauseEnd(words, at, limit)), 'wh');
    }
    // Inverted: `"…," said Smith`, "…, warns the ministry".
    if (
      (frames.has('s') || frames.has('q')) &&
      lemma !== 'tell' &&
      cue.kind === 'finite' &&
      isInverted(context, cue, subject)
    ) {
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
        !(opensNounPhrase(next) || next.lower === 'there') ||
        !opensClause(words, at, limit))
    ) {
      const content = contentBehind(context, cue, subject);
      if (content.length) return draft(subject, [...content, ...afterAside(context, at)], 'behind');
    }
    // "the cut, which they said came too late"
    if (
      frames.has('s') &&
      subject &&
      cue.kind === 'finite' &&
      isRelative(words[subject[0] - 1]) &&
      goesOnWithVerb(words, at, limit)
    ) {
      const relative = span(words, [subject[0] - 1, subject[0] - 1]);
      return draft(subject, [...relative, ...contentFrom(context, at, clauseEnd(words, at, limit))], 'relative');
    }
    if (
      frames.has('s') &&
      next &&
      subject &&
      (opensClause(words, at, limit) || (lemma === 'say' && opensNounPhrase(next) && limit - at > 3)) &&
      !(frames.has('o') && isShortObject(context, at))
    )
      return draft(subject, contentFrom(context, at, clauseEnd(words, at, limit)), 'bare');
  }
  if (!subject) return null;
  next = words[bare];
  if (!next || bare >= limit) return null;
  if (frames.has('d') && isDocument(words, subject) && (opensNounPhrase(next) || next.quote >= 0))
    return draft(subject, contentFrom(context, bare, clauseEnd(words, bare, limit)), 'd', { speech: true });
  if (frames.has('as')) {
    const object = nounPhraseFrom(words, bare, limit);
    if (object && words[object[1] + 1]?.lower === 'as')
      return draft(subject, contentFrom(context, bare, objectEnd(words, bare, limit)), 'as-what');
  }
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
  if (
    before.quote < 0 &&
    !isComma(words[skipOccasions(words, cue.last + 1, context.limit)]) &&
    !hasClause(words, 0, at)
  )
    return [];
  return left;
}

function hasClause(words: Word[], from: number, to: number): boolean {
  let i = from;
  while (isConjunction(words[i])) i++;
  if (words.slice(i, to).some(({ quote }) => quote >= 0)) return true;
  if (isPreposition(words[i]) || words[i]?.pos === 'SCONJ') {
    // "In Iowa, she said …" is no content; "In Iowa, the vote was lost, she said" is.
    return words
      .slice(i, to)
      .some((word, k) => k > 1 && (word.pos === 'AUX' || (word.pos === 'VERB' && !word.lower.endsWith('ing'))));
  }
  return opensClause(words, i, to) || (opensNounPhrase(words[i]) && to - i >= PLENTY);
}

/** So many words without a verb are a clause whose verb was mistaken for a noun. */
const PLENTY = 5;

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

/** "said, among other things, that", "said - on Twitter, as it happens - that": index of "that", else `at`. */
function skipAside(words: Word[], at: number, limit: number): number {
  const open = words[at];
  if (!open || !(isComma(open) || isDash(open))) return at;
  for (let i = at + 2; i < Math.min(limit, at + 10); i++)
    if ((isComma(words[i]) || isDash(words[i])) && words[i + 1]?.lower === 'that') return i + 1;
  return at;
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

/** "a poll", "records kept by the city": what is written or shown rather than who. */
function isDocument(words: Word[], [first, last]: Range): boolean {
  const end = Math.min(last, baseEnd(words, first, last + 1));
  const head = words[Math.max(first, end)] as Word;
  return (
    DOCUMENT_NOUNS.has(head.lemma) || DOCUMENT_NOUNS.has(head.lower) || DOCUMENT_NOUNS.has(head.lower.replace(/s$/, ''))
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
  if (
    !behindContent ||
    !opensNounPhrase(next) ||
    isTimeWord(next) ||
    (isPronoun(next) && !opensNounPhrase(words[cue.last + 2]))
  )
    return false;
  const teller = nounPhraseFrom(words, cue.last + 1, limit);
  if (!teller || goesOnWithVerb(words, teller[1] + 1, limit)) return false;
  // Behind a comma alone, a noun phrase may be the object: "the firm, founded in May, announced a sale".
  const quoted = before !== undefined && before.quote >= 0;
  if (!quoted && isComma(before) && !hasClause(words, 0, cue.first - 1)) return false;
  if (subject && before && !(before.quote >= 0)) return !isComma(before) || subject[1] < cue.first - 1;
  return true;
}

/** A finite verb follows: the noun phrase before it is its subject. */
function goesOnWithVerb(words: Word[], at: number, limit: number): boolean {
  let i = at;
  while (isAdverb(words[i])) i++;
  const word = words[i];
  if (!word || i >= limit) return false;
  return word.pos === 'AUX' || isAuxiliary(word) || (word.pos === 'VERB' && !isParticipleWord(word));
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
  const asked = lemma === 'ask' || lemma === 'question' || lemma === 'press';
  if (!next || at >= limit) return null;
  if (next.lower === 'by') {
    const by = nounPhraseFrom(words, at + 1, limit);
    if (!by) return null;
    if (asked) {
      const behind = by[1] + 1;
      const content =
        opensQuestion(words[behind]) || /^(?:about|to|on|for)$/.test(words[behind]?.lower ?? '')
          ? contentFrom(context, behind, objectEnd(words, behind, limit))
          : [];
      if (content.length) return { ...base, source: span(words, by), content, frame: 'asked' };
    }
    if (!subject) return null;
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

/** Who says, thinks or wants it: the noun phrase before the verb, or the subject of the verb it hangs on. */
function subjectOf(context: Context, cue: Cue): Range | null {
  const { words, limit } = context;
  if (cue.kind === 'finite') {
    const before = words[cue.first - 1];
    if (before && isConjunction(before)) return earlierSubject(context, cue.first - 1);
    const phrase = nounPhraseBefore(words, cue.first);
    // "spoke of units considered lost": an object with its participle.
    if (
      phrase &&
      cue.first === cue.head &&
      isParticiple(words[cue.head]?.lower ?? '') &&
      phrase[0] > 1 &&
      isPreposition(words[phrase[0] - 1]) &&
      words[phrase[0] - 2]?.pos !== 'PUNCT'
    )
      return null;
    if (phrase) return phrase;
    if (isComma(before)) {
      // "Smith spoke, argued, and won": the verb shares an earlier subject.
      return earlierSubject(context, cue.first - 1);
    }
    return null;
  }
  if (cue.kind === 'infinitive') {
    // "led some to wonder": the one who is led.
    const led = nounPhraseBefore(words, cue.first);
    if (led && LEADS.has(baseOfVerb(words[led[0] - 1]?.lower ?? ''))) return led;
  }
  if (cue.kind === 'ing') {
    const before = words[cue.first - 1];
    // "a letter saying", "with most voters saying": the noun before it; but "issued a statement saying" is the issuer's.
    if (before && (isNominal(before) || isPronoun(before)) && !isTimeWord(before)) {
      const phrase = simplePhraseBefore(words, cue.first);
      const issued = phrase && words[phrase[0] - 1];
      if (phrase && !(issued && ISSUES.has(baseOfVerb(issued.lower)) && isDocument(words, phrase))) return phrase;
    }
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
  return null;
}

const LEADS = new Set(
  'lead leave cause prompt force push drive get allow want urge pressure inspire enable encourage invite permit help'.split(
    ' ',
  ),
);

const ISSUES = new Set('release issue post send write publish put give make read file deliver tweet email'.split(' '));

/** Subject of the nearest finite verb before word `at`. */
function earlierSubject(context: Context, at: number): Range | null {
  const { words, subjects } = context;
  // The teller of a clause goes on telling: "said that she won, adding", "said he lost and added".
  if (isComma(words[at - 1]) || isConjunction(words[at]))
    for (const [head, subject] of subjects) if (head < at && !isRelative(words[subject[0]])) return subject;
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
      isReportingVerb(word.lower) &&
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

/** "is confident that", "was wary of": what someone is of a mind about. */
function byAdjective(context: Context, at: number): Found | null {
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

/** "his claim that", "a statement by the ministry that", "calls for". */
function byNoun(context: Context, at: number): Found | null {
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
  void isNominal;
  void isPronoun;
  return null;
}
