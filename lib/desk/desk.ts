import type { Article } from '../article/article';
import { tellLanguage } from '../article/language';
import { sameText } from '../article/same-text';
import { type ClaimSet, type Kept, type KeptArticle, StorageFull } from '../claim-set/claim-set';
import type { Place } from '../claims/find-claims';
import { addressOfReview, reviewsOfPage } from '../exchange/claim-review';
import type { ReadArticle } from '../matching/compare-articles';
import type { CheckResult, Desk, KeepAllResult, Page, Progress, Unread } from '../messages/interfaces';
import type { Report } from '../report/report';
import { checkArticle } from './check-article';
import { checkPlace } from './check-place';
import { checkUnread } from './check-unread';

type Reader = typeof import('./reader');

/** How many kept articles an article is compared with at the most. */
const MOST_RELATED = 20;

/** What reads and compares. Loaded when it is first needed: the rest of the desk answers before its tables are made. */
const loadReader = () => import('./reader');

/** The browser's tabs, as far as the desk needs them. */
export interface Tabs {
  /**
   * The content script of a tab, put there first where it is missing.
   * @throws NoAccess when the browser or the reader does not let us into that tab.
   */
  page(tab: number): Promise<Page>;
  /** Shows on the toolbar button how many claims of a tab are disputed; none shows nothing. */
  showDisputed(tab: number, count: number): Promise<void>;
  /** All tabs of all windows. */
  list(): Promise<number[]>;
}

/** A tab's article. */
interface ReadTab {
  page: Page;
  unread: Unread[];
  article: Article;
  /** The place that was asked for. */
  asked: Place | null;
  /** To be awaited before each long piece of work. Throws once the reader has stopped what was begun. */
  breathe(): Promise<void>;
}

/** The tab may not be read. */
export class NoAccess extends Error {
  override name = 'NoAccess';
}

/** The reader has stopped it. */
class Stopped extends Error {
  override name = 'Stopped';
}

/** A longer article keeps the desk so busy that it hears nothing meanwhile. UTF-16 units. */
const LONG = 30_000;

/**
 * The desk: reads tabs, compares, keeps. It holds no state of its own, so that the browser may stop it at any moment:
 * what is kept is in the claim set, what is marked is in the page. (How far it has come with all tabs goes with it.)
 */
