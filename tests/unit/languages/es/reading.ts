import type { Figure } from '../../../../lib/claims/figures';
import { BARE_LANGUAGE } from '../../../../lib/languages/bare-language';
import type { Language } from '../../../../lib/languages/language';
import { openMarks } from '../../../../lib/matching/marks';
import { openWords, openWordTable } from '../../../../lib/matching/words';
import { ANYBODY, BOUNDS, DENYING, ENDINGS, NUMBERS, PERSONS, STATES, WEIGHTLESS } from './words';

const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

function stemOf(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= 3);
  return ending ? word.slice(0, -ending.length) : word;
}

/** "huéspedes" → "huesped", "personas" → "persona". */
const singular = (noun: string): string => fold(noun).replace(/([^aeiou])es$|s$/, '$1');

const FIGURE = new RegExp(
  `(?:(${Object.keys(BOUNDS).join('|')}) )?\\b(\\d{1,3}(?:\\.\\d{3})+|\\d+|${Object.keys(NUMBERS).join('|')}) (\\p{L}+)`,
  'gu',
);

/** "Al menos 14 personas murieron": a number, what bounds it, the noun behind it, and what befell those counted. */
function readFigures(sentence: string): Figure[] {
  // Each letter keeps its place: an accent is a letter of its own only for a moment.
  const plain = Array.from(sentence, (letter) => (fold(letter).length === letter.length ? fold(letter) : letter)).join(
    '',
  );
  return Array.from(plain.matchAll(FIGURE), (found): Figure => {
    const [text, before = '', number = '', noun = ''] = found;
    const value = NUMBERS[number] ?? Number(number.replaceAll('.', ''));
    const bound = BOUNDS[before];
    const end = found.index + text.length - noun.length - 1;
    const clause = plain.slice(found.index).split(/[,;:.]/)[0] ?? '';
    return {
      start: found.index,
      end,
      text: sentence.slice(found.index, end),
      min: bound === 'most' ? -Number.MAX_VALUE : value,
      max: bound === 'least' ? Number.MAX_VALUE : value,
      approximate: bound === 'about',
      kind: 'count',
      unit: null,
      noun: singular(noun),
      state: STATES.filter(([beginning]) => new RegExp(`\\b${beginning}`).test(clause)).map(([, state]) => state),
      role: 'stated',
      step: value % 10 === 0 ? 10 : 1,
    };
  });
}

/** A little Spanish: enough for a claim, a figure and a denial. All but its judges, so that it loads no large table. */
export const SPANISH_READING: Omit<Language, 'judges'> = {
  ...BARE_LANGUAGE,
  tag: 'es',
  wordsOf: openWords({ stemOf, weightless: WEIGHTLESS, table: openWordTable('') }),
  stemOf,
  singular,
  isPerson: (noun) => PERSONS.has(noun),
  isAnybody: (noun) => ANYBODY.has(noun),
  readFigures,
  denialsIn: (words) =>
    Uint8Array.from(words, (_, i) =>
      Number(words.slice(Math.max(0, i - 4), i).some(({ lower }) => DENYING.has(lower))),
    ),
  negationBefore: (words, offset) =>
    words.filter(({ end, lower }) => end <= offset && DENYING.has(lower)).at(-1) ?? null,
  marksIn: openMarks({
    negated: /\b(?:no|nadie|nunca|ningun[ao]?|niegan?|sin)\b/giu,
    ahead: /\b(?:podría|planea|prevé|se espera)\b/giu,
    now: /\b(?:ahora|ya no|desde entonces|revisad[ao])\b/giu,
    soFar: /\b(?:hasta ahora|al menos|por el momento)\b/giu,
    hedged: /\b(?:al parecer|presunt[ao]s?|unas|unos|cerca de)\b/giu,
    withheld: /\b(?:se desconoce|no se sabe)\b/giu,
    disputed: /\b(?:niegan?|rechazan?|desmienten?)\b/giu,
    corrected: /\b(?:corrigió|en lugar de)\b/giu,
    absolute: /\b(?:sólo|todos|todas|ningun[ao]?)\b/giu,
  }),
};
