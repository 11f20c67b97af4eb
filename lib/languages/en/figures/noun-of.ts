import { COUNTING_NOUNS, DIMENSIONS, MEASURED_NOUNS } from '../data/count-nouns';
import { PHRASE_ENDS } from '../data/function-words';
import { type Counted, countedAfter, countedBefore, type PhraseOptions } from './counted';
import type { Draft } from './draft';
import { lemmaOf } from './lemma';
import { isStateWord } from './states';
import { subjectBefore } from './subject';
import { lowerAt, type Token, textAt } from './tokens';

const dimensions = new Map(Object.entries(DIMENSIONS));
/** Behind a number and a hyphen they are no noun: "a 12-strong team". */
const NOT_COMPOUNDS = new Set('strong odd plus'.split(' '));
/** Only people are followed by them. */
const PERSONS_VERBS = new Set('who whose said told say'.split(' '));
const SINGULAR: PhraseOptions = { singular: true };

/**
 * The noun that a figure counts or measures; `null` when none is near.
 * @param limit token at which the next figure begins
 * @param inner tokens of numbers within names and compounds, which do not end a phrase
 */
export function nounOf(
  tokens: readonly Token[],
  draft: Draft,
  limit: number,
  inner: ReadonlySet<number>,
): Counted | null {
  switch (draft.kind) {
    case 'money':
    case 'percent':
    case 'percentage-point':
      return nounOfAmount(tokens, draft, limit, inner);
    case 'measure':
    case 'duration':
      return nounOfMeasure(tokens, draft, limit, inner);
    case 'ratio':
      return nounOfPart(tokens, draft, limit, inner);
    case 'ordinal':
    case 'rank':
      return countedAfter(tokens, draft.to, limit, { ...SINGULAR, inner });
    case 'count':
      return nounOfCount(tokens, draft, limit, inner);
    default:
      return null;
  }
}

const isHyphened = (tokens: readonly Token[], i: number): boolean => tokens[i]?.text === '-' && !tokens[i]?.spaced;

/** "3% of voters", "£5m worth of shares", "a £500 fine", "inflation of 3.9 per cent" */
function nounOfAmount(tokens: readonly Token[], { kind, from, to }: Draft, limit: number, inner: ReadonlySet<number>) {
  const options = { ...SINGULAR, inner };
  const next = lowerAt(tokens, to);
  if (next === 'of') return countedAfter(tokens, to, limit, options);
  if (kind === 'money' && (next === 'in' || next === 'worth')) {
    const inside = countedAfter(tokens, to + 1, limit, options);
    if (inside && tokens[inside.at]?.pos !== 'PROPN') return inside;
  }
  const behind = tokens[to]?.pos === 'NOUN' || MEASURED_NOUNS.has(next) || isHyphened(tokens, to);
  return (
    (behind ? countedAfter(tokens, to, limit, { ...options, compound: true }) : null) ??
    subjectBefore(tokens, from) ??
    countedBefore(tokens, from)
  );
}

/** "3 tonnes of cocaine", "a 12-mile queue", "120 feet tall", "winds reached 80 mph" */
function nounOfMeasure(tokens: readonly Token[], draft: Draft, limit: number, inner: ReadonlySet<number>) {
  const { from, core, to, kind, unit } = draft;
  const next = lowerAt(tokens, to);
  const hyphen = tokens.slice(core, to).some(({ text }) => text === '-');
  if (next === 'of' || hyphen || /['’]$/.test(next)) return countedAfter(tokens, to, limit, { ...SINGULAR, inner });
  if (kind === 'duration') return null;
  const dimension = unit === 'm' ? dimensions.get(next) : undefined;
  if (dimension) return { noun: dimension, at: to, state: [] };
  // "The village is 5 km from the border" measures no village.
  return unit === 'm' ? null : subjectBefore(tokens, from);
}

/** "nine workers in ten", "half the houses", "one in five pupils" */
function nounOfPart(tokens: readonly Token[], draft: Draft, limit: number, inner: ReadonlySet<number>) {
  if (draft.unit === '×') return subjectBefore(tokens, draft.from) ?? countedBefore(tokens, draft.from);
  const share = draft.numeral.form === 'share';
  const within = share && textAt(tokens, draft.core + 1) !== '-' ? tokens[draft.core + 1] : undefined;
  if (within?.kind === 'word' && !/^(?:in|out)$/.test(within.lower))
    return { noun: lemmaOf(within.text), at: draft.to - 1, state: [] };
  return countedAfter(tokens, draft.to, limit, { singular: true, determiner: true, firstPlural: share, inner });
}

function nounOfCount(tokens: readonly Token[], draft: Draft, limit: number, inner: ReadonlySet<number>) {
  const { from, core, to, numeral } = draft;
  const part = tokens[to + 1];
  // "the 90-seat council"
  if (isHyphened(tokens, to) && part?.kind === 'word' && !NOT_COMPOUNDS.has(part.lower))
    return { noun: lemmaOf(part.text), at: to + 1, state: [] };
  // "one of the thousands who live there", "Several said"
  if (PERSONS_VERBS.has(lowerAt(tokens, to))) return { noun: 'person', at: to - 1, state: [] };
  const none = numeral.form === 'none';
  // "nobody", "none": only "of" says what is counted.
  if (none && lowerAt(tokens, to) !== 'of' && to - core === 1 && lowerAt(tokens, core) !== 'no') return null;
  const one = numeral.max === 1;
  const both = lowerAt(tokens, core) === 'both';
  const after = countedAfter(tokens, to, limit, {
    singular: one || none,
    compound: one,
    determiner: both,
    inner,
  });
  if (after || none || startsPhrase(tokens, to)) return after;
  return subjectBefore(tokens, from) ?? countedBefore(tokens, from, COUNTING_NOUNS);
}

const startsPhrase = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'word' && !PHRASE_ENDS.has(lowerAt(tokens, i)) && !isStateWord(lowerAt(tokens, i));

/** A name by its word ("Resolution 1244" → resolution) or, where the number is glued to it, as a whole ("f-16"). */
export function nameOf(tokens: readonly Token[], { from, to }: Draft): string {
  const second = tokens[from + 1];
  if (tokens[from]?.kind === 'word' && second?.spaced) return lemmaOf(textAt(tokens, from));
  const plural = to - from > 1 && lowerAt(tokens, to - 1) === 's';
  return tokens
    .slice(from, plural ? to - 1 : to)
    .map(({ lower }) => lower)
    .join('');
}
