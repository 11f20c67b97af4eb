import { PHRASE_ENDS } from '../data/function-words';
import { isPersonNoun } from './counted';
import type { Draft } from './draft';
import { lemmaOf, looksPlural } from './lemma';
import { isCapital, lowerAt, type Token, textAt } from './tokens';

const YEAR_SECONDS = 31_557_600;
const OLDEST = 125;

/** What a rule finds: where the words of the age begin and end. */
type Found = { from: number; to: number };
type Rule = (tokens: readonly Token[], draft: Draft, previous: Draft | null) => Found | null;

/**
 * Makes a draft an age where it is one: "aged 15", "a 15-year-old", "a youth of 16", "Jane Doe, 45,", "dies at 67".
 * @param previous the draft before it, so that the second of two ages is known
 */
export function readAge(tokens: readonly Token[], draft: Draft, previous: Draft | null): void {
  for (const rule of rulesFor(draft)) {
    const found = rule(tokens, draft, previous);
    if (!found) continue;
    becomeAge(draft, found);
    return;
  }
}

function rulesFor(draft: Draft): readonly Rule[] {
  if (draft.kind === 'duration') return [yearsOld];
  return draft.kind === 'count' && draft.min <= OLDEST && draft.max >= 0 && draft.numeral.form === 'cardinal'
    ? NUMBER_RULES
    : [];
}

const whole = ({ from, to }: Draft): Found => ({ from, to });

/** "15-year-old", "15 years old", "15 years of age" */
const yearsOld: Rule = (tokens, { from, to }) => {
  const at = textAt(tokens, to) === '-' ? to + 1 : to;
  if (/^olds?$/.test(lowerAt(tokens, at))) return { from, to: at + 1 };
  return lowerAt(tokens, to) === 'of' && lowerAt(tokens, to + 1) === 'age' ? { from, to: to + 2 } : null;
};

/** "aged 15", "aged over 65" */
const aged: Rule = (tokens, draft) =>
  /^age[ds]$/.test(lowerAt(tokens, draft.from - 1)) ? { from: draft.from - 1, to: draft.to } : null;

/** "age 15", "the age of 15", "the ages of 17 and 55" */
const ofAge: Rule = (tokens, draft) => {
  const at = lowerAt(tokens, draft.core - 1) === 'of' ? draft.core - 2 : draft.core - 1;
  return /^ages?$/.test(lowerAt(tokens, at)) ? whole(draft) : null;
};

/** "boys aged 14 and 16": the second one. */
const secondAge: Rule = (tokens, draft, previous) => {
  if (previous?.kind !== 'age' || draft.from - previous.to > 4) return null;
  if (!/^(?:,|and|or|to|-|–)$/.test(lowerAt(tokens, draft.core - 1))) return null;
  return startsNounPhrase(tokens, draft.to) ? null : whole(draft);
};

const GROUPS_OF_PEOPLE = new Set('number group crowd household family'.split(' '));
const PLURALS_WITH_AGE = new Set('boys girls men women youth youths children teenagers'.split(' '));

/** "a youth of 16", "boys of 15"; "a group of 16" and "members of 16 unions" are none. */
const personOf: Rule = (tokens, draft) => {
  if (lowerAt(tokens, draft.core - 1) !== 'of' || /^an?$/.test(lowerAt(tokens, draft.core))) return null;
  const who = lowerAt(tokens, draft.core - 2);
  if (!isPersonNoun(lemmaOf(who)) || GROUPS_OF_PEOPLE.has(who)) return null;
  if (looksPlural(who) && !PLURALS_WITH_AGE.has(who)) return null;
  return looksPlural(lowerAt(tokens, draft.to)) || looksPlural(lowerAt(tokens, draft.to + 1)) ? null : whole(draft);
};

const AT_AN_AGE = new Set('dies died dead dying retired married'.split(' '));

