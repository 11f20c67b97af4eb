import { DOCUMENT_NOUNS } from '../data/teller-nouns';
import { baseOfVerb, isParticiple } from '../events';
import type { Context } from './context';
import type { Cue } from './find-cues';
import { isReportingVerb } from './lexicon';
import {
  baseEnd,
  nounPhraseBefore,
  nounPhraseFrom,
  type Range,
  simplePhraseBefore,
  withDescription,
} from './noun-phrases';
import type { Word } from './read-lines';
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isComma,
  isConjunction,
  isNominal,
  isPreposition,
  isPronoun,
  isRelative,
  isTimeWord,
  opensNounPhrase,
} from './word-tests';

/** Who says, thinks or wants it: the noun phrase before the verb, or the subject of the verb it hangs on. */
export function subjectOf(context: Context, cue: Cue): Range | null {
  const { words, limit } = context;
  if (cue.kind === 'finite') {
    const before = words[cue.first - 1];
    if (before && isConjunction(before)) return earlierSubject(context, cue.first - 1);
    const phrase = nounPhraseBefore(words, cue.first);
    // "spoke of units considered lost": an object with its participle.
    if (
      phrase &&
      cue.first === cue.head &&
      isParticiple(words[cue.head]?.lower ?? '') &&
      phrase[0] > 1 &&
      !isSubjectPronoun(words[phrase[0]]) &&
      isPreposition(words[phrase[0] - 1]) &&
      // "as he spoke": a conjunction.
      words[phrase[0] - 1]?.lower !== 'as' &&
      words[phrase[0] - 2]?.pos !== 'PUNCT'
    )
      return null;
    if (phrase) return phrase;
    if (isComma(before)) {
      // "Smith spoke, argued, and won": the verb shares an earlier subject.
      return earlierSubject(context, cue.first - 1);
    }
    return null;
  }
  if (cue.kind === 'infinitive') {
    // "led some to wonder": the one who is led.
    const led = nounPhraseBefore(words, cue.first);
    if (led && LEADS.has(baseOfVerb(words[led[0] - 1]?.lower ?? ''))) return led;
    // "time for the mayor to say"
    const meant = simplePhraseBefore(words, cue.first);
    if (meant && words[meant[0] - 1]?.lower === 'for') return meant;
  }
  if (cue.kind === 'ing') {
    let first = cue.first;
    // "a statement Thursday night saying"
    while (
      isTimeWord(words[first - 1]) ||
      /^(?:morning|afternoon|evening|night|late|early|on)$/.test(words[first - 1]?.lower ?? '')
    )
      first--;
    const before = words[first - 1];
    // "a letter saying", "with most voters saying": the noun before it; but "issued a statement saying" is the issuer's.
    if (before && (isNominal(before) || isPronoun(before)) && !isTimeWord(before)) {
      const phrase = simplePhraseBefore(words, first);
      if (phrase && !isIssued(words, phrase) && !isObject(words, phrase)) return phrase;
    }
  }
  if (cue.kind === 'infinitive' || cue.kind === 'ing') {
    const behindComma = cue.kind === 'ing' && isComma(words[cue.first - 1]);
    const found =
      (behindComma && context.subjects.size === 0 && mainSubject(context, cue.first)) ||
      earlierSubject(context, cue.first);
    if (found && cue.kind === 'infinitive' && isExpletive(words, found)) return null;
    if (found) return found;
    if (cue.kind === 'ing') {
      // "Speaking in Oslo, she said": the subject follows the comma.
      for (let i = cue.last + 1; i < limit; i++)
        if (isComma(words[i]) && opensNounPhrase(words[i + 1])) return nounPhraseFrom(words, i + 1, limit);
    }
  }
  return null;
}

/** "it was too soon to tell": nobody. */
function isExpletive(words: Word[], [first, last]: Range): boolean {
  return first === last && words[first]?.lower === 'it' && isBe(words[last + 1]);
}

function isSubjectPronoun(word: Word | undefined): boolean {
  return word !== undefined && /^(?:i|he|she|we|they)$/.test(word.lower);
}

/** "released a letter", "fired back a response": what someone has written. */
function isIssued(words: Word[], phrase: Range): boolean {
  let verb = phrase[0] - 1;
  while (/^(?:out|back|off|up)$/.test(words[verb]?.lower ?? '')) verb--;
  const issued = words[verb];
  return issued !== undefined && ISSUES.has(baseOfVerb(issued.lower)) && isDocument(words, phrase);
}

