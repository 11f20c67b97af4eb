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
      isPreposition(words[phrase[0] - 1]) &&
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
  }
  if (cue.kind === 'ing') {
    const before = words[cue.first - 1];
    // "a letter saying", "with most voters saying": the noun before it; but "issued a statement saying" is the issuer's.
    if (before && (isNominal(before) || isPronoun(before)) && !isTimeWord(before)) {
      const phrase = simplePhraseBefore(words, cue.first);
      const issued = phrase && words[phrase[0] - 1];
      if (phrase && !(issued && ISSUES.has(baseOfVerb(issued.lower)) && isDocument(words, phrase))) return phrase;
    }
  }
  if (cue.kind === 'infinitive' || cue.kind === 'ing') {
    const behindComma = cue.kind === 'ing' && isComma(words[cue.first - 1]);
    const found =
      (behindComma && context.subjects.size === 0 && mainSubject(context, cue.first)) ||
      earlierSubject(context, cue.first);
    if (found) return found;
    if (cue.kind === 'ing') {
      // "Speaking in Oslo, she said": the subject follows the comma.
      for (let i = cue.last + 1; i < limit; i++)
        if (isComma(words[i]) && opensNounPhrase(words[i + 1])) return nounPhraseFrom(words, i + 1, limit);
    }
  }
  return null;
}

const LEADS = new Set(
  'lead leave cause prompt force push drive get allow want urge pressure inspire enable encourage invite permit help'.split(
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
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i] as Word;
    if (word.quote >= 0) continue;
    if (word.text === ';') return null;
    if ((word.pos !== 'VERB' && word.pos !== 'AUX') || word.lower.endsWith('ing')) continue;
    let first = i;
    while (
      first > 0 &&
      (isAuxiliary(words[first - 1]) || isAdverb(words[first - 1]) || words[first - 1]?.pos === 'PART')
    )
      first--;
    if (words[first]?.lower === 'to') continue;
    const found = nounPhraseBefore(words, first);
    if (found) return found;
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
  return null;
}

/** "a poll", "records kept by the city": what is written or shown rather than who. */
export function isDocument(words: Word[], [first, last]: Range): boolean {
  const end = Math.min(last, baseEnd(words, first, last + 1));
  const head = words[Math.max(first, end)] as Word;
  return (
    DOCUMENT_NOUNS.has(head.lemma) || DOCUMENT_NOUNS.has(head.lower) || DOCUMENT_NOUNS.has(head.lower.replace(/s$/, ''))
  );
}
