/** The segmenter's time grows with the square of what it is given: long paragraphs are read by windows of this length. */
const WINDOW = 4096;

/** A stretch of a text, with the white space behind it. */
export interface Segment {
  index: number;
  segment: string;
}

/**
 * Makes what cuts a paragraph into sentences by Unicode's rules (UAX #29), which know no abbreviations.
 * @param tag BCP 47 tag of the language
 */
export function openSegments(tag: string): (paragraph: string) => Generator<Segment> {
  // Made with the first paragraph: a browser reads its rules for that, which a background that starts need not wait for.
  let segmenter: Intl.Segmenter | undefined;
  return (paragraph) => {
    segmenter ??= new Intl.Segmenter(tag, { granularity: 'sentence' });
    return segments(segmenter, paragraph);
  };
}

/** Segments of a paragraph, read window by window; what a window cuts off is read again with the next. */
function* segments(segmenter: Intl.Segmenter, paragraph: string): Generator<Segment> {
  let at = 0;
  let length = WINDOW;
  while (at < paragraph.length) {
    const window = paragraph.slice(at, at + length);
    const isLast = at + length >= paragraph.length;
    let held: Segment | null = null;
    let given = 0;
    for (const { index, segment } of segmenter.segment(window)) {
      if (held) {
        yield { index: at + held.index, segment: held.segment };
        given++;
      }
      held = { index, segment };
    }
    if (!held) return;
    if (isLast) {
      yield { index: at + held.index, segment: held.segment };
      return;
    }
    // A sentence longer than the window is looked for in one twice as long.
    length = given > 0 ? WINDOW : length * 2;
    at += held.index;
  }
}
