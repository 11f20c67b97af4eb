import type { Reason } from '../matching/comparison';
import type { Say } from './wording';

/** A reason as a sentence. Words that both sides have alike are said once. */
export function sayReason({ message, values }: Pick<Reason, 'message' | 'values'>, say: Say): string {
  const [here = '', there = ''] = values.map((value) => String(value).toLowerCase());
  const isAlike = here !== '' && here === there && /_(?:agrees|same)$/.test(message);
  return say(isAlike ? `${message}_both` : message, ...values);
}

/** Reasons as sentences, each once. */
export function sayReasons(reasons: readonly Pick<Reason, 'message' | 'values'>[], say: Say): string[] {
  return [...new Set(reasons.map((reason) => sayReason(reason, say)))];
}
