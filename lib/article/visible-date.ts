import { type DayOrder, findWrittenDate, toIsoDate } from './iso-date';
import type { ReadBlock } from './text-block';
import { briefText } from './tidy-text';
import { findAll, findFirst } from './unclobbered';

/** A date near the headline: `<time>`, or an element that is named for a date; then a line that is only a date. */
export function visibleDate(
  document: Document,
  url: string,
  blocks: readonly ReadBlock[],
  order: DayOrder,
): string | null {
  const address = dateInAddress(url);
  const shown = timeElement(document, order);
  if (shown) return shown;
  const named = namedDates(document, order);
  // A page may tell of other days beside its own ("said on Sunday, …"): its address knows which is which.
  if (address) return named.find((date) => isNextTo(date, address)) ?? address;
  return named[0] ?? dateLine(blocks, order);
}

/** "/2025/01/13/", as many addresses have it. */
export function dateInAddress(url: string): string | null {
  const m =
    /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/i.exec(url) ??
    /[/-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/.-]|$)/.exec(url);
  return m ? (toIsoDate(`${m[1]}/${m[2]}/${m[3]}`) ?? toIsoDate(`${m[3]} ${m[2]} ${m[1]}`)) : null;
}

/** What is longer, white space aside, says more than a date. */
const LONGEST_STATEMENT = 200;

/** What says that a date is one of a change. */
const CHANGE = /\b(?:updated?|modified|edited|corrected|revised|changed)\b/i;
const PUBLICATION = /\b(?:published|posted|created|filed|first)\b/i;

function timeElement(document: Document, order: DayOrder): string | null {
  let changed: string | null = null;
  const candidates = findAll(
    document,
    'time[itemprop*="published" i], time[pubdate], time[class*="publish" i], h1 ~ * time, header time, article time, main time, time[datetime], ' +
      '[itemprop="datePublished"]',
  ).slice(0, 40);
  // A list of links further down has times of its own; the article's stands before it.
  for (const element of candidates) {
    if (element.closest('aside, nav, footer, li a, a')) continue;
    const date =
      toIsoDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? '', order) ??
      findWrittenDate(briefText(element, LONGEST_STATEMENT), order);
    if (date && !isOfChange(element)) return date;
    changed ??= date;
  }
  return changed;
}

/** Whether an element's names, or the words just before it, say that its date is one of a change. */
function isOfChange(element: Element): boolean {
  const names = ['class', 'itemprop', 'data-testid'].map((name) => element.getAttribute(name) ?? '').join(' ');
  if (/publish/i.test(names)) return false;
  if (/update|modif/i.test(names)) return true;
  const outer = element.parentElement ? briefText(element.parentElement, LONGEST_STATEMENT) : '';
  const own = briefText(element, LONGEST_STATEMENT);
  const before = outer.slice(0, own ? outer.indexOf(own) : 0).slice(-40);
  return CHANGE.test(`${before} ${own}`) && !PUBLICATION.test(own);
}

const FOLLOWING = 4;

/** Dates in elements that are named for one; those after the headline come first. */
function namedDates(document: Document, order: DayOrder): string[] {
  const headline = findFirst(document, 'h1');
  const after: string[] = [];
  const before: string[] = [];
  const changed: string[] = [];
  for (const element of findAll(
    document,
    '[class*="publish" i], [class*="dateline" i], [class*="timestamp" i], [class*="byline" i], [class*="date" i], [class*="meta" i], [id*="date" i]',
  ).slice(0, 200)) {
    if (element.closest('aside, nav, footer, a')) continue;
    const text = briefText(element, 10 * LONGEST_STATEMENT);
    const found = text.length > LONGEST_STATEMENT ? null : publicationIn(text, order);
    // What is shown as "3 hours ago" may say the day to who points at it.
    const date = found?.date ?? findWrittenDate(element.getAttribute('title') ?? '', order);
    if (!date) continue;
    const follows = !headline || headline.compareDocumentPosition(element) & FOLLOWING;
    (found?.changed ? changed : follows ? after : before).push(date);
  }
  return [...after, ...before, ...changed];
}

/** The day of publication in a line that may tell of changes as well: "Updated 5 March 2025 | Published 3 March 2025". */
function publicationIn(text: string, order: DayOrder): { date: string; changed: boolean } | null {
  const parts = text.split(/(?=\b(?:last |first )?(?:updated?|modified|edited|published|posted)\b)/i);
  let changed: string | null = null;
  for (const part of parts) {
    const date = findWrittenDate(part, order);
    if (date && !CHANGE.test(part)) return { date, changed: false };
    changed ??= date;
  }
  return changed === null ? null : { date: changed, changed: true };
}

/** How many blocks after the headline, and before it, its dateline may stand. */
const NEAR = { after: 12, before: 6 };
/** "Tuesday, 13 September 2025, 10:15 a.m. GMT" has 42 characters. */
const LONGEST_DATE_LINE = 45;

/** A line near the headline that says a date and nothing else. */
function dateLine(blocks: readonly ReadBlock[], order: DayOrder): string | null {
  const headline = blocks.findIndex(({ box }) => isInHeadline(box));
  if (headline < 0) return null;
  const near = [
    ...blocks.slice(headline + 1, headline + 1 + NEAR.after),
    ...blocks.slice(Math.max(0, headline - NEAR.before), headline).reverse(),
  ];
  for (const { text, linked } of near) {
    if (text.length > LONGEST_DATE_LINE || linked > 0.5) continue;
    const date = findWrittenDate(text, order);
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
