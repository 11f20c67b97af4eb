import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { linkToSentence } from '../lib/anchor/link-to-sentence';
import type { ExportForm } from '../lib/exchange/export-forms';
import type { CheckResult, Desk } from '../lib/messages/interfaces';
import type { Report } from '../lib/report/report';
import type { Say } from '../lib/wording/wording';
import { STANDINGS } from './arrange-claims';
import { ClaimMatrix } from './ClaimMatrix';
import { claimOfCorrection, correctorOf, type OnCorrect } from './Correct';
import { ExportMenu } from './ExportMenu';
import { FigurePlot } from './FigurePlot';
import { findFigureStories } from './figure-points';
import { NoReport } from './NoReport';
import { OmissionList } from './OmissionList';
import { OriginTree } from './OriginTree';
import { orStopReport } from './or-stop-report';
import type { PopupLinks } from './Popup';
import { PopupFooter } from './PopupFooter';
import { StateNote } from './StateNote';
import { saveFile } from './save-file';
import { sayDate } from './say-date';
import { useKeptFocus } from './use-kept-focus';
import { useWork } from './use-work';
import { VerdictIcon } from './VerdictIcon';
import { WorkLine } from './WorkLine';

export interface StoryBoardProps {
  desk: Desk;
  /** The tab in front; it may change while the board stays open. */
  tab?: number;
  /** In place of a tab: the address of a kept article. */
  kept?: string;
  /** Counts up when the tab shows another page. */
  visit: number;
  say: Say;
  locale: string;
  links?: PopupLinks;
  /** Address of the board as a page of its own; not where it is one. */
  pageOf?: (report: Report) => string;
  copy?: (text: string) => Promise<void>;
}

/** One story at a glance: claims by outlets, figures by outlet over time, origins, and what this page leaves out. */
export function StoryBoard(props: StoryBoardProps) {
  const { desk, tab, kept, visit, say, locale, links = {}, pageOf, copy } = props;
  const [result, setResult] = useState<CheckResult | null>(null);
  const [busy, setBusy] = useState(true);
  const [again, setAgain] = useState(0);
  const [notice, setNotice] = useState('');
  const root = useKeptFocus<HTMLDivElement>((name) =>
    name === 'stop' ? 'retry' : name.startsWith('stop-') ? 'export' : claimOfCorrection(name),
  );
  const stop = useRef(() => {});

  useEffect(() => {
    // An answer for a tab that is no longer in front comes too late.
    let late = false;
    setBusy(true);
    stop.current = () => {
      late = true;
      const stopped = kept === undefined ? desk.stopReading(tab ?? -1) : desk.stopReport(kept);
      void stopped.catch(() => {});
      setResult({ state: 'stopped' });
      setBusy(false);
    };
    check(desk, tab, kept, say)
      .catch(
        (error: unknown): CheckResult => ({
          state: 'error',
          message: error instanceof Error ? error.message : String(error),
        }),
      )
      .then((next) => {
        if (late) return;
        setResult(next);
        setBusy(false);
      });
    return () => {
      late = true;
    };
  }, [tab, kept, visit, again]);

  const shut = result?.state === 'no-access';
  useEffect(() => {
    // The way in is the toolbar button: once the reader comes back from it, the page can be read.
    if (!shut) return;
    const retry = () => setAgain((count) => count + 1);
    window.addEventListener('focus', retry);
    return () => window.removeEventListener('focus', retry);
  }, [shut]);

  const works = useWork();
  const exportAs = (url: string, form: ExportForm) =>
    works.run(
      'work_exporting',
      async ({ signal }) => {
        const found = await orStopReport(desk, url, signal, desk.reportKept(url));
        if (!found) return tell('board_not_kept');
        // Not before it is wanted: it brings a large table of words along.
        const { exportReport } = await import('../lib/exchange/export-report');
        const { name, type, text } = exportReport(form, found.report, found.article, say, locale);
        saveFile(name, new Blob([text], { type }));
        setNotice(say('exported', name));
      },
      (error) => setNotice(say('error_notice', error instanceof Error ? error.message : String(error))),
      () => tell('stopped_no_file'),
    );

  const tell = (key: string) => setNotice(say(key));
  return (
    <div class="popup board" ref={root} aria-busy={busy}>
      {busy && (
        <p class="progress">
          <span>
            {say('work_reading')}{' '}
            <button type="button" data-focus="stop" onClick={() => stop.current()}>
              {say('stop')}
            </button>
          </span>
        </p>
      )}
      <WorkLine {...{ works, say }} />
      {result?.state === 'report' ? (
        <Board
          report={result.report}
          say={say}
          locale={locale}
          onCorrect={(correction, undo) =>
            void (undo ? desk.uncorrect(correction) : desk.correct(correction)).then(
              () => setAgain((count) => count + 1),
              (error: unknown) =>
                setNotice(say('error_notice', error instanceof Error ? error.message : String(error))),
            )
          }
          onAgain={() => setAgain(again + 1)}
          onCopy={
            copy &&
            ((text) =>
              void copy(text).then(
                () => tell('copied'),
                () => tell('copy_failed'),
              ))
          }
          page={pageOf?.(result.report)}
          linked={kept !== undefined}
          onExport={kept === undefined ? undefined : (form) => void exportAs(kept, form)}
          onShow={
            tab === undefined
              ? undefined
              : (index) =>
                  void desk.showClaim(tab, index).then(
                    (there) => {
                      if (!there) tell('claim_gone');
                    },
                    () => tell('claim_gone'),
                  )
          }
        />
      ) : (
        result && (
          <>
            <NoReport {...{ result, say, locale, links }} onRetry={() => setAgain(again + 1)} />
            <PopupFooter {...{ links, say }} />
          </>
        )
      )}
      {!result && <h1 class="unseen">{say('open_board')}</h1>}
      <p class={notice ? 'notice' : 'notice empty'} role="status">
        {notice}
      </p>
    </div>
  );
}