export function openDesk(claimSet: ClaimSet, tabs: Tabs): Desk {
  /** How often the reader has stopped what was done in a tab. */
  const stops = new Map<number, number>();

  /** Reads a tab's article, or says why not. */
  async function readTab(
    tab: number,
    asked?: (page: Page) => Promise<Place | null>,
  ): Promise<ReadTab | Exclude<CheckResult, { state: 'report' }>> {
    const before = stops.get(tab) ?? 0;
    // While the page is read, a background that was stopped gets its index and its reader ready.
    void claimSet.prepare().catch(() => {});
    const page = await tabs.page(tab);
    const answered = page.readArticle();
    void loadReader().then(({ warmUp }) => warmUp());
    const answer = await answered;
    const unread = checkUnread(await page.unread());
    if (!answer) return { state: 'no-article', unread };
    const article = tellLanguage(checkArticle(answer));
    if (!isEnglish(article)) return { state: 'other-language', language: article.language };
    const isLong = article.paragraphs.reduce((sum, { length }) => sum + length, 0) > LONG;
    const breathe = async () => {
      if (isLong) await new Promise((resolve) => setTimeout(resolve));
      if ((stops.get(tab) ?? 0) !== before) throw new Stopped();
    };
    return { page, unread, article, asked: (await asked?.(page)) ?? null, breathe };
  }

  async function readClaims({ article, asked, breathe }: ReadTab): Promise<ReadArticle> {
    const { findClaims } = await loadReader();
    await breathe();
    return { article, claims: findClaims(article, asked ?? undefined) };
  }

  /** Marks a page's claims and writes its report. @param known its claims, where they have been found already */
  async function reportOn(
    tab: number,
    read: ReadTab,
    known?: ReadArticle,
  ): Promise<{ reading: ReadArticle; report: Report }> {
    const { page, article, unread } = read;
    // The database looks while the claims are found.
    const lookedUp = Promise.all([claimSet.find(article.url), claimSet.related({ article }, MOST_RELATED)]);
    lookedUp.catch(() => {});
    const [{ writeReport, compareEditions }, reading, marked] = await Promise.all([
      loadReader(),
      known ?? readClaims(read),
      page.marked(),
    ]);
    /** Told along the way: the whole report follows, and says what is wrong. */
    const show = (report: Report) => page.paint(report).catch(() => {});
    // A page without marks shows its claims at once, then how the nearest article stands to them.
    if (!marked) void show(writeReport(reading, [], 'not-kept'));
    const [kept, related] = await lookedUp;
    const state = keptState(kept, article);
    const others = related.map((one) => one.reading);
    const corrections = await correctionsOf(reading, others);
    const write = (beside: ReadArticle[]) => writeReport(reading, beside, state, corrections);
    if (!marked && others.length > 1) void show(write(others.slice(0, 1)));
    await read.breathe();
    const report: Report = { ...write(others), ...sinceKept(kept, reading, compareEditions), unread };
    await read.breathe();
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

  let keepingAll: (Progress & { stopped: boolean }) | null = null;

  async function keepTab(tab: number): Promise<CheckResult> {
    const read = await readTab(tab);
    if ('state' in read) return read;
    const reading = await readClaims(read);
    await read.breathe();
    await keep(read.page, reading);
    return asReport(await reportOn(tab, read, reading));
  }

  const checkTab = (tab: number): Promise<CheckResult> =>
    asResult(async () => {
      const read = await readTab(tab);
      return 'state' in read ? read : asReport(await reportOn(tab, read));
    });

  return {
    checkTab,
    async checkSelection(tab) {
      let claim = -1;
      const result = await asResult(async () => {
        const read = await readTab(tab, async (page) => checkPlace(await page.selected()));
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
    keepTab: (tab) => asResult(() => keepTab(tab)),
    async stopReading(tab) {
      stops.set(tab, (stops.get(tab) ?? 0) + 1);
    },
    async keepAllTabs() {
      const result: KeepAllResult = { kept: 0, unchanged: 0, noArticle: 0, noAccess: 0, stopped: false };
      const list = await tabs.list();
      const work = { done: 0, total: list.length, stopped: false };
      keepingAll = work;
      for (const tab of list) {
        if (work.stopped) break;
        try {
          const read = await readTab(tab);
          if ('state' in read) result.noArticle++;
          else if ((await keep(read.page, await readClaims(read))).status === 'unchanged') result.unchanged++;
          else result.kept++;
        } catch (error) {
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
      if (keepingAll) keepingAll.stopped = true;
    },
    forget,
    listKept: () => claimSet.list(),
    async reportKept(url) {
      const kept = await claimSet.find(url);
      if (!kept) return null;
      const [{ writeReport }, related] = await Promise.all([
        loadReader(),
        claimSet.related(kept.reading, MOST_RELATED),
      ]);
      const others = related.map((one) => one.reading);
      const report = writeReport(kept.reading, others, 'kept', await correctionsOf(kept.reading, others));
      return { report, article: kept.reading.article };
    },
    async listEditions(url) {
      const [{ compareEditions }, editions] = await Promise.all([loadReader(), claimSet.editions(url)]);
      return editions.map(({ reading, keptAt, edition }, i) => {
        const before = editions[i - 1];
        return { edition, keptAt, since: before ? compareEditions(before.reading, reading) : null };
      });
    },
    listStories: () => claimSet.stories(),
    correct: (correction) => claimSet.correct(correction),
    uncorrect: (correction) => claimSet.uncorrect(correction),
    listCorrections: () => claimSet.corrections(),
    forgetAll: (which) => claimSet.forgetAll(which),
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

const asReport = ({ report }: { report: Report }): CheckResult => ({ state: 'report', report });

/** English, or a language that could not be told: then the reader sees for himself. */
function isEnglish({ language }: Article): boolean {
  return /^(en|und)\b/i.test(language);
}

function keptState(kept: KeptArticle | null, article: Article): Report['kept'] {
  if (!kept) return 'not-kept';
  return sameText(kept.reading.article, article) ? 'kept' : 'changed';
}

/** What has changed since an article was kept; nothing where nothing has. */
function sinceKept(
  kept: KeptArticle | null,
  reading: ReadArticle,
  compareEditions: Reader['compareEditions'],
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
