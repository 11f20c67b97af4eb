import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { type ClaimSet, type KeptArticle, StorageFull } from '../../../lib/claim-set/claim-set';
import { findClaims } from '../../../lib/claims/find-claims';
import { NoAccess, openDesk, type Tabs } from '../../../lib/desk/desk';
import type { Page } from '../../../lib/messages/interfaces';
import type { Report } from '../../../lib/report/report';

const articleOf = (outlet: string, ...paragraphs: string[]): Article => ({
  url: `https://${outlet.toLowerCase()}.example/flood`,
  outlet,
  title: 'Flood',
  author: null,
  published: '2024-05-02',
  modified: null,
  language: 'en',
  paragraphs,
});

/** A claim set in memory that answers `related` with everything else. */
function claimSetOf(): ClaimSet & { kept: Map<string, KeptArticle> } {
  const kept = new Map<string, KeptArticle>();
  const partial: Partial<ClaimSet> & { kept: typeof kept } = {
    kept,
    async keep(reading) {
      kept.set(reading.article.url, { reading, keptAt: '2024-05-02T00:00:00Z', edition: 1 });
      return { status: 'kept', edition: 1 };
    },
    forget: async (url) => kept.delete(url),
    find: async (url) => kept.get(url) ?? null,
    related: async ({ article }) => [...kept.values()].filter((one) => one.reading.article.url !== article.url),
    corrections: async () => [],
    prepare: async () => {},
  };
  return partial as ClaimSet & { kept: typeof kept };
}

/** A tab that shows an article, or what `readArticle` shall answer. */
function tabOf(answer: unknown, reviews: unknown[] = []): Page & { painted: Report[] } {
  const painted: Report[] = [];
  return {
    painted,
    ping: async () => true,
    readArticle: async () => answer as Article | null,
    readReviews: async () => reviews,
    unread: async () => [],
    selected: async () => null,
    async paint(report) {
      painted.push(report);
      return report.claims.length;
    },
    marked: async () => painted.length,
    stop: async () => {},
    clear: async () => {},
    showClaim: async (claim) => claim === 0,
    stepClaim: async () => true,
  };
}

const tabsOf = (...pages: (Page | null)[]): Tabs => ({
  async page(tab) {
    const page = pages[tab];
    if (!page) throw new NoAccess(`tab ${tab}`);
    return page;
  },
  showDisputed: async () => {},
  showWorking: async () => {},
  list: async () => pages.map((_, tab) => tab),
});

const readingOf = (article: Article) => ({ article, claims: findClaims(article) });

const herald = articleOf('Herald', 'The flood killed 12 people in Oldport on Tuesday, police said.');
const courier = articleOf('Courier', 'The flood killed 12 people in Oldport on Tuesday, police said.');

