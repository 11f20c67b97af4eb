import type { Span } from '../../../article/article';
import { TELLING, TELLING_WITH_THAT } from '../data/calendar';
import { wordsOf } from './tense';

const TELL = new Set(TELLING);
/** How far before a time its verb of telling is looked for, and how far behind, in characters. */
const BEFORE = 110;
const BEHIND = 40;

/** What is known of a time's surroundings. */
interface Surroundings {
  before: string;
  after: string;
  time: string;
  /** Whether the time opens the sentence. */
  opens: boolean;
  /** Words before the time back to the last sign, the nearest eight. */
  words: string[];
}

type Rule = (at: Surroundings) => boolean | null;

/**
 * Whether a time tells when something was said: it follows a verb of telling ("said on Monday", "told reporters in
 * a briefing on Friday"), opens the sentence of one ("On Monday, the ministry said"), or dates a statement.
 */
export function isOfSaying(sentence: string, { start, end }: Span): boolean {
  const before = sentence.slice(Math.max(0, start - BEFORE), start);
  const at: Surroundings = {
    before,
    after: sentence.slice(end, end + BEFORE),
    time: sentence.slice(start, end),
    opens: sentence.slice(0, start).trim().length <= 3,
    words: wordsBefore(before),
  };
  for (const rule of RULES) {
    const said = rule(at);
    if (said !== null) return said;
  }
  return false;
}

/** The words right before a time, one comma let through: the verb may be one of them. */
function wordsBefore(before: string): string[] {
  const stretch = /(?:^|[^\p{L}\p{N}'’.\s-])([\p{L}\p{N}'’.\s-]*?)\s*,?\s*$/u.exec(before)?.[1] ?? '';
  return stretch.trim().split(/\s+/).filter(Boolean).slice(-8);
}

/** Whom one tells, and in what: what may stand between the verb of telling and its time. */
const LISTENER =
  '(?:it|so|this|reporters|journalists|lawmakers|parliament|investors|ministers|deputies|viewers|supporters|(?:a|the)\\s+(?:\\p{L}+\\s+){0,2}(?:briefing|conference|newspaper|agency|council|committee|court|hearing|meeting|rally|summit|house|senate|inquiry|assembly|public|media|press|bbc|ap))';
const MEDIUM =
  '(?:statement|conference|briefing|interview|letter|speech|report|post|message|television|tv|radio|email|e-mail|telephone|phone|tweet|twitter|facebook|telegram|address|hearing|reporters|journalists|note|filing|release|website|media|court|parliament|video)';
const ADVERB = '(?:late|early|earlier|also|again|later|only|publicly|yesterday|separately|simply)';
const OUTLET = '\\p{Lu}[\\p{L}.]*(?:\\s+(?:News|TV|Radio|Times|Post))?';
const CHANNEL = new RegExp(
  `^(?:(?:${LISTENER}|${OUTLET})(?:\\s+|$))?(?:(?:in|at|to|on|by|via|during|through)\\s+(?:(?:a|an|the|his|her|its|their|state|local|social)\\s+)?(?:\\p{L}+[\\s-]){0,3}${MEDIUM}(?:\\s+|$))?(?:${ADVERB})?$`,
  'iu',
);

const DETERMINERS = new Set(
  'the a an these those both all several its their his her most some many new other'.split(' '),
);
const PASSIVE = new Set('was were been be'.split(' '));
const TOLD = new Set('told tells telling'.split(' '));
/** Words of a clause: behind "told" they begin what is told. */
const CLAUSE = new Set('that he she it they to was were had would'.split(' '));
const NEEDS_ACTIVE = new Set('told reported posted briefed'.split(' '));

