import type { Draft } from './draft';
import { lowerAt, type Token } from './tokens';

/** Verbs of winning and voting, up to six words before a score. */
const SCORING = new Set(
  (
    'won win wins winning beat beats beating lost lose losing lead leads led drew draw defeated defeat victory score ' +
    'scored scores voted vote votes approved passed rejected ruled split ahead'
  ).split(' '),
);
/** What a score is called, up to three words behind it. */
const SCORES = new Set(
  'victory win defeat loss draw vote votes lead scoreline majority decision ruling score verdict thrashing triumph'.split(
    ' ',
  ),
);

/** Whether two numbers are a score or a vote in two parts: "won 3-2", "a 52-48 vote", "by 88 to 13". */
export function isScore(tokens: readonly Token[], a: Draft, b: Draft): boolean {
  if (!isPlain(a) || !isPlain(b) || b.numeral.scale > 1) return false;
  const hyphened = b.from === a.to + 3 && lowerAt(tokens, a.to + 1) === 'to';
  if (!hyphened && b.from !== a.to + 1) return false;
  const sign = lowerAt(tokens, hyphened ? a.to + 1 : a.to);
  if (sign === '-' || sign === '–') {
    if (tokens[a.to]?.spaced) return false;
    // A range climbs: "3-1" can be none.
    if (a.min >= b.min && b.min < 1000) return true;
  } else if (sign !== 'to') return false;
  return isContested(tokens, a) || near(tokens, b.to, b.to + 3, SCORES);
}

/** Whether a verb of winning or voting stands up to six words before. */
export const isContested = (tokens: readonly Token[], { from }: Draft): boolean =>
  near(tokens, from - 6, from, SCORING);

const isPlain = ({ kind, numeral, min, max, from, core }: Draft): boolean =>
  kind === 'count' && numeral.form === 'cardinal' && min === max && from === core;

function near(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (words.has(lowerAt(tokens, i))) return true;
  return false;
}
