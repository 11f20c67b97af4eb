import type { Span } from '../../../article/article';
import type { Draft } from './context';
import { lineAt, type Reading } from './read-lines';

/** A quotation of fewer words is a quoted phrase, not speech. */
const SPEECH_WORDS = 3;

/**
 * Gives each quotation without a cue of its own to the saying that it carries on, or that follows it. In: sayings in
 * the order of their cues; what is said is added to.
 */
export function carryOn(reading: Reading, drafts: Draft[]): void {
  const covered = drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const speeches = drafts.filter(({ speech, cue }) => speech && cue.length > 0);
  let next = 0;
  let reach = -1;
  let following = 0;
  for (const quotation of reading.quotations) {
    while (next < covered.length && (covered[next] as Span).start <= quotation.start)
      reach = Math.max(reach, (covered[next++] as Span).end);
    while (following < speeches.length && cueStart(speeches[following]) < quotation.start) following++;
    if (reach > quotation.start || !isSpeech(reading, quotation)) continue;
    const saying = carriedOn(reading, quotation, speeches[following - 1] ?? null, speeches[following] ?? null);
    if (!saying) continue;
    saying.content.push({ start: quotation.start, end: quotation.end });
    saying.awaits = false;
  }
}

function cueStart(draft: Draft | undefined): number {
  return draft?.cue[0]?.start ?? 0;
}

function isSpeech(reading: Reading, { start, end }: Span): boolean {
  const text = reading.text.slice(start, end);
  return /^["“«‘']+[\s(]*[\p{Lu}\p{N}…]/u.test(text) && (text.match(/\s\S/g)?.length ?? 0) >= SPEECH_WORDS - 1;
}

/** Of the sayings around a quotation, the one that it belongs to. */
function carriedOn(
  reading: Reading,
  quotation: Reading['quotations'][number],
  last: Draft | null,
  following: Draft | null,
): Draft | null {
  const paragraph = reading.paragraphs[quotation.paragraph] as Span;
  const opens = reading.text.slice(paragraph.start, quotation.start).trim() === '';
  const paragraphOf = (draft: Draft | null) => (draft && reading.lines[draft.line]?.paragraph) ?? -9;
  if (last && paragraphOf(last) === quotation.paragraph) return last;
  const follows = paragraphOf(following) === quotation.paragraph;
  if (follows && !opens) return following;
  if (!last) return follows ? following : null;
  // A paragraph of speech carries on the last speaker's, unless a paragraph without speech stands between.
  if (!opens) return null;
  const end = last.content.at(-1)?.end ?? 0;
  const reached = reading.lines[lineAt(reading.lines, end - 1)]?.paragraph ?? -9;
  return quotation.paragraph - Math.max(reached, paragraphOf(last)) <= 1 ? last : null;
}
