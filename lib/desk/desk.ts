import type { Article } from '../article/article';
import { tellLanguage } from '../article/language';
import { sameText } from '../article/same-text';
import { inTurns } from '../article/steps';
import { type ClaimSet, type Kept, type KeptArticle, StorageFull } from '../claim-set/claim-set';
import type { Claim } from '../claims/claim';
import type { Place } from '../claims/find-claims';
import { addressOfReview, reviewsOfPage } from '../exchange/claim-review';
import { lookupLanguageOf } from '../languages/lookup-languages';
import type { ReadArticle } from '../matching/compare-articles';
import type { CheckResult, Desk, EditionLine, KeepAllResult, Page, Progress, Unread } from '../messages/interfaces';
import type { Report } from '../report/report';
import { reportAlone } from '../report/report-alone';
import type { Witness } from '../report/write-report';
import { readTables } from '../tables/read-tables';
import { checkArticle } from './check-article';
import { checkPlace } from './check-place';
import { checkUnread } from './check-unread';

type Comparer = typeof import('./comparer');

/** How many kept articles an article is compared with at the most. */
const MOST_RELATED = 20;

/** What reads. Loaded when it is first needed: the rest of the desk answers before its lists are made. */
const loadReader = async () => {
  const [, reader] = await Promise.all([readTables('reading'), import('./reader')]);
  return reader;
};

/** What compares, the same way: claims are read and marked before its lists and tables are made. */
const loadComparer = async () => {
  await readTables('comparing');
  return import('./comparer');
};

/** The browser's tabs, as far as the desk needs them. */
export interface Tabs {
  /**
   * The content script of a tab, put there first where it is missing.
   * @param meanwhile done while the script is on its way, where it has to be put there
   * @throws NoAccess when the browser or the reader does not let us into that tab.
   */
  page(tab: number, meanwhile?: () => void): Promise<Page>;
  /** Shows on the toolbar button how many claims of a tab are disputed; none shows nothing. */
  showDisputed(tab: number, count: number): Promise<void>;
  /** Shows on the toolbar button that a tab is being read, until `showDisputed`. */
  showWorking(tab: number): Promise<void>;
  /** All tabs of all windows. */
  list(): Promise<number[]>;
}

/** A tab's article. */
interface ReadTab {
  page: Page;
  unread: Promise<Unread[]>;
  article: Article;
  /** The place that was asked for. */
  asked: Place | null;
  /** Aborted once the reader stops what was begun; its reason is `Stopped`. */
  signal: AbortSignal;
}

/** The tab may not be read. */
export class NoAccess extends Error {
  override name = 'NoAccess';
}

/** The reader has stopped it. */
class Stopped extends Error {
  override name = 'Stopped';
}

/** What takes longer is shown. Milliseconds. */
const BLINK = 300;

