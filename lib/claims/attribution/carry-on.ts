import type { Span } from '../../article/article';
import type { Draft } from './find-sayings';
import type { Reading } from './read-lines';

/** A quotation of fewer words is a quoted phrase, not speech. */
const SPEECH_WORDS = 3;

/** Gives each quotation without a cue of its own to the saying that it carries on, or that follows it. */
export function carryOn(reading: Reading, drafts: Draft[]): void {
  const covered = drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  for (const quotation of reading.quotations) {
    while (next < covered.length && (covered[next] as Span).start <= quotation.start)
      reach = Math.max(reach, (covered[next++] as Span).end);
    if (reach > quotation.start || !isSpeech(reading, quotation)) continue;
    const saying = sayingFor(reading, drafts, quotation);
    if (!saying) continue;
    saying.content.push({ start: quotation.start, end: quotation.end });
    saying.awaits = false;
  }
}

function isSpeech(reading: Reading, { start, end }: Span): boolean {
  const text = reading.text.slice(start, end);
  return /^["“«‘']+[\s(]*[\p{Lu}\p{N}…]/u.test(text) && (text.match(/\s\S/g)?.length ?? 0) >= SPEECH_WORDS - 1;
}

function sayingFor(reading: Reading, drafts: Draft[], quotation: Reading['quotations'][number]): Draft | null {
  const paragraph = reading.paragraphs[quotation.paragraph] as Span;
  const opens = reading.text.slice(paragraph.start, quotation.start).trim() === '';
  let last: Draft | null = null;
  let following: Draft | null = null;
  for (const draft of drafts) {
    if (!draft.speech) continue;
    const cue = draft.cue[0];
    if (!cue) continue;
    if (cue.start < quotation.start) last = draft;
    else {
      following = draft;
      break;
    }
  }
  const lastParagraph = last ? (reading.lines[last.line]?.paragraph ?? -9) : -9;
  if (last && lastParagraph === quotation.paragraph) return last;
  if (following && reading.lines[following.line]?.paragraph === quotation.paragraph && !opens) return following;
  if (!last) return following && reading.lines[following.line]?.paragraph === quotation.paragraph ? following : null;
  // A paragraph of speech carries on the last speaker's, unless paragraphs without speech stand between.
  if (opens && quotation.paragraph - lastParagraph === 1) return last;
  const end = Math.max(0, ...last.content.map((span) => span.end));
  const reached = reading.lines.findLast((line) => line.start <= end)?.paragraph ?? -9;
  return opens && quotation.paragraph - reached <= 1 ? last : null;
}
