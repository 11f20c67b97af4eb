import type { Reason } from '../matching/comparison';
import type { Say } from './wording';

/** Longer words are cut: they are marked in the sentences themselves. UTF-16 units. */
const LONGEST = 60;

/** A reason as a sentence. Words that both sides have alike are said once. */
export function sayReason({ message, values }: Pick<Reason, 'message' | 'values'>, say: Say): string {
  const [here = '', there = ''] = values.map((value) => value.toLowerCase());
  const isAlike = here !== '' && here === there && /_(?:agrees|same)$/.test(message);
  return say(isAlike ? `${message}_both` : message, ...values.map(shorten));
}

/** The first words, as many as fit. */
function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const end = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, end > 0 ? end : LONGEST).toWellFormed()}…`;
}

/** Reasons as sentences, each once. */
export function sayReasons(reasons: readonly Pick<Reason, 'message' | 'values'>[], say: Say): string[] {
  return [...new Set(reasons.map((reason) => sayReason(reason, say)))];
}
