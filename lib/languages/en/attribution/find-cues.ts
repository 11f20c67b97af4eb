import { DOCUMENT_NOUNS } from '../data/teller-nouns';
import { type Form, type Verb, verbForm } from './lexicon';
import { baseEnd, isOccasion } from './noun-phrases';
import type { Word } from './read-lines';
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isHave,
  isModal,
  isNegation,
  isNominal,
  isParticipleWord,
  isPossessive,
  isPreposition,
  isPronoun,
  isRelative,
} from './word-tests';

/** A reporting verb in a sentence with its auxiliaries and adverbs: words `first` to `last`, both included. */
export interface Cue {
  first: number;
  head: number;
  last: number;
  verbs: Verb[];
  kind: 'finite' | 'infinitive' | 'ing' | 'passive';
}

/** The reporting verb at word `head` with its group; `null` when the word is none. */
export function cueAt(words: Word[], head: number): Cue | null {
  const word = words[head] as Word;
  const form = verbForm(word.lower);
  if (!form || !looksVerbal(words, head, form.forms)) return null;
  // "the editor's note"
  if (
    words[head - 1]?.lower === "'s" &&
    !isPronoun(words[head - 2]) &&
    !form.forms.has('participle') &&
    !form.forms.has('ing')
  )
    return null;
  let verbs = form.verbs.filter(({ particle }) => particle !== null && words[head + 1]?.lower === particle);
  let last = head;
  if (verbs.length) last = head + 1;
  else verbs = form.verbs.filter(({ particle }) => particle === null);
  if (!verbs.length) return null;
  let first = head;
  let be = false;
  let have = false;
  let modal = false;
  let to = false;
  for (let i = head - 1; i >= 0; i--) {
    const before = words[i] as Word;
    if (before.quote !== word.quote) break;
    if (before.lower === 'to' && before.pos !== 'ADP' && i === first - 1) {
      to = true;
      first = i;
      break;
    }
    const auxiliary =
      isAuxiliary(before) &&
      !(
        before.pos === 'VERB' &&
        /^(?:had|has|have|do|did|does|need|used|get|got|gets)$/.test(before.lower) &&
        i < first - 3
      );
    if (
      /^(?:both|all|each)$/.test(before.lower) &&
      (isNominal(words[i - 1]) || isAuxiliary(words[i - 1]) || isRelative(words[i - 1]) || words[i - 1]?.text === ')')
    ) {
      first = i;
      continue;
    }
    if (/^(?:yet|so)$/.test(before.lower) && (i === 0 || words[i - 1]?.text === ',')) break;
    if (!auxiliary && !(isAdverb(before) && !isPronoun(before)) && !isNegation(before)) break;
    if (auxiliary) {
      if (before.lower === "'s" && isPronoun(words[i - 1]) && word.lower === 'said') have = true;
      else if (!be && !have && !modal) {
        be ||= isBe(before);
        have ||= isHave(before);
      }
      modal ||= isModal(before);
    }
    first = i;
  }
  // An adverb that opens the sentence or stands behind a comma is not the verb's: "Meanwhile he said".
  if (first === head && form.forms.has('participle') && isReduced(words, head)) return null;
  const kind = kindOf(form.forms, { be, have, modal, to }, words, head);
  return kind && { first, head, last, verbs, kind };
}

/** "patients admitted in Oslo were": behind its place the noun's own verb follows. */
function isReduced(words: Word[], head: number): boolean {
  if (!isNominal(words[head - 1]) || !isPreposition(words[head + 1]) || words[head + 1]?.lower === 'to') return false;
  const last = baseEnd(words, head + 2, words.length);
  return last >= head + 2 && isAuxiliary(words[last + 1]) && !isOccasion(words, head + 1);
}

function kindOf(
  forms: ReadonlySet<Form>,
  group: { be: boolean; have: boolean; modal: boolean; to: boolean },
  words: Word[],
  head: number,
): Cue['kind'] | null {
  if (forms.has('ing')) return group.be ? 'finite' : 'ing';
  if (forms.has('participle') && group.be) return 'passive';
  if (
    forms.has('participle') &&
    !group.have &&
    words[head + 1]?.lower === 'by' &&
    !words[head + 2]?.lower.endsWith('ing') &&
    // "by telephone", but not "by the court"
    !(isOccasion(words, head + 1) && words[head + 2]?.pos !== 'DET') &&
    !(words[head + 3]?.lower === 'that')
  )
    return 'passive';
  if (group.to) return 'infinitive';
  return 'finite';
}

/** Hardly ever nouns, whatever the tagger says. */
const ALWAYS_VERBS = new Set('say think believe want know'.split(' '));

