import { GIVEN_NAMES } from '../data/given-names';
import { BODY_WORDS, PLACE_WORDS } from '../data/name-nouns';
import { ADDRESSES, OFFICE_PARTS, OFFICES } from '../data/titles';
import type { Run } from './find-runs';
import { type Listed, listedAs, listedAt } from './gazetteer';
import type { NameWord } from './words';

/** A name as it stands in a sentence, before it is known whose it is. Indexes into the sentence's words. */
export interface Mention extends Run {
  /** Where the name begins behind titles; equal to `from` without. */
  nameFrom: number;
  kind: 'person' | 'body' | 'place' | 'unknown';
  listed: Listed | null;
}

/** Whether words are known as one name of the article. */
export type IsKnown = (words: readonly NameWord[]) => boolean;

/** Takes a run apart into names: "Ukrainian President Volodymyr Zelensky" is a country's and a person's. */
export function takeApart(words: readonly NameWord[], { from, to }: Run, isKnown: IsKnown): Mention[] {
  if (from >= to) return [];
  const whole = words.slice(from, to);
  const listed = listedAs(whole);
  if (listed) return [{ from, to, nameFrom: from, kind: listed.kind, listed }];

  const titles = titlesAt(words, from, to);
  const rest = from + titles;
  if (titles > 0 && rest >= to) return endsIn(BODY_WORDS, whole) && to - from > 1 ? [name(from, to, 'body')] : [];
  if (
    titles > 0 &&
    (!endsIn(BODY_WORDS, whole) || GIVEN_NAMES.has(words[rest]?.fold ?? '') || ADDRESSES.has(whole[0]?.fold ?? ''))
  ) {
    const [first, ...others] = takeApart(words, { from: rest, to }, isKnown);
    // "President Kosovo" is none: what the lists know for a place or a body keeps to it.
    if (!first || first.from !== rest || (first.listed && !isGiven(words, rest)))
      return [...(first ? [first] : []), ...others];
    return [{ ...first, from, kind: 'person', listed: null }, ...others];
  }

  for (let at = from + 1; at < to; at++) {
    if (!OFFICES.has(words[at]?.fold ?? '') || !words[at]?.capital) continue;
    let start = at;
    while (start > from + 1 && OFFICE_PARTS.has(words[start - 1]?.fold ?? '')) start--;
    if (isGiven(words, from) && at === to - 1) continue;
    if (endsIn(BODY_WORDS, whole) && !GIVEN_NAMES.has(words[at + 1]?.fold ?? '')) continue;
    return [...takeApart(words, { from, to: start }, isKnown), ...takeApart(words, { from: start, to }, isKnown)];
  }

  const prefix = listedAt(words, from);
  if (prefix && from + prefix.length < to && !isGiven(words, from)) {
    const behind = from + prefix.length;
    const tail = words.slice(behind, to);
    const demonym = prefix.listed.as === 'demonym';
    const known = listedAs(tail) !== null || isKnown(tail);
    const person = demonym && !endsIn(BODY_WORDS, tail) && !endsIn(PLACE_WORDS, tail) && isGiven(words, behind);
    if (known || person)
      return [
        { from, to: behind, nameFrom: from, kind: prefix.listed.kind, listed: prefix.listed },
        ...takeApart(words, { from: behind, to }, isKnown),
      ];
  }
  return [name(from, to, kindOf(whole))];
}

const name = (from: number, to: number, kind: Mention['kind']): Mention => ({
  from,
  to,
  nameFrom: from,
  kind,
  listed: null,
});

const isGiven = (words: readonly NameWord[], at: number): boolean => GIVEN_NAMES.has(words[at]?.fold ?? '');

function endsIn(nouns: ReadonlySet<string>, words: readonly NameWord[]): boolean {
  const of = words.findIndex(({ fold }, i) => i > 0 && (fold === 'of' || fold === 'for'));
  return nouns.has(words[of > 0 ? of - 1 : words.length - 1]?.fold ?? '');
}

/** How many words of title stand at the front: "Deputy Prime Minister", "Mr.", "Commander". */
export function titlesAt(words: readonly NameWord[], from: number, to: number): number {
  let at = from;
  let office = false;
  while (at < to) {
    const { fold, capital } = words[at] as NameWord;
    if (!capital) break;
    if (ADDRESSES.has(fold) || OFFICES.has(fold)) office = true;
    else if (!OFFICE_PARTS.has(fold)) break;
    at++;
  }
  if (office) {
    // "Judge Union" and the like: the last part may belong to what follows.
    while (
      at > from &&
      OFFICE_PARTS.has(words[at - 1]?.fold ?? '') &&
      !OFFICES.has(words[at - 1]?.fold ?? '') &&
      !ADDRESSES.has(words[at - 1]?.fold ?? '')
    )
      at--;
    return at - from;
  }
  return at > from && at < to && isGiven(words, at) && to - at > 1 ? at - from : 0;
}

function kindOf(words: readonly NameWord[]): Mention['kind'] {
  if (
    words[1]?.fold === 'of' &&
    /^(?:republic|kingdom|city|town|village|province|state|isle|gulf|bay|cape|district|county|port)$/.test(
      words[0]?.fold ?? '',
    )
  )
    return 'place';
  if (endsIn(BODY_WORDS, words) && words.length > 1) return 'body';
  if (endsIn(PLACE_WORDS, words) && words.length > 1) return isGivenPerson(words) ? 'person' : 'place';
  if (words.length > 1 && GIVEN_NAMES.has(words[0]?.fold ?? '')) return 'person';
  if (
    words.length > 1 &&
    /^(?:lake|mount|cape|port|fort|san|santa|saint|st|north|south|east|west|new|gulf|bay|isle|city)$/.test(
      words[0]?.fold ?? '',
    )
  )
    return 'place';
  if (words.length === 1 && words[0]?.upper && words[0].text.length < 8) return 'body';
  return 'unknown';
}

const isGivenPerson = (words: readonly NameWord[]): boolean =>
  words.length === 2 && GIVEN_NAMES.has(words[0]?.fold ?? '');
