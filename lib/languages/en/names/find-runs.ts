import { PHRASE_ENDS } from '../data/function-words';
import { GIVEN_NAMES } from '../data/given-names';
import { BODY_OF, BODY_WORDS, EVERYDAY_NAMES, NAME_LINKS, NO_NAMES, SURNAME_PARTICLES } from '../data/name-nouns';
import { ADDRESSES, OFFICE_PARTS, OFFICES } from '../data/titles';
import { tagSentence } from '../tag';
import { listedAs, listedAt } from './gazetteer';
import type { NameWord } from './words';

/** What an article shows of how its words are written, to judge a capital at the start of a sentence. */
export interface Writing {
  /** Whether a word stands with a capital where no sentence begins. */
  seen(fold: string): boolean;
  /** Whether a word stands without a capital. */
  small(fold: string): boolean;
  /** How many sentences and quotations begin with a word. */
  opened(fold: string): number;
}

/** Words in a row that look like one name, or like a title and a name. Indexes into the sentence's words. */
export interface Run {
  from: number;
  to: number;
}

const STARTERS: ReadonlySet<string> = new Set(
  (
    'according among another asked both because but could even every few fewer following given half hundreds thousands dozens many more most neither ' +
    'nearly none nor one two three four five six seven eight nine ten eleven twelve several some such talks the there these this those two-thirds unlike ' +
    'whether what when where who why how yet read see also related watch listen sign follow get subscribe meanwhile however although while after before ' +
    'last next earlier later today yesterday tomorrow if as at in on by for from with without of to and or so then now still only just about around over under ' +
    'police workers residents officials witnesses experts critics analysts investigators rescuers victims survivors protesters lawyers prosecutors doctors scientists ' +
    'researchers families relatives soldiers troops students passengers people men women children others anyone everyone nobody someone nothing everything'
  ).split(' '),
);

const DIRECTIONS = new Set(
  'north south east west northern southern eastern western central upper lower greater new old'.split(' '),
);
const NUMBERED = new Set('highway route channel interstate motorway flight'.split(' '));
/** Share of longer words with a capital from which a line is written in headline capitals. */
const HEADLINE_SHARE = 0.66;

/** Whether a sentence is written in capitals throughout, as headlines are, so that they tell nothing. */
export function isHeadlineCase(sentence: string, words: readonly NameWord[]): boolean {
  let long = 0;
  let capitals = 0;
  let shouted = 0;
  for (const { text, capital, upper, fold } of words)
    if (text.length > 2 && !PHRASE_ENDS.has(fold)) {
      long++;
      if (capital) capitals++;
      if (upper) shouted++;
    }
  if (long < 3) return false;
  return shouted / long > 0.5 || (capitals / long > HEADLINE_SHARE && !/[.,;:!]["”’»')\]]*$/.test(sentence.slice(-4)));
}

/** Finds the runs of a sentence, in order and apart. */
export function findRuns(
  sentence: string,
  words: readonly NameWord[],
  writing: Writing,
  headline = isHeadlineCase(sentence, words),
): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length; ) {
    const to = canBegin(sentence, words, i, writing, headline) ? endOfRun(words, i, headline ? writing : null) : i;
    if (to > i) runs.push({ from: i, to });
    i = Math.max(to, i + 1);
  }
  return runs;
}

function canBegin(
  sentence: string,
  words: readonly NameWord[],
  i: number,
  writing: Writing,
  headline: boolean,
): boolean {
  const word = words[i] as NameWord;
  const { fold } = word;
  const listed = listedAt(words, i);
  if (!word.capital)
    return listed !== null && (listed.length > 1 ? words[i + listed.length - 1]?.capital === true : isSmallName(word));
  if (listed && listed.length > 1) return true;
  const next = words[i + 1];
  const followed = next?.joined === true && next.capital && !word.possessive && !NO_NAMES.has(next.fold);
  if (NO_NAMES.has(fold))
    return followed && (DIRECTIONS.has(fold) ? !word.opens || writing.seen(fold) : GIVEN_NAMES.has(fold));
  const single = listed !== null && !EVERYDAY_NAMES.has(fold);
  if (headline) return single || writing.seen(fold);
  if (!word.opens)
    return (!(PHRASE_ENDS.has(fold) && !followed && !listed) && fold.length > 1) || (followed && fold.length === 1);
  if (single || writing.seen(fold)) return !PHRASE_ENDS.has(fold) || word.upper;
  if (PHRASE_ENDS.has(fold) || STARTERS.has(fold)) return word.upper && fold.length > 2 && !writing.small(fold);
  if (word.upper) return true;
  if (followed && (ADDRESSES.has(fold) || OFFICES.has(fold) || OFFICE_PARTS.has(fold) || GIVEN_NAMES.has(fold)))
    return true;
  if (/^\p{L}$/u.test(word.text)) return followed;
  if (writing.small(fold)) return false;
  const tag = tagSentence(sentence).find(({ start }) => start === word.start)?.pos;
  if (followed) return (tag === 'PROPN' || tag === 'NOUN') && listedAt(words, i + 1) === null;
  // The tagger takes most nouns at the start for names ("Notes found on …"): one that comes back is one.
  return tag === 'PROPN' && (word.possessive || writing.opened(fold) > 1) && !word.fold.endsWith('s');
}

