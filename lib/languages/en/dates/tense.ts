import type { Span } from '../../../article/article';
import { IRREGULAR_VERBS } from '../data/irregular-verbs';

export type Tense = 'past' | 'future';

/** How far from a time its verb is looked for, in characters and words. */
const REACH = 140;
const WORDS_BEFORE = 16;
const WORDS_AFTER = 12;

/** Words that look ahead, and present forms that announce ("the court meets on Friday"). */
const FUTURE = new Set(
  (
    "will 'll let's shall won't due scheduled set expected planned plans plan upcoming going hopes hope aims aim intends intend wants " +
    'slated deadline expects expect would must can could should may begins starts takes opens ends meets faces votes next'
  ).split(' '),
);
/** Of those, the ones that are other words too: a verb must follow. */
const FUTURE_BEFORE_VERB = new Set('votes plan meets faces ends may can could would'.split(' '));
const PERFECTED = new Set('would could should may might must'.split(' '));
const ASKING = new Set(
  'urged urges asked asks agreed planned promised vowed pledged ordered invited offered threatened hoped wants'.split(
    ' ',
  ),
);
const PLANNED = new Set('set planned plan expected due scheduled slated'.split(' '));

/** Past forms of irregular verbs that are as often something else. */
const NO_PAST = new Set('bound ground wound saw thought felt bore lay born be is are am being'.split(' '));
const PAST = new Set(
  [
    ...IRREGULAR_VERBS.flatMap((row) => row.split(' ').slice(1)),
    ...'had has have did since ago last killed hit set shut put cut'.split(' '),
  ].filter((word) => !NO_PAST.has(word)),
);
/** Past forms that the words before them cannot turn to the future. */
const ALWAYS_PAST = new Set('was were said told'.split(' '));
const MODALS = new Set("will would shall should must can could may might to 'll not".split(' '));
const STAYING = new Set('stays stay remains remain keeps'.split(' '));
const STATES_NOW = new Set(['is', 'are', ...STAYING]);
/** In reported speech what follows these lies ahead: "would stop once the guards arrived on Monday". */
const CONDITIONS = new Set('once until unless if'.split(' '));

/** The words and the signs that end clauses, in lower case. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[\p{L}']+|[,;:.]/gu) ?? [];

/** Whether the clause of a time looks ahead or back: by the nearest verb before it, or the first one behind it. */
export function tenseAt(sentence: string, { start, end }: Span): Tense | null {
  const before = wordsOf(sentence.slice(Math.max(0, start - REACH), start));
  for (let i = before.length - 1; i >= 0 && i >= before.length - WORDS_BEFORE && before[i] !== ';'; i--) {
    const tense = tenseOf(before, i);
    if (tense === 'present') return null;
    if (tense === 'past' && liesAhead(before, i)) return 'future';
    if (tense) return tense;
  }
  // "May's flood will cost": the verb is not of the month.
  if (/['’]s$/.test(sentence.slice(start, end))) return null;
  const after = wordsOf(sentence.slice(end, end + REACH));
  for (let i = 0; i < after.length && i < WORDS_AFTER; i++) {
    const tense = tenseOf(after, i);
    if (tense) return tense === 'present' ? null : tense;
  }
  return null;
}

function tenseOf(words: readonly string[], i: number): Tense | 'present' | null {
  const word = words[i] ?? '';
  if (FUTURE.has(word) || word.endsWith("'ll")) return ofFutureWord(words, i);
  if (word === 'is' || word === 'are') return /^(?:to|due)$/.test(words[i + 1] ?? '') ? 'future' : null;
  if (word === 'ahead') return words[i + 1] === 'of' ? 'future' : null;
  if (word === 'to') return looksForward(words, i) ? 'future' : null;
  if (STAYING.has(word)) return 'present';
  return PAST.has(word) || (word.endsWith('ed') && word.length > 3) ? ofPastWord(words, i) : null;
}

/** "is to meet", "urged them to vote" */
function looksForward(words: readonly string[], i: number): boolean {
  if (/^(?:is|are|was|were)$/.test(words[i - 1] ?? '')) return true;
  return words.slice(Math.max(0, i - 3), i).some((word) => ASKING.has(word));
}

function ofFutureWord(words: readonly string[], i: number): Tense | null {
  const word = words[i] ?? '';
  const next = words[i + 1] ?? '';
  const passive = words.slice(Math.max(0, i - 3), i).some((w) => /^(?:was|were|had|been)$/.test(w));
  if (PLANNED.has(word) && passive) return 'future';
  // "could not have been"
  if (PERFECTED.has(word) && words.slice(i + 1, i + 3).includes('have')) return 'past';
  if (FUTURE_BEFORE_VERB.has(word) && !/^\p{L}+$/u.test(next)) return null;
  if (word === 'set' && next !== 'to' && next !== 'for') return null;
  return 'future';
}

function ofPastWord(words: readonly string[], i: number): Tense | 'present' | null {
  const word = words[i] ?? '';
  if (ALWAYS_PAST.has(word)) return 'past';
  const earlier = words.slice(Math.max(0, i - 3), i);
  // "was to have opened"
  if (earlier.includes('have') && earlier.includes('to')) return 'past';
  if (earlier.some((w) => w === 'will' || w === "'ll") || isInfinitive(earlier)) return 'future';
  const be = earlier.lastIndexOf('be');
  if (be >= 0) {
    // "asked that the gate be closed on Thursday" tells no tense; "must not be shut" looks ahead.
    const before = words[i - earlier.length + be - 1] ?? '';
    return MODALS.has(before) || before.endsWith('ly') ? 'future' : null;
  }
  return STATES_NOW.has(words[i - 1] ?? '') ? 'present' : 'past';
}

/** "to cut", "to quickly shut" */
const isInfinitive = (earlier: readonly string[]): boolean =>
  earlier.at(-1) === 'to' || (earlier.at(-2) === 'to' && (earlier.at(-1) ?? '').endsWith('ly'));

/** Whether a past form stands behind a condition that a "would" reports. */
function liesAhead(words: readonly string[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 12; at--) {
    if (!CONDITIONS.has(words[at] ?? '')) continue;
    return words.slice(Math.max(0, at - WORDS_BEFORE), at).some((word) => word === 'would' || word === 'will');
  }
  return false;
}
