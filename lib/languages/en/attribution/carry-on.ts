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
  // `"SMITH: I was there.`: the label's own.
  const labels = new Set(drafts.filter(({ frame }) => frame === 'label').map(({ source }) => source[0]?.start));
  let next = 0;
  let reach = -1;
  let following = 0;
  for (const quotation of reading.quotations) {
    while (next < covered.length && (covered[next] as Span).start <= quotation.start)
      reach = Math.max(reach, (covered[next++] as Span).end);
    while (following < speeches.length && cueStart(speeches[following]) < quotation.start) following++;
    if (reach > quotation.start || !isSpeech(reading, quotation) || labels.has(quotation.start + 1)) continue;
    const saying = carriedOn(reading, quotation, speeches[following - 1] ?? null, speeches[following] ?? null);
    if (!saying) continue;
    saying.content.push({ start: quotation.start, end: quotation.end });
    saying.awaits = false;
  }
  for (const draft of drafts) if (draft.awaits && draft.frame === 'colon') giveParagraph(reading, draft);
}

/** "The paper reports:" and a paragraph without marks: set apart, it is what the paper reports. */
function giveParagraph(reading: Reading, draft: Draft): void {
  const number = reading.lines[draft.line]?.paragraph ?? -1;
  const own = reading.paragraphs[number];
  const next = reading.paragraphs[number + 1];
  const cue = draft.cue.at(-1);
  if (!own || !next || !cue || reading.text.slice(cue.end, own.end).trim() !== '' || next.end === next.start) return;
  draft.content.push({ start: next.start, end: next.end });
  draft.awaits = false;
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