/** "died at 67" */
const atDeath: Rule = (tokens, draft) =>
  lowerAt(tokens, draft.core - 1) === 'at' &&
  AT_AN_AGE.has(lowerAt(tokens, draft.core - 2)) &&
  // "counted the dead at 33"
  lowerAt(tokens, draft.core - 3) !== 'of' &&
  !startsNounPhrase(tokens, draft.to)
    ? whole(draft)
    : null;

const AGE_BOUNDS = new Set('over under above below'.split(' '));

/** "children under 12" */
const personUnder: Rule = (tokens, draft) =>
  draft.from < draft.core &&
  AGE_BOUNDS.has(lowerAt(tokens, draft.from)) &&
  isPersonNoun(lemmaOf(textAt(tokens, draft.from - 1))) &&
  !startsNounPhrase(tokens, draft.to)
    ? whole(draft)
    : null;

/** "the youngest 23" */
const youngest: Rule = (tokens, draft) =>
  /^(?:youngest|oldest|eldest)$/.test(lowerAt(tokens, draft.core - 1)) && !startsNounPhrase(tokens, draft.to)
    ? whole(draft)
    : null;

/** "Jane Doe, 45," and "Jane Doe (45)" */
const apposition: Rule = (tokens, draft) => {
  const { core, from, to, numeral, min, max } = draft;
  const [open, close] = [textAt(tokens, core - 1), textAt(tokens, to)];
  const commas = open === ',' && (close === ',' || close === '.' || close === '');
  if ((!commas && !(open === '(' && close === ')')) || from !== core || !numeral.digits) return null;
  const named = tokens[core - 2];
  if (named?.kind !== 'word' || !(isCapital(named) || isPersonNoun(named.lower))) return null;
  return min === Math.floor(min) && min >= 1 && max <= 115 ? whole(draft) : null;
};

const BEING = new Set('was is am be turns turned turning were'.split(' '));
const WITH_AN_AGE = new Set('he she who i uncle aunt grandfather grandmother'.split(' '));

/** "he was 68" */
const personWas: Rule = (tokens, draft) => {
  const { core, from, to, numeral } = draft;
  if (!BEING.has(lowerAt(tokens, core - 1)) || from !== core || !numeral.digits || !endsClause(tokens, to)) return null;
  // "she will be 60"
  const who = lowerAt(tokens, /^(?:will|would)$/.test(lowerAt(tokens, core - 2)) ? core - 3 : core - 2);
  return WITH_AN_AGE.has(who) || isPersonNoun(lemmaOf(who)) ? whole(draft) : null;
};

/** "Now 46 and living abroad, she…" */
const nowAged: Rule = (tokens, draft) =>
  draft.core === 1 && lowerAt(tokens, 0) === 'now' && /^(?:and|,)$/.test(lowerAt(tokens, draft.to))
    ? whole(draft)
    : null;

const NUMBER_RULES: readonly Rule[] = [
  nowAged,
  aged,
  ofAge,
  secondAge,
  personOf,
  atDeath,
  personUnder,
  youngest,
  apposition,
  personWas,
];

/** Ages are in years; "six-month-old" is half of one. */
function becomeAge(draft: Draft, { from, to }: Found): void {
  const inSeconds = draft.kind === 'duration';
  const inYears = (value: number): number =>
    inSeconds && Math.abs(value) < Number.MAX_VALUE ? Number((value / YEAR_SECONDS).toPrecision(6)) : value;
  Object.assign(draft, {
    from,
    to,
    min: inYears(draft.min),
    max: inYears(draft.max),
    step: 1,
    kind: 'age',
    unit: 'year',
    per: null,
  });
}

const endsClause = (tokens: readonly Token[], i: number): boolean =>
  tokens[i] === undefined ||
  tokens[i]?.kind === 'sign' ||
  /^(?:and|but|when|at|in|on|next|this|years)$/.test(lowerAt(tokens, i));

const startsNounPhrase = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'word' && !PHRASE_ENDS.has(lowerAt(tokens, i));
