/** Fewer letters are found in too many other words. */
const SHORTEST = 5;
const LONGEST = 30;
/** How much of a page is looked through. UTF-16 units. */
const SAMPLE = 200_000;

/**
 * How a page writes a name of which only the letters are known: "hawkvalleynews" → "Hawk Valley News". Words apart are
 * better than one, else what is written most often counts.
 * @param name letters and digits of one word: a host name's first part, a template's name of the site
 * @param lines the page's text
 * @returns `null` where the name is written with capitals nowhere, or less often than without
 */
export function ownSpelling(name: string, lines: readonly string[]): string | null {
  const known = name.toLowerCase();
  if (known.length < SHORTEST || known.length > LONGEST || !/^[a-z0-9]+$/.test(known)) return null;
  const written = new RegExp(`(?<![\\w.@/-])${[...known].join('[ -]?')}(?![\\w@/-]|\\.\\w)`, 'gi');
  const counts = new Map<string, number>();
  let read = 0;
  for (const line of lines) {
    read += line.length;
    if (read > SAMPLE) break;
    for (const [found] of line.matchAll(written)) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const words = (text: string) => text.split(/[ -]/).length;
  const [best] = [...counts]
    .filter(([text]) => isName(text) || text === name)
    .sort(([a, m], [b, n]) => words(b) - words(a) || n - m);
  return best && best[0] !== name ? best[0] : null;
}

/** Whether a spelling shows more of a name than a capital, which any place of the same name has as well. */
export const isTelling = (spelling: string): boolean => /.[ A-Z-]/.test(spelling);

/** Each of its words begins with a capital or a digit: "the ridge post" is no name. */
function isName(text: string): boolean {
  return text.split(/[ -]/).every((word) => /^[A-Z0-9]/.test(word));
}
