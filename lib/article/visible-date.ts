import { findWrittenDate, toIsoDate } from './iso-date';
import { findAll } from './unclobbered';

/** A date near the headline: `<time>`, or an element that is named for a date. */
export function visibleDate(document: Document): string | null {
  const candidates = findAll(
    document,
    'time[itemprop*="published" i], time[pubdate], time[class*="publish" i], h1 ~ * time, header time, article time, main time, time[datetime], ' +
      '[itemprop="datePublished"]',
  ).slice(0, 40);
  // A list of links further down has times of its own; the article's stands before it.
  for (const element of candidates) {
    if (element.closest('aside, nav, footer, li a, a')) continue;
    const date =
      toIsoDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? '') ??
      findWrittenDate(element.textContent ?? '');
    if (date) return date;
  }
  const named = findAll(
    document,
    '[class*="publish" i], [class*="dateline" i], [class*="timestamp" i], [class*="byline" i], [class*="date" i], [class*="meta" i], [id*="date" i]',
  ).slice(0, 200);
  for (const element of named) {
    if (element.closest('aside, nav, footer, a')) continue;
    const text = (element.textContent ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim();
    if (text.length > 200) continue;
    const date = findWrittenDate(text);
    if (date) return date;
  }
  return null;
}

/** "/2025/01/13/", as many addresses have it. */
export function dateInAddress(url: string): string | null {
  const m =
    /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/i.exec(url) ??
    /[/-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/.-]|$)/.exec(url);
  return m ? (toIsoDate(`${m[1]}/${m[2]}/${m[3]}`) ?? toIsoDate(`${m[3]} ${m[2]} ${m[1]}`)) : null;
}
