import type { Span } from '../../../article/article';
import { byPassive } from './by-passive';
import { clauseEnd, objectEnd, opensClause, opensQuestion, skipOccasions, spanOf } from './clauses';
import { afterAside, contentBehind, contentFrom, hasClause, leftContent, within } from './contents';
import { type Context, type Found, span } from './context';
import type { Cue } from './find-cues';
import { nounPhraseBefore, nounPhraseFrom, type Range, withDescription } from './noun-phrases';
import type { Word } from './read-lines';
import { isDocument, subjectOf } from './subjects';
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isConjunction,
  isDash,
  isGenitive,
  isParticipleWord,
  isPreposition,
  isPronoun,
  isRelative,
  isTimeWord,
  opensNounPhrase,
} from './word-tests';

/** A reporting verb in its sentence with all that the ways to read it need. */
interface Reported {
  context: Context;
  cue: Cue;
  lemma: string;
  frames: ReadonlySet<string>;
  subject: Range | null;
  /** Word behind the verb and the person told. */
  bare: number;
  /** Word behind where and when it was said as well. */
  at: number;
}

/** A way to read what a verb reports; the first that finds something counts. */
type Way = (reported: Reported) => Found | null;

/** The saying whose cue is this verb; `null` when what stands around it does not make it one. */
export function byVerb(context: Context, cue: Cue): Found | null {
  for (const verb of cue.verbs) {
    const found = withAntecedent(context, byFrames(context, cue, verb.frames, verb.lemma));
    if (!found) continue;
    if (cue.kind === 'finite' && found.speech) rememberTeller(context, cue, found);
    return found;
  }
  return null;
}

/** Frames that with "that" before them tell what a thing is rather than what someone says: "a ring that shows the year". */
const OF_THINGS = new Set(['o', 'wh', 't', 'behind']);

/** "a report that said …": the report, not "that", is the teller. "there" is none. */
function withAntecedent({ words }: Context, found: Found | null): Found | null {
  const source = found?.source[0];
  if (!found || !source) return found;
  const at = words.findIndex(({ start }) => start >= source.start);
  const word = words[at] as Word;
  if (source.end !== word.end) return found;
  if (word.lower === 'there') return null;
  if (word.lower !== 'that') return found;
  if (OF_THINGS.has(found.frame)) return null;
  const antecedent = nounPhraseBefore(words, at);
  return antecedent ? { ...found, source: span(words, antecedent) } : found;
}

/** Later verbs of the sentence can go on with this teller: "said he won and added". */
function rememberTeller({ words, subjects }: Context, cue: Cue, { source: [source] }: Found): void {
  if (!source) return;
  const first = words.findIndex(({ start }) => start >= source.start);
  const last = words.findLastIndex(({ end }) => end <= source.end);
  subjects.set(cue.head, [first, last]);
}

function byFrames(context: Context, cue: Cue, frames: ReadonlySet<string>, lemma: string): Found | null {
  if (cue.kind === 'passive' || isAsked(context.words, cue, lemma)) return byPassive(context, cue, frames, lemma);
  if (frames.has('c')) return bySeeming(context, cue, lemma);
  const { words, limit } = context;
  const bare = skipAside(words, behindTold(context, cue, frames), limit);
  const at = skipOccasions(words, bare, limit);
  const subject = subjectOf(context, cue);
  // "spoke warmly of"
  let phrase = bare;
  while (phrase < limit && isAdverb(words[phrase]) && words[phrase]?.lower.endsWith('ly')) phrase++;
  const reported: Reported = {
    context: withinCommas(context, subject, at),
    cue,
    lemma,
    frames,
    subject,
    bare: phrase,
    at,
  };
  const ways = [
    ...(isClausal(frames) || isQuoting(frames) ? CLAUSE_WAYS : []),
    ...(reported.subject && bare < limit ? PHRASE_WAYS : []),
    besideQuotation,
  ];
  for (const way of ways) {
    const found = way(reported);
    if (found) return found;
  }
  return null;
}

