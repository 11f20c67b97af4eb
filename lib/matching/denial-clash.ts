import type { Span } from '../article/article';
import type { Alignment } from './alignment';
import type { ClaimReading } from './read-claim';

/** The words by which one claim says what the other, in the same words, says did not happen. */
export interface DenialClash {
  a: Span;
  b: Span;
}

/** How much of either claim's weight the other must have, 0 to 1: then they differ in the denial and little else. */
const SAME_WORDS = 0.7;

/** Finds what one claim denies and the other, otherwise much the same, states; `null` where there is none. */
export function findDenialClash({ a, b, words }: Alignment): DenialClash | null {
  if (Math.min(words.coverA, words.coverB) < SAME_WORDS) return null;
  const shared = [...sharedEvents(a, b), ...sharedWords(a, b)];
  // What both deny they agree in, whatever else one of them denies.
  if (shared.some(([p, q]) => isDenied(a, p) && isDenied(b, q))) return null;
  const odd = shared.find(([p, q]) => isDenied(a, p) !== isDenied(b, q));
  return odd ? { a: withDenial(a, odd[0]), b: withDenial(b, odd[1]) } : null;
}

const sharedWords = (a: ClaimReading, b: ClaimReading): [Span, Span][] =>
  a.content.flatMap((p) => b.content.filter((q) => q.stem === p.stem).map((q): [Span, Span] => [p, q]));

const sharedEvents = (a: ClaimReading, b: ClaimReading): [Span, Span][] =>
  a.events.flatMap((p) =>
    b.events.filter((q) => a.language.sameEvent(p.event, q.event)).map((q): [Span, Span] => [p, q]),
  );

function isDenied({ words, denied }: ClaimReading, { start }: Span): boolean {
  const at = words.findIndex((word) => word.start === start);
  return denied[at] === 1;
}

/** The words with the one that denies them, to be shown whole. */
function withDenial(side: ClaimReading, { start, end }: Span): Span {
  const word = isDenied(side, { start, end }) ? side.language.negationBefore(side.words, start) : null;
  return { start: word?.start ?? start, end };
}
