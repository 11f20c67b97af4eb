import { likeName, partsOfTitle, TITLE_END } from './name-in-title';
import { tidy } from './tidy-text';
import { findAll, findFirst } from './unclobbered';

const LONGEST_TITLE = 400;

/**
 * The headline: the one that can be seen (`<h1>`), when it is the one the page states; else what the page states,
 * freed of the outlet's name.
 */
export function findTitle(
  document: Document,
  headline: string | null,
  meta: string | undefined,
  outlet: string,
): string {
  const page = tidy(findFirst(document, 'head > title, title')?.textContent);
  const stated = [headline, meta, page].map(tidy).filter((text) => text);
  const seen = findAll(document, 'h1')
    .slice(0, 10)
    .map((h1) => tidy(h1.textContent));
  const shown = seen.find((h1) => h1.length <= LONGEST_TITLE && stated.some((title) => sameWords(h1, title)));
  if (shown) return shown;
  const best = stated[0] ?? seen.find((h1) => h1.length > 10) ?? '';
  return withoutOutlet(best, outlet).slice(0, LONGEST_TITLE);
}

/** Whether most words of two titles are the same; either may have more around them ("… | The Gazette"). */
function sameWords(a: string, b: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [words(a), words(b)];
  if (x.size < 3) return false;
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  return shared >= 0.75 * Math.min(x.size, y.size) && shared >= 0.6 * x.size;
}

function withoutOutlet(title: string, outlet: string): string {
  const parts = partsOfTitle(title);
  const last = parts[parts.length - 1] ?? '';
  if (parts.length < 2 || !likeName(last, outlet)) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(TITLE_END, '') || title;
}
