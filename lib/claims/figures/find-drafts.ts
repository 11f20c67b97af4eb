import { PHRASE_ENDS } from '../data/function-words';
import { unitOf } from '../units';
import { readAge } from './ages';
import { isPersonNoun } from './counted';
import type { Draft } from './draft';
import { lemmaOf, looksPlural } from './lemma';
import { notAQuantity } from './not-a-quantity';
import { type Numeral, readNumeral } from './numerals';
import { bound, measure } from './quantities';
import { isStateWord, stateOfNoun } from './states';
import { lowerAt, type Token } from './tokens';

/** Finds the numbers of a sentence with their units and bounds, in order; what is no quantity is left out. */
export function findDrafts(tokens: readonly Token[], mask: readonly boolean[]): Draft[] {
  const drafts: Draft[] = [];
  let floor = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    if (mask[i] || token.kind === 'sign') {
      i++;
      continue;
    }
    const not = notAQuantity(tokens, i);
    if (not) {
      if (not.as !== 'nothing') {
        const draft = measure(tokens, named(tokens, not.from, not.to, i));
        draft.kind = not.as;
        draft.unit = null;
        draft.to = not.to;
        if (not.from >= floor) drafts.push(draft);
      }
      i = Math.max(i + 1, not.to);
      floor = i;
      continue;
    }
    const numeral = readNumeral(tokens, i) ?? readOne(tokens, i);
    if (!numeral || !stands(tokens, numeral)) {
      i++;
      continue;
    }
    const draft = measure(tokens, numeral);
    if (draft.from < floor) draft.from = numeral.from;
    bound(tokens, draft, floor);
    readAge(tokens, draft, drafts.at(-1) ?? null);
    drafts.push(draft);
    i = Math.max(i + 1, draft.to);
    floor = i;
  }
  return drafts;
}

const named = (tokens: readonly Token[], from: number, to: number, at: number): Numeral => {
  const token = tokens[at];
  const value = token?.kind === 'digits' ? token.value : (readNumeral(tokens, at)?.min ?? 0);
  return {
    from,
    to,
    min: value,
    max: value,
    step: 1,
    soft: false,
    form: 'cardinal',
    scale: 1,
    glued: '',
    digits: true,
  };
};