async function check(desk: Desk, tab: number | undefined, kept: string | undefined, say: Say): Promise<CheckResult> {
  if (kept === undefined) return desk.checkTab(tab ?? -1);
  const found = await desk.reportKept(kept);
  return found ? { state: 'report', report: found.report } : { state: 'error', message: say('board_not_kept') };
}

interface BoardProps {
  report: Report;
  say: Say;
  locale: string;
  /** Address of the board as a page of its own. */
  page: string | undefined;
  /** Whether the headline leads to the article. */
  linked: boolean;
  onExport: ((form: ExportForm) => void) | undefined;
  onCorrect: OnCorrect;
  onAgain: () => void;
  onCopy: ((text: string) => void) | undefined;
  onShow: ((claim: number) => void) | undefined;
}

function Board({ report, say, locale, page, linked, onExport, onCorrect, onAgain, onCopy, onShow }: BoardProps) {
  const figures = useMemo(() => findFigureStories(report), [report]);
  const { article } = report;
  const correct = report.kept === 'not-kept' ? undefined : correctorOf(report, say, onCorrect);
  const href = linked ? linkToSentence(article.url, '') : null;
  const title = article.title || say('untitled');
  return (
    <>
      <header class="popup-header">
        <p class="source-line">
          <bdi class="outlet">{article.outlet}</bdi>
          {article.published && (
            <time datetime={article.published}>{sayDate(locale, article.published, 'minute')}</time>
          )}
          <button type="button" class="link again" data-focus="again" onClick={onAgain}>
            {say('board_again')}
          </button>
          {onExport && <ExportMenu of={title} focus="export" {...{ say, onExport }} />}
          {page && (
            <a href={page} target="_blank" rel="noopener">
              {say('open_as_page')}
            </a>
          )}
        </p>
        <h1 lang="en" dir="auto">
          {href ? (
            <a href={href} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </h1>
      </header>
      {report.others.length === 0 ? (
        <StateNote title={say('empty_title')} text={say('empty_text')} />
      ) : (
        <>
          <section class="board-part" aria-labelledby="board-matrix">
            <h2 id="board-matrix">{say('board_matrix')}</h2>
            <ul class="legend">
              {STANDINGS.filter((standing) => standing !== 'alone').map((standing) => (
                <li key={standing} class={standing}>
                  <VerdictIcon verdict={standing} /> {say(`verdict_${standing}`)}
                </li>
              ))}
              <li>
                <b aria-hidden="true">·</b> {say('board_silent')}
              </li>
            </ul>
            <ClaimMatrix
              {...{ report, say, locale, correct, onCopy }}
              onShow={onShow && (({ index }) => onShow(index))}
            />
          </section>
          {figures.length > 0 && (
            <section class="board-part" aria-labelledby="board-figures">
              <h2 id="board-figures">{say('board_figures')}</h2>
              {figures.map((story) => (
                <FigurePlot
                  key={`${story.claim} ${story.points.map(({ words }) => words).join()}`}
                  {...{ story, article, say, locale }}
                />
              ))}
            </section>
          )}
          <section class="board-part" aria-labelledby="board-origins">
            <h2 id="board-origins">{say('board_origins')}</h2>
            <OriginTree {...{ report, say, locale }} />
          </section>
          <OmissionList {...{ report, say, locale }} />
        </>
      )}
    </>
  );
}
