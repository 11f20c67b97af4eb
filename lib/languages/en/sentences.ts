import type { Span } from '../../article/article';
import { openSegments } from '../../claims/segments';
import { isReportingVerb } from './attribution/lexicon';
import { BEFORE_NUMBER, MAY_BE_LAST, NAMES_WITH_MARKS, NEVER_LAST } from './data/abbreviations';
import { SENTENCE_STARTERS } from './data/sentence-starters';

const segmentsIn = openSegments('en');

/** No abbreviation is so long; nor is a cue behind a quotation farther from it. UTF-16 units. */
const LONGEST_ABBREVIATION = 24;
const NEAR = 120;

/**
 * Splits a paragraph into its sentences. In: any text. Out: spans in order that do not overlap, without the white
 * space around them; together they hold every visible character. Linear in the text's length; never throws.
 *
 * Method: Unicode text segmentation (UAX #29, sentence boundaries) never misses an end in prose with spaces but cuts
 * behind "Sen." and "U.S."; what it cut wrongly is joined again by tables of abbreviations and of what can follow.
 */
export function splitSentences(paragraph: string): Span[] {
  const sentences: Span[] = [];
  for (const piece of pieces(paragraph)) {
    const last = sentences.at(-1);
    if (last && belongsTogether(paragraph, last, piece)) last.end = piece.end;
    else sentences.push(piece);
  }
  return sentences;
}

/** What the segmenter cuts, trimmed, and cut again where a space was forgotten: "the war.The minister". */
function* pieces(paragraph: string): Generator<Span> {
  for (const { index, segment } of segmentsIn(paragraph)) {
    const end = index + segment.trimEnd().length;
    let start = index + (segment.length - segment.trimStart().length);
    for (const cut of cutsWithin(segment)) {
      const before = paragraph.slice(start, index + cut).trimEnd();
      if (before === '') continue;
      yield { start, end: start + before.length };
      start = index + cut;
    }
    if (end > start) yield { start, end };
  }
}

/** Ends that the segmenter does not see, as offsets in the segment, in order. */
function cutsWithin(segment: string): number[] {
  const cuts: number[] = [];
  for (const { index } of segment.matchAll(FORGOTTEN_SPACE)) {
    const next = /^\p{L}+/u.exec(segment.slice(index + 1, index + 1 + LONGEST_ABBREVIATION))?.[0] ?? '';
    if (SENTENCE_STARTERS.has(next.toLowerCase())) cuts.push(index + 1);
  }
  for (const { index } of segment.matchAll(ENUMERATED)) cuts.push(index);
  return cuts.sort((a, b) => a - b);
}

/** A full stop without a space behind it: "the war.The minister". */
const FORGOTTEN_SPACE = /(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll})/gu;

/** The mark of a list behind a full stop: "… Malta. (b) Ships". */
const ENUMERATED = /(?<=[.;!?]\s)\((?:\d{1,2}|\p{Ll}|[ivx]{1,4})\)(?=\s\p{Lu})/gu;

