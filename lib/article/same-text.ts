import type { Article } from './article';

/** Whether two readings of an address say the same: headline and text, whatever else was read. */
export function sameText(a: Article, b: Article): boolean {
  return (
    a.title === b.title &&
    a.paragraphs.length === b.paragraphs.length &&
    a.paragraphs.every((text, i) => text === b.paragraphs[i])
  );
}