/** "Holm, who said he was tired, left": what "who" says ends at the comma. */
function withinCommas(context: Context, subject: Range | null, at: number): Context {
  const { words, limit } = context;
  if (!subject || !isRelative(words[subject[0]]) || !isComma(words[subject[0] - 1])) return context;
  for (let i = at; i + 1 < limit; i++) {
    if (!isComma(words[i]) || words[i]?.quote !== -1) continue;
    let next = i + 1;
    while (isAdverb(words[next])) next++;
    const verb = words[next];
    if (verb && (verb.pos === 'AUX' || (verb.pos === 'VERB' && !verb.lower.endsWith('ing'))))
      return { ...context, limit: i };
  }
  return context;
}

/** Verbs of putting a question to somebody. */
const ASKING = /^(?:ask|question|press)$/;

/** "asked whether", "when pressed about": the one who asks is not named. */
function isAsked(words: Word[], cue: Cue, lemma: string): boolean {
  if (!ASKING.test(lemma) || cue.first !== cue.head) return false;
  const before = words[cue.first - 1];
  const opens = before === undefined || isComma(before) || /^(?:when|if|once)$/.test(before.lower);
  return opens && (words[cue.head] as Word).lower.endsWith('ed');
}

const isClausal = (frames: ReadonlySet<string>) => frames.has('s') || frames.has('h') || frames.has('i');
const isQuoting = (frames: ReadonlySet<string>) =>
  frames.has('s') || frames.has('q') || frames.has('i') || frames.has('b');

/** Word behind the verb and the one who is told: "told reporters | that", "said to the crowd | that". */
function behindTold(context: Context, cue: Cue, frames: ReadonlySet<string>): number {
  const { words, limit } = context;
  const at = cue.last + 1;
  if (frames.has('i') && opensNounPhrase(words[at])) {
    const told = nounPhraseFrom(words, at, limit);
    if (told && canFollowTold(words, skipOccasions(words, told[1] + 1, limit), limit, frames)) return told[1] + 1;
  }
  const speaks = frames.has('s') || frames.has('q');
  const to = words[at]?.lower === 'to' || words[at]?.lower === 'with';
  if (speaks && to && words[at + 1]?.pos !== 'VERB' && !frames.has('to') && !frames.has('with')) {
    const told = nounPhraseFrom(words, at + 1, limit);
    if (told) return told[1] + 1;
  }
  return at;
}

function canFollowTold(words: Word[], at: number, limit: number, frames: ReadonlySet<string>): boolean {
  const word = words[at];
  if (!word || at >= limit || word.quote >= 0 || isComma(word) || word.text === ':') return true;
  if (word.lower === 'that' || opensQuestion(word) || (frames.has('about') && word.lower === 'about')) return true;
  return opensClause(words, at, limit);
}

/** A saying of this verb, `null` without anything said. */
function draft(
  { context, cue, lemma, frames }: Reported,
  source: Range | null,
  content: Span[],
  frame: string,
  { last = cue.last, awaits = false, speech = frames.has('s') || frames.has('q') || frames.has('b') } = {},
): Found | null {
  if (!content.length && !awaits) return null;
  const { words } = context;
  return { source: span(words, source), cue: span(words, [cue.first, last]), content, speech, awaits, frame, lemma };
}

/** What is said from word `from` to the end of the clause. */
function clauseFrom({ context }: Reported, from: number): Span[] {
  return contentFrom(context, from, clauseEnd(context.words, from, context.limit));
}

function objectFrom({ context }: Reported, from: number): Span[] {
  return contentFrom(context, from, objectEnd(context.words, from, context.limit));
}

/** The word behind the cue and what belongs to it, if the sentence goes on. */
function nextWord({ context: { words, limit }, at }: Reported): Word | undefined {
  return at < limit ? words[at] : undefined;
}

/** "urged him to go". */
const asPersonTo: Way = (reported) => {
  const { context, frames, subject, cue } = reported;
  const { words, limit } = context;
  if (!frames.has('it') || !subject || !opensNounPhrase(words[cue.last + 1])) return null;
  const told = nounPhraseFrom(words, cue.last + 1, limit);
  const to = told ? told[1] + 1 : limit;
  if (!told || words[to]?.lower !== 'to' || words[to + 1]?.pos !== 'VERB') return null;
  return draft(reported, subject, clauseFrom(reported, frames.has('i') ? to : told[0]), 'it');
};

