import { MONTHS } from '../data/calendar';
import { CAPITAL_OCCASIONS, OCCASIONS } from '../data/saying-words';
import { BODY_NOUNS, PERSON_NOUNS } from '../data/teller-nouns';
import type { Word } from './read-lines';
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isConjunction,
  isDash,
  isGenitive,
  isNominal,
  isParticipleWord,
  isPossessive,
  isPreposition,
  isPronoun,
  isRelative,
  isTimeWord,
  opensNounPhrase,
} from './word-tests';

/** `[first, last]` words of a phrase, both included. */
export type Range = [number, number];

/** A parenthetical between commas is no longer than this; words. */
const LONGEST_PARENTHETICAL = 45;

/** "the premier", "Alberta's premier": behind these an adjective is a noun. */
function endsAsNoun(before: Word | undefined): boolean {
  return (
    before !== undefined &&
    (before.pos === 'DET' ||
      before.pos === 'NOUN' ||
      before.pos === 'ADJ' ||
      isGenitive(before) ||
      isPossessive(before) ||
      // "the secretary-general"
      before.text === '-')
  );
}

/** They stand behind the noun they belong to: "voters overall". */
const POSTPOSED = new Set(
  'overall alike nationwide worldwide there here elsewhere statewide present involved'.split(' '),
);

const OBJECT_FORMS = /^(?:him|her|them|us|me|it)$/;

const REFLEXIVE = /^(?:himself|herself|themselves|itself)$/;

/** The noun phrase that ends right before word `at`, with what is attached to it; `null` where there is none. */
export function nounPhraseBefore(words: Word[], at: number): Range | null {
  let last = at - 1;
  while (last >= 0 && isAdverb(words[last]) && !isPronoun(words[last])) last--;
  if (REFLEXIVE.test(words[last]?.lower ?? '') && last > 0) last--;
  last = beforeTime(words, last);
  const word = words[last];
  if (!word) return null;
  if (isComma(word)) return behindParenthetical(words, last);
  if (isDash(word)) return behindDashes(words, last);
  if (word.text === ')' || word.text === ']') return behindBrackets(words, last);
  if (isRelative(word) && last > 0) {
    const before = words[last - 1];
    if (isNominal(before) || isComma(before) || isPronoun(before) || before?.text === ')') return [last, last];
    return word.lower === 'who' || word.lower === 'which' ? [last, last] : isPronoun(word) ? [last, last] : null;
  }
  // "those close to him"
  const close =
    OBJECT_FORMS.test(word.lower) && isPreposition(words[last - 1]) ? headOfPreposition(words, last - 1) : null;
  if (close !== null && words[last - 1]?.lower !== 'of') return [close, last];
  if (isPronoun(word)) return [withOthers(words, partitive(words, last)), last];
  if (POSTPOSED.has(word.lower) && isNominal(words[last - 1])) last--;
  if (isNominal(words[last]) || isGenitive(word) || (word.pos === 'ADJ' && endsAsNoun(words[last - 1])))
    return walkLeft(words, last);
  // "the experts we asked said"
  if (
    word.pos === 'VERB' &&
    /^(?:i|we|he|she|they)$/.test(words[last - 1]?.lower ?? '') &&
    isNominal(words[last - 2])
  ) {
    const phrase = walkLeft(words, last - 2);
    return phrase && [phrase[0], last];
  }
  // "people surveyed said"
  if (
    isParticipleWord(word) &&
    (isNominal(words[last - 1]) || /^(?:those|one|others|some|many)$/.test(words[last - 1]?.lower ?? ''))
  ) {
    const phrase = isNominal(words[last - 1])
      ? walkLeft(words, last - 1)
      : ([partitive(words, last - 1), last - 1] as Range);
    return phrase && [phrase[0], last];
  }
  return null;
}

