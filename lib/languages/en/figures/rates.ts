import type { Figure } from '../../../claims/figures';
import { RATES } from '../../../claims/rates';
import { RATE_ADVERBS, RATE_NOUNS } from '../data/units';
import type { Draft } from './draft';
import { lowerAt, type Token, textAt } from './tokens';

const periods: ReadonlySet<string> = new Set(Object.keys(RATES));
const adverbs: ReadonlyMap<string, string> = new Map(Object.entries(RATE_ADVERBS));
const nouns: ReadonlyMap<string, string> = new Map(RATE_NOUNS.map((noun) => [noun, noun]))
  .set('head', 'person')
  .set('capita', 'person');

const RATELESS = new Set<Figure['kind']>(['ordinal', 'identifier', 'age', 'duration']);
const PER = new Set('a an per each every'.split(' '));
/** Behind "a year" they make it a time, not a rate. */
const TIMES = new Set('ago later earlier before after old'.split(' '));
/** The noun of what is counted may stand between: "310,000 barrels of oil a day". */
const REACH = 4;

/** "a day", "per year", "daily", "a head" behind an amount. */
export function readRate(tokens: readonly Token[], draft: Draft, limit: number): void {
  if (RATELESS.has(draft.kind)) return;
  for (let i = draft.to; i < draft.to + REACH && i < limit; i++) {
    const word = lowerAt(tokens, i);
    const rate = rateAt(tokens, i);
    if (rate) {
      draft.per = rate.per;
      if (i === draft.to && rate.to > i) draft.to = rate.to;
      return;
    }
    if (PER.has(word)) {
      if (word === 'each' && i === draft.to) draft.per = 'each';
      return;
    }
    if (tokens[i]?.kind !== 'word' && textAt(tokens, i) !== '-') return;
  }
}

function rateAt(tokens: readonly Token[], i: number): { per: string; to: number } | null {
  const adverb = adverbs.get(lowerAt(tokens, i));
  if (adverb) return { per: adverb, to: i + 1 };
  if (!PER.has(lowerAt(tokens, i))) return null;
  const word = lowerAt(tokens, i + 1);
  const per = periods.has(word) && !TIMES.has(lowerAt(tokens, i + 2)) ? word : nouns.get(word);
  return per === undefined ? null : { per, to: i + 2 };
}
