import { letters, likeName, partsOfTitle, TITLE_END } from './name-in-title';
import { textOnLines, tidy } from './tidy-text';
import { findAll, findFirst } from './unclobbered';

const LONGEST_TITLE = 400;

/**
 * The headline: the one that can be seen (`<h1>`, and what stands within it), when it is the one the page states or
 * one like it; else what the page states, freed of the outlet's name.
 */
export function findTitle(
  document: Document,
  headline: string | null,
  meta: string | undefined,
  outlet: string,
): string {
  const page = tidy(findFirst(document, 'head > title, title')?.textContent);
  const stated = [headline, meta, page].map(tidy).filter((text) => text);
  const seen = headlines(document, 'h1').filter((h1) => h1.length <= LONGEST_TITLE);
  const bare = new Set(stated.map((title) => letters(withoutOutlet(title, outlet))));
  // A template may write a topic into the headline: "Ferries" above "Ferry stays in port".
  const parts = headlines(document, 'h1 > *, h2').filter((part) => part.length > 10);
  const shown =
    seen.find((h1) => bare.has(letters(h1))) ??
    parts.find((part) => bare.has(letters(part))) ??
    seen.find((h1) => stated.some((title) => sameWords(h1, title)));
  if (shown) return shown;
  // What is shown may be another headline than the one that search engines are told.
  const [other, ...more] = seen.filter((h1) => !likeName(h1, outlet) && stated.some((title) => sameMatter(h1, title)));
  if (other && !more.length) return other;
  const best = stated[0] ?? seen.find((h1) => h1.length > 10) ?? '';
  return withoutSections(withoutOutlet(best, outlet), best).slice(0, LONGEST_TITLE);
}

function headlines(document: Document, selector: string): string[] {
  return findAll(document, selector).slice(0, 20).map(textOnLines);
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Whether most words of two titles are the same; either may have more around them ("… | The Gazette"). */
function sameWords(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.size < 3) return false;
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  return shared >= 0.75 * Math.min(x.size, y.size) && shared >= 0.6 * x.size;
}

/** Whether two titles tell of one matter: a headline's length, and two of its longer words in the other. */
function sameMatter(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return x.size >= 5 && [...x].filter((word) => word.length >= 4 && y.has(word)).length >= 2;
}

function withoutOutlet(title: string, outlet: string): string {
  const parts = partsOfTitle(title);
  const last = parts[parts.length - 1] ?? '';
  if (parts.length > 1 && likeName(last, outlet))
    return title.slice(0, title.lastIndexOf(last)).replace(TITLE_END, '') || title;
  // "The Gazette: Dam holds", as some templates have it.
  const [first = ''] = title.split(/:\s|\s[|–—-]\s/);
  if (first.length < title.length && letters(first) === letters(outlet))
    return title.slice(first.length).replace(/^[\s|:–—-]+/, '') || title;
  return title;
}

/** "Dam holds | Valley | News | The Gazette" names its sections as well; after a dash it might be the title going on. */
function withoutSections(title: string, whole: string): string {
  const [first = '', ...rest] = title.split(/\s*[|»]\s*/);
  const sections = title !== whole && rest.length > 0 && rest.every((part) => part.split(/\s+/).length <= 2);
  return sections && first.split(/\s+/).length > 2 ? first : title;
}
