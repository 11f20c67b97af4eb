import { type DayOrder, findWrittenDate, toIsoDate } from './iso-date';
import type { ReadBlock } from './text-block';
import { briefText } from './tidy-text';
import { findAll, findFirst } from './unclobbered';

/** A day that a page shows, and whether it is said to be one of a change. */
interface Shown {
  date: string;
  changed: boolean;
}

/**
 * A date near the headline: `<time>`, or an element that is named for a date; then a line that is only a date. The day of
 * a change is taken where no other is told.
 */
export function visibleDate(
  document: Document,
  url: string,
  blocks: readonly ReadBlock[],
  order: DayOrder,
): string | null {
  const address = dateInAddress(url);
  const timed = timeElement(document, order);
  if (timed && !timed.changed) return timed.date;
  const named = namedDates(document, order);
  // A page may tell of other days beside its own ("said on Sunday, …"): its address knows which is which.
  if (address) return named.find(({ date }) => isNextTo(date, address))?.date ?? address;
  const all = [...named, ...dateLines(blocks, order)];
  return (all.find(({ changed }) => !changed) ?? timed ?? all[0])?.date ?? null;
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
const EITHER = new RegExp(`(${CHANGE.source})|${PUBLICATION.source}`, 'gi');

function timeElement(document: Document, order: DayOrder): Shown | null {
  let first: Shown | null = null;
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
    if (!date) continue;
    const changed = isOfChange(element);
    if (!changed) return { date, changed };
    first ??= { date, changed };
  }
  return first;
}

/** Whether an element's names, or the words just before it, say that its date is one of a change. */
function isOfChange(element: Element): boolean {
  const names = ['class', 'itemprop', 'data-testid'].map((name) => element.getAttribute(name) ?? '').join(' ');
  if (/publish/i.test(names)) return false;
  if (/update|modif/i.test(names)) return true;
  const outer = element.parentElement ? briefText(element.parentElement, LONGEST_STATEMENT) : '';
  const own = briefText(element, LONGEST_STATEMENT);
  const before = outer.slice(0, own ? outer.indexOf(own) : 0).slice(-40);
  if (PUBLICATION.test(own)) return false;
  // "Updated 5 March | Published 3 March": the last word before the date is about it.
  return [...`${before} ${own}`.matchAll(EITHER)].at(-1)?.[1] !== undefined;
}

const FOLLOWING = 4;

/** Dates in elements that are named for one; those after the headline come first, those of changes last. */
function namedDates(document: Document, order: DayOrder): Shown[] {
  const headline = findFirst(document, 'h1');
  const after: Shown[] = [];
  const before: Shown[] = [];
  const changed: Shown[] = [];
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
    (found?.changed ? changed : follows ? after : before).push({ date, changed: found?.changed ?? false });
  }
  return [...after, ...before, ...changed];
}

/** The day of publication in a line that may tell of changes as well: "Updated 5 March 2025 | Published 3 March 2025". */
function publicationIn(text: string, order: DayOrder): Shown | null {
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

/** Lines near the headline that say a date and nothing else, those after it first. */
function dateLines(blocks: readonly ReadBlock[], order: DayOrder): Shown[] {
  const headline = blocks.findIndex(({ box }) => isInHeadline(box));
  if (headline < 0) return [];
  const near = [
    ...blocks.slice(headline + 1, headline + 1 + NEAR.after),
    ...blocks.slice(Math.max(0, headline - NEAR.before), headline).reverse(),
  ];
  return near.flatMap(({ text, linked }) =>
    text.length > LONGEST_DATE_LINE || linked > 0.5 ? [] : (publicationIn(text, order) ?? []),
  );
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