/** `“…,” Smith said`. */
const behindQuotation: Way = (reported) => {
  const { context, cue, frames, subject, bare } = reported;
  const { words, limit } = context;
  if (!isQuoting(frames) || !subject || cue.kind !== 'finite' || (words[subject[0] - 1]?.quote ?? -1) < 0) return null;
  const next = nextWord(reported);
  if (next?.lower === 'that' || next?.text === ':') return null;
  const aside = skipOccasions(words, bare, limit);
  const content = contentBehind(context, cue, subject);
  if (!content.length) return null;
  return draft(reported, subject, [...content, ...(isComma(words[aside]) ? afterAside(context, aside) : [])], 'behind');
};

/** "As Smith said, the plan …", "the plan failed, as Smith said". */
const behindAs: Way = (reported) => {
  const { context, cue, frames, subject, at } = reported;
  const { words } = context;
  if (!isQuoting(frames) || !subject || cue.kind !== 'finite' || words[subject[0] - 1]?.lower !== 'as') return null;
  const as = subject[0] - 1;
  const right = isComma(words[at]) ? clauseFrom(reported, at + 1) : [];
  const left = right.length || !isComma(words[as - 1]) ? [] : (leftContent(context, as - 1) ?? []);
  return draft(reported, subject, [...left, ...right], 'as');
};

/** "Smith said: …"; with nothing behind the colon, the next paragraph is awaited. */
const behindColon: Way = (reported) => {
  const { context, frames, subject, at } = reported;
  const { words, limit } = context;
  if (!isQuoting(frames) || words[at]?.text !== ':') return null;
  const right = spanOf(words, at + 1, limit);
  return draft(reported, subject, right ? within(context, right) : [], 'colon', { last: at, awaits: right === null });
};

const withThat: Way = (reported) => {
  const next = nextWord(reported);
  if (next?.lower !== 'that' || !isClausal(reported.frames) || next.pos === 'ADV') return null;
  return draft(reported, reported.subject, clauseFrom(reported, reported.at), 'that');
};

/** `said “…”`, `said, “…”`. */
const beforeQuotation: Way = (reported) => {
  const { context, cue, frames, subject, at } = reported;
  const { words, limit } = context;
  const next = nextWord(reported);
  if (!next || !isQuoting(frames)) return null;
  if (next.quote >= 0) return draft(reported, subject, clauseFrom(reported, at), 'quote');
  if (!isComma(next) || at + 1 >= limit || (words[at + 1]?.quote ?? -1) < 0) return null;
  return draft(
    reported,
    subject,
    [...contentBehind(context, cue, subject), ...clauseFrom(reported, at + 1)],
    'comma-quote',
  );
};

/** "said yes". */
const withYes: Way = (reported) => {
  const { lemma, subject, at } = reported;
  if (lemma !== 'say' || !subject || nextWord(reported)?.pos !== 'INTJ') return null;
  return draft(reported, subject, contentFrom(reported.context, at, at + 1), 'yes');
};

const withQuestion: Way = (reported) =>
  // "came to see whether": nothing is said.
  opensQuestion(nextWord(reported)) && isClausal(reported.frames) && reported.lemma !== 'see'
    ? draft(reported, reported.subject, clauseFrom(reported, reported.at), 'wh')
    : null;

/** `“…,” said Smith`, "…, warns the ministry". */
const beforeTeller: Way = (reported) => {
  const { context, cue, frames, lemma, subject } = reported;
  const { words, limit } = context;
  const speaks = (frames.has('s') || frames.has('q')) && lemma !== 'tell' && cue.kind === 'finite';
  if (!speaks || !isInverted(context, cue, subject)) return null;
  const teller = nounPhraseFrom(words, cue.last + 1, limit);
  if (!teller) return null;
  const source: Range = [teller[0], withDescription(words, teller[1], limit)];
  const colon = words[source[1] + 1]?.text === ':' ? spanOf(words, source[1] + 2, limit) : null;
  const content = colon
    ? within(context, colon)
    : [...(leftContent(context, cue.first) ?? []), ...afterAside(context, source[1] + 1)];
  return draft(reported, source, content, 'inverted');
};

