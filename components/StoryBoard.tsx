import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CheckResult, Desk } from '../lib/messages/interfaces';
import type { Report } from '../lib/report/report';
import type { Say } from '../lib/wording/wording';
import { STANDINGS } from './arrange-claims';
import { ClaimMatrix } from './ClaimMatrix';
import { FigurePlot } from './FigurePlot';
import { findFigureStories } from './figure-points';
import { NoReport } from './NoReport';
import { OmissionList } from './OmissionList';
import { OriginTree } from './OriginTree';
import type { PopupLinks } from './Popup';
import { StateNote } from './StateNote';
import { sayDate } from './say-date';
import { useKeptFocus } from './use-kept-focus';
import { VerdictIcon } from './VerdictIcon';

export interface StoryBoardProps {
  desk: Desk;
  /** The tab in front; it may change while the board stays open. */
  tab: number;
  /** Counts up when the tab shows another page. */
  visit: number;
  say: Say;
  locale: string;
  links?: PopupLinks;
  copy?: (text: string) => Promise<void>;
}

/** One story at a glance: claims by outlets, figures by outlet over time, origins, and what this page leaves out. */
export function StoryBoard({ desk, tab, visit, say, locale, links = {}, copy }: StoryBoardProps) {
  const [result, setResult] = useState<CheckResult | null>(null);
  const [busy, setBusy] = useState(true);
  const [again, setAgain] = useState(0);
  const [notice, setNotice] = useState('');
  const root = useKeptFocus<HTMLDivElement>(() => null);

  useEffect(() => {
    // An answer for a tab that is no longer in front comes too late.
    let late = false;
    setBusy(true);
    desk
      .checkTab(tab)
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
  }, [tab, visit, again]);

  const shut = result?.state === 'no-access';
  useEffect(() => {
    // The way in is the toolbar button: once the reader comes back from it, the page can be read.
    if (!shut) return;
    const retry = () => setAgain((count) => count + 1);
    window.addEventListener('focus', retry);
    return () => window.removeEventListener('focus', retry);
  }, [shut]);

  const tell = (key: string) => setNotice(say(key));
  return (
    <div class="popup board" ref={root} aria-busy={busy}>
      {busy && (
        <p class="progress">
          <span>{say('work_reading')}</span>
        </p>
      )}
      {result?.state === 'report' ? (
        <Board
          report={result.report}
          say={say}
          locale={locale}
          onAgain={() => setAgain(again + 1)}
          onCopy={
            copy &&
            ((text) =>
              void copy(text).then(
                () => tell('copied'),
                () => tell('copy_failed'),
              ))
          }
          onShow={(index) =>
            void desk.showClaim(tab, index).then(
              (there) => {
                if (!there) tell('claim_gone');
              },
              () => tell('claim_gone'),
            )
          }
        />
      ) : (
        result && <NoReport {...{ result, say, locale, links }} onRetry={() => setAgain(again + 1)} />
      )}
      {!result && <h1 class="unseen">{say('open_board')}</h1>}
      <p class={notice ? 'notice' : 'notice empty'} role="status">
        {notice}
      </p>
    </div>
  );
}

interface BoardProps {
  report: Report;
  say: Say;
  locale: string;
  onAgain: () => void;
  onCopy: ((text: string) => void) | undefined;
  onShow: (claim: number) => void;
}

function Board({ report, say, locale, onAgain, onCopy, onShow }: BoardProps) {
  const figures = useMemo(() => findFigureStories(report), [report]);
  const { article } = report;
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
        </p>
        <h1 lang="en" dir="auto">
          {article.title || say('untitled')}
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
            <ClaimMatrix {...{ report, say, locale, onCopy }} onShow={({ index }) => onShow(index)} />
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