describe('the desk', () => {
  let claimSet: ReturnType<typeof claimSetOf>;
  beforeEach(() => {
    claimSet = claimSetOf();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('reports on a tab and paints the very report it answers with', async () => {
    const tab = tabOf(herald);
    const result = await openDesk(claimSet, tabsOf(tab)).checkTab(0);
    expect(result.state).toBe('report');
    expect(tab.painted.at(-1)).toEqual(result.state === 'report' && result.report);
  });

  test('shows the claims of a page without marks before they are compared, and does not take marks away again', async () => {
    await openDesk(claimSet, tabsOf(tabOf(courier))).keepTab(0);
    const tab = tabOf(herald);
    const desk = openDesk(claimSet, tabsOf(tab));
    await desk.checkTab(0);
    expect(tab.painted.map(({ others }) => others.length)).toEqual([0, 1]);
    await desk.checkTab(0);
    expect(tab.painted.map(({ others }) => others.length)).toEqual([0, 1, 1]);
  });

  test('shows how the nearest article stands before all are compared', async () => {
    for (const article of [courier, { ...courier, outlet: 'Mirror', url: 'https://mirror.example/flood' }])
      await openDesk(claimSet, tabsOf(tabOf(article))).keepTab(0);
    const tab = tabOf(herald);
    await openDesk(claimSet, tabsOf(tab)).checkTab(0);
    expect(tab.painted.map(({ others }) => others.map(({ outlet }) => outlet))).toEqual([
      [],
      ['Courier'],
      ['Courier', 'Mirror'],
    ]);
  });

  test('keeps nothing until asked, then says it is kept', async () => {
    const desk = openDesk(claimSet, tabsOf(tabOf(herald)));
    expect(await desk.checkTab(0)).toMatchObject({ report: { kept: 'not-kept' } });
    expect(claimSet.kept.size).toBe(0);
    expect(await desk.keepTab(0)).toMatchObject({ report: { kept: 'kept' } });
    expect(claimSet.kept.size).toBe(1);
  });

  test('says when the page has changed since it was kept', async () => {
    await openDesk(claimSet, tabsOf(tabOf(herald))).keepTab(0);
    const edited = { ...herald, paragraphs: [`${herald.paragraphs[0]} Two are missing.`] };
    expect(await openDesk(claimSet, tabsOf(tabOf(edited))).checkTab(0)).toMatchObject({ report: { kept: 'changed' } });
  });

  test('says what has changed since, figures as such', async () => {
    await openDesk(claimSet, tabsOf(tabOf(herald))).keepTab(0);
    const edited = { ...herald, paragraphs: ['The flood killed 15 people in Oldport on Tuesday, police said.'] };
    expect(await openDesk(claimSet, tabsOf(tabOf(edited))).checkTab(0)).toMatchObject({
      report: { sinceKept: { claims: [{ status: 'changed', figures: [{ was: '12', now: '15' }] }] } },
    });
    expect(await openDesk(claimSet, tabsOf(tabOf(herald))).checkTab(0)).not.toHaveProperty('report.sinceKept');
  });

  test('stopped while a long page is read, it marks and keeps nothing; the next click reads it anew', async () => {
    const long = { ...herald, paragraphs: Array(800).fill(herald.paragraphs[0]) as string[] };
    const page = tabOf(long);
    let begun = () => {};
    const beginning = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const desk = openDesk(
      claimSet,
      tabsOf({
        ...page,
        async readArticle() {
          begun();
          return long;
        },
      }),
    );
    const kept = desk.keepTab(0);
    await beginning;
    await desk.stopReading(0);
    expect(await kept).toEqual({ state: 'stopped' });
    expect(page.painted).toEqual([]);
    expect(claimSet.kept.size).toBe(0);
    expect(await desk.keepTab(0)).toMatchObject({ state: 'report', report: { kept: 'kept' } });
  });

  const port = (i: number) => `The flood killed ${i + 2} people in Port ${i}, police said.`;
  const LONG = articleOf('Herald', ...Array.from({ length: 60 }, (_, i) => port(i)));
  /** A clock that goes on by ten milliseconds a look: a turn is a few paragraphs. */
  function slowDown(): void {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 10;
      return now;
    });
  }

  test('the claims of a long article are shown as they are found, in order, none taken away again', async () => {
    slowDown();
    const tab = tabOf(LONG);
    tab.marked = async () => 0;
    await openDesk(claimSet, tabsOf(tab)).checkTab(0);
    const shown = tab.painted.map(({ claims }) => claims.map(({ sentence }) => sentence));
    expect(shown.length).toBeGreaterThan(4);
    expect(shown.at(-1)).toHaveLength(60);
    for (const [i, some] of shown.entries()) {
      expect(some.length).toBeGreaterThan(0);
      expect(some).toEqual(LONG.paragraphs.slice(0, some.length));
      expect(some.length).toBeGreaterThanOrEqual(shown[i - 1]?.length ?? 1);
    }
  });

  test('stopped while a long article is being marked, nothing stays marked', async () => {
    slowDown();
    const tab = tabOf(LONG);
    tab.marked = async () => 0;
    let cleared = 0;
    tab.clear = async () => void cleared++;
    const desk = openDesk(claimSet, tabsOf(tab));
    tab.paint = async (report) => {
      tab.painted.push(report);
      await desk.stopReading(0);
      return report.claims.length;
    };
    expect(await desk.checkTab(0)).toEqual({ state: 'stopped' });
    expect(tab.painted).toHaveLength(1);
    expect(tab.painted[0]?.claims.length).toBeLessThan(60);
    expect(cleared).toBe(1);
  });

  test('stopped while many articles are compared, it hears of it, and so does the page', async () => {
    const sentences = Array.from(
      { length: 40 },
      (_, i) => `The flood killed ${i + 2} people in Port ${i}, police said.`,
    );
    for (let i = 0; i < 12; i++)
      await claimSet.keep(
        readingOf({ ...herald, outlet: `Paper ${i}`, url: `https://${i}.example/`, paragraphs: sentences }),
      );
    const page = tabOf({ ...courier, paragraphs: sentences });
    let stops = 0;
    page.stop = async () => void stops++;
    const desk = openDesk(claimSet, tabsOf(page));
    page.marked = async () => {
      void desk.stopReading(0);
      return 1;
    };
    expect(await desk.checkTab(0)).toEqual({ state: 'stopped' });
    expect(stops).toBe(1);
    expect(page.painted).toEqual([]);
    await desk.stopReading(0);
    expect(stops).toBe(1);
  });

  test('tells of the nearest article before the others are compared, to those who asked by then', async () => {
    await claimSet.keep(readingOf(courier));
    await claimSet.keep(readingOf({ ...courier, outlet: 'Echo', url: 'https://echo.example/' }));
    const desk = openDesk(claimSet, tabsOf(tabOf(herald)));
    expect(await desk.firstReport(0)).toBeNull();
    const order: string[] = [];
    const whole = desk.checkTab(0).finally(() => order.push('whole'));
    const first = desk.firstReport(0).finally(() => order.push('first'));
    expect((await first)?.others.map(({ outlet }) => outlet)).toEqual(['Courier']);
    expect(await whole).toMatchObject({ report: { others: [{ outlet: 'Courier' }, { outlet: 'Echo' }] } });
    expect(order).toEqual(['first', 'whole']);
    expect(await desk.firstReport(0)).toBeNull();
  });

  test('where only one article is to be compared, the whole report is the first', async () => {
    await claimSet.keep(readingOf(courier));
    const desk = openDesk(claimSet, tabsOf(tabOf(herald)));
    const whole = desk.checkTab(0);
    expect(await desk.firstReport(0)).toBeNull();
    expect(await whole).toMatchObject({ state: 'report' });
  });

  test('what takes longer than a blink is shown on the button until it is done, stopped or failed', async () => {
    vi.useFakeTimers();
    try {
      const badge: (number | '…')[] = [];
      let answer: (article: Article | null) => void = () => {};
      const page = tabOf(null);
      page.readArticle = () =>
        new Promise((resolve) => {
          answer = resolve;
        });
      const desk = openDesk(claimSet, {
        ...tabsOf(page),
        showDisputed: async (_, count) => void badge.push(count),
        showWorking: async () => void badge.push('…'),
      });
      const slow = desk.checkTab(0);
      await vi.advanceTimersByTimeAsync(400);
      expect(badge).toEqual(['…']);
      answer(null);
      await slow;
      expect(badge).toEqual(['…', 0]);
      const quick = desk.checkTab(0);
      await vi.advanceTimersByTimeAsync(1);
      answer(null);
      await quick;
      await vi.advanceTimersByTimeAsync(400);
      expect(badge).toEqual(['…', 0]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('the report of a kept article is stopped by its address, its editions too', async () => {
    await claimSet.keep(readingOf(herald));
    await claimSet.keep(readingOf({ ...courier, paragraphs: Array(60).fill(courier.paragraphs[0]) as string[] }));
    const desk = openDesk(claimSet, tabsOf());
    claimSet.related = async () => Array.from({ length: 400 }, () => claimSet.kept.get(courier.url) as KeptArticle);
    const report = desk.reportKept(herald.url);
    await desk.stopReport(courier.url);
    setTimeout(() => void desk.stopReport(herald.url));
    await expect(report).rejects.toThrow();
    claimSet.editions = async () => Array(5).fill(claimSet.kept.get(herald.url)) as KeptArticle[];
    const editions = desk.listEditions(herald.url);
    await desk.stopReport(herald.url);
    await expect(editions).rejects.toThrow();
    expect(await desk.listEditions(herald.url)).toHaveLength(5);
  });

  test('compares with what other outlets were kept', async () => {
    const desk = openDesk(claimSet, tabsOf(tabOf(herald), tabOf(courier)));
    await desk.keepTab(0);
    expect(await desk.checkTab(1)).toMatchObject({
      report: { others: [{ outlet: 'Herald' }], summary: { outlets: 1 } },
    });
  });

  test.each([
    ['a page that is no article', tabOf(null), { state: 'no-article' }],
    ['a page that may not be read', null, { state: 'no-access' }],
    ['a French article', tabOf({ ...herald, language: 'fr' }), { state: 'other-language', language: 'fr' }],
    ['a forged article', tabOf({ ...herald, paragraphs: 'many' }), { state: 'error' }],
    ['a script address', tabOf({ ...herald, url: 'javascript:alert(1)' }), { state: 'error' }],
  ])('%s gets its own state', async (_, tab, state) => {
    const desk = openDesk(claimSet, tabsOf(tab));
    expect(await desk.checkTab(0)).toMatchObject(state);
    expect(await desk.keepTab(0)).toMatchObject(state);
    expect(claimSet.kept.size).toBe(0);
  });

  test('what was left unread is told, and nothing else', async () => {
    const answers = (value: unknown): Page => ({ ...tabOf(herald), unread: async () => value as [] });
    const desk = openDesk(claimSet, tabsOf(answers(['frames', 'everything', 'card']), answers('rest'), answers(null)));
    expect(await desk.checkTab(0)).toMatchObject({ report: { unread: ['frames', 'card'] } });
    expect(await desk.checkTab(1)).toMatchObject({ report: { unread: [] } });
    expect(await desk.checkTab(2)).toMatchObject({ report: { unread: [] } });
  });

  test('a full disk is told, and nothing is shown as kept', async () => {
    claimSet.keep = async () => {
      throw new StorageFull();
    };
    expect(await openDesk(claimSet, tabsOf(tabOf(herald))).keepTab(0)).toEqual({ state: 'storage-full' });
  });

  test('keeps all tabs that can be kept and counts the others', async () => {
    const desk = openDesk(claimSet, tabsOf(tabOf(herald), null, tabOf(courier), tabOf(null)));
    expect(await desk.keepAllTabs()).toEqual({ kept: 2, unchanged: 0, noArticle: 1, noAccess: 1, stopped: false });
    expect([...claimSet.kept.keys()]).toEqual([herald.url, courier.url]);
  });

  test('steps through the claims of a tab that was not checked before', async () => {
    const tab = tabOf(herald);
    tab.stepClaim = async () => tab.painted.length > 0;
    expect(await openDesk(claimSet, tabsOf(tab)).stepClaim(0, 1)).toBe(true);
  });

  test('a fact-check that a page carries is kept beside its article and told to those who repeat the claim', async () => {
    const checked = {
      '@type': 'ClaimReview',
      claimReviewed: 'The flood killed 12 people in Oldport on Tuesday.',
      author: { name: 'The Checkers' },
      datePublished: '2024-05-02',
      reviewRating: { alternateName: 'False' },
    };
    const page = articleOf('Checkers', 'We looked into what was said of the flood in Oldport.');
    const desk = openDesk(claimSet, tabsOf(tabOf(page, [checked, { '@type': 'ClaimReview' }, 7]), tabOf(herald)));
    await desk.keepTab(0);
    expect([...claimSet.kept.keys()]).toEqual([page.url, `${page.url}#claim-review-1`]);
    const result = await desk.checkTab(1);
    const [claim] = result.state === 'report' ? result.report.claims : [];
    expect(claim?.evidence).toMatchObject([
      { verdict: 'conflicts', reasons: [{ message: 'reason_fact_check', values: ['The Checkers', 'False'] }] },
    ]);
    await desk.forget(page.url);
    expect(claimSet.kept.size).toBe(0);
  });

  test('forgets by address', async () => {
    const desk = openDesk(claimSet, tabsOf(tabOf(herald)));
    await desk.keepTab(0);
    expect(await desk.forget(herald.url)).toBe(true);
    expect(await desk.forget(herald.url)).toBe(false);
  });

  describe('the sentence that the reader selected', () => {
    const column = articleOf(
      'Herald',
      'The flood killed 12 people in Oldport on Tuesday, police said. What a sad and dreadful day it was!',
    );
    const tabWith = (selected: unknown) => ({
      ...tabOf(column),
      shown: [] as number[],
      selected: async () => selected as never,
      async showClaim(claim: number) {
        this.shown.push(claim);
        return true;
      },
    });

    test('is checked and shown, though it be no claim by itself', async () => {
      const tab = tabWith({ paragraph: 0, offset: 70 });
      const result = await openDesk(claimSet, tabsOf(tab)).checkSelection(0);
      const claims = result.state === 'report' ? result.report.claims.map(({ sentence }) => sentence) : [];
      expect(claims.at(-1)).toBe('What a sad and dreadful day it was!');
      expect(tab.shown).toEqual([claims.length - 1]);
    });

    test.each([[null], [{ paragraph: 3, offset: 0 }], [{ paragraph: -1, offset: 'x' }]])(
      'is asked for when %j is selected',
      async (selected) => {
        const tab = tabWith(selected);
        expect(await openDesk(claimSet, tabsOf(tab)).checkSelection(0)).toEqual({ state: 'no-selection' });
        expect(tab.shown).toEqual([]);
      },
    );
  });

  test('says how far it is with all tabs, and stops at the tab in hand when it is told to', async () => {
    const progress: unknown[] = [];
    const slow: Page = {
      ...tabOf(courier),
      async readArticle() {
        progress.push(await desk.keepAllProgress());
        await desk.stopKeepingAll();
        return courier;
      },
    };
    const desk = openDesk(claimSet, tabsOf(tabOf(herald), slow, tabOf(herald)));
    expect(await desk.keepAllTabs()).toMatchObject({ kept: 1, stopped: true });
    expect(progress).toEqual([{ done: 1, total: 3 }]);
    expect(await desk.keepAllProgress()).toBeNull();
  });
});
