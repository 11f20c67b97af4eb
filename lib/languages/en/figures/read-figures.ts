import type { Span } from '../../../article/article';
import type { Figure } from '../../../claims/figures';
import { readablePart } from '../../../claims/readable-part';
import { clockTimesIn } from '../clock';
import { findCalendarSpans } from '../dates/find-calendar-spans';
import { tagSentence } from '../tag';
import { describe } from './describe';
import { findDrafts } from './find-drafts';
import { joinDrafts } from './join-drafts';
import { markRoles } from './roles';
import { type Token, tokenize } from './tokens';

/** A sentence without any of these holds no figure. */
const HINT =
  /[\d¼-¾⅐-⅞]|\b(?:[a-z]*(?:zero|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|fold|hundreds?|thousands?|dozens?|illions?|first|second|third|fourth|fifth|th)|half|halves|quarters?|no|none|nobody|several|few|couple|handful|scores|both|twice|thrice|double[ds]?|triple[ds]?|halved|single|lone|an?)\b/i;

/**
 * Finds the quantities of a sentence, in order. Ordinals, names with numbers and ages are told apart by `kind`;
 * list numbers, dates and times of day are left out. Reads the sentence's readable part; never throws.
 */
export function readFigures(text: string): Figure[] {
  const sentence = readablePart(text);
  if (!HINT.test(sentence)) return [];
  const tokens = tokenize(sentence);
  addTags(tokens, sentence);
  const drafts = joinDrafts(
    tokens,
    findDrafts(
      tokens,
      maskOf(tokens, [...findCalendarSpans(sentence), ...findClocks(sentence), ...findAddresses(sentence)]),
    ),
  );
  markRoles(tokens, drafts);
  return describe(sentence, tokens, drafts);
}

/** Parts of speech by offset; what the tagger splits otherwise stays without one. */
function addTags(tokens: readonly Token[], sentence: string): void {
  let i = 0;
  for (const { start, pos } of tagSentence(sentence)) {
    while (i < tokens.length && (tokens[i] as Token).start < start) i++;
    const token = tokens[i];
    if (token?.start === start) token.pos = pos;
  }
}

/** "At half past eleven", "four in the morning": what can be nothing but a time of day. */
const findClocks = (sentence: string): Span[] => clockTimesIn(sentence).filter(({ plain }) => plain);

/** Web and e-mail addresses, whose numbers count nothing. */
function findAddresses(sentence: string): Span[] {
  if (!/@|:\/\/|www\./.test(sentence)) return [];
  return Array.from(sentence.matchAll(/\S+/g), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }))
    .filter(({ text }) => /@|:\/\/|^www\./.test(text))
    .map(({ start, end }) => ({ start, end }));
}

/** Which tokens belong to a date, a clock time or an address. */
function maskOf(tokens: readonly Token[], unordered: readonly Span[]): boolean[] {
  const spans = [...unordered].sort((a, b) => a.start - b.start || a.end - b.end);
  let s = 0;
  return tokens.map(({ start, end }) => {
    while (s < spans.length && (spans[s] as Span).end <= start) s++;
    const span = spans[s];
    return span !== undefined && span.start < end;
  });
}
