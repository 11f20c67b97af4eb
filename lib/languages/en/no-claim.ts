import type { NoClaim, Surroundings } from '../../claims/no-claim';
import {
  CREDITS,
  GIVEAWAYS,
  HOUSE_THINGS,
  LABEL_HEADS,
  LINE_LABELS,
  OFFERS,
  ORDER_OBJECTS,
  ORDERS,
  PIECES,
  WHOLE_LINES,
} from './data/page-lines';

/** A line longer than this is a sentence, whatever it begins with. UTF-16 units. */
const LONGEST_LINE = 240;
/** A line without a full stop is a heading up to so many words. */
const LONGEST_HEADING = 20;
/** From so many words outside the quotation marks, a question inside them is reported: "…, who shouted: “Why?”" */
const REPORTED_QUESTION = 8;

/**
 * Says why a sentence is no statement of the report: a line of the page, a credit, a question, an order to the reader…
 * In: a trimmed sentence. Out: `null` for a statement. Linear in the sentence's length.
 */
export function findNoClaim(sentence: string, { outlet, paragraph, at }: Surroundings): NoClaim | null {
  if (!/\p{L}/u.test(sentence)) return 'fragment';
  const own = outsideQuotes(sentence.slice(0, 4 * LONGEST_LINE).replace(DATELINE, ''));
  const words = wordsOf(own);
  if (isQuestion(sentence, words)) return 'question';
  if (paragraph.length < 4 && paragraph.some((other) => other.length < LONGEST_LINE && isPictureCredit(other)))
    return 'credit';
  if (sentence.length <= LONGEST_LINE) {
    if (isDateline(sentence)) return 'dateline';
    if (isLabelled(sentence, own)) return 'label';
    if (isCredit(own, words)) return 'credit';
    if (isOrder(sentence, words)) return 'order';
    if (isOfTheHouse(own, words, outlet)) return 'house';
    if (answersCall(paragraph[at - 1] ?? '')) return 'order';
  }
  return paragraph.length === 1 && isHeading(sentence) ? 'heading' : null;
}