/** "Mr. Trump on Tuesday wrote", "the firm last week said": a time between subject and verb is passed over. */
function beforeTime(words: Word[], last: number): number {
  let at = last;
  if (
    /^(?:week|month|year|night)$/.test(words[at]?.lower ?? '') &&
    /^(?:last|this|next)$/.test(words[at - 1]?.lower ?? '')
  )
    at -= 2;
  else if (/^(?:morning|afternoon|evening|night)$/.test(words[at]?.lower ?? '') && isTimeWord(words[at - 1])) at -= 2;
  else if (isTimeWord(words[at]) && !/^(?:this|next|last|later|earlier)$/.test(words[at]?.lower ?? '')) at -= 1;
  else return last;
  if (/^(?:on|in)$/.test(words[at]?.lower ?? '')) at -= 1;
  const before = words[at];
  if (!before || isConjunction(before)) return last;
  return at;
}

/** "Edwards and others". */
function withOthers(words: Word[], first: number): number {
  if (!/^(?:and|or)$/.test(words[first - 1]?.lower ?? '') || !isNominal(words[first - 2])) return first;
  return leftOfConjunction(words, first - 1) ?? first;
}

/** The simple noun phrase that ends right before word `at`, with "of …" but nothing else. */
export function simplePhraseBefore(words: Word[], at: number): Range | null {
  if (isPronoun(words[at - 1])) return [at - 1, at - 1];
  if (!isNominal(words[at - 1])) return null;
  let first = baseStart(words, at - 1);
  while (words[first - 1]?.lower === 'of' && isNominal(words[first - 2])) first = baseStart(words, first - 2);
  return [first, at - 1];
}

/** "many of them", "one of us". */
function partitive(words: Word[], pronoun: number): number {
  let first = pronoun;
  while (words[first - 1]?.lower === 'of' && first >= 2 && (isNominal(words[first - 2]) || isPronoun(words[first - 2])))
    first = baseStart(words, first - 2);
  if (first === pronoun && /^(?:both|all)$/.test(words[first - 1]?.lower ?? '')) first--;
  return first;
}

/** First word of the simple noun phrase whose last word is `last`. */
function baseStart(words: Word[], last: number): number {
  let first = last;
  while (first > 0) {
    const before = words[first - 1] as Word;
    const here = words[first] as Word;
    if (here.pos === 'DET' || isPossessive(here)) {
      if (isGenitive(before)) break;
      if (/^(?:all|both|half|such|even|only|not)$/.test(before.lower) && !isComma(words[first - 2])) {
        first--;
        continue;
      }
      break;
    }
    if (isRelative(before)) break;
    const joins =
      (here.text === '-' && before.end === here.start) ||
      (isQuantity(before) && here.pos !== 'PRON') ||
      (NAME_PARTICLES.test(before.text) && here.pos === 'PROPN' && words[first - 2]?.pos === 'PROPN') ||
      (isNominal(before) && !isTimeBefore(words, first)) ||
      before.pos === 'ADJ' ||
      before.pos === 'DET' ||
      isPossessive(before) ||
      isGenitive(before) ||
      isPluralGenitive(words, first - 1) ||
      (before.text === '-' && first >= 2 && before.start === words[first - 2]?.end) ||
      before.text === '&' ||
      (before.text === '.' && first >= 2 && before.start === words[first - 2]?.end) ||
      (before.text === '/' && first >= 2) ||
      before.text === '#' ||
      before.text === '%' ||
      (before.pos === 'ADV' && (here.pos === 'NUM' || here.pos === 'ADJ') && !isComma(words[first - 2])) ||
      isPrenominal(words, first - 1) ||
      isNickname(words, first - 1);
    if (!joins) break;
    first--;
  }
  let fronted = first;
  while (isTimeWord(words[fronted - 1])) fronted--;
  return isFronted(words, fronted) && opensPhrase(words, fronted - 2) ? behindFronted(words, first, last) : first;
}