const INVISIBLE = /\p{Cf}|\uFE0F/gu;
const ONLY_MARKS = /^[^\p{L}\p{N}]*$/u;
const ENUMERATOR = /^[([]?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)\]]+$/iu;
const OPENS_LOWER = /^[\s"“‘'«([—–-]*\p{Ll}/u;
const CARRIES_ON = /^[,;:)\]}”’»]/;
const CLOSED_QUOTE = /[.?!…—-]["”’'»]+$/;
const ASKED_OR_CRIED = /[?!…—-]["”’'»]+$/;

/** Whether the segmenter cut one sentence in two between `a` and `b`. */
function belongsTogether(text: string, a: Span, b: Span): boolean {
  const before = text
    .slice(Math.max(a.start, a.end - NEAR), a.end)
    .replace(INVISIBLE, '')
    .trimEnd();
  const after = text
    .slice(b.start, Math.min(b.end, b.start + NEAR))
    .replace(INVISIBLE, '')
    .trimStart();
  if (/[\n\u2028\u2029]/.test(text.slice(a.end, b.start))) return false;
  // "He left. … Or so they say": dots behind a full stop belong to what follows.
  if (/^(?:\.\.+|…)$/.test(after) && /[.!?]$/.test(before)) return false;
  if (CARRIES_ON.test(after) || ONLY_MARKS.test(after)) return !opensQuote(after);
  if (a.end - a.start <= LONGEST_ABBREVIATION && ENUMERATOR.test(text.slice(a.start, a.end))) return true;
  if (ONLY_MARKS.test(before) && before.length === a.end - a.start) return !CLOSED_QUOTE.test(before);
  if (/^\((?:\d{1,2}|\p{Ll}|[ivx]{1,4})\)\s\p{Lu}/u.test(after)) return false;
  if (OPENS_LOWER.test(after)) return !opensWithCamelCase(after);
  if (ASKED_OR_CRIED.test(before)) return isBareCue(after);
  return endsInAbbreviation(before, after);
}

function opensQuote(after: string): boolean {
  return /^["“«‘'(]+$/.test(after) && after.length > 0 && /^[“«‘(]/.test(after);
}

/** "iPhone", "eBay" open a sentence as they are. */
function opensWithCamelCase(after: string): boolean {
  return /^[\s"“‘'«(]*\p{Ll}{1,2}\p{Lu}/u.test(after);
}

/** What follows a question or a cry in quotes is its cue: `"Who knows?" Smith asked.`, `said Mr. Smith`. */
function isBareCue(after: string): boolean {
  const words = after.match(/[\p{L}\p{N}.'’-]+|[,;:—]/gu)?.slice(0, 14) ?? [];
  const verb = words.findIndex((word) => isReportingVerb(word.replace(/[.]+$/, '').toLowerCase()));
  if (verb < 1 || verb > 5) return false;
  const next = words[verb + 1];
  // `"Why?" Smith asked reporters.`
  if (TAKES_A_LISTENER.has(words[verb] ?? '') && words.length < 14 && !words.slice(verb).includes('that')) return true;
  return /[.]$/.test(words[verb] as string) || next === undefined || /^[,;:—]$/.test(next) || BEHIND_A_CUE.has(next);
}

const BEHIND_A_CUE = new Set('on in at during after before when as while with from of last this earlier'.split(' '));

const TAKES_A_LISTENER = new Set('asked asks told tells'.split(' '));

function endsInAbbreviation(before: string, after: string): boolean {
  const word = /[\p{L}\p{N}.'’&!?]+$/u.exec(before.slice(-LONGEST_ABBREVIATION))?.[0].toLowerCase() ?? '';
  if (NAMES_WITH_MARKS.has(word)) return !opensWithStarter(after);
  if (!word.endsWith('.') || word.endsWith('..')) return false;
  const stem = word.slice(0, -1);
  if (NEVER_LAST.has(stem)) return /^["“‘'(]*[\p{L}\p{N}]/u.test(after) && !(stem === 'st' && opensWithStarter(after));
  if (BEFORE_NUMBER.has(stem) && /^[#(]?\d/.test(after)) return true;
  // "It was I." ends; "vitamin C. The" ends; "George W. Bush", "J. K. Rowling" do not.
  if (/^(?:\p{L}\.)*\p{L}$/u.test(stem) || MAY_BE_LAST.has(stem)) {
    if (!MAY_BE_LAST.has(stem) && !/\p{Lu}\.$/u.test(before)) return false;
    return !opensWithStarter(after) && /^["“‘'(]*[\p{L}\p{N}$€£]/u.test(after) && !ordinaryWord(stem, before);
  }
  return false;
}

/** "in." or "man." end a sentence unless they are written as the abbreviation is: "Man.", "6 in." */
function ordinaryWord(stem: string, before: string): boolean {
  if (/^(?:in|mi|min|max|am|pm|yd|gal|sec|ft|temp|est)$/.test(stem)) return !/\d\s?\S+$/.test(before);
  if (/^(?:mar|sun|sat|fri|wed|mass|miss|man|ill|ind|la|wash|ore|ark|cal|apt|ret|dist|div)$/.test(stem))
    return !/\p{Lu}\p{Ll}+\.$/u.test(before);
  return false;
}

function opensWithStarter(after: string): boolean {
  if (/^["“‘'«]/.test(after)) return true;
  const word = /^[([—–-]*([\p{L}'’]+)/u.exec(after)?.[1] ?? '';
  return SENTENCE_STARTERS.has(word.toLowerCase().replace('’', "'"));
}
