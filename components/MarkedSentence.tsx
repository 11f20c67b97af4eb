import type { Say } from '../lib/wording/wording';
import { cutAtSpans, type MarkedSpan } from './cut-at-spans';

/** No sentence is longer; what a page passes off as one is cut here. UTF-16 units. */
const LONGEST = 1_500;

/**
 * A sentence with the words that agree or differ marked, each by its verdict. A screen reader hears where a mark
 * begins and ends; the sentence's text stays exactly as it is.
 */
export function MarkedSentence({ sentence, spans, say }: { sentence: string; spans: MarkedSpan[]; say: Say }) {
  const shown = sentence.length > LONGEST ? `${sentence.slice(0, LONGEST).toWellFormed()}…` : sentence;
  return (
    <span class="sentence" lang="en" dir="auto">
      {cutAtSpans(shown, spans).map(({ text, verdict }) =>
        verdict ? (
          <mark class={verdict} data-before={say(`mark_${verdict}`)} data-after={say('mark_end')}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </span>
  );
}