/** "In the debate | Mr. Weil said", "in the video | one of them asks": no comma parts where from who. */
function behindFronted(words: Word[], first: number, last: number): number {
  for (let at = last; at > first; at--) {
    const before = words[at - 1] as Word;
    const word = words[at] as Word;
    if (before.pos !== 'NOUN' || !/^\p{Ll}/u.test(before.text) || PERSON_NOUNS.has(before.lemma)) continue;
    const name = word.pos === 'PROPN' && !BODY_NOUNS.has(before.lemma);
    if (name || word.pos === 'NUM' || isQuantity(word)) return at;
  }
  return first;
}

/** Nothing stands before the preposition at `at + 1` that its phrase could belong to. */
function opensPhrase(words: Word[], at: number): boolean {
  const before = words[at];
  return before === undefined || isComma(before) || isConjunction(before) || before.text === ';';
}

const NAME_PARTICLES = /^(?:van|von|de|del|da|di|dos|der|den|bin|ibn|al|el|la|le|du|ten|ter)$/;

/** "the workers' claim": an apostrophe behind an s and before a noun. */
export function isPluralGenitive(words: Word[], at: number): boolean {
  const word = words[at] as Word;
  return (
    /^['’]$/.test(word.text) &&
    word.quote < 0 &&
    words[at - 1]?.end === word.start &&
    /s$/.test(words[at - 1]?.lower ?? '')
  );
}

function isQuantity(word: Word): boolean {
  return (
    /^(?:one|some|many|most|several|both|few|all|another|each|no|other|others|half|that|this|these|those|neither|either)$/.test(
      word.lower,
    ) && word.pos !== 'SCONJ'
  );
}

/** "on Monday the minister", "in late May President Holm": a day or month does not belong to what follows it. */
function isTimeBefore(words: Word[], at: number): boolean {
  const month =
    words[at]?.pos === 'PROPN' &&
    MONTH_NAMES.has(words[at - 1]?.lower ?? '') &&
    /^(?:in|since|until|by|early|mid|late|last)$/.test(words[at - 2]?.lower ?? '');
  return (month || isTimeWord(words[at - 1])) && !isGenitive(words[at]);
}

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.map(([long]) => long.toLowerCase()));

/** A participle or mis-tagged word between an article and its noun: "the elected official". */
function isPrenominal(words: Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.pos !== 'VERB' && word.pos !== 'ADV') return false;
  const before = words[at - 1];
  if (!before) return false;
  if (before.text === '-' && before.start === words[at - 2]?.end) return true;
  return (
    (before.pos === 'DET' ||
      isPossessive(before) ||
      isGenitive(before) ||
      before.pos === 'ADJ' ||
      before.pos === 'NUM' ||
      before.lower === 'of') &&
    (isParticipleWord(word) || word.pos === 'ADV' || before.pos !== 'NUM')
  );
}

