import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CheckResult, Desk, KeepAllResult, Progress } from '../lib/messages/interfaces';
import type { Correction } from '../lib/report/corrections';
import type { Report, ReportedClaim } from '../lib/report/report';
import { type Say, sayCount } from '../lib/wording/wording';
import { AlwaysHere } from './AlwaysHere';
import { NO_FILTER, passes } from './arrange-claims';
import { ChangeList } from './ChangeList';
import { ClaimFilterBar } from './ClaimFilterBar';
import { ClaimList } from './ClaimList';
import { claimOfCorrection, correctorOf, type OnCorrect } from './Correct';
import { NoReport } from './NoReport';
import { OmissionList } from './OmissionList';
import { PopupFooter } from './PopupFooter';
import { PopupHeader } from './PopupHeader';
import { StateNote } from './StateNote';
import { SummaryLine } from './SummaryLine';
import { UnreadNote } from './UnreadNote';
import { useKeptFocus } from './use-kept-focus';

/** What the popup leads to; what is not there is not offered. */
export interface PopupLinks {
  /** Address of the demo story. */
  demo?: string;
  library?: string;
  /** Opens the story board in the side panel. */
  openBoard?: () => void;
}

export interface PopupProps {
  desk: Desk;
  /** The tab that the popup speaks of. */
  tab: number;
  say: Say;
  locale: string;
  links?: PopupLinks;
  /** The tab's site, where it may be checked always. */
  site?: SiteChoice | undefined;
  /** Puts a text on the clipboard; rejects when it cannot. */
  copy?: (text: string) => Promise<void>;
  /** The page shows the claim that was asked for. */
  onShown?: () => void;
  /** What the reader is told first, as a key of the catalogue. */
  told?: string | undefined;
}

/** Whether a site's articles are checked as they are opened, and the means to change it. */
export interface SiteChoice {
  /** As a reader calls it: "example.org". */
  name: string;
  always: boolean;
  /** Asks the browser for the site, or gives it back. Gives how it stands afterwards. Called in answer to a click. */
  setAlways(always: boolean): Promise<boolean>;
}

/** What is being done, by its message, while it is being done. */
type Work = 'work_reading' | 'work_keeping' | 'work_keeping_all' | 'work_forgetting' | 'work_correcting';

/** How often a long work is asked how far it has come. Milliseconds. */
const ASK_AGAIN_AFTER = 200;

