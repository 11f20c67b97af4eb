import { FEW, PLURALS, PRODUCTS, SCALE } from './number-words';
import { type Numeral, numeralOf } from './numeral';
import { lowerAt, type Token } from './tokens';

type Interval = readonly [min: number, max: number];

const vague = (from: number, to: number, [min, max]: Interval): Numeral =>
  numeralOf(from, to, min, { max, soft: true, form: 'vague', step: 0 });

/** "dozens", "tens of thousands", "several hundred", "a few dozen", "a handful". */
export function readVague(tokens: readonly Token[], i: number): Numeral | null {
  const plural = PLURALS.get(lowerAt(tokens, i));
  return plural ? readPlural(tokens, i, plural) : readFew(tokens, i);
}

function readPlural(tokens: readonly Token[], i: number, plural: Interval): Numeral | null {
  const word = lowerAt(tokens, i);
  const of = lowerAt(tokens, i + 1) === 'of';
  const product = of ? PRODUCTS.get(`${word} ${lowerAt(tokens, i + 2)}`) : undefined;
  if (product) return vague(i, i + 3, product);
  // "scores" is a verb and a noun of its own more often than sixty.
  if (word === 'tens' || (word === 'scores' && !of)) return null;
  return vague(i, i + 1, plural);
}

/** Before "few" without an article: "the past few days"; "the few who know" tells no number. */
const BEFORE_FEW = new Set('past last next first'.split(' '));

/** "several", "a few", "the last few", "a couple", each also before "hundred" or "dozen". */
function readFew(tokens: readonly Token[], i: number): Numeral | null {
  const article = lowerAt(tokens, i) === 'a';
  const at = article ? i + 1 : i;
  const word = lowerAt(tokens, at);
  const few = FEW.get(word);
  const told = word === 'several' ? !article : article || (word === 'few' && BEFORE_FEW.has(lowerAt(tokens, i - 1)));
  if (!few || !told) return null;
  // "a couple of hundred"
  const of = word === 'couple' && lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const by = lowerAt(tokens, of) === 'dozen' ? 12 : (SCALE.get(lowerAt(tokens, of)) ?? 0);
  // Three are several, but two hundred are several hundred: a wire's "about 200" is another's "several hundred".
  return by ? vague(i, of + 1, [Math.min(few[0], 2) * by, few[1] * by]) : vague(i, at + 1, few);
}