/** Marks within a name: Bob “Bobby” Smith, the ‘leave’ camp. */
function isNickname(words: Word[], at: number): boolean {
  const word = words[at] as Word;
  return (
    /^["“”‘’]$/.test(word.text) &&
    word.quote >= 0 &&
    word.quote === words[at + 1]?.quote &&
    at > 0 &&
    !isComma(words[at - 1])
  );
}

/** Grows a noun phrase to the left over "of …", "for …", relative clauses and joined phrases. */
function walkLeft(words: Word[], last: number): Range | null {
  let first = baseStart(words, last);
  for (let turns = 0; turns < 40; turns++) {
    const next = attachment(words, first);
    if (next === null) break;
    first = next;
  }
  return [first, last];
}

/** Start of the phrase when what stands before `first` belongs to it, else `null`. */
function attachment(words: Word[], first: number): number | null {
  const before = words[first - 1];
  if (!before) return null;
  if (
    isPreposition(before) ||
    (before.pos === 'ADP' && !/^(?:after|before|since|until|because|while)$/.test(before.lower))
  )
    // "the night as the team": a conjunction; "more than critics say".
    return isConjunctionBefore(words, first) ? null : headOfPreposition(words, first - 1);
  if (isConjunction(before) && before.lower !== 'but') return leftOfConjunction(words, first - 1);
  // "a shepherd aged 47"
  if (before.lower === 'aged' && isNominal(words[first - 2])) return baseStart(words, first - 2);
  if (before.pos === 'VERB' || before.pos === 'AUX' || isAuxiliary(before)) return headOfRelative(words, first - 1);
  if (before.text === '"' || before.text === '“') return null;
  return null;
}

/** "the night as the team left", "more than critics say"; but "her years as minister", "more than 40 villages". */
function isConjunctionBefore(words: Word[], first: number): boolean {
  const before = words[first - 1]?.lower;
  const { pos } = words[first] as Word;
  return (before === 'as' && pos !== 'NOUN') || (before === 'than' && pos !== 'NUM');
}

function headOfPreposition(words: Word[], at: number): number | null {
  let head = at - 1;
  while (isPreposition(words[head]) || isAdverb(words[head])) head--;
  const word = words[head];
  if (!word) return null;
  if (word.text === ')') {
    const open = openingBracket(words, head);
    return open !== null && isNominal(words[open - 1]) ? baseStart(words, open - 1) : null;
  }
  if (isNominal(word) && !(isTimeWord(word) && words[at]?.lower !== 'of')) return baseStart(words, head);
  // "the workers released on Monday in the north"
  const released = head - 2;
  if (
    isTimeWord(word) &&
    words[head - 1]?.lower === 'on' &&
    isParticipleWord(words[released]) &&
    isNominal(words[released - 1])
  )
    return baseStart(words, released - 1);
  if (
    isPronoun(word) &&
    /^(?:some|many|others|those|most|few|several|both|neither|none|one|each|all|everyone|anyone|half|another)$/.test(
      word.lower,
    )
  )
    return baseStart(words, head);
  if (
    /^(?:of|from|in)$/.test(words[at]?.lower ?? '') &&
    isComma(word) &&
    (words[head - 1]?.pos === 'NUM' || words[head - 1]?.pos === 'PROPN')
  ) {
    let start = baseStart(words, head - 1);
    if (isComma(words[start - 1]) && isNominal(words[start - 2])) start = baseStart(words, start - 2);
    return start;
  }
  if ((isParticipleWord(word) || word.pos === 'ADJ') && isNominal(words[head - 1]) && !isAuxiliary(words[head - 1]))
    return baseStart(words, head - 1);
  if (word.pos === 'ADJ' && /^(?:those|others|people|anyone|everyone)$/.test(words[head - 1]?.lower ?? ''))
    return head - 1;
  // "observers in the town and around the country"
  if (
    /^(?:and|or)$/.test(word.lower) &&
    isNominal(words[head - 1]) &&
    isPreposition(words[baseStart(words, head - 1) - 1])
  )
    return baseStart(words, head - 1);
  if (word.pos === 'VERB' || word.pos === 'AUX') return headOfRelative(words, head);
  return null;
}

/** The noun of "officials who met Smith", "a man accused of …": start of its phrase when the verb is within such a clause. */
function headOfRelative(words: Word[], verb: number): number | null {
  let at = verb;
  while (
    at >= 0 &&
    (words[at]?.pos === 'VERB' || isAuxiliary(words[at]) || isAdverb(words[at]) || words[at]?.pos === 'PART')
  )
    at--;
  const word = words[at];
  if (isRelative(word) && isNominal(words[at - 1])) return baseStart(words, at - 1);
  if (isRelative(word) && isPronoun(words[at - 1])) return at - 1;
  const reduced = at === verb - 1 && isParticipleWord(words[verb]) && isNominal(word);
  if (reduced && words[verb]?.lower.endsWith('ing') && !isTimeWord(word)) return baseStart(words, at);
  return null;
}

function leftOfConjunction(words: Word[], at: number): number | null {
  let head = at - 1;
  // "… was charged, and the authorities said": a clause of its own.
  const behindComma = isComma(words[head]);
  const verbBefore = behindComma && words.slice(0, head).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (behindComma) {
    const opens = words[at + 1]?.pos === 'DET' || isPossessive(words[at + 1]);
    if (opens && verbBefore) return null;
    head--;
  }
  const word = words[head];
  // "international and cross-border crimes": the adjectives share a noun.
  if (word?.pos === 'ADJ' && words[at + 1]?.pos === 'ADJ') return baseStart(words, head);
  if (!isNominal(word) && !isGenitive(word)) return null;
  const phrase = walkLeft(words, head);
  if (!phrase) return null;
  let first = phrase[0];
  while (isComma(words[first - 1]) && isNominal(words[first - 2])) {
    const more = walkLeft(words, first - 2);
    if (!more) break;
    first = more[0];
  }
  // Two members need no comma between them; three do.
  if (verbBefore && !words.slice(first, head).some(isComma)) return null;
  // An object of a verb or of a preposition before it is not part of the subject: "met Obama and Smith said".
  const before = words[first - 1];
  if (
    before &&
    !/^(?:since|after|before|until|because|while|when|if|that|although|though|whereas)$/.test(before.lower) &&
    (before.pos === 'VERB' ||
      before.pos === 'AUX' ||
      before.pos === 'ADP' ||
      before.pos === 'SCONJ' ||
      isPreposition(before))
  )
    return null;
  return first;
}

/** "Smith, the minister, said": the name with what stands between commas; only the name where that is an aside. */
function behindParenthetical(words: Word[], comma: number): Range | null {
  const floor = Math.max(0, comma - LONGEST_PARENTHETICAL);
  for (let open = comma - 1; open > floor; open--) {
    if (!isComma(words[open])) continue;
    const kind = kindOfAside(words, open + 1, comma - 1);
    if (kind === null || (!isRelative(words[open + 1]) && goesOnBetween(words, open, comma))) continue;
    const name = nounPhraseEndingAt(words, open - 1);
    if (!name) continue;
    let [first] = name;
    if (kind === 'aside') {
      if (isFronted(words, first)) continue;
      return name;
    }
    // "Jessie Elkins, 70, a retiree, said": the aside before belongs to the name as well.
    let earlier = first;
    while (isComma(words[earlier - 1]) && isDescription(words, earlier)) {
      const more = nounPhraseEndingAt(words, earlier - 2);
      if (!more) break;
      earlier = more[0];
    }
    // "in the Great Belt, a spokesman, Per Lund, said"
    if (!isFronted(words, earlier)) first = earlier;
    if (isFronted(words, first)) continue;
    const relative = /^(?:who|whose)$/.test(words[open + 1]?.lower ?? '');
    if (relative && isKnownName(words, open - 1)) return name;
    return [first, comma];
  }
  return openingPhrase(words, comma);
}

/** The noun phrase that opens the sentence and stands before an aside that ends at `comma`. */
function openingPhrase(words: Word[], comma: number): Range | null {
  let at = 0;
  while (isConjunction(words[at]) || isAdverb(words[at]) || (isComma(words[at]) && at > 0)) at++;
  if (isPreposition(words[at]) || words[at]?.pos === 'SCONJ') {
    while (at < comma && !isComma(words[at])) at++;
    at++;
  }
  const phrase = nounPhraseFrom(words, at, comma);
  if (!phrase) return null;
  const next = words[phrase[1] + 1];
  if (isComma(next) && phrase[1] + 1 < comma) return goesOnBetween(words, phrase[1] + 1, comma) ? null : phrase;
  // "voters who have listened to him, on television or not, said"
  if (next?.lower === 'who' || next?.lower === 'whose') return [at, comma];
  return null;
}

/** "A duty, such as they plan, would hurt, says …": behind a comma before `end` the sentence's own verb follows. */
function goesOnBetween(words: Word[], from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++) {
    if (!isComma(words[i])) continue;
    let next = i + 1;
    while (isConjunction(words[next]) || isAdverb(words[next]) || (isPronoun(words[next]) && next < end)) next++;
    const word = words[next];
    if (next < end && (isAuxiliary(word) || (word?.pos === 'VERB' && !isParticipleWord(word)))) return true;
  }
  return false;
}