/** "said on Monday", "told the broadcaster on Monday", "said in a statement late on Monday" */
const behindTelling: Rule = ({ words }) => {
  for (let i = words.length - 1; i >= 0; i--) {
    const verb = (words[i] ?? '').toLowerCase();
    if (!TELL.has(verb)) continue;
    const before = (words[i - 1] ?? '').toLowerCase();
    // "across the states", "will be announced"
    if (before === 'be' || DETERMINERS.has(before)) return null;
    if (NEEDS_ACTIVE.has(verb) && PASSIVE.has(before)) return null;
    const rest = words.slice(i + 1);
    if (rest.some((word) => word.toLowerCase() === 'that')) return null;
    if (CHANNEL.test(rest.join(' '))) return true;
    return TOLD.has(verb) && rest.length <= 5 && !rest.some((word) => CLAUSE.has(word.toLowerCase())) ? true : null;
  }
  return null;
};

const ADVERBS_OF_TIME = new Set('late early earlier last also unanimously only'.split(' '));

/** "found on Friday that she had lied": a verb whose clause follows the time. */
const beforeThat: Rule = ({ words, after }) => {
  if (!/^\s+that\s/.test(after)) return null;
  for (let i = words.length - 1; i >= 0 && i >= words.length - 3; i--) {
    const word = (words[i] ?? '').toLowerCase();
    if (TELLING_WITH_THAT.has(word)) return true;
    if (!ADVERBS_OF_TIME.has(word)) return null;
  }
  return null;
};

const STATEMENT =
  /\b(?:statement|report|letter|post|interview|announcement|briefing|press conference|news conference|verdict|study|tweet|email)\b(?:\s+(?:issued|released|published|posted|dated|broadcast|made|given))?\s*$/i;
const PUBLISHED =
  /\b(?:report|statement|study|findings|figures|data|results)\s+(?:was\s+|were\s+)?(?:issued|released|published|posted)(?:\s+\p{L}+){0,2}\s*$/iu;

/** "a report published on Monday", "a note dated May 2019" */
const datesAStatement: Rule = ({ before }) => (STATEMENT.test(before) || PUBLISHED.test(before) ? true : null);

const INVERTED = new RegExp(`[,”"’]\\s+(?:${TELLING.join('|')})\\s+(?:[\\p{L}'’.-]+\\s+){1,6}$`, 'iu');

/** "…, said the ministry on Monday" */
const behindInversion: Rule = ({ before }) => (INVERTED.test(before) ? true : null);

const POSSESSED = /^\s+(?:statement|report|announcement|briefing|interview|speech|press conference|news conference)\b/;

/** "Monday's statement" */
const ownsAStatement: Rule = ({ time, after }) => (/['’]s$/.test(time) && POSSESSED.test(after) ? true : null);

/** "The ministry on Monday confirmed" */
const beforeTelling: Rule = ({ words, after }) => {
  // "their February reports"
  if (DETERMINERS.has((words.at(-1) ?? '').toLowerCase())) return null;
  const behind = /^\s+(?:also\s+|again\s+|publicly\s+)?(\p{L}+)(?:\s+to\s+(comment))?/u.exec(after.slice(0, BEHIND));
  const verb = (behind?.[1] ?? '').toLowerCase();
  return behind && ((TELL.has(verb) && !verb.endsWith('ing')) || behind[2]) ? true : null;
};

/** Verbs of what happened: where one comes before a verb of telling, the time is that of the event. */
const HAPPENED = new Set(
  (
    'was were had has have did been came went took began broke fell rose left held gave made saw found hit struck met won ' +
    'lost became got put ran sent shot grew cut drove flew led paid read set shut stood heard kept is are be that who burst'
  ).split(' '),
);
const WORDS_TO_VERB = 9;

/** "On Monday, the ministry said": the first verb behind it tells. */
const opensTelling: Rule = ({ opens, after }) => {
  if (!opens) return null;
  const words = wordsOf(after);
  for (let i = 0; i < words.length && i < WORDS_TO_VERB; i++) {
    const word = words[i] ?? '';
    if (TELL.has(word)) return !/^(?:that|which|who)$/.test(words[i - 1] ?? '');
    if (HAPPENED.has(word) || word.endsWith('ed') || (word === ',' && i > 0)) return false;
  }
  return false;
};

const RULES: readonly Rule[] = [
  behindTelling,
  beforeThat,
  datesAStatement,
  behindInversion,
  ownsAStatement,
  beforeTelling,
  opensTelling,
];