/** They are done without a word more often than with one. */
const WEPT = new Set('weep beam groan moan wail rage storm hiss volunteer venture'.split(' '));

/** "The plan failed, Smith said", "The plan, Smith said, failed". */
const behindClause: Way = (reported) => {
  const { context, cue, frames, lemma, subject, at } = reported;
  const { words, limit } = context;
  // "the town, as they knew it": neither follows what is said.
  if (!isQuoting(frames) || !subject || lemma === 'know' || lemma === 'see') return null;
  // "As the band played, he wept": these tell only what is quoted.
  const before = context.words[subject[0] - 1];
  if (WEPT.has(lemma) && (before?.quote ?? -1) < 0) return null;
  const next = nextWord(reported);
  // "that adds up to 40"
  if (next && /^(?:up|out|down|off|away|over|back)$/.test(next.lower)) return null;
  if (next && (opensNounPhrase(next) || next.lower === 'there') && opensClause(words, at, limit)) return null;
  const content = contentBehind(context, cue, subject);
  return content.length ? draft(reported, subject, [...content, ...afterAside(context, at)], 'behind') : null;
};

/** "the cut, which they said came too late". */
const withinRelative: Way = (reported) => {
  const { context, cue, frames, subject, at } = reported;
  const { words, limit } = context;
  if (!frames.has('s') || !subject || cue.kind !== 'finite') return null;
  const before = subject[0] - 1;
  const free = words[before]?.lower === 'what';
  if (!(free || isRelative(words[before])) || !goesOnWithVerb(words, at, limit)) return null;
  return draft(reported, subject, [...span(words, [before, before]), ...clauseFrom(reported, at)], 'relative');
};

/** "said the plan had failed". */
const beforeClause: Way = (reported) => {
  const { context, frames, lemma, subject, at } = reported;
  const { words, limit } = context;
  const next = nextWord(reported);
  if (!frames.has('s') || !next || !subject) return null;
  if (lemma === 'see' && opensQuestion(next)) return null;
  // Few other things than clauses are said; the tagger may have missed the verb.
  const said = lemma === 'say' && opensNounPhrase(next) && limit - at > 3;
  if (!opensClause(words, at, limit) && !said) return null;
  if (frames.has('o') && isShortObject(context, at)) return null;
  return draft(reported, subject, clauseFrom(reported, at), 'bare');
};

/** `“Who won?” Smith asked.`: the sentence is over, and a quotation beside it is what is said. */
const besideQuotation: Way = (reported) => {
  const { frames, subject, cue, at, context } = reported;
  if (!(frames.has('s') || frames.has('q')) || !subject || cue.kind !== 'finite' || at < context.limit) return null;
  return draft(reported, subject, [], 'beside', { awaits: true });
};

/** "the poll found 40 per cent in favour". */
const byDocument: Way = (reported) => {
  const { context, frames, subject, bare } = reported;
  const next = context.words[bare] as Word;
  if (!frames.has('d') || !subject || !isDocument(context.words, subject)) return null;
  if (!opensNounPhrase(next) && next.quote < 0) return null;
  return draft(reported, subject, clauseFrom(reported, bare), 'd', { speech: true });
};

/** "sees the vote as a test". */
const withAs: Way = (reported) => {
  const { context, frames, subject, bare } = reported;
  const { words, limit } = context;
  const object = frames.has('as') ? nounPhraseFrom(words, bare, limit) : null;
  if (!object || words[object[1] + 1]?.lower !== 'as') return null;
  return draft(reported, subject, objectFrom(reported, bare), 'as-what');
};