/** The toolbar popup: what other outlets say to the article in a tab. */
export function Popup({ desk, tab, say, locale, links = {}, site, copy, onShown, told }: PopupProps) {
  const [result, setResult] = useState<CheckResult | null>(null);
  /** How the nearest article stands to the page, while the others are being compared. */
  const [first, setFirst] = useState<Report | null>(null);
  const [work, setWork] = useState<Work | null>('work_reading');
  const [progress, setProgress] = useState<Progress | null>(null);
  const [notice, setNotice] = useState(told ? say(told) : '');
  const [filter, setFilter] = useState(NO_FILTER);
  const working = useRef(false);
  /** Leaves off what is being done, for the reader at once. */
  const stop = useRef(() => {});
  const root = useKeptFocus<HTMLDivElement>((name) =>
    name === 'forget'
      ? 'keep'
      : name === 'stop'
        ? result?.state === 'stopped'
          ? 'retry'
          : 'keep-all'
        : claimOfCorrection(name),
  );

  /** Does one thing at a time. What goes wrong becomes a state or, where there is a report to keep, a notice. */
  async function doWork(name: Work, steps: () => Promise<CheckResult | null>): Promise<void> {
    if (working.current) return;
    working.current = true;
    setWork(name);
    if (result) setNotice('');
    const stopped = new Promise<CheckResult>((resolve) => {
      stop.current = () => {
        void desk.stopReading(tab).catch(() => {});
        resolve({ state: 'stopped' });
      };
    });
    const next = await Promise.race([steps(), stopped]).catch(
      (error: unknown): CheckResult => ({ state: 'error', message: messageOf(error) }),
    );
    working.current = false;
    setWork(null);
    setFirst(null);
    if (!next) return;
    if (next.state === 'storage-full') setNotice(say('storage_full'));
    else if (next.state === 'error' && result?.state === 'report') setNotice(say('error_notice', next.message));
    // How far it has come is not known: reading again will tell.
    if (next.state === 'report' || next.state === 'stopped' || result?.state !== 'report' || name === 'work_reading')
      setResult(next);
  }

  const check = () =>
    doWork('work_reading', () => {
      const whole = desk.checkTab(tab);
      void desk.firstReport(tab).then(
        (report) => working.current && setFirst(report),
        () => {},
      );
      return whole;
    });
  const keep = () => doWork('work_keeping', () => desk.keepTab(tab));
  const keepAll = () =>
    doWork('work_keeping_all', async () => {
      const timer = setInterval(() => void desk.keepAllProgress().then(setProgress, () => {}), ASK_AGAIN_AFTER);
      const counts = await desk.keepAllTabs().finally(() => {
        clearInterval(timer);
        setProgress(null);
      });
      setNotice(sayKeptAll(counts, say, locale));
      return desk.checkTab(tab);
    });
  const forget = (url: string) =>
    doWork('work_forgetting', async () => {
      await desk.forget(url);
      return desk.checkTab(tab);
    });

  const correct = (correction: Correction, undo: boolean) =>
    doWork('work_correcting', async () => {
      await (undo ? desk.uncorrect(correction) : desk.correct(correction));
      return desk.checkTab(tab);
    });

  // Once for each tab, not whenever a prop is a new object.
  useEffect(() => {
    void check();
  }, [tab]);

  const number = (count: number) => count.toLocaleString(locale);
  const report = result?.state === 'report' ? result.report : null;
  const failure = result && result.state !== 'report' ? result : null;
  return (
    <div class="popup" ref={root} aria-busy={work !== null}>
      {work && (
        <p class="progress">
          <span>
            {progress ? say('work_keeping_tabs', number(progress.done), number(progress.total)) : say(work)}{' '}
            <button
              type="button"
              data-focus="stop"
              onClick={() => {
                if (work === 'work_keeping_all') void desk.stopKeepingAll().catch(() => {});
                // While tabs are kept, what became of them is still told.
                if (!progress) stop.current();
              }}
            >
              {say('stop')}
            </button>
          </span>
        </p>
      )}
      {/* To be read, not yet to be used: what will be clicked may move. */}
      {first && !result && (
        <div class="first" inert>
          <ReportView report={first} {...{ say, locale, links, filter, setFilter }} {...NOTHING_YET} />
        </div>
      )}
      {report && (
        <ReportView
          report={report}
          {...{ say, locale, links, filter, setFilter }}
          onCorrect={correct}
          onKeep={keep}
          onKeepAll={keepAll}
          onForget={() => forget(report.article.url)}
          onCopy={
            copy &&
            ((text) =>
              void copy(text).then(
                () => setNotice(say('copied')),
                () => setNotice(say('copy_failed')),
              ))
          }
          // The page goes along; a claim that it no longer has can still be read here.
          onOpen={(claim) => void desk.showClaim(tab, claim.index).catch(() => {})}
          onShow={(claim) =>
            void desk.showClaim(tab, claim.index).then(
              (there) => (there ? onShown?.() : setNotice(say('claim_gone'))),
              (error: unknown) => setNotice(say('error_notice', messageOf(error))),
            )
          }
        />
      )}
      {failure && <NoReport result={failure} {...{ say, locale, links }} onRetry={check} onKeepAll={keepAll} />}
      {result && (
        <PopupFooter links={links} say={say}>
          {site && <AlwaysHere site={site} say={say} />}
        </PopupFooter>
      )}
      {!result && !first && <Skeleton title={say('name')} />}
      <p class={notice ? 'notice' : 'notice empty'} role="status">
        {notice}
      </p>
    </div>
  );
}

