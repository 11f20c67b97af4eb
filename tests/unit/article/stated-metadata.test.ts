import { expect, test } from 'vitest';
import { readHtml } from './open-page';
import { STATING_PAGES, type StatingPage } from './stating-pages';

/** The share of pages on which each statement has to be read right. */
const ENOUGH = 0.9;

type Found = { title: string; outlet: string; published: string | null };

/** What is right: a name or a title as the page has it, the same moment, or the same day where only a day is known. */
const RIGHT: Readonly<Record<'outlet' | 'title' | 'date', (found: Found, page: StatingPage) => boolean>> = {
  outlet: ({ outlet }, { outlets }) => outlets.includes(outlet),
  title: ({ title }, page) => title === page.title,
  date: ({ published }, page) => isSameMoment(published, page.published),
};

function isSameMoment(found: string | null, stated: string | null): boolean {
  if (found === null || stated === null) return found === stated;
  if (found.length > 10 && stated.length > 10) return Date.parse(found) === Date.parse(stated);
  return found.slice(0, 10) === stated.slice(0, 10);
}

const read = new Map(STATING_PAGES.map((page) => [page, readHtml(page.html, page.url)?.article]));

test.each(STATING_PAGES)('$name: read as an article', (page) => {
  expect(read.get(page)?.paragraphs.length).toBeGreaterThanOrEqual(4);
});

test('outlet, title and day are right on nine in ten of the pages that state them', () => {
  const wrong: string[] = [];
  const shares = Object.entries(RIGHT).map(([what, isRight]) => {
    const pages = STATING_PAGES.filter((page) => what !== 'date' || page.published);
    const right = pages.filter((page) => {
      const found = read.get(page);
      if (found && isRight(found, page)) return true;
      wrong.push(
        `${what}: ${page.name}: ${JSON.stringify(what === 'date' ? found?.published : found?.[what as 'title'])}`,
      );
      return false;
    });
    return { what, right: right.length, of: pages.length };
  });
  console.log(
    shares.map(({ what, right, of }) => `${what} ${right}/${of}`).join(', '),
    wrong.map((one) => `\n  ${one}`).join(''),
  );
  for (const { what, right, of } of shares)
    expect(right / of, `${what}\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(ENOUGH);
});

test('where a page states no day, none is made up', () => {
  for (const page of STATING_PAGES.filter(({ published }) => !published))
    expect(read.get(page)?.published, page.name).toBe(null);
});