/** "vowed to fight". */
const withInfinitive: Way = (reported) => {
  const { context, frames, subject, bare, at } = reported;
  const { words } = context;
  // "promised on Tuesday to": behind the occasion as well.
  const to = words[bare]?.lower === 'to' ? bare : at;
  const verb = words[to + 1];
  if (!frames.has('t') || words[to]?.lower !== 'to' || !verb || verb.pos === 'DET' || verb.pos === 'PROPN') return null;
  if (frames.has('to') && verb.pos === 'NOUN') return null;
  return draft(reported, subject, clauseFrom(reported, to), 't');
};

/** "called for calm". */
const withPreposition: Way = (reported) => {
  const { context, frames, subject, cue, bare, at } = reported;
  const { words, limit } = context;
  const much = afterMuch(words, cue.last + 1);
  for (const place of [bare, at, much]) {
    const next = words[place];
    if (!next || place >= limit || !frames.has(next.lower) || !isPreposition(next) || next.lower === 'as') continue;
    const last = place === at && place !== bare ? cue.last : place;
    return draft(reported, subject, objectFrom(reported, place + 1), next.lower, { last });
  }
  return null;
};

/** "talked more about", "spoke at length of". */
function afterMuch(words: Word[], at: number): number {
  let i = at;
  while (/^(?:more|less|much|only|little|often|again|once|twice|out|most)$/.test(words[i]?.lower ?? '')) i++;
  return i;
}

/** Words between "put" and "at". */
const LONGEST_OBJECT = 12;

/** "made it clear that", "made plain that". */
const withPlain: Way = (reported) => {
  const { context, frames, subject, bare } = reported;
  const { words } = context;
  if (!frames.has('plain')) return null;
  const plain = words[bare]?.lower === 'it' ? bare + 1 : bare;
  if (!/^(?:clear|plain|known|public|explicit|obvious)$/.test(words[plain]?.lower ?? '')) return null;
  const that = words[plain + 1];
  if (!that || !(that.lower === 'that' || opensQuestion(that) || opensClause(words, plain + 1, context.limit)))
    return null;
  return draft(reported, subject, clauseFrom(reported, plain + 1), 'plain', { last: plain, speech: true });
};

/** "put the cost at 40 million". */
const withAmount: Way = (reported) => {
  const { context, frames, subject, bare } = reported;
  const { words, limit } = context;
  if (!frames.has('at-amount') || !opensNounPhrase(words[bare])) return null;
  const at = words.findIndex(
    ({ lower }, i) => i > bare && i < Math.min(limit, bare + LONGEST_OBJECT) && lower === 'at',
  );
  const amount = at > 0 && words.slice(at + 1, at + 7).some(({ pos, text }) => pos === 'NUM' || /\d/.test(text));
  return amount ? draft(reported, subject, clauseFrom(reported, bare), 'at-amount', { speech: true }) : null;
};

/** "questions them with interpreters": whom one asks is not what one says. */
const isAddressee = (words: readonly Word[], at: number, lemma: string): boolean =>
  ASKING.test(lemma) && /^(?:him|them|us|me|you)$/.test(words[at]?.lower ?? '');

/** "criticised the plan". */
const withObject: Way = (reported) => {
  const { context, frames, subject, bare, lemma } = reported;
  const next = context.words[bare] as Word;
  const isTime = isTimeWord(next) && !isGenitive(context.words[bare + 1]);
  if (!frames.has('o') || isTime || isAddressee(context.words, bare, lemma)) return null;
  const gerund = next.pos === 'VERB' && next.lower.endsWith('ing');
  const pointed = next.lower === 'that' && !isClausal(frames) && !opensClause(context.words, bare + 1, context.limit);
  if (!opensNounPhrase(next) && next.quote < 0 && !gerund && next.lower !== 'as' && !pointed) return null;
  if (isToldBehind(context.words, bare, context.limit)) return null;
  const citing = reported.cue.kind === 'ing' && (lemma === 'cite' || lemma === 'quote');
  return draft(reported, subject, objectFrom(reported, bare), citing ? 'citing' : 'o');
};

