import { currencyOf } from '../units';
import { gluedAt, type Token } from './tokens';

/** A currency sign or code before token `i`: "C$", "US$", "£", "EUR", "R". */
export function readCurrency(tokens: readonly Token[], i: number): { from: number; unit: string } | null {
  const token = tokens[i - 1];
  if (!token) return null;
  if (token.text === '-' || token.text === '–') return null;
  if (token.kind === 'sign') {
    const word = tokens[i - 2];
    if (token.text === '$' && word?.kind === 'word' && gluedAt(tokens, i - 1)) {
      const unit = currencyOf(`${word.lower}$`);
      if (unit) return { from: i - 2, unit };
    }
    const unit = currencyOf(token.text);
    return unit ? { from: i - 1, unit } : null;
  }
  if (token.kind !== 'word' || token.lower === 'fr') return null;
  // One letter must be glued and a capital ("R815"), or it is the end of some other word.
  const code = token.text;
  if (code.length === 1 && (code !== 'R' || tokens[i]?.spaced)) return null;
  if (code.length === 2 && !(code === 'Rs' || code === 'Tk' || (/^(Rp|RM|kr)$/.test(code) && gluedAt(tokens, i))))
    return null;
  if (code.length >= 3 && code !== code.toUpperCase() && code !== 'Ksh' && code !== 'KSh') return null;
  const unit = currencyOf(code);
  return unit ? { from: i - 1, unit } : null;
}
