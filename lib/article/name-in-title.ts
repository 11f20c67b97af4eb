/** What stands between a headline and the name of the outlet in a page's title. */
const SEPARATOR = /\s+[|\-–—:»·•/]+\s+|\s*\|\s*/;

/** What is left of one when the last part is taken off. */
export const TITLE_END = /[\s|\-–—:»·•/]+$/;

/** "Dam holds | News | The Gazette" → the three parts. */
export function partsOfTitle(title: string): string[] {
  return title.split(SEPARATOR);
}

/** A name's letters and figures, for comparing: no case, no spaces, no article. */
export const letters = (text: string) =>
  text
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether one name holds the other. */
export function likeName(a: string, b: string): boolean {
  const [x, y] = [letters(a), letters(b)];
  return x.length > 1 && y.length > 1 && (x.includes(y) || y.includes(x));
}