/** They stand between a subject and its verb, or for the subject: "who both back it", "each said". */
const FLOATING = /^(?:both|each|all|some|another|that|these|those)$/;

/** The tagger takes some verbs for nouns and the other way round; the words around tell. */
function looksVerbal(words: Word[], at: number, forms: ReadonlySet<Form>): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  // "laboratory-confirmed infections"
  if (before?.text === '-' && before.end === word.start) return false;
  if (word.pos === 'VERB' || word.pos === 'AUX')
    return !(
      (before?.pos === 'DET' && !FLOATING.test(before.lower)) ||
      (before?.pos === 'ADJ' && forms.has('base') && words[at - 2]?.pos === 'DET')
    );
  if (forms.has('past') && !forms.has('base')) {
    if (word.pos === 'ADJ' || word.pos === 'NOUN') return before?.pos !== 'DET' && !isNominal(words[at + 1]);
    return word.pos !== 'PROPN' || /\p{Ll}/u.test(word.text);
  }
  if (isRelative(before) && /^(?:NOUN|ADJ|ADP)$/.test(word.pos) && !forms.has('ing'))
    return !isNominal(words[at + 1]) || words[at + 1]?.pos === 'PROPN';
  if (/^(?:NOUN|ADJ)$/.test(word.pos) && forms.has('base') && isAuxiliary(before) && !isBe(before) && !isHave(before))
    return true;
  if (/^(?:NOUN|ADJ)$/.test(word.pos) && forms.has('ing') && takesObject(words, at)) return true;
  if (
    ALWAYS_VERBS.has(word.lower) &&
    !/^(?:a|an|the|no|any|final|much|some|little)$/.test(before?.lower ?? '') &&
    !(before && isPossessive(before))
  )
    return true;
  if (word.pos === 'NOUN' && (forms.has('base') || forms.has('s')) && isNominal(before) && lacksVerb(words, at)) {
    // "voters support the bill": no verb before it, an article or a name behind it.
    const after = words[at + 1];
    if (
      after &&
      (after.pos === 'DET' ||
        after.pos === 'PRON' ||
        after.pos === 'PROPN' ||
        after.lower === 'that' ||
        isPossessive(after))
    )
      return true;
  }
  if (word.pos === 'NOUN' && forms.has('s') && closesWithTeller(words, at)) return true;
  if (
    word.pos === 'NOUN' &&
    forms.has('base') &&
    /^(?:show|suggest|indicate|reveal|report|state|find)$/.test(word.lower)
  )
    return /s$/.test(before?.lower ?? '') && DOCUMENT_NOUNS.has((before as Word).lower.replace(/s$/, ''));
  if (word.pos === 'PROPN' || word.pos === 'NOUN') {
    const next = words[at + 1]?.lower ?? '';
    // "In the United States it has"
    if (before?.lower === 'united') return false;
    if (forms.has('s') && isNominal(before) && /^(?:that|he|she|it|they|it's)$/.test(next)) return true;
    return (
      /^(?:says|tells|thinks|wants|urges|vows|slams|blasts|warns|accuses|calls|asks|denies)$/i.test(word.text) &&
      isNominal(before)
    );
  }
  return false;
}

/** "those supporting the ban": a noun or comma before it, an article, a name or a pronoun behind it. */
function takesObject(words: Word[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  // "revised the plan, promising to spend less"
  if (before?.text === ',' && after?.lower === 'to' && words[at + 2]?.pos === 'VERB') return true;
  if (!after || !(after.pos === 'DET' || after.pos === 'PROPN' || after.pos === 'PRON' || after.lower === 'that'))
    return false;
  return (
    !before ||
    before.text === ',' ||
    isNominal(before) ||
    isPronoun(before) ||
    before.lower === 'and' ||
    before.pos === 'AUX'
  );
}

/** "…, the group estimates.": a comma, a teller, and the sentence ends. */
function closesWithTeller(words: Word[], at: number): boolean {
  const next = words[at + 1];
  if (next && !/^(?:\.|out|on|back)$/.test(next.text)) return false;
  let first = at - 1;
  while (first > 0 && words[first]?.quote === -1 && /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON)$/.test(words[first]?.pos ?? ''))
    first--;
  return first < at - 1 && (words[first]?.text === ',' || (words[first]?.quote ?? -1) >= 0);
}

/** No finite verb stands between the sentence's or clause's start and word `at`. */
function lacksVerb(words: Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 15); i--) {
    const word = words[i] as Word;
    if (word.pos === 'AUX') return false;
    if (word.pos === 'VERB') {
      if (!(isParticipleWord(word) && isNominal(words[i - 1]) && words[i + 1]?.pos === 'ADP')) return false;
    }
    if (word.pos === 'SCONJ' || word.text === ',' || word.text === ';') return true;
  }
  return true;
}