function nounPhraseEndingAt(words: Word[], last: number): Range | null {
  if (last < 0) return null;
  if (words[last]?.text === ')') return behindBrackets(words, last);
  if (REFLEXIVE.test(words[last]?.lower ?? '') && last > 0) return nounPhraseEndingAt(words, last - 1);
  if (isPronoun(words[last])) return [partitive(words, last), last];
  return isNominal(words[last]) || isGenitive(words[last]) ? walkLeft(words, last) : null;
}

/** "In Iowa, …": a phrase behind a preposition that has no noun before it cannot be a subject. */
function isFronted(words: Word[], first: number): boolean {
  return isPreposition(words[first - 1]);
}

/** "a retiree", "70", "the minister": what describes a name before it; "2,000 times, the director" are two phrases. */
function isDescription(words: Word[], first: number): boolean {
  const word = words[first] as Word;
  const before = words[first - 2];
  if (word.pos === 'NUM') return isNominal(before);
  if (PERSON_NOUNS.has(word.lower)) return before?.pos === 'PROPN';
  return word.pos === 'DET' && (before?.pos === 'PROPN' || before?.pos === 'NUM');
}

/** What stands between two commas: a description of the name, an aside about the saying, or neither. */
function kindOfAside(words: Word[], first: number, last: number): 'description' | 'aside' | null {
  const word = words[first];
  if (!word || last < first) return null;
  if (word.lower === 'who' || word.lower === 'whose' || word.lower === 'which') return 'description';
  if (
    /^(?:however|though|too|meanwhile|moreover|instead|then|also|in|on|at|during|after|before|when|while|for|as|speaking|asked|citing|with|by|quoting|responding|writing|appearing)$/.test(
      word.lower,
    )
  )
    return word.lower === 'with' || word.lower === 'by' ? 'description' : 'aside';
  if (word.lower === 'of' || word.lower === 'from') return 'description';
  if (word.pos === 'ADV' && last === first) return 'aside';
  if (isConjunction(word)) return null;
  if (word.pos === 'VERB')
    return isParticipleWord(word) ? (word.lower.endsWith('ing') ? 'aside' : 'description') : null;
  return opensNounPhrase(word) || word.pos === 'ADV' ? 'description' : null;
}

