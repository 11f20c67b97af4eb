import { PHRASE_ENDS } from '../data/function-words';
import { unitOf } from '../units';
import { isPersonNoun } from './counted';
import { lemmaOf, looksPlural } from './lemma';
import { type Numeral, numeralOf } from './numeral';
import { isOrdinalWord } from './numerals';
import { isStateWord, stateOfNoun } from './states';
import { lowerAt, type Token, textAt } from './tokens';

/** How far from "no" or "a" its noun is looked for. */
const REACH = 5;

/** "a single house", "no passengers", "nearly a kilometre", "a man was arrested": one or none without a number word. */
export function readOneOrNone(tokens: readonly Token[], i: number): Numeral | null {
  const word = lowerAt(tokens, i);
  if (word === 'no') return countsNone(tokens, i) ? numeralOf(i, i + 1, 0, { step: 1, form: 'none' }) : null;
  if (word !== 'a' && word !== 'an') return null;
  const one = (to: number): Numeral => numeralOf(i, to, 1, { step: 1 });
  if (/^(?:single|lone|solitary|sole)$/.test(lowerAt(tokens, i + 1)) && textAt(tokens, i + 2) !== '-')
    return one(i + 2);
  return isOneUnit(tokens, i) || isOnePerson(tokens, i) ? one(i + 1) : null;
}

const UNCOUNTED_AFTER_NO = new Set('longer matter doubt wonder way more less sooner better other'.split(' '));
/** Plurals of which "no" says that there is nothing of the kind, not how many. */
const UNCOUNTED = new Set(
  'plans signs grounds means comments details doubts reasons words thanks circumstances conditions terms matters'.split(
    ' ',
  ),
);

/** "no deaths", "no passengers"; not "no longer", "no signs". */
function countsNone(tokens: readonly Token[], i: number): boolean {
  if (UNCOUNTED_AFTER_NO.has(lowerAt(tokens, i + 1))) return false;
  for (let at = i + 1; at < i + REACH; at++) {
    const word = tokens[at];
    if (word?.kind !== 'word' || PHRASE_ENDS.has(word.lower)) return false;
    if (stateOfNoun(word.lower).length || isPersonNoun(lemmaOf(word.text))) return true;
    if (looksPlural(word.text) && !UNCOUNTED.has(word.lower)) return true;
  }
  return false;
}

/** Words of bounds that make "a kilometre" one kilometre. */
const BOUNDING = new Set(
  'over about than almost nearly around roughly under approximately least within barely half'.split(' '),
);
const LASTING = new Set('took takes taken lasted lasts lasting spent for'.split(' '));

/** "more than a kilometre", "it took a year": an article counts behind a bound, and a time behind a verb of lasting. */
function isOneUnit(tokens: readonly Token[], i: number): boolean {
  const [before, word] = [lowerAt(tokens, i - 1), lowerAt(tokens, i + 1)];
  // "for a second time"
  if (word === 'second') return false;
  switch (unitOf(word)?.kind) {
    case 'measure':
      return BOUNDING.has(before) || isHalfMore(tokens, i + 2);
    case 'duration':
      return BOUNDING.has(before) || LASTING.has(before) || isHalfMore(tokens, i + 2);
    default:
      return false;
  }
}

/** "a year and a half" */
const isHalfMore = (tokens: readonly Token[], i: number): boolean =>
  lowerAt(tokens, i) === 'and' && lowerAt(tokens, i + 1) === 'a' && /^(?:half|quarter)$/.test(lowerAt(tokens, i + 2));

const OF_ONE = new Set('was were is has had died who'.split(' '));

/** "a man was killed", "an officer shot by rebels": a person of whom one of the states is said. */
function isOnePerson(tokens: readonly Token[], i: number): boolean {
  for (let at = i + 1; at < i + REACH; at++) {
    const word = tokens[at];
    if (word?.text === '-') continue;
    if (word?.kind !== 'word' || PHRASE_ENDS.has(word.lower)) return false;
    // "a tenth victim" is no victim more.
    if (isOrdinalWord(word.lower)) return false;
    if (!isPersonNoun(word.lower)) continue;
    if (!OF_ONE.has(lowerAt(tokens, at + 1)))
      return tokens[at + 1]?.kind === 'word' && isStateWord(lowerAt(tokens, at + 1));
    for (let s = at + 1; s < at + REACH; s++) if (isStateWord(lowerAt(tokens, s))) return true;
    return false;
  }
  return false;
}
