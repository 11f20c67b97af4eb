import { THING_NOUNS } from '../data/teller-nouns';
import { singular } from '../singular';
import { headOf } from './name-phrase';
import type { Line, Reading } from './read-lines';
import type { ReadSaying } from './read-sayings';

/** Subjects that are nobody: "Neither Moscow nor Seoul has confirmed it", "No group has claimed it", "nobody says". */
const NOBODY =
  /^(?:neither|nor|nobody|none|no[ -]one|no|not (?:one|a|even|a single)|few|hardly|anyone|anybody)\b(?![.]| \d)/i;

/** "We thank our readers", "our reporter found": the outlet itself. */
const OURSELVES = /^(?:we|us|our|i)\b/i;

/** "Anyone who thinks so". */
const NOBODY_WHO = /\b(?:nobody|none|no one|anyone|anybody|those|everyone) $/i;

/** Verbs by which something comes out: "did not say", "has not confirmed" tell that nothing has. */
const COMES_OUT = new Set(
  (
    'say tell confirm comment disclose reveal name give discuss respond reply answer explain mention verify acknowledge ' +
    'announce report specify identify elaborate clarify notice'
  ).split(' '),
);

const NOT = /(?:\b(?:not|never|cannot)|n['’]t|\bwithout)\b/i;

/** "declined to comment", "refused to say", "was unable to verify". */
const KEEPS = new Set(['decline', 'refuse']);
const TO_TELL = new RegExp(
  `^(?:to )?(?:[a-z]+ly )?(?:${[...COMES_OUT, 'be drawn', 'be named', 'speak', 'talk', 'take'].join('|')})\\b`,
  'i',
);

/**
 * Whether a saying tells that something was not said, that nobody said it, or has for its teller what cannot speak: then
 * the article alone says so. What somebody denies, doubts or does not expect is said.
 */
export function isUntold({ source, cue, content, lemma, line }: ReadSaying, { text, lines }: Reading): boolean {
  const words = (spans: ReadSaying['cue']): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  const [teller] = source;
  if (teller && (NOBODY.test(words(source)) || NOBODY_WHO.test(text.slice(0, teller.start).slice(-10)))) return true;
  if (teller && OURSELVES.test(words(source))) return true;
  if (teller && isThing(teller, lines[line] as Line)) return true;
  if (KEEPS.has(lemma)) return TO_TELL.test(words(content));
  const said = words(cue);
  if (COMES_OUT.has(lemma)) return NOT.test(said) || saysNothing(cue, content, text);
  return lemma === 'comment' && /\bno\b/i.test(said);
}

/** "has said nothing about it"; "Nothing has changed, she said" says something. */
function saysNothing([cue]: ReadSaying['cue'], [content]: ReadSaying['content'], text: string): boolean {
  return (
    cue !== undefined &&
    content !== undefined &&
    content.start > cue.start &&
    /^(?:nothing|little)\b/.test(text.slice(content.start))
  );
}

/** "Five bullets", "a fire in the same hills", "coal exports". */
function isThing({ start, end }: ReadSaying['cue'][number], { words }: Line): boolean {
  const phrase = words.filter((word) => word.start >= start && word.end <= end);
  const head = phrase[headOf(phrase)];
  return head !== undefined && /^(?:NOUN|PROPN)$/.test(head.pos) && isThingNoun(head.lower);
}

const isThingNoun = (noun: string): boolean => THING_NOUNS.has(noun) || THING_NOUNS.has(singular(noun));
