import type { Span } from '../lib/article/article';
import { VERDICTS, type Verdict } from '../lib/matching/comparison';

/** Words of a sentence that a reason is about. */
export interface MarkedSpan extends Span {
  verdict: Verdict;
}

/** A stretch of a sentence; `verdict` where it is marked. */
export interface Piece {
  text: string;
  verdict: Verdict | null;
}

/**
 * Cuts a sentence at the ends of the spans that are to be marked. Where spans overlap, the gravest verdict shows.
 * The pieces joined are the sentence. Spans that are empty or reach outside mark nothing there.
 */
export function cutAtSpans(sentence: string, spans: readonly MarkedSpan[]): Piece[] {
  const cuts = [0, sentence.length, ...spans.flatMap(({ start, end }) => [start, end])]
    .filter((at) => at >= 0 && at <= sentence.length)
    .sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1] ?? start;
    if (end === start) continue;
    const verdict = gravestOver(spans, start, end);
    const before = pieces.at(-1);
    if (before && before.verdict === verdict) before.text += sentence.slice(start, end);
    else pieces.push({ text: sentence.slice(start, end), verdict });
  }
  return pieces;
}

function gravestOver(spans: readonly MarkedSpan[], start: number, end: number): Verdict | null {
  const over = spans.filter((span) => span.start <= start && span.end >= end && span.end > span.start);
  return VERDICTS[Math.max(-1, ...over.map(({ verdict }) => VERDICTS.indexOf(verdict)))] ?? null;
}