function behindDashes(words: Word[], dash: number): Range | null {
  if (words[dash]?.text === '-' && words[dash]?.start === words[dash - 1]?.end) return null;
  for (let open = dash - 1; open > Math.max(0, dash - LONGEST_PARENTHETICAL); open--) {
    if (!isDash(words[open]) || words[open]?.start === words[open - 1]?.end) continue;
    const name = nounPhraseEndingAt(words, open - 1);
    return name && [name[0], dash];
  }
  return null;
}

function openingBracket(words: Word[], close: number): number | null {
  for (let at = close - 1; at >= Math.max(0, close - LONGEST_PARENTHETICAL); at--)
    if (words[at]?.text === '(' || words[at]?.text === '[') return at;
  return null;
}

function behindBrackets(words: Word[], close: number): Range | null {
  const open = openingBracket(words, close);
  if (open === null) return null;
  const name = nounPhraseEndingAt(words, open - 1);
  return name && [name[0], close];
}

/** The noun phrase that starts at word `at`, with its description; `null` where none does. */
export function nounPhraseFrom(words: Word[], at: number, limit = words.length): Range | null {
  const word = words[at];
  if (!word || at >= limit) return null;
  if (isPronoun(word) && words[at + 1]?.lower !== 'of' && !isNominal(words[at + 1]) && words[at + 1]?.pos !== 'ADJ')
    return ownsNext(words, at) ? baseWithQuote(words, at, limit) : [at, at];
  let last = baseEnd(words, at, limit);
  if (last < at) return null;
  for (;;) {
    const next = words[last + 1];
    if (!next || last + 1 >= limit) break;
    if (isPreposition(next) && !isOccasion(words, last + 1)) {
      const more = nounEnd(words, last + 2, limit);
      if (more === null) break;
      last = more;
      continue;
    }
    if ((next.lower === 'and' || next.lower === '&') && opensNounPhrase(words[last + 2])) {
      const more = nounEnd(words, last + 2, limit);
      if (more === null || (isVerbal(words[more + 1]) && !isComma(words[more + 1]))) break;
      last = more;
      continue;
    }
    if (next.text === '(') {
      const close = words.findIndex(({ text }, i) => i > last && text === ')');
      if (close < 0 || close >= limit || close - last > 12) break;
      last = close;
      continue;
    }
    break;
  }
  return [at, last];
}

