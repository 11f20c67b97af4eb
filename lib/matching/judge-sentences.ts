import type { Verdict } from './comparison';

/** Verdict on two sentences that stand alone. */
export function judgeSentences(_a: string, _b: string): Verdict | 'unrelated' {
  return 'unrelated';
}