/** Lets the desk hear what it is told meanwhile. @throws what stopped the work */
async function rest(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

/**
 * The desk: reads tabs, compares, keeps. It holds no state of its own, so that the browser may stop it at any moment:
 * what is kept is in the claim set, what is marked is in the page. (How far it has come with all tabs goes with it.)
 */
export function openDesk(claimSet: ClaimSet, tabs: Tabs): Desk {
  /** What is at work, by tab or by a kept article's address. */
  const works = new Map<number | string, Set<AbortController>>();

  /** Does a work that the reader may stop. */
  async function stoppable<T>(name: number | string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const own = new AbortController();
    const all = works.get(name) ?? new Set();
    works.set(name, all.add(own));
    try {
      return await work(own.signal);
    } finally {
      all.delete(own);
      if (!all.size) works.delete(name);
    }
  }

  async function stop(name: number | string): Promise<void> {
    for (const work of works.get(name) ?? []) work.abort(new Stopped());
  }

  /** Who waits for the first report of a tab at work. */
  const waiting = new Map<number, ((first: Report | null) => void)[]>();

  function tellFirst(tab: number, first: Report | null): void {
    for (const tell of waiting.get(tab) ?? []) tell(first);
    waiting.delete(tab);
  }

  /** Reads a tab's article, or says why not. */
  async function readTab(
    tab: number,
    signal: AbortSignal,
    asked?: (page: Page) => Promise<Place | null>,
  ): Promise<ReadTab | Exclude<CheckResult, { state: 'report' }>> {
    // While the page is read, a background that was stopped gets its index and its reader ready.
    void claimSet.prepare().catch(() => {});
    void readTables('reading')
      .then(() => readTables('comparing'))
      .catch(() => {});
    const page = await tabs.page(tab, () => void import('./reader').then(({ warmUpLookup }) => warmUpLookup()));
    signal.throwIfAborted();
    signal.addEventListener('abort', () => void page.stop().catch(() => {}));
    const answered = page.readArticle();
    void loadReader().then(({ warmUp }) => warmUp());
    const answer = await answered;
    signal.throwIfAborted();
    const unread = page.unread().then(checkUnread);
    unread.catch(() => {});
    if (!answer) return { state: 'no-article', unread: await unread };
    const article = tellLanguage(checkArticle(answer));
    if (!lookupLanguageOf(article.language)) return { state: 'other-language', language: article.language };
    return { page, unread, article, asked: (await asked?.(page)) ?? null, signal };
  }

  /** @param onSome told what there is of a long article by the way, each time more than twice as much */
  async function readClaims(
    { article, asked, signal }: ReadTab,
    onSome: (some: ReadArticle) => void = () => {},
  ): Promise<ReadArticle> {
    const { findClaimsInSteps } = await loadReader();
    signal.throwIfAborted();
    const claims: Claim[] = [];
    let told = 0;
    await inTurns(findClaimsInSteps(article, asked ?? undefined, claims), async () => {
      if (claims.length > 2 * told) {
        told = claims.length;
        onSome({ article, claims: [...claims] });
      }
      await rest(signal);
    });
    return { article, claims };
  }

  /** Marks a page's claims and writes its report. @param known its claims, where they have been found already */
  async function reportOn(
    tab: number,
    read: ReadTab,
    known?: ReadArticle,
  ): Promise<{ reading: ReadArticle; report: Report }> {
    const { page, article, signal } = read;
    // The database looks while the claims are found.
    const lookedUp = Promise.all([claimSet.find(article.url), claimSet.related({ article }, MOST_RELATED)]);
    lookedUp.catch(() => {});
    /** Told along the way: the whole report follows, and says what is wrong. */
    const show = (report: Report) => page.paint(report).catch(() => {});
    // A page without marks shows its claims as they are found, then how the nearest article stands to them.
    const marks = { before: -1, begun: false };
    const showSome = (some: ReadArticle) => {
      if (marks.before !== 0) return;
      marks.begun = true;
      void show(reportAlone(some));
    };
    const asking = page.marked().then((count) => {
      marks.before = count;
    });
    const [reading, unread] = await Promise.all([known ?? readClaims(read, showSome), read.unread, asking]).catch(
      async (error: unknown) => {
        // Of an article that was left off half-way nothing stays marked.
        if (marks.begun) await page.clear().catch(() => {});
        throw error;
      },
    );
    const marked = marks.before > 0;
    if (!marked) void show(reportAlone(reading));
    const [{ writeReport, writeReportInSteps, compareEditions }, [kept, related]] = await Promise.all([
      loadComparer(),
      lookedUp,
    ]);
    const state = keptState(kept, article);
    const others = related.map(asWitness);
    const corrections = await correctionsOf(reading, others);
    signal.throwIfAborted();
    if (others.length > 1) {
      const first = { ...writeReport(reading, others.slice(0, 1), state, corrections), unread };
      if (!marked) void show(first);
      tellFirst(tab, first);
      // Sent before the others are compared.
      await rest(signal);
    }
    const steps = writeReportInSteps(reading, others, state, corrections);
    const written = await inTurns(steps, () => rest(signal));
    const report: Report = { ...written, ...sinceKept(kept, reading, compareEditions), unread };
    signal.throwIfAborted();
    await Promise.all([page.paint(report), tabs.showDisputed(tab, report.summary.conflicts)]);
    return { reading, report };
  }

  const correctionsOf = (reading: ReadArticle, others: readonly ReadArticle[]) =>
    claimSet.corrections([reading, ...others].map(({ article }) => article.url));

  /** Keeps an article, and beside it the fact-checks that its page carries. */
  async function keep(page: Page, reading: ReadArticle): Promise<Kept> {
    const kept = await claimSet.keep(reading);
    const nodes = await page.readReviews().catch(() => []);
    const { findClaims } = await loadReader();
    for (const article of reviewsOfPage(nodes, reading.article.url))
      await claimSet.keep({ article, claims: findClaims(article) });
    return kept;
  }

  async function forget(url: string): Promise<boolean> {
    const forgotten = await claimSet.forget(url);
    for (let i = 0; await claimSet.forget(addressOfReview(url, i)); i++);
    return forgotten;
  }

  let keepingAll: (Progress & { stopped: boolean; tab: number }) | null = null;

  async function keepTab(tab: number, signal: AbortSignal): Promise<CheckResult> {
    const read = await readTab(tab, signal);
    if ('state' in read) return read;
    const reading = await readClaims(read);
    await keep(read.page, reading);
    return asReport(await reportOn(tab, read, reading));
  }

  /** Keeps a tab's article; gives as what it counts. */
  async function keepOneOfAll(tab: number, signal: AbortSignal): Promise<'kept' | 'unchanged' | 'noArticle'> {
    const read = await readTab(tab, signal);
    if ('state' in read) return 'noArticle';
    const { status } = await keep(read.page, await readClaims(read));
    return status === 'unchanged' ? 'unchanged' : 'kept';
  }

  /**
   * A work in a tab: expected failures become states, and the reader may stop it. One that takes longer than a blink
   * shows on the toolbar button: who began it by keyboard sees it there, and the popup can stop it.
   */
  async function inTab(tab: number, work: (signal: AbortSignal) => Promise<CheckResult>): Promise<CheckResult> {
    let isShown = false;
    const timer = setTimeout(() => {
      isShown = true;
      void tabs.showWorking(tab).catch(() => {});
    }, BLINK);
    const result = await asResult(() => stoppable(tab, work));
    clearTimeout(timer);
    tellFirst(tab, null);
    if (isShown && result.state !== 'report') await tabs.showDisputed(tab, 0).catch(() => {});
    return result;
  }

  const checkTab = (tab: number): Promise<CheckResult> =>
    inTab(tab, async (signal) => {
      const read = await readTab(tab, signal);
      return 'state' in read ? read : asReport(await reportOn(tab, read));
    });

  return {
    checkTab,
    async firstReport(tab) {
      if (!works.has(tab)) return null;
      return new Promise((resolve) => waiting.set(tab, [...(waiting.get(tab) ?? []), resolve]));
    },
    async checkSelection(tab) {
      let claim = -1;
      const result = await inTab(tab, async (signal) => {
        const read = await readTab(tab, signal, async (page) => checkPlace(await page.selected()));
        if ('state' in read) return read;
        const { asked } = read;
        const { reading, report } = await reportOn(tab, read);
        claim = reading.claims.findIndex(
          ({ paragraph, start, end }) => asked?.paragraph === paragraph && asked.offset >= start && asked.offset < end,
        );
        if (claim >= 0) await read.page.showClaim(claim);
        return { state: 'report', report };
      });
      return result.state === 'report' && claim < 0 ? { state: 'no-selection' } : result;
    },
    keepTab: (tab) => inTab(tab, (signal) => keepTab(tab, signal)),
    stopReading: stop,
    async keepAllTabs() {
      const result: KeepAllResult = { kept: 0, unchanged: 0, noArticle: 0, noAccess: 0, stopped: false };
      const list = await tabs.list();
      const work = { done: 0, total: list.length, stopped: false, tab: -1 };
      keepingAll = work;
      for (const tab of list) {
        if (work.stopped) break;
        work.tab = tab;
        try {
          result[await stoppable(tab, (signal) => keepOneOfAll(tab, signal))]++;
        } catch (error) {
          if (error instanceof Stopped) break;
          // A full disk concerns every tab, a page that cannot be read only itself.
          if (error instanceof StorageFull) {
            keepingAll = null;
            throw error;
          }
          result.noAccess++;
        }
        work.done++;
      }
      keepingAll = null;
      return { ...result, stopped: work.done < work.total };
    },
    keepAllProgress: async () => keepingAll && { done: keepingAll.done, total: keepingAll.total },
    async stopKeepingAll() {
      if (!keepingAll) return;
      keepingAll.stopped = true;
      await stop(keepingAll.tab);
    },
    forget,
    reportKept: (url) =>
      stoppable(url, async (signal) => {
        const kept = await claimSet.find(url);
        if (!kept) return null;
        const [{ writeReportInSteps }, related] = await Promise.all([
          loadComparer(),
          claimSet.related(kept.reading, MOST_RELATED),
        ]);
        const others = related.map(asWitness);
        const corrections = await correctionsOf(kept.reading, others);
        const steps = writeReportInSteps(kept.reading, others, 'kept', corrections);
        return { report: await inTurns(steps, () => rest(signal)), article: kept.reading.article };
      }),
    listEditions: (url) =>
      stoppable(url, async (signal) => {
        const [{ compareEditions }, editions] = await Promise.all([loadComparer(), claimSet.editions(url)]);
        const lines: EditionLine[] = [];
        for (const [i, { reading, keptAt, edition }] of editions.entries()) {
          await rest(signal);
          const before = editions[i - 1];
          lines.push({ edition, keptAt, since: before ? compareEditions(before.reading, reading) : null });
        }
        return lines;
      }),
    stopReport: stop,
    correct: (correction) => claimSet.correct(correction),
    uncorrect: (correction) => claimSet.uncorrect(correction),
    listCorrections: () => claimSet.corrections(),
    async showClaim(tab, claim) {
      const page = await tabs.page(tab);
      return page.showClaim(claim);
    },
    async stepClaim(tab, direction) {
      const page = await tabs.page(tab);
      if (await page.stepClaim(direction)) return true;
      return (await checkTab(tab)).state === 'report' && page.stepClaim(direction);
    },
  };
}

const asWitness = ({ reading, edition }: KeptArticle): Witness => ({ ...reading, edition });

const asReport = ({ report }: { report: Report }): CheckResult => ({ state: 'report', report });

function keptState(kept: KeptArticle | null, article: Article): Report['kept'] {
  if (!kept) return 'not-kept';
  return sameText(kept.reading.article, article) ? 'kept' : 'changed';
}

/** What has changed since an article was kept; nothing where nothing has. */
function sinceKept(
  kept: KeptArticle | null,
  reading: ReadArticle,
  compareEditions: Comparer['compareEditions'],
): Pick<Report, 'sinceKept'> {
  if (!kept || sameText(kept.reading.article, reading.article)) return {};
  return { sinceKept: compareEditions(kept.reading, reading) };
}

/** Expected failures become states that a surface can say. */
async function asResult(work: () => Promise<CheckResult>): Promise<CheckResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NoAccess) return { state: 'no-access' };
    if (error instanceof Stopped) return { state: 'stopped' };
    if (error instanceof StorageFull) return { state: 'storage-full' };
    return { state: 'error', message: error instanceof Error ? error.message : String(error) };
  }
}
