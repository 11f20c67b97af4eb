import type { Span } from '../../article/article';
import type { Read } from '../../claims/worth';
import { JUDGING, VAGUE } from './data/opinion-words';
import { outsideQuotes } from './no-claim';
import { tagSentence } from './tag';

/** What each thing adds to or takes from the worth. The sum is cut to 0 … 1. */
export const WEIGHTS = {
  plain: 0.5,
  figure: 0.14,
  moreFigures: 0.06,
  name: 0.08,
  moreNames: 0.05,
  date: 0.05,
  attributed: 0.05,
  past: 0.05,
  long: 0.03,
  judging: -0.14,
  vague: -0.06,
  /** "This could …", with nothing to check it by. */
  open: -0.2,
  ahead: -0.16,
  ownVoice: -0.12,
  bystander: -0.2,
  bystanderPresent: -0.05,
  noVerb: -0.18,
  short: -0.1,
  exclaimed: -0.2,
} as const;

/** Fewer words and marks say little. */
const SHORT = 5;
const LONG = 12;

/**
 * How much a statement is worth checking, 0 to 1: figures, names, dates, events and a source raise it, judgement,
 * vagueness and hopes lower it. After the features that Hassan et al. found telling in check-worthiness (ClaimBuster,
 * KDD 2017): part of speech, entity types, sentiment, length; weights set by hand.
 */
export function worthOf(sentence: string, { figures, dates, names, attributed }: Read): number {
  const w = WEIGHTS;
  const bystander = isBystander(sentence);
  // What a bystander says is weighed by what is said, not by where the bystander lives.
  const end = bystander ? endOfQuote(sentence) : sentence.length;
  const within = (span: Span): boolean => span.end <= end;
  const tokens = tagSentence(sentence).filter(within);
  const own = bystander ? sentence.slice(0, end) : outsideQuotes(sentence);
  const counted = figures.filter((figure) => figure.kind !== 'identifier' && within(figure)).length;
  const named = names.filter(within).length;
  const dated = dates.some(within);
  const verbs = tokens.filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const past =
    verbs.some(({ lower, lemma }) => lower !== lemma && !/(?:ing|s)$/.test(lower)) ||
    tokens.some(({ lower }) => lower === 'was');
  const firm = counted > 0 || dated;
  const loose = !firm && !named && !SAYING.test(own);
  const sum = [
    w.plain,
    counted ? w.figure : 0,
    counted > 1 ? w.moreFigures : 0,
    named ? w.name : 0,
    named > 1 ? w.moreNames : 0,
    dated ? w.date : 0,
    attributed && !bystander ? w.attributed : 0,
    past ? w.past : 0,
    tokens.length > LONG ? w.long : 0,
    tokens.length < SHORT ? w.short : 0,
    verbs.length ? 0 : w.noVerb,
    tokens.some(({ lower }) => JUDGING.has(lower)) ? w.judging / (firm ? 2 : 1) : 0,
    tokens.some(({ lower }) => VAGUE.has(lower)) ? w.vague : 0,
    loose && OPEN.test(own) ? w.open : 0,
    loose && AHEAD.test(own) ? w.ahead : 0,
    !firm && OWN_VOICE.test(sentence) ? w.ownVoice : 0,
    !firm && bystander ? w.bystander + (past ? 0 : w.bystanderPresent) : 0,
    /![\s”"’»)]*$/.test(sentence) ? w.exclaimed : 0,
  ].reduce((total, part) => total + part, 0);
  return Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100;
}

const SAYING =
  /\b(?:said|says|told|added|according|announced|confirmed|denied|reported|warned|predicted|expects?|estimates?)\b/i;
const OPEN = /^\W*(?:this|that|it|there|these|such)\b.*\b(?:may|might|could|would)\b/i;
const AHEAD = /\b(?:will|shall|won['’]t|going to)\b/i;
const OWN_VOICE = /\b(?:I|we|you|my|our|your)\b/i;
/** Unnamed, but speaking for somebody. */
const OFFICIAL =
  /\b(?:source|spokes\w+|minister|officer|official|general|commander|prosecutor|lawyer|diplomat|military)\b/i;

const endOfQuote = (sentence: string): number => Math.max(1, sentence.search(/[”"»][^“”"«»]*$/));

/** A whole quotation of somebody without a name or office: "“…,” said a shopkeeper". */
function isBystander(sentence: string): boolean {
  if (!/^\W?[“"«]/.test(sentence)) return false;
  const teller = /[”"»],?\s+((?:\w+ed |said |says |told )?(?:an?|one|another) [^“"«]*)$/.exec(sentence)?.[1];
  return teller !== undefined && !OFFICIAL.test(teller.slice(0, 60));
}
