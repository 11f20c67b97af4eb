import { unitOf } from '../units';
import type { Groups } from './resolve';

/** A match of a pattern with what stands around it. */
export interface Match {
  text: string;
  groups: Groups;
  /** Up to 25 characters before and 40 behind. */
  before: string;
  after: string;
  sentence: string;
}

type Check = (match: Match) => boolean;

/** Month names that are words or first names too. */
const AMBIGUOUS_MONTHS = new Set(['May', 'March', 'April', 'June', 'August']);
const FIRST_NAMES = new Set(['April', 'June', 'May', 'August']);
const A_NAME = /^\s+\p{Lu}\p{Ll}/u;

/** "May", "March" and "August" are words too; a bare month needs something that makes it a month. */
const month: Check = ({ groups, before, after }) => {
  const { prep, part, which, year, of, month: name = '' } = groups;
  const short = /\.$/.test(name) || (name.length <= 4 && !/^(?:May|June|July|Sept)/.test(name));
  if (year) return true;
  if (short) return false;
  if (part || which) return true;
  const ambiguous = AMBIGUOUS_MONTHS.has(name);
  if (prep && /^(?:at|of)$/i.test(prep) && ambiguous) return false;
  if (of && !prep && ambiguous && name !== 'March') return false;
  // "by June Smith", "from April O'Neil"
  if (FIRST_NAMES.has(name) && A_NAME.test(after)) return false;
  return prep !== undefined || of !== undefined || (!ambiguous && !/\p{Lu}\p{Ll}+\s$/u.test(before));
};

const CLAUSE_GOES_ON = /^\s+(?:and|to|in|at|on|of|the|for|by|from|with|when|after|before|as|was|that)\b/;

/** "In March 20 people died" names no day. */
const monthDay: Check = ({ groups, after }) => {
  const counts = groups.prep?.toLowerCase() === 'in' && !groups.year && /^\s+\p{Ll}+s?\b/u.test(after);
  if (counts && !CLAUSE_GOES_ON.test(after)) return false;
  return !/^\s*(?:%|per\s?cent)/.test(after);
};

const dayMonth: Check = ({ groups, after }) =>
  !(groups.month === 'May' && /^\s+(?:be|have|not|also|well|still)\b/.test(after));

/** Nouns that are counted often enough to tell "2000 people" from a year. */
const COUNTED =
  /^\s+(?:people|men|women|children|homes|houses|soldiers|troops|workers|employees|votes|members|jobs|cases|deaths|years|square)\b/;
/** Words before a number that make it an amount or a name. */
const NOT_BEFORE_YEAR =
  /(?:[$£€¥#]|\bNo\.?|\b(?:Resolution|Flight|Highway|Route|Mirage|Room|Windows|Operation|resolution|Regulation|Boeing|Airbus|Directive|Law|Act|Article))\s?$/;
const BOUND_BEFORE = /(?:than|least|about|around|some|nearly|almost|roughly|over|up to|a total of)\s$/;

const year: Check = ({ groups, before, after }) => {
  const { part, season, of, prep } = groups;
  if (part || season || of) return true;
  if (COUNTED.test(after) || isMeasured(after)) return false;
  if (prep && !/^(?:for|of|around|about|from|the)$/i.test(prep)) return true;
  if (!prep && NOT_BEFORE_YEAR.test(before)) return false;
  // A bare year: after a comma, in brackets, before a noun it dates.
  const value = Number(groups.year);
  return value >= 1900 && value <= 2099 && !BOUND_BEFORE.test(before);
};

const WRITTEN_MONEY = /^(?:euros|dollars|pounds|rand|rubles|roubles|rupees|yen|yuan)$/;

function isMeasured(after: string): boolean {
  const word = /^[\s-]+([\p{L}²³]+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  return word.length > 1 && (unitOf(word)?.kind === 'measure' || WRITTEN_MONEY.test(word));
}

/** "Black Friday" and the "Sunday Times" are names. */
const weekday: Check = ({ before, after }) =>
  !/(?:Black|Cyber|Super|Bloody|Easter|Ash|Palm|Good|Whit|Shrove)\s$/.test(before) &&
  !/^\s+(?:Times|Telegraph|Mirror|Mail|Night\s+(?:Live|Football)|Post|Herald|School|mornings|afternoons|evenings|nights)\b/.test(
    after,
  );

const BUSINESS = /quarter|profit|sales|revenue|earnings|growth/;

const quarter: Check = ({ text, groups, after, sentence }) => {
  if (groups.q) return groups.year !== undefined || /\bin\s|\bfor\s|the\s/i.test(text) || BUSINESS.test(sentence);
  // "the first half" of a match has no year.
  if (groups.unit === 'half') return groups.year !== undefined;
  if (groups.nth === 'last' && /^\s+of an\b/.test(after)) return false;
  return /^(?:in|for|during|of|the)\b/i.test(text) && !/(?:mile|pole)/.test(after);
};

const feast: Check = ({ groups, after }) => {
  if (groups.feast === 'Easter') return !/^\s+(?:Island|egg|bunny|Rising)/.test(after);
  return !(groups.feast === 'Christmas' && /^\s+(?:Island|tree|card|present|gift|party|carol|song)/.test(after));
};

/** "the last week of the campaign", "per month" */
const relativeUnit: Check = ({ text, groups, before, after }) => {
  const ofSomething = /^\s+of\s+(?:the|a|his|her|its|their)\b/.test(after) && /(?:the|its|his|her)\s/i.test(text);
  return !(ofSomething && /^(?:last|first|next)$/i.test(groups.which ?? '')) && !/\b(?:per|each|every)\s$/.test(before);
};

const nearDay: Check = ({ before, after }) =>
  !/^\s+(?:show|programme|program|Show)\b/.test(after) && !/\bUSA\s$/.test(before);

const decade: Check = ({ before }) => !/(?:in|of) (?:his|her|their)\s$/.test(before);

const season: Check = ({ groups, after }) =>
  groups.year !== undefined || !/^\s+(?:Olympics|Games|school|camp|training|break)\b/i.test(after);

/** By the name of the pattern; what is not listed is always a time. */
const CHECKS: ReadonlyMap<string, Check> = new Map([
  ['month', month],
  ['month day', monthDay],
  ['day month', dayMonth],
  ['year', year],
  ['weekday', weekday],
  ['quarter', quarter],
  ['feast', feast],
  ['relative unit', relativeUnit],
  ['near day', nearDay],
  ['decade', decade],
  ['season', season],
]);

/** Tells a time from what only looks like one: "She may leave", "the Sunday Times", "2000 people". */
export const isTime = (pattern: string, match: Match): boolean => CHECKS.get(pattern)?.(match) ?? true;
