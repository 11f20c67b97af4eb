import type { Span } from '../article/article';
import type { Alignment } from './alignment';
import type { Reason, ReasonKind, Verdict } from './comparison';
import { VERDICTS } from './comparison';
import type { ClaimReading } from './read-claim';
import type { PairReading } from './read-pair';
import type { Word } from './words';

/**
 * Says why two claims stand as they do: one reason per fact aligned, none graver than the verdict, gravest first.
 * @param days from `a`'s publication to `b`'s.
 * @returns at least one; the first carries the verdict.
 */
export function findReasons(_pair: PairReading, alignment: Alignment, verdict: Verdict, days: number): Reason[] {
  const reasons = [...figureReasons(alignment, verdict, days)];
  if (!reasons.some((r) => r.verdict === verdict)) reasons.unshift(wordReason(alignment, verdict, days));
  return reasons.sort((p, q) => VERDICTS.indexOf(q.verdict) - VERDICTS.indexOf(p.verdict)).slice(0, 4);
}

const SURE_OF_COUNT = 0.45;

function figureReasons({ a, b, figures }: Alignment, verdict: Verdict, days: number): Reason[] {
  return figures.flatMap((f) => {
    if (f.same < SURE_OF_COUNT) return [];
    const stands: Verdict = f.relation === 'apart' ? (verdict === 'agrees' ? 'differs' : verdict) : 'agrees';
    if (VERDICTS.indexOf(stands) > VERDICTS.indexOf(verdict)) return [];
    return [reason('number', stands, a, b, f.a, f.b, days)];
  });
}

/** What tells two sentences apart in words: the stretch that only one has, against its counterpart. */
function wordReason({ a, b, words }: Alignment, verdict: Verdict, days: number): Reason {
  const kind: ReasonKind =
    verdict === 'conflicts' && a.marks.negated !== b.marks.negated
      ? 'negation'
      : verdict === 'differs' || verdict === 'agrees'
        ? 'detail'
        : 'outcome';
  return reason(kind, verdict, a, b, stretch(a, words.onlyA), stretch(b, words.onlyB), days);
}

const NOTHING: Span = { start: 0, end: 0 };

/** The words of a side that the other lacks, from the first to the last of a close group around the heaviest. */
function stretch(side: ClaimReading, only: readonly Word[]): Span {
  const [heaviest] = only;
  if (!heaviest)
    return side.content.length ? { start: side.content[0]?.start ?? 0, end: side.content.at(-1)?.end ?? 0 } : NOTHING;
  let { start, end } = heaviest;
  for (const word of [...only].sort((p, q) => p.start - q.start)) {
    if (word.start >= end && word.start - end <= 12) end = word.end;
    if (word.end <= start && start - word.end <= 12) start = word.start;
  }
  return { start, end };
}

function reason(
  kind: ReasonKind,
  verdict: Verdict,
  a: ClaimReading,
  b: ClaimReading,
  aSpan: Span,
  bSpan: Span,
  days: number,
): Reason {
  const wordsA = a.claim.sentence.slice(aSpan.start, aSpan.end);
  const wordsB = b.claim.sentence.slice(bSpan.start, bSpan.end);
  const side = verdict === 'updates' ? (days >= 0 ? '_there' : '_here') : '';
  return {
    kind,
    verdict,
    a: wordsA,
    b: wordsB,
    aSpan: { start: aSpan.start, end: aSpan.end },
    bSpan: { start: bSpan.start, end: bSpan.end },
    message: `reason_${kind}_${verdict}${side}`,
    values: [wordsA, wordsB],
  };
}
