/** Words that carry little of what a sentence says. Sorted. None that turns it round. */
const LITTLE = new Set(
  (
    'a about after all also am an and are as at be been before being but by for from had has have he her here him his ' +
    'how i if in into is it its itself just more most much my of on or our over own s same she so some such than that ' +
    'the their them then there these they this those through to too under up very was we were what when where which ' +
    'while who whom will with would you your'
  ).split(' '),
);

/** Words that turn a sentence round, or take its certainty. Sorted. */
const POLARITY = new Set(
  (
    "ain't allegedly aren't barely can't cannot couldn't denied denies deny denying didn't doesn't don't fail failed " +
    "failing fails few hadn't halted hardly hasn't haven't isn't lack lacked lacks mightn't mustn't neither never no nobody " +
    'none nor not nothing nowhere only refuse refused refuses refusing reject rejected rejects scarcely shan’t ' +
    "shouldn't stopped unable unlikely unless wasn't weren't without won't wouldn't yet"
  ).split(' '),
);

/** Figures written as words. Sorted. */
const NUMBER = new Set(
  (
    'billion billions both couple double dozen dozens eight eighteen eighteenth eighth eighty eleven fifteen fifth fifty ' +
    'first five forty four fourteen fourth half hundred hundreds million millions nine nineteen ninety once one quarter ' +
    'second seven seventeen seventh seventy six sixteen sixth sixty tenth ten third thirteen thirty thousand thousands ' +
    'three tonnes trillion triple twelve twenty twice two zero'
  ).split(' '),
);

export type TokenKind = 'figure' | 'name' | 'polarity' | 'word';

/** What a differing word makes differ. @param begins whether it begins a sentence, where every word has a capital. */
export function kindOfToken(word: string, begins: boolean): TokenKind {
  const lower = word.toLowerCase();
  if (/[\p{N}$€£¥₹%‰°+<>=≤≥~≈-]/u.test(word) || NUMBER.has(lower)) return 'figure';
  if (POLARITY.has(lower) || lower.endsWith("n't") || word === '?') return 'polarity';
  if (/^\p{Lu}/u.test(word) && !(begins && LITTLE.has(lower))) return 'name';
  return 'word';
}

/** How much a word counts when two sentences are held against each other. */
export function weightOf(word: string): number {
  return LITTLE.has(word.toLowerCase()) ? 0.3 : 1;
}
