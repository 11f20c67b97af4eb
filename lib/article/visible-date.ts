import { findWrittenDate, toIsoDate } from './iso-date';
import type { ReadBlock } from './text-block';
import { findAll, findFirst } from './unclobbered';

/** A date near the headline: `<time>`, or an element that is named for a date; then a line that is only a date. */
export function visibleDate(document: Document, url: string, blocks: readonly ReadBlock[]): string | null {
  const address = dateInAddress(url);
  const shown = timeElement(document);
  if (shown) return shown;
  const named = namedDates(document);
  // A page may tell of other days beside its own ("said on Sunday, …"): its address knows which is which.
  if (address) return named.find((date) => isNextTo(date, address)) ?? address;
  return named[0] ?? dateLine(blocks);
}

/** "/2025/01/13/", as many addresses have it. */
export function dateInAddress(url: string): string | null {
  const m =
    /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/i.exec(url) ??
    /[/-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/.-]|$)/.exec(url);
  return m ? (toIsoDate(`${m[1]}/${m[2]}/${m[3]}`) ?? toIsoDate(`${m[3]} ${m[2]} ${m[1]}`)) : null;
}

function timeElement(document: Document): string | null {
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
  return null;
}

const FOLLOWING = 4;

/** Dates in elements that are named for one; those after the headline come first. */
function namedDates(document: Document): string[] {
  const headline = findFirst(document, 'h1');
  const after: string[] = [];
  const before: string[] = [];
  for (const element of findAll(
    document,
    '[class*="publish" i], [class*="dateline" i], [class*="timestamp" i], [class*="byline" i], [class*="date" i], [class*="meta" i], [id*="date" i]',
  ).slice(0, 200)) {
    if (element.closest('aside, nav, footer, a')) continue;
    const text = (element.textContent ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim();
    const date = text.length > 200 ? null : findWrittenDate(text);
    if (!date) continue;
    const follows = !headline || headline.compareDocumentPosition(element) & FOLLOWING;
    (follows ? after : before).push(date);
  }
  return [...after, ...before];
}

/** How many blocks after the headline, and before it, its dateline may stand. */
const NEAR = { after: 12, before: 6 };
/** "Tuesday, 13 September 2025, 10:15 a.m. GMT" has 42 characters. */
const LONGEST_DATE_LINE = 45;

/** A line near the headline that says a date and nothing else. */
function dateLine(blocks: readonly ReadBlock[]): string | null {
  const headline = blocks.findIndex(({ box }) => isInHeadline(box));
  if (headline < 0) return null;
  const near = [
    ...blocks.slice(headline + 1, headline + 1 + NEAR.after),
    ...blocks.slice(Math.max(0, headline - NEAR.before), headline).reverse(),
  ];
  for (const { text, linked } of near) {
    if (text.length > LONGEST_DATE_LINE || linked > 0.5) continue;
    const date = findWrittenDate(text);
    if (date) return date;
  }
  return null;
}

function isInHeadline(box: ReadBlock['box'] | null): boolean {
  for (let outer = box; outer; outer = outer.parent) if (outer.tag === 'H1') return true;
  return false;
}

const DAY = 86_400_000;

/** Whether two dates are at most a day apart: an article may go out at night. */
function isNextTo(a: string, b: string): boolean {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= DAY;
}