/** The sentence with the words in quotation marks blanked: what the outlet itself says. */
export function outsideQuotes(sentence: string): string {
  const blank = (quoted: string): string => ' '.repeat(quoted.length);
  return sentence.replace(/[“"«][^“”"«»]*(?:[”"»]|$)/g, blank).replace(/^[^“”"«»]*[”»]/, blank);
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['‘]/g, '’')
    .match(/[\p{L}\p{N}’-]+/gu) ?? [];

function isQuestion(sentence: string, words: readonly string[]): boolean {
  if (/\?[\s)]*$/.test(sentence)) return true;
  return /\?[”"’»'\s)]*$/.test(sentence) && words.length < REPORTED_QUESTION;
}

/** "EASTON (Metro Wire) —" in front of the first sentence. */
const DATELINE = /^\p{Lu}[\p{Lu}\p{M}\s.,'’/-]{2,60}(?:,\s[^()]{0,40})?(?:\s?\([^()]{2,50}\))?\s?[—–-]{1,2}\s/u;

/** "PORT SELWYN, Orme, March 3 (Meridian) —" without a sentence behind it. */
const isDateline = (sentence: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{M}\s.,'’/-]{2,60}(?:,\s[^()]{0,40})?\s?\([^()]{2,50}\)\s?[—–-]{0,2}\.?$/u.test(sentence);

function isLabelled(sentence: string, own: string): boolean {
  if (WHOLE_LINES.has(wordsOf(sentence).join(' '))) return true;
  const label = /^[^\p{L}\p{N}]*([\p{L}\p{N}’'. ]{2,40}?)(?:, page \d+)?\s?[:|»–—]/u.exec(own)?.[1];
  if (label === undefined) return false;
  const words = wordsOf(label).join(' ');
  if (LABEL_HEADS.has(words.slice(0, words.search(/ |$/))) && words.split(' ').length < 5) return true;
  return LINE_LABELS.has(words) || /^(?:pages? \d|tonight at |tomorrow at )/.test(words);
}

/** "Picture: Agency", "File photo". */
const isPictureCredit = (sentence: string): boolean =>
  /(?:^|[.\s])(?:photograph|picture|photo|image|video|illustration|graphic|credit)s?: ?[^:]{1,80}$/iu.test(sentence) ||
  /^(?:file|archive|stock|library) (?:photo|picture|image|photograph|footage)/i.test(sentence) ||
  /\((?:archive|file|file photo|pictured)\)\.?$/i.test(sentence);

function isCredit(own: string, words: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = words;
  if (CREDITS.has(first) && second === 'by') return true;
  if ((first === 'additional' || first === 'with') && (CREDITS.has(second) || CREDITS.has(third))) return true;
  if (/\bsources?: ?[^:]{1,80}$/i.test(own)) return true;
  if (words.length > 16) return false;
  if (
    /^staff (?:writer|reporter)s? .* contributed\W*$/i.test(own) ||
    (words.length < 8 && /\breporting from \S+\W*$/.test(own))
  )
    return true;
  if (
    /^\W*(?:by|from|with) .*\b(?:staff|agenc(?:y|ies)|correspondents?|reporters?|desk|wires?|afp|ap|reuters|dpa)\b[^.!?]*$/i.test(
      own,
    )
  )
    return true;
  return /, with additional reporting\b|\b(?:reports?|writes) (?:exclusively )?(?:on \S+ )?for (?:the|this) \p{Lu}/u.test(
    own,
  );
}

/** "Take our quiz.", "Boil your water", "Watch Moana Reid's video on our website." */
function isOrder(sentence: string, words: readonly string[]): boolean {
  const [first = '', second] = words;
  if (/^\W*[“"‘«]/.test(sentence) || /\b(?:said|says|told)\b/.test(sentence)) return false;
  if (first === 'do') return second === 'not' || second === 'you';
  if (!ORDERS.has(first)) return false;
  return second === undefined || ORDER_OBJECTS.has(second) || words.some((word) => TO_THE_READER.has(word));
}
const TO_THE_READER = new Set('you your our us here page alerts app newsletter podcast website online'.split(' '));

/** What the outlet says of itself and to its readers. */
function isOfTheHouse(own: string, words: readonly string[], outlet: string): boolean {
  const text = ` ${words.join(' ')} `.replace(
    / (?:told|tells|telling|gave|showed|sent) (?:us|our reporters?|our correspondent) /g,
    ' ',
  );
  if (GIVEAWAYS.some((giveaway) => text.includes(` ${giveaway}`))) return true;
  if (/ pages? \d+ /.test(text) && words.length < 14) return true;
  if (isAnnounced(words)) return true;
  if (IS_FINDING.test(text)) return false;
  const things = words.some((word) => HOUSE_THINGS.has(word.replace(/’s?$/, '')));
  if (/ (?:our|we|us|you|your) /.test(text) && things) return true;
  if (/^ (?:our|you) /.test(text) || / if you (?:are|have|were|need|know|want|live|would) /.test(text)) return true;
  if (/^ we (?!found|saw|spoke|obtained|counted|met)/.test(text)) return true;
  if (/^ more (?!than|and|people)[^,]* (?:at|on|from|after|in) /.test(text) && words.length < 10) return true;
  if (/ has more $/.test(text) || (words.length < 5 && / follows $/.test(text))) return true;
  if (words.length < 9 && /^ (?:\S+ ){0,2}prices (?:at|as of) /.test(text)) return true;
  const offers = words.some((word) => OFFERS.has(word));
  const outlets = standsForOutlet(own, outlet);
  if (outlets === 'start' && (things || / (?:appears|is published|is free) /.test(text))) return true;
  if (outlets !== null && things && offers) return true;
  return OFFERED.test(text);
}

const OFFERED =
  /^ (?:registered|subscribers?|readers|members|users|listeners|viewers) .*\b(?:can|may|receive|get|free|download|log in|our)\b/;

/** "Our poll shows", which is a finding as good as any. */
const IS_FINDING =
  / (?:poll|survey|analysis|investigation|figures|count|research|reporters?|correspondents?) (?:shows?|showed|found|finds|suggests?|reveals?|revealed) /;

/** "An essay on the graves will follow.", "A profile appears next week." */
function isAnnounced(words: readonly string[]): boolean {
  if (words.length > 14 || !words.some((word) => PIECES.has(word))) return false;
  return / (?:will (?:follow|appear)|follows|appears|can be (?:seen|heard|read|watched)(?: online)?|is on|starts|begins)(?: (?:in|on|next|this|at|after|tomorrow|tonight) .{1,30})?$/.test(
    words.join(' '),
  );
}

/** Whether the outlet's name, or "the" and its last word, stands in the sentence, and whether at its start. */
function standsForOutlet(own: string, outlet: string): 'start' | 'within' | null {
  const name = outlet.replace(/^The /, '');
  if (!name) return null;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const text = own.replace(/[’']s\b/g, '').trimStart();
  if (text.replace(/^The /, '').startsWith(`${name} `) || (last.length > 3 && text.startsWith(`The ${last} `)))
    return 'start';
  const at = Math.max(text.indexOf(name), last.length > 3 ? text.indexOf(`the ${last} `) : -1);
  // "told the Echo": the outlet is only who was told.
  return at >= 0 && !/\b(?:told|tells|to|by|with|in|seen by)\s(?:the\s)?$/i.test(text.slice(Math.max(0, at - 20), at))
    ? 'within'
    : null;
}

/** Behind a question to the reader stands an offer: "Need a bed for the night? The church is collecting offers." */
function answersCall(before: string): boolean {
  if (!/\?$/.test(before) || before.length > 100) return false;
  return (
    /\b(?:you|your|yourself)\b/i.test(before) || /^(?:need|want|fancy|scared|worried|affected|got)\b/i.test(before)
  );
}

/** A line of its own without a full stop, as headings and list titles are. */
function isHeading(sentence: string): boolean {
  if (/[.!?…:;][”"’»'\s)\]]*$/.test(sentence)) return false;
  return sentence.split(/\s+/).length <= LONGEST_HEADING;
}
