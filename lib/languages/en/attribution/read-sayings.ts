import type { Span } from '../../../article/article';
import { carryOn } from './carry-on';
import type { Draft } from './context';
import { sayingsOfLine } from './find-sayings';
import { type Reading, readLines } from './read-lines';

/** A saying with what the rest of the room needs to know of it. */
export interface ReadSaying extends Draft {
  /** The saying of the same sentence in whose content its cue stands; `null` when the article itself reports it. */
  within: Draft | null;
  /** It reports words rather than what someone feels or wants. */
  reports: boolean;
}

/** Frames in which words are reported, whatever the verb. */
const REPORTING_FRAMES = new Set(['behind', 'inverted', 'colon', 'comma-quote', 'according', 'as']);

/** Reads an article and finds its sayings, those within other sayings too. */
export function readSayings(paragraphs: string[]): { reading: Reading; sayings: ReadSaying[] } {
  const reading = readLines(paragraphs);
  const sayings: ReadSaying[] = [];
  for (const number of reading.lines.keys()) {
    const drafts = sayingsOfLine(reading, number);
    for (const draft of drafts) {
      const within = drafts.find((other) => other !== draft && !isCiting(other) && holds(other, draft)) ?? null;
      const reports = draft.lemma === 'say' || REPORTING_FRAMES.has(draft.frame);
      sayings.push(Object.assign(draft, { within, reports }));
    }
  }
  carryOn(reading, sayings);
  return { reading, sayings: sayings.filter(({ content }) => content.length > 0) };
}

/** "The agency, citing officials, said …": officials are named as its source, nothing is said yet. */
export const isCiting = ({ frame }: Draft): boolean => frame === 'citing';

/** Where two sayings hold each other's cue ("…, as was said, she said"), the one that reports in so many words is the outer. */
function holds(outer: Draft, inner: Draft): boolean {
  if (!outer.source.length) return false;
  return contains(outer, inner) && !(contains(inner, outer) && REPORTING_FRAMES.has(inner.frame));
}

function contains({ content }: Draft, { cue }: Draft): boolean {
  const [first] = cue;
  return first !== undefined && content.some((span: Span) => span.start <= first.start && span.end >= first.end);
}
