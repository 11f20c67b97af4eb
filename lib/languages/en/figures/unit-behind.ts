import { LONGEST_UNIT, type Unit, unitOf } from '../units';
import type { Draft } from './draft';
import { gluedAt, isCapital, lowerAt, type Token } from './tokens';

/** A unit and the token behind it. */
interface Found {
  unit: Unit;
  to: number;
}

/** What may stand between a number and its unit: "12 straight years", "three more days". */
const BEFORE_UNIT = new Set('straight consecutive successive full whole long more further additional extra'.split(' '));

/** The longest unit that begins at token `start`, a hyphen before it let through ("12-day"). */
export function readUnit(tokens: readonly Token[], start: number, draft: Draft): Found | null {
  const hyphen = lowerAt(tokens, start) === '-' && gluedAt(tokens, start);
  const i = hyphen || BEFORE_UNIT.has(lowerAt(tokens, start)) ? start + 1 : start;
  return longestUnit(tokens, i, draft, hyphen) ?? poundsOrDegrees(tokens, i, draft, hyphen) ?? foreignMoney(tokens, i);
}

function longestUnit(tokens: readonly Token[], i: number, draft: Draft, hyphen: boolean): Found | null {
  let words = '';
  let found: Found | null = null;
  for (let n = 0; n <= LONGEST_UNIT && i + n < tokens.length; n++) {
    const token = tokens[i + n] as Token;
    if (n && token.text === '-' && gluedAt(tokens, i + n)) {
      words += ' ';
      continue;
    }
    words += n && token.spaced && !words.endsWith(' ') ? ` ${token.lower}` : token.lower;
    const unit = unitOf(words.replace(/'s?$/, ''));
    const glued = gluedAt(tokens, i) && !hyphen;
    const at: Place = { digits: draft.numeral.digits, max: draft.max, hyphen, glued, capital: isCapital(tokens[i]) };
    if (unit && (CONDITIONS.get(words)?.(at) ?? true)) found = { unit, to: i + n + 1 };
  }
  return found;
}

/** How a word stands that may be a unit. */
interface Place {
  digits: boolean;
  max: number;
  hyphen: boolean;
  glued: boolean;
  capital: boolean;
}

const behindDigits = ({ digits }: Place): boolean => digits;
const gluedToDigits = ({ digits, glued }: Place): boolean => digits && glued;
const degree = ({ digits, glued, capital, hyphen, max }: Place): boolean =>
  digits && !hyphen && (glued || capital) && max < 3000;

/** When words that mean something else too are units. */
const CONDITIONS: ReadonlyMap<string, (at: Place) => boolean> = new Map<string, (at: Place) => boolean>([
  ['c', degree],
  ['f', degree],
  ['p', gluedToDigits],
  ['g', gluedToDigits],
  ['b/d', gluedToDigits],
  // "a 60-second spot", but "he came second"
  ['second', ({ hyphen }) => hyphen],
  // "the 12 won", but "4,000 won"
  ['won', ({ max }) => max >= 1000],
  ['crowns', ({ max }) => max >= 20],
  ['real', ({ max }) => max >= 20],
  ...'min sec pc pp mb gb mw gw ha mi hp kw'.split(' ').map((word) => [word, behindDigits] as const),
]);

const POUNDS: Unit = { kind: 'money', unit: 'GBP', factor: 1, offset: 0 };
const POUNDS_OF_WEIGHT: Unit = { kind: 'measure', unit: 'kg', factor: 0.45359237, offset: 0 };
const DEGREES: Unit = { kind: 'measure', unit: '°', factor: 1, offset: 0 };

/** "20 pounds of flour" and "weighing 20 pounds" are weights, "1,000 pounds" is money; degrees are of what is not said. */
function poundsOrDegrees(tokens: readonly Token[], i: number, draft: Draft, hyphen: boolean): Found | null {
  const word = lowerAt(tokens, i);
  if (/^degrees?$/.test(word)) return { unit: DEGREES, to: i + 1 };
  if (!/^pounds?$/.test(word)) return null;
  const weight = hyphen || lowerAt(tokens, i + 1) === 'of' || isWeighed(tokens, draft.from);
  return { unit: weight ? POUNDS_OF_WEIGHT : POUNDS, to: i + 1 };
}

const WEIGHING = new Set('weigh weighs weighing weighed shed shedding'.split(' '));

/** "weighed 900 pounds", "weighing some 900 pounds" */
function isWeighed(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= from - 4; i--) if (WEIGHING.has(lowerAt(tokens, i))) return true;
  return false;
}

/** "1,000 Rwandan francs": a currency that is not listed keeps the name that it shares. */
function foreignMoney(tokens: readonly Token[], i: number): Found | null {
  const unit = isCapital(tokens[i]) ? unitOf(lowerAt(tokens, i + 1)) : null;
  return unit?.kind === 'money' && lowerAt(tokens, i + 1).length > 3 ? { unit, to: i + 2 } : null;
}
