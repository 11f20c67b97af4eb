import { GLUED, SCALE } from './number-words';
import { type Numeral, numeralOf } from './numeral';
import { readShare } from './read-parts';
import { gluedAt, isDigits, lowerAt, type Token } from './tokens';

/** A number in digits with its scale: "1,600", "3.5m", "1.2 million", "2 dozen", "3/4", "21st", "9 out of 10". */
export function readDigits(tokens: readonly Token[], i: number): Numeral | null {
  const { value, step } = tokens[i] as Token;
  const suffix = gluedAt(tokens, i + 1) ? lowerAt(tokens, i + 1) : '';
  if (suffix === '/' && isDigits(tokens[i + 2]) && gluedAt(tokens, i + 2)) return readFraction(tokens, i);
  if (/^(?:st|nd|rd|th)$/.test(suffix)) return numeralOf(i, i + 2, value, { form: 'ordinal', digits: true });
  const glued = GLUED.get(suffix);
  // "3 m²" is no million.
  if (glued && !/[°²³]/.test(lowerAt(tokens, i + 2)))
    return numeralOf(i, i + 2, value * glued, { step: step * glued, scale: glued, glued: suffix, digits: true });
  return readShare(tokens, i) ?? readScaled(tokens, i);
}

/** "3/4"; "7/8/19" and "24/7" are none. */
function readFraction(tokens: readonly Token[], i: number): Numeral | null {
  const [above, below] = [tokens[i]?.value ?? 0, tokens[i + 2]?.value ?? 0];
  if (below <= 1 || below > 10 || above >= below || lowerAt(tokens, i + 3) === '/') return null;
  return numeralOf(i, i + 3, above / below, { form: 'fraction', step: 0, digits: true });
}

/** "1.2 million", "3-million", "2 dozen", "300" */
function readScaled(tokens: readonly Token[], i: number): Numeral {
  const { value, step } = tokens[i] as Token;
  let to = lowerAt(tokens, i + 1) === '-' && SCALE.has(lowerAt(tokens, i + 2)) ? i + 2 : i + 1;
  if (lowerAt(tokens, to) === 'dozen') return numeralOf(i, to + 1, value * 12, { step: 12, digits: true });
  let scale = 1;
  for (let by = SCALE.get(lowerAt(tokens, to)); by; by = SCALE.get(lowerAt(tokens, ++to))) scale *= by;
  // Half of a billion's rounding error is noise: 1.1 * 1e9.
  const scaled = Number((value * scale).toPrecision(15));
  return numeralOf(i, to, scaled, { step: step * scale, scale, digits: true });
}
