import { VERDICTS, type Verdict } from '../matching/comparison';

/** A sentence of a kept article. By its words, so that it is the same one in the next edition that still says it. */
export interface Telling {
  url: string;
  sentence: string;
}

/** What the reader says of two sentences: how they stand, or that they answer no common question. */
export type OwnVerdict = Verdict | 'unrelated';

export const OWN_VERDICTS: readonly OwnVerdict[] = [...VERDICTS, 'unrelated'];

/** What the reader has put right by hand. */
export type Correction =
  /** Who a sentence has it from, nearest teller first; no entry: the outlet says it in its own words. */
  | { kind: 'source'; at: Telling; chain: string[] }
  /** How two sentences stand; with `updates`, which is the later. */
  | { kind: 'verdict'; a: Telling; b: Telling; verdict: OwnVerdict; later?: 'a' | 'b' };

/** What is put right there: two corrections of one thing have one key, whichever side they were made from. */
export function keyOfCorrection(correction: Correction): string {
  const tell = ({ url, sentence }: Telling) => `${url}\n${sentence}`;
  if (correction.kind === 'source') return `source\n${tell(correction.at)}`;
  return ['verdict', ...[tell(correction.a), tell(correction.b)].sort()].join('\n');
}

/** The addresses of the articles that a correction speaks of: forgotten with any of them. */
export function addressesOf(correction: Correction): string[] {
  return correction.kind === 'source' ? [correction.at.url] : [correction.a.url, correction.b.url];
}
