/**
 * Where a claim stands, so that it can be found in a page that has changed: W3C Web Annotation Data Model, sections 4.2.4 (Text Quote Selector) and 4.2.5
 * (Text Position Selector). The text that both speak of is an article's paragraphs joined by line feeds.
 */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  /** The words themselves. */
  exact: string;
  /** What stands before and after, at most `CONTEXT` UTF-16 units, whole words; empty at the text's ends. */
  prefix: string;
  suffix: string;
}

export interface TextPositionSelector {
  type: 'TextPositionSelector';
  /** `[start, end)` in UTF-16 units. */
  start: number;
  end: number;
}

export type ClaimSelector = [TextQuoteSelector, TextPositionSelector];

/**
 * Length of prefix and suffix. Hypothesis keeps 32; a sentence that differs from its neighbour in one figure takes
 * more to be told from it.
 */
export const CONTEXT = 100;

/**
 * The selector of a stretch of a paragraph.
 * @param paragraph index into `paragraphs`.
 * @param start and `end`: `[start, end)` in that paragraph, UTF-16 units.
 */
export function selectorOf(
  paragraphs: readonly string[],
  paragraph: number,
  start: number,
  end: number,
): ClaimSelector {
  const own = paragraphs[paragraph] ?? '';
  let offset = 0;
  for (let i = 0; i < paragraph; i++) offset += (paragraphs[i]?.length ?? 0) + 1;
  let before = own.slice(0, start);
  for (let i = paragraph - 1; i >= 0 && before.length <= CONTEXT; i--) before = `${paragraphs[i]}\n${before}`;
  let after = own.slice(end);
  for (let i = paragraph + 1; i < paragraphs.length && after.length <= CONTEXT; i++) after += `\n${paragraphs[i]}`;
  if (before.length > CONTEXT) before = before.slice(-CONTEXT - 1).replace(/^\S*\s?/, '');
  if (after.length > CONTEXT) after = after.slice(0, CONTEXT + 1).replace(/\s?\S*$/, '');
  return [
    { type: 'TextQuoteSelector', exact: own.slice(start, end), prefix: before, suffix: after },
    { type: 'TextPositionSelector', start: offset + start, end: offset + end },
  ];
}