/** "issued a statement saying …", "answered critics by saying …": the second verb reports it. */
function isToldBehind(words: Word[], at: number, limit: number): boolean {
  const object = nounPhraseFrom(words, at, limit);
  if (!object) return false;
  let next = object[1] + 1;
  while (isTimeWord(words[next]) || /^(?:on|morning|afternoon|evening|night|by)$/.test(words[next]?.lower ?? ''))
    next++;
  const told = words[next];
  if (
    !told ||
    next >= limit ||
    !/^(?:saying|stating|arguing|declaring|announcing|warning|telling|writing)$/.test(told.lower)
  )
    return false;
  return words[next - 1]?.lower === 'by' || isDocument(words, object);
}

/** "said, if elected, he would". */
const behindCondition: Way = (reported) => {
  const { context, frames, lemma, subject, at } = reported;
  const { words, limit } = context;
  const says = frames.has('s') && /^(?:say|argue|insist|warn|claim|suggest|note|add|tell)$/.test(lemma);
  if (!says || !subject || !isComma(words[at])) return null;
  if (
    !/^(?:if|when|while|once|unless|although|though|because|despite|win|rather|instead)$/.test(
      words[at + 1]?.lower ?? '',
    )
  )
    return null;
  const close = words.findIndex((word, i) => i > at + 1 && i < at + 15 && isComma(word));
  if (close < 0 || !opensClause(words, close + 1, limit)) return null;
  return draft(reported, subject, clauseFrom(reported, at + 1), 'if');
};

const CLAUSE_WAYS: readonly Way[] = [
  asPersonTo,
  behindQuotation,
  behindAs,
  behindColon,
  withThat,
  beforeQuotation,
  withYes,
  withQuestion,
  beforeTeller,
  behindClause,
  withinRelative,
  beforeClause,
  behindCondition,
];

const PHRASE_WAYS: readonly Way[] = [
  byDocument,
  withAs,
  withAmount,
  withPlain,
  withInfinitive,
  withPreposition,
  asPersonTo,
  withObject,
];

/** "said, among other things, that", "said - over lunch, no less - that": index of "that", else `at`. */
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
    (isPronoun(next) && !opensNounPhrase(words[cue.last + 2]) && !/^(?:one|some|many)$/.test(next.lower))
  )
    return false;
  const teller = nounPhraseFrom(words, cue.last + 1, limit);
  const quoted = before !== undefined && before.quote >= 0;
  // "Ida Holm, who was there, said the guard tended to sleep": no quotation, and so the guard's own verb.
  if (!teller || goesOnWithVerb(words, teller[1] + 1, limit, !quoted)) return false;
  // Behind a comma alone, a noun phrase may be the object: "the firm, founded in May, announced a sale".
  // "The mayor, for example, said the work …": the subject opens the sentence and an aside stands between.
  if (!quoted && isComma(before) && subject && opensSentence(words, subject)) return false;
  if (!quoted && isComma(before) && !hasClause(words, 0, cue.first - 1) && !goesOnWithQuotation(words, teller[1] + 1))
    return false;
  if (subject && before && !(before.quote >= 0)) return !isComma(before) || subject[1] < cue.first - 1;
  return true;
}

/** "But, said Smith, “…”" */
function goesOnWithQuotation(words: Word[], at: number): boolean {
  return (isComma(words[at]) && (words[at + 1]?.quote ?? -1) >= 0) || words[at]?.text === ':';
}

/** Before the phrase stands nothing, and in it or behind it up to the comma no verb of its own. */
function opensSentence(words: Word[], [first, last]: Range): boolean {
  let from = 0;
  while (from < first && (isConjunction(words[from]) || isAdverb(words[from]))) from++;
  return from === first && isComma(words[last + 1] ?? words[last]);
}

/** A finite verb follows: the noun phrase before it is its subject. */
function goesOnWithVerb(words: Word[], at: number, limit: number, orParticiple = false): boolean {
  let i = at;
  while (isAdverb(words[i])) i++;
  const word = words[i];
  if (!word || i >= limit) return false;
  return (
    word.pos === 'AUX' ||
    isAuxiliary(word) ||
    (word.pos === 'VERB' &&
      (!isParticipleWord(word) || (orParticiple && !word.lower.endsWith('ing') && !isPreposition(words[i + 1]))))
  );
}

/** "appears to have failed": nobody says to whom it seems so. */
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