/** Countries and capitals written small, as machine translation and messages do. */
function isSmallName(word: NameWord): boolean {
  const listed = listedAs([word]);
  return (
    listed !== null &&
    word.fold.length > 3 &&
    !EVERYDAY_NAMES.has(word.fold) &&
    (listed.as === 'name' || listed.as === 'capital') &&
    listed.kind === 'place' &&
    listed.exact === undefined &&
    SMALL.has(listed.key)
  );
}
const SMALL = new Set('ukraine russia kosovo rwanda syria iraq iran israel gaza'.split(' '));

/** Where the run that begins at `from` ends. In headlines only listed and known words carry it on. */
function endOfRun(words: readonly NameWord[], from: number, headline: Writing | null): number {
  let to = from;
  let ofBody = false;
  while (to < words.length) {
    const word = words[to] as NameWord;
    if (to > from && (!word.joined || (words[to - 1]?.possessive && !isBodyOfMany(words, to))) && word.gap !== '&')
      break;
    const multi = listedAt(words, to);
    if (multi && multi.length > 1) {
      to += multi.length;
      continue;
    }
    if (word.capital) {
      if (to > from && NO_NAMES.has(word.fold) && !goesOn(words, from, to)) break;
      if (headline && to > from && !headline.seen(word.fold) && !multi) break;
      to++;
      continue;
    }
    if (to === from) {
      to++;
      continue;
    }
    const last = words[to - 1] as NameWord;
    if (/^\d+[A-Z]?$/.test(word.text) && NUMBERED.has(last.fold)) {
      to++;
      break;
    }
    if (!NAME_LINKS.has(word.fold)) break;
    if (/^(?:of|for|on)$/.test(word.fold)) {
      if (!BODY_OF.has(last.fold)) break;
      ofBody = true;
    } else if (word.fold === 'the') {
      if (!/^(?:of|for|on|in)$/.test(last.fold)) break;
    } else if (word.fold === 'and') {
      if (!ofBody) break;
    } else if (!SURNAME_PARTICLES.has(word.fold) && !/^(?:al|el|bin|ibn|ben|y|e|zur|zu|d|sur)$/.test(word.fold)) break;
    const next = words[to + 1];
    const afterNext = words[to + 2];
    const capital = next?.joined === true && next.capital && !NO_NAMES.has(next.fold);
    const doubled =
      next?.joined === true && NAME_LINKS.has(next.fold) && afterNext?.joined === true && afterNext.capital;
    if (!capital && !doubled) break;
    to++;
  }
  // A run does not end in a small link.
  while (
    to > from + 1 &&
    !words[to - 1]?.capital &&
    !/\d/.test(words[to - 1]?.text ?? '') &&
    !endsListed(words, from, to)
  )
    to--;
  return to;
}

/** "Workers' Party", "People's Army": what many own is one name, what a country or a person owns is two. */
function isBodyOfMany(words: readonly NameWord[], at: number): boolean {
  const owner = words[at - 1] as NameWord;
  const { capital, fold } = words[at] as NameWord;
  return (
    capital &&
    BODY_WORDS.has(fold) &&
    (owner.fold.endsWith('s') || /^(?:people|women|men|children)$/.test(owner.fold)) &&
    listedAs([owner]) === null
  );
}

function endsListed(words: readonly NameWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (listedAs(words.slice(at, to))) return true;
  return false;
}

/** Words like "North" and "May" inside a run: "South North Street", "Theresa May". */
function goesOn(words: readonly NameWord[], from: number, to: number): boolean {
  const { fold } = words[to] as NameWord;
  if (DIRECTIONS.has(fold)) return true;
  return (
    to === from + 1 &&
    GIVEN_NAMES.has(words[from]?.fold ?? '') &&
    /^(?:may|march|black|white|god|jan|christian)$/.test(fold)
  );
}
