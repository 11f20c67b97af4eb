import type { Reason } from '../matching/comparison';
import type { Say } from './wording';

/** What of a reason is said. */
type Told = Pick<Reason, 'message' | 'values' | 'counted'>;

/** Longer words are cut: they are marked in the sentences themselves. UTF-16 units. */
const LONGEST = 80;

/** A reason as a sentence. Words that both sides have alike are said once. */
export function sayReason({ message, values, counted }: Told, say: Say): string {
  const [here = '', there = ''] = values.map((value) => value.toLowerCase());
  const isAlike = here !== '' && here === there && /_(?:agrees|same)$/.test(message);
  const form = `${message}${counted ? '_counted' : ''}${isAlike ? '_both' : ''}`;
  return say(form, ...values.map(shorten), ...(counted ? [say(counted)] : []));
}

/** The first words, as many as fit. */
function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const end = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, end > 0 ? end : LONGEST).toWellFormed()}…`;
}

/** Reasons as sentences, each once. */
export function sayReasons(reasons: readonly Told[], say: Say): string[] {
  return [...new Set(reasons.map((reason) => sayReason(reason, say)))];
}