/** "used the debate calling for": what stands behind a verb is no teller, but "saw a man shouting" is one. */
function isObject(words: Word[], phrase: Range): boolean {
  const before = words[phrase[0] - 1];
  if (!before || isDocument(words, phrase)) return false;
  return (
    (before.pos === 'VERB' && !PERCEIVES.has(baseOfVerb(before.lower))) ||
    /^(?:at|in|on|to|from|during)$/.test(before.lower)
  );
}

const LEADS = new Set(
  'lead leave cause prompt force push drive get allow want urge pressure inspire enable encourage invite permit help'.split(
    ' ',
  ),
);

const PERCEIVES = new Set(
  'leave have see hear watch recall remember feature include keep find catch show witness depict cheer quote'.split(
    ' ',
  ),
);

const ISSUES = new Set('release issue post send write publish put give make read file deliver tweet email'.split(' '));

/** Subject of the sentence's main clause before word `at`: "He left when they came, saying". */
function mainSubject({ words }: Context, at: number): Range | null {
  let from = 0;
  while (isConjunction(words[from]) || isAdverb(words[from])) from++;
  if (words[from]?.pos === 'SCONJ' || words[from]?.pos === 'ADP' || isPreposition(words[from])) {
    // "While they slept, he left": the main clause begins behind the comma.
    while (from < at && !isComma(words[from])) from++;
  }
  for (let i = from; i < at; i++) {
    const word = words[i] as Word;
    if (word.quote >= 0 || word.text === ';') continue;
    if ((word.pos !== 'VERB' && word.pos !== 'AUX') || word.lower.endsWith('ing') || words[i - 1]?.lower === 'to')
      continue;
    let first = i;
    while (first > from && isAdverb(words[first - 1])) first--;
    const found = nounPhraseBefore(words, first);
    if (found && !isRelative(words[found[0]]) && found[0] >= from) return found;
  }
  return null;
}

/** Subject of the nearest finite verb before word `at`. */
export function earlierSubject(context: Context, at: number): Range | null {
  const { words, subjects } = context;
  // The teller of a clause goes on telling: "said that she won, adding", "said he lost and added".
  if (isComma(words[at - 1]) || isConjunction(words[at]))
    for (const [head, subject] of subjects) if (head < at && !isRelative(words[subject[0]])) return subject;
  let nearest: Range | null = null;
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i] as Word;
    if (word.quote >= 0) continue;
    if (word.text === ';') return nearest;
    if ((word.pos !== 'VERB' && word.pos !== 'AUX') || word.lower.endsWith('ing')) continue;
    let first = i;
    while (
      first > 0 &&
      (isAuxiliary(words[first - 1]) || isAdverb(words[first - 1]) || words[first - 1]?.pos === 'PART')
    )
      first--;
    if (words[first]?.lower === 'to') continue;
    const found = nounPhraseBefore(words, first);
    // "refused to tell who the premier likes but said": not the premier, if there is another.
    if (found && !(isConjunction(words[at]) && isSubordinate(words, found))) return found;
    nearest ??= found;
    if (found) continue;
    // `"…," said Smith, adding`
    if (
      isReportingVerb(word.lower) &&
      i < at - 1 &&
      opensNounPhrase(words[i + 1]) &&
      (isComma(words[first - 1]) || (words[first - 1]?.quote ?? -1) >= 0)
    ) {
      const after = nounPhraseFrom(words, i + 1, at);
      if (after) return [after[0], withDescription(words, after[1], at)];
    }
  }
  return nearest;
}

/** A clause that hangs on another begins with this phrase, or right before it. */
function isSubordinate(words: Word[], [first]: Range): boolean {
  const before = words[first - 1];
  return (
    before !== undefined &&
    (/^(?:that|whom|what|whether|if|because|where|how|why|than)$/.test(before.lower) || isReportingVerb(before.lower))
  );
}

/** "a poll", "records kept by the city": what is written or shown rather than who. */
export function isDocument(words: Word[], [first, last]: Range): boolean {
  const end = Math.min(last, baseEnd(words, first, last + 1));
  const head = words[Math.max(first, end)] as Word;
  return (
    DOCUMENT_NOUNS.has(head.lemma) || DOCUMENT_NOUNS.has(head.lower) || DOCUMENT_NOUNS.has(head.lower.replace(/s$/, ''))
  );
}