const DETERMINERS = /^(the|a|an|its|his|her|their|our|my|this|that|every|each|for|in|at|on|whose|only)$|['’]s?$/;

/** Whether a number word is used as one, and not as a pronoun ("the one who"), an adverb ("first, …") or a name. */
function stands(tokens: readonly Token[], n: Numeral): boolean {
  const first = tokens[n.from] as Token;
  const before = tokens[n.from - 1]?.lower ?? '';
  const after = tokens[n.to];
  const next = after?.lower ?? '';
  if (n.form === 'ordinal') {
    if (n.digits) return true;
    if (after?.kind !== 'word' && after?.text !== '-') return false;
    if (/^(at|from|of)$/.test(before) && n.min === 1) return false;
    if (!DETERMINERS.test(before)) return false;
    return !PHRASE_ENDS.has(next) || /^(most|such|last|of)$/.test(next);
  }
  if (n.form === 'multiple') {
    if (/fold$/.test(first.lower) || /ed$/.test(first.lower)) return true;
    if (/^(twice|thrice)$/.test(first.lower)) return true;
    return /^(the|that|its|their|his|her|what|last|as)$/.test(next) && !/^(halves|doubles|triples)$/.test(first.lower);
  }
  if (first.lower === 'both' && next === 'of')
    return /^(?:the|these|those|its|their|his|her)$/.test(lowerAt(tokens, n.to + 1));
  if (first.lower === 'both')
    return !/^(sides|and|of|in|as|the|to|at|for)$/.test(next) && after?.kind === 'word' && looksPlural(next);
  if (n.to === n.from + 1 && first.lower === 'one') {
    if (
      /^(the|this|that|no|any|every|each|which|another|some|only|last|first|good|bad|new|number|day)$/.test(before) &&
      !(before === 'only' && after?.kind === 'word')
    ) {
      return false;
    }
    if (
      /^(another|another's|day's|side|thing)$/.test(next) ||
      !after ||
      (next === 'of' && /^(a|an)$/.test(tokens[n.to + 1]?.lower ?? ''))
    )
      return false;
    // "One nods", "one lying on a bed", "should one believe", "at one point"
    if (before === 'at' && /^(point|stage|time|end)$/.test(next)) return false;
    if (next !== 'of' && /^(VERB|AUX|ADV|ADP)$/.test(after.pos ?? '')) return false;
    if (/ing$/.test(next) && PHRASE_ENDS.has(tokens[n.to + 1]?.lower ?? '')) return false;
    if (looksPlural(next) || /^(should|would|must|could|does|might)$/.test(before)) return false;
    if (next === '-')
      return (
        tokens[n.to + 1]?.kind === 'word' &&
        !/^(off|time|sided|on|way|stop|to|man|woman)$/.test(tokens[n.to + 1]?.lower ?? '')
      );
    if (next === 'day' && /^(of|when)$/.test(tokens[n.to + 1]?.lower ?? '')) return false;
    return next === 'of' || (after.kind === 'word' && !PHRASE_ENDS.has(next));
  }
  // "four by four", "Seven Sisters", "Big Ten"
  return true;
}

/** Words of bounds that make "a kilometre" one kilometre. */
const BOUNDING = new Set(
  'over about than almost nearly around roughly under approximately least within barely half'.split(' '),
);
const LASTING = new Set('took takes taken lasted lasts lasting spent for'.split(' '));
const UNCOUNTED_AFTER_NO = new Set('longer matter doubt wonder way more less sooner better other'.split(' '));

/** "a single", "a lone", "no" before a counted noun, and "a man was arrested". */
function readOne(tokens: readonly Token[], i: number): Numeral | null {
  const token = tokens[i] as Token;
  const one = (to: number, value: number): Numeral => ({
    from: i,
    to,
    min: value,
    max: value,
    step: 1,
    soft: false,
    form: value ? 'cardinal' : 'none',
    scale: 1,
    glued: '',
    digits: false,
  });
  if (token.lower === 'no') {
    if (UNCOUNTED_AFTER_NO.has(lowerAt(tokens, i + 1))) return null;
    for (let at = i + 1; at < i + 5; at++) {
      const word = tokens[at];
      if (word?.kind !== 'word' || PHRASE_ENDS.has(word.lower)) return null;
      const noun = lemmaOf(word.text);
      if (stateOfNoun(word.lower).length || isPersonNoun(noun)) return one(i + 1, 0);
      if (
        looksPlural(word.text) &&
        !/^(longer|plans|signs|grounds|means|comments|details|doubts|reasons|words|thanks|circumstances|conditions|terms|matters)$/.test(
          word.lower,
        )
      )
        return one(i + 1, 0);
    }
    return null;
  }
  if (token.lower !== 'a' && token.lower !== 'an') return null;
  if (/^(single|lone|solitary|sole)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.text !== '-')
    return one(i + 2, 1);
  // "more than a kilometre", "it took a year": an article counts behind a bound, and a time behind a verb of lasting.
  const unit = unitOf(lowerAt(tokens, i + 1));
  const before = lowerAt(tokens, i - 1);
  const counts = unit?.kind === 'measure' ? BOUNDING.has(before) : BOUNDING.has(before) || LASTING.has(before);
  if (unit && /^(?:measure|duration)$/.test(unit.kind) && lowerAt(tokens, i + 1) !== 'second' && counts)
    return one(i + 1, 1);
  // A person of whom one of the states is said.
  for (let at = i + 1; at < i + 5; at++) {
    const word = tokens[at];
    if (word?.text === '-') continue;
    if (word?.kind !== 'word' || PHRASE_ENDS.has(word.lower)) return null;
    if (!isPersonNoun(word.lower)) continue;
    if (/^(was|were|is|has|had|died|who)$/.test(tokens[at + 1]?.lower ?? '')) {
      for (let s = at + 1; s < at + 5; s++) if (isStateWord(tokens[s]?.lower ?? '')) return one(i + 1, 1);
      return null;
    }
    return tokens[at + 1]?.kind === 'word' && isStateWord(tokens[at + 1]?.lower ?? '') ? one(i + 1, 1) : null;
  }
  return null;
}