interface ReportViewProps {
  report: Report;
  say: Say;
  locale: string;
  links: PopupLinks;
  filter: typeof NO_FILTER;
  setFilter: (filter: typeof NO_FILTER) => void;
  onCorrect: OnCorrect;
  onKeep: () => void;
  onKeepAll: () => void;
  onForget: () => void;
  onCopy: ((text: string) => void) | undefined;
  onShow: (claim: ReportedClaim) => void;
  onOpen: (claim: ReportedClaim) => void;
}

const nothing = () => {};
const NOTHING_YET = {
  onCorrect: nothing,
  onKeep: nothing,
  onKeepAll: nothing,
  onForget: nothing,
  onCopy: undefined,
  onShow: nothing,
  onOpen: nothing,
};

function ReportView({ report, say, locale, links, filter, setFilter, ...on }: ReportViewProps) {
  const claims = useMemo(() => report.claims.filter((claim) => passes(claim, report.others, filter)), [report, filter]);
  // Only what is kept can be put right: nothing else is remembered.
  const correct = report.kept === 'not-kept' ? undefined : correctorOf(report, say, on.onCorrect);
  const goToOmissions = () => {
    const omissions = document.getElementById('omissions');
    omissions?.scrollIntoView();
    omissions?.focus({ preventScroll: true });
  };
  return (
    <>
      <PopupHeader
        report={report}
        say={say}
        locale={locale}
        onKeep={on.onKeep}
        onKeepAll={on.onKeepAll}
        onForget={on.onForget}
      />
      {report.sinceKept && (
        <ChangeList changes={report.sinceKept} title={say('changes_since_kept')} say={say} locale={locale} />
      )}
      <UnreadNote unread={report.unread} say={say} />
      <SummaryLine
        {...{ report, say, locale }}
        chosen={filter.standings}
        onChoose={(standing) => setFilter({ ...filter, standings: toggle(filter.standings, standing) })}
        onOmissions={goToOmissions}
      />
      {report.others.length === 0 && report.claims.length > 0 && (
        <StateNote
          title={say(report.kept === 'not-kept' ? 'empty_title' : 'empty_kept_title')}
          text={say(report.kept === 'not-kept' ? 'empty_text' : 'empty_kept_text')}
        >
          {links.demo && (
            <a class="button" href={links.demo} target="_blank" rel="noopener">
              {say('open_demo')}
            </a>
          )}
        </StateNote>
      )}
      {report.claims.length === 0 && <StateNote title={say('no_claims_title')} text={say('no_claims_text')} />}
      {report.claims.length > 0 && (
        <ClaimFilterBar {...{ report, filter, say, locale }} onFilter={setFilter} shown={claims.length} />
      )}
      {claims.length === 0 && report.claims.length > 0 && <p class="silence">{say('filter_nothing')}</p>}
      <ClaimList
        {...{ report, claims, say, locale, correct }}
        onCopy={on.onCopy}
        onShow={on.onShow}
        onOpen={on.onOpen}
      />
      <OmissionList report={report} say={say} locale={locale} />
    </>
  );
}

function toggle<T>(list: readonly T[], entry: T): T[] {
  return list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry];
}

/** Where the report will stand. Shows only after a blink (popup.css), so that a quick answer does not flicker. */
function Skeleton({ title }: { title: string }) {
  return (
    <div class="skeleton">
      <h1 class="unseen">{title}</h1>
      {['title', 'line', 'short', 'row', 'row', 'row', 'row'].map((part, i) => (
        <div key={i} class={part} />
      ))}
    </div>
  );
}

function sayKeptAll(result: KeepAllResult, say: Say, locale: string): string {
  const { kept, unchanged, noArticle, noAccess, stopped } = result;
  const parts = [
    sayCount(say, locale, 'kept_all_kept', kept),
    unchanged && sayCount(say, locale, 'kept_all_unchanged', unchanged),
    noArticle && sayCount(say, locale, 'kept_all_no_article', noArticle),
    noAccess && sayCount(say, locale, 'kept_all_no_access', noAccess),
    stopped && say('kept_all_stopped'),
  ].filter((part) => typeof part === 'string');
  return `${new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(parts)}.`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