/** "her “clawback” plan": a possessive before a quoted word. */
function ownsNext(words: Word[], at: number): boolean {
  return isPossessive(words[at]) && /^["“‘']$/.test(words[at + 1]?.text ?? '');
}

function baseWithQuote(words: Word[], at: number, limit: number): Range {
  let last = at + 1;
  while (last + 1 < limit && (words[last + 1]?.quote === words[at + 1]?.quote || isNominal(words[last + 1]))) last++;
  return [at, last];
}

function isVerbal(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === 'VERB' || word.pos === 'AUX');
}

function nounEnd(words: Word[], at: number, limit: number): number | null {
  if (isPronoun(words[at])) return at;
  const last = baseEnd(words, at, limit);
  return last >= at ? last : null;
}

/** Last word of the simple noun phrase that starts at `at`; less than `at` where there is none. */
export function baseEnd(words: Word[], at: number, limit: number): number {
  let last = at - 1;
  let noun = false;
  while (last + 1 < limit) {
    const next = words[last + 1] as Word;
    const joins =
      (isNominal(next) && !(noun && isTimeWord(next) && next.lower !== 'this')) ||
      next.pos === 'ADJ' ||
      (next.pos === 'DET' && last < at) ||
      (next.pos === 'DET' && /^(?:all|both|half)$/.test(words[last]?.lower ?? '')) ||
      (isPossessive(next) && last < at) ||
      (isPronoun(next) && last < at && next.pos === 'PRON') ||
      ((isGenitive(next) || isPluralGenitive(words, last + 1)) && noun) ||
      isWithinCompound(words, last + 1) ||
      (next.text === '-' && next.start === words[last]?.end && last >= at) ||
      (next.text === '.' && next.start === words[last]?.end && words[last + 2]?.pos === 'PROPN') ||
      (next.text === '%' && last >= at) ||
      (next.text === '$' && last < at) ||
      (next.pos === 'ADV' && last < at && words[last + 2]?.pos !== 'VERB' && opensNounPhrase(words[last + 2])) ||
      (next.pos === 'ADV' && last >= at && words[last + 2]?.pos === 'ADJ' && !noun) ||
      (next.pos === 'VERB' && last >= at && !noun && (isParticipleWord(next) || isNominal(words[last + 2]))) ||
      (/^["“”‘’]$/.test(next.text) && noun && next.quote >= 0 && words[last + 2]?.pos === 'PROPN');
    if (!joins) break;
    last++;
    if (isNominal(next)) noun = true;
    else if (isGenitive(next) || next.text === '-' || isPluralGenitive(words, last)) noun = false;
  }
  return noun || isPronoun(words[last]) || words[last]?.pos === 'ADJ' ? last : at - 1;
}

/** "of" in "mother-of-two", "in" in "brother-in-law". */
function isWithinCompound(words: Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  return before?.text === '-' && before.end === word?.start && after?.text === '-' && after.start === word.end;
}

/** Whether a preposition opens where, when or how it was said: "in a statement", "on Monday". */
export function isOccasion(words: Word[], at: number): boolean {
  if (!/^(?:in|on|at|during|by|via|through|for|after|before|over|under|with|as)$/.test(words[at]?.lower ?? ''))
    return false;
  const last = baseEnd(words, at + 1, words.length);
  for (let i = at + 1; i <= Math.max(last, at + 1); i++) {
    const word = words[i];
    if (!word || !OCCASIONS.has(word.lower)) continue;
    // "at the Cook Political Report" is a house, "in a report" an occasion.
    if (/^\p{Ll}/u.test(word.text) || CAPITAL_OCCASIONS.has(word.lower)) return true;
  }
  return /^(?:\d{4}|1?\d)$/.test(words[at + 1]?.text ?? '');
}

/** Appositions and clauses that describe the name ending at `last`, up to the end of the sentence or of the aside. */
export function withDescription(words: Word[], last: number, limit: number): number {
  let end = last;
  for (let turns = 0; turns < 6; turns++) {
    const next = words[end + 1];
    if (!next || end + 1 >= limit) return end;
    const after = words[end + 2];
    if (isComma(next) && after && describes(words, end + 2, limit)) {
      // "said Mr. Pike, who is moving on": who is known by a surname needs no telling.
      const named = words[last]?.pos === 'PROPN' || words[last]?.text === ')' || end > last;
      if (/^(?:who|whose)$/.test(after.lower) && (!named || isKnownName(words, last))) return end;
      const stop = endOfDescription(words, end + 2, limit);
      if (stop <= end + 1) return end;
      end = stop;
      continue;
    }
    if (
      next.lower === 'who' ||
      next.lower === 'whose' ||
      (next.pos === 'VERB' && isParticipleWord(next)) ||
      (next.pos === 'ADJ' && isPreposition(after))
    ) {
      const stop = endOfDescription(words, end + 1, limit);
      if (stop <= end) return end;
      end = stop;
      continue;
    }
    return end;
  }
  return end;
}

/** A surname alone, or with "Mr.": the article has told who that is. */
function isKnownName(words: Word[], last: number): boolean {
  if (words[last]?.pos !== 'PROPN') return false;
  const before = words[last - 1];
  const titled = before !== undefined && /^(?:mr|mrs|ms|dr)\.?$/.test(before.lower);
  return (
    titled || !(before?.pos === 'PROPN' || before?.pos === 'NOUN' || before?.pos === 'ADJ' || before?.text === '.')
  );
}

function describes(words: Word[], at: number, limit: number): boolean {
  const word = words[at] as Word;
  if (word.lower === 'who' || word.lower === 'whose') return true;
  if (word.pos === 'NUM' || word.lower === 'of') return !isTimeWord(word);
  if (word.quote >= 0 && /^["“'‘]/.test(word.text)) return false;
  if (/^(?:managing|acting|founding|leading|retired|outgoing)$/.test(word.lower) && isNominal(words[at + 1]))
    return true;
  const last = baseEnd(words, at, limit);
  if (last < at || (isPronoun(word) && !opensNounPhrase(words[at + 1]))) return false;
  // A clause of its own begins with a noun phrase and a verb, a description does not.
  return !isVerbal(words[last + 1]) || isParticipleWord(words[last + 1]);
}

function endOfDescription(words: Word[], at: number, limit: number): number {
  let i = at;
  let clause = /^(?:who|whose)$/.test(words[at]?.lower ?? '') || words[at]?.pos === 'VERB';
  while (i < limit) {
    const word = words[i] as Word;
    // "an economist who served as director"
    if (word.lower === 'who') clause = true;
    if (i > at) {
      if (isComma(word) || /^[;:—–]$/.test(word.text) || (isDash(word) && word.start !== words[i - 1]?.end)) break;
      if (word.quote >= 0 && words[i - 1]?.quote === -1 && !isPreposition(words[i - 1])) break;
      if (
        /^(?:because|although|though|while|whereas|adding|saying|when|as|after|before|if|that)$/.test(word.lower) &&
        (word.pos === 'SCONJ' || word.pos === 'ADP' || word.pos === 'ADV') &&
        !clause
      )
        break;
      if (!clause && isOccasion(words, i)) break;
      if (/^(?:but|yet)$/.test(word.lower)) break;
    }
    i++;
  }
  return i - 1;
}
