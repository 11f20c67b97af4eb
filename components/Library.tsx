import { useEffect, useMemo, useState } from 'preact/hooks';
import { linkToSentence } from '../lib/anchor/link-to-sentence';
import type { ClaimSet, KeptLine } from '../lib/claim-set/claim-set';
import { type ClaimSearch, foldWords } from '../lib/claim-set/search-claims';
import type { Sites } from '../lib/desk/sites';
import type { ExportForm } from '../lib/exchange/export-forms';
import { exportReport } from '../lib/exchange/export-report';
import type { Exchange } from '../lib/exchange/open-exchange';
import type { Desk, EditionLine } from '../lib/messages/interfaces';
import { type Say, sayCount } from '../lib/wording/wording';
import { ClaimSearchList } from './ClaimSearchList';
import { CorrectionList } from './CorrectionList';
import { EditionList } from './EditionList';
import { ExportMenu } from './ExportMenu';
import { ALL_KEPT, isWanted } from './filter-kept';
import { KeptFilterBar, VIEWS, type View } from './KeptFilterBar';
import { MoreButton } from './MoreButton';
import { orStopReport } from './or-stop-report';
import { SetTools } from './SetTools';
import { type Shortcut, Shortcuts } from './Shortcuts';
import { SiteSettings } from './SiteSettings';
import { StateNote } from './StateNote';
import { StoryList } from './StoryList';
import { saveFile } from './save-file';
import { sayDate } from './say-date';
import { useKeptFocus } from './use-kept-focus';
import { useWork } from './use-work';
import { WorkLine } from './WorkLine';

export interface LibraryProps {
  desk: Desk;
  /** The set itself: what takes long in it is followed, and stopped, by the reader. */
  set: Pick<ClaimSet, 'readLines' | 'stories' | 'forgetAll'>;
  say: Say;
  locale: string;
  /** Address of the demo story, for a library that is still empty. */
  demo?: string;
  /** The sites that are checked always. */
  sites?: Sites;
  /** Address of a kept article's story board. */
  boardOf?: (url: string) => string;
  /** Searches the claims of kept articles; without it they are not searched. */
  searchClaims?: (search: ClaimSearch) => Promise<void>;
  shortcuts?: readonly Shortcut[];
  onChangeShortcuts?: () => void;
  /** Files in and out; without it the library only lists. */
  exchange?: Exchange;
}

/** Where the keyboard goes when what it was on is gone, by how that was called. */
const FALLBACKS = [
  ['sure-', 'search'],
  ['forget-', 'backup'],
  ['stop', 'backup'],
  ['list-all', 'search'],
  ['group-again', 'search'],
] as const;

/** Lines that are drawn at once. */
const LINES = 100;

/** Everything kept on this machine: the articles, latest kept first; search, open, forget. */
export function Library({
  desk,
  set,
  say,
  locale,
  demo,
  sites,
  exchange,
  boardOf,
  searchClaims,
  ...keys
}: LibraryProps) {
  const { shortcuts, onChangeShortcuts } = keys;
  const [lines, setLines] = useState<KeptLine[] | null>(null);
  /** How many articles there are; `lines` are the latest of them while they are read, or where that was stopped. */
  const [total, setTotal] = useState(0);
  const [error, setError] = useState('');
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(LINES);
  const [view, setView] = useState<View>('articles');
  const [filter, setFilter] = useState(ALL_KEPT);
  /** `null` until they are told apart, and where that was stopped. */
  const [stories, setStories] = useState<string[][] | null>(null);
  /** The address that the reader is asked about. */
  const [asking, setAsking] = useState<string | null>(null);
  const [notice, setNotice] = useState('');
  const root = useKeptFocus<HTMLDivElement>((name) => FALLBACKS.find(([gone]) => name.startsWith(gone))?.[1] ?? null);
  /** One work for what is done with the set, one each for what is listed and grouped: they need not wait for it. */
  const works = useWork();
  const listing = useWork();
  const grouping = useWork();
  const whole = lines !== null && !listing.work && lines.length >= total;

  const messageOf = (failure: unknown) => (failure instanceof Error ? failure.message : String(failure));
  const tellFailure = (failure: unknown) => setNotice(say('error_notice', messageOf(failure)));

  const load = () =>
    listing.run(
      'work_loading',
      async ({ signal, onProgress }) => {
        const read: KeptLine[] = [];
        let all = 0;
        try {
          for await (const part of set.readLines()) {
            if (signal.aborted) break;
            read.push(...part.lines);
            all = part.total;
            onProgress(read.length / all);
            // The latest are shown at once, the others when they are all there.
            if (read.length === part.lines.length && lines === null) setLines([...read]);
            setTotal(all);
          }
        } finally {
          setTotal(signal.aborted ? all : read.length);
        }
        setLines(read);
        setError('');
      },
      (failure) => setError(messageOf(failure)),
      () => {},
    );
  useEffect(() => {
    void load();
  }, [set]);

  const group = () =>
    grouping.run(
      'work_grouping',
      async (following) => {
        const found = await set.stories(following);
        following.signal.throwIfAborted();
        setStories(found);
      },
      (failure) => setError(messageOf(failure)),
      () => setStories(null),
    );
  useEffect(() => {
    if (view === 'stories' && whole) void group();
    else grouping.stop();
  }, [view, lines, whole]);

  async function forget({ url, title, outlet }: KeptLine): Promise<void> {
    setAsking(null);
    try {
      await desk.forget(url);
      setNotice(say('library_forgotten', title || outlet));
      setLines((before) => before?.filter((line) => line.url !== url) ?? null);
      setTotal((before) => before - 1);
    } catch (failure) {
      tellFailure(failure);
    }
  }

  const exportAs = (url: string, form: ExportForm) =>
    works.run(
      'work_exporting',
      async ({ signal }) => {
        const kept = await orStopReport(desk, url, signal, desk.reportKept(url));
        if (!kept) return load();
        const { name, type, text } = exportReport(form, kept.report, kept.article, say, locale);
        saveFile(name, new Blob([text], { type }));
        setNotice(say('exported', name));
      },
      tellFailure,
      () => setNotice(say('stopped_no_file')),
    );

  const number = (count: number) => count.toLocaleString(locale);
  const words = foldWords(search).split(/\s+/).filter(Boolean);
  const wanted = useMemo(() => lines?.filter((line) => isWanted(line, filter)) ?? [], [lines, filter]);
  const texts = useMemo(() => new WeakMap<KeptLine, string>(), []);
  const found = words.length
    ? wanted.filter((line) => words.every((word) => textOf(line, texts).includes(word)))
    : wanted;
  /** Stories are shown whole, also where only one of their articles was looked for. */
  const groups = useMemo(() => {
    const byUrl = new Map(lines?.map((line) => [line.url, line]));
    const latest = (story: readonly KeptLine[]) => story.reduce((max, { keptAt }) => (keptAt > max ? keptAt : max), '');
    return (stories ?? [])
      .map((story) => story.flatMap((url) => byUrl.get(url) ?? []))
      .filter((story) => story.length > 1)
      .sort((a, b) => (latest(a) < latest(b) ? 1 : -1));
  }, [stories, lines]);
  const urls = new Set(found.map(({ url }) => url));
  const foundGroups = groups.filter((story) => story.some(({ url }) => urls.has(url)));
  const sayShown = (some: number, all: number) => (some < all ? say('filter_shown', number(some), number(all)) : '');
  const views = searchClaims ? VIEWS : VIEWS.filter((one) => one !== 'claims');
  return (
    <div class="library" ref={root} aria-busy={listing.work !== null}>
      <header class="page-header">
        <h1>{say('open_library')}</h1>
        {whole && lines.length > 0 && (
          <p>
            {say(
              'library_counts',
              sayCount(say, locale, 'count_articles', lines.length),
              sayCount(
                say,
                locale,
                'count_claims',
                lines.reduce((sum, { claims }) => sum + claims, 0),
              ),
            )}
          </p>
        )}
      </header>
      {error && (
        <StateNote title={say('error_title')} text={say('error_text')} detail={error}>
          <button type="button" onClick={() => void load()}>
            {say('retry')}
          </button>
        </StateNote>
      )}
      <WorkLine works={listing} say={say} />
      {lines && !listing.work && !whole && (
        <p class="work-line">
          {say('listed_part', number(lines.length), number(total))}{' '}
          <button type="button" data-focus="list-all" onClick={() => void load()}>
            {say('list_all')}
          </button>
        </p>
      )}
      {lines?.length === 0 && (
        <StateNote title={say('library_empty_title')} text={say('library_empty_text')}>
          {demo && (
            <a class="button" href={demo}>
              {say('open_demo')}
            </a>
          )}
        </StateNote>
      )}
      {lines && exchange && (
        <SetTools
          {...{ exchange, set, works, lines, whole, say, locale }}
          onChanged={() => void load()}
          onNotice={setNotice}
        />
      )}
      {lines && lines.length > 0 && (
        <>
          <KeptFilterBar
            {...{ view, views, search, filter, lines, say, locale }}
            onView={setView}
            onSearch={(text) => {
              setSearch(text);
              setShown(LINES);
            }}
            onFilter={setFilter}
            onClear={() => {
              setFilter(ALL_KEPT);
              setSearch('');
            }}
            shown={
              view === 'articles'
                ? sayShown(found.length, lines.length)
                : view === 'stories'
                  ? sayShown(foundGroups.length, groups.length)
                  : ''
            }
          />
          {view === 'stories' && <WorkLine works={grouping} say={say} />}
          {view === 'stories' && !stories && !grouping.work && whole && (
            <p class="work-line">
              {say('stopped_title')}{' '}
              <button type="button" data-focus="group-again" onClick={() => void group()}>
                {say('retry')}
              </button>
            </p>
          )}
          {view === 'stories' && stories && (
            <StoryList
              stories={foundGroups}
              none={groups.length ? 'filter_no_story' : 'stories_none'}
              {...{ say, locale, boardOf }}
            />
          )}
          {view === 'articles' && found.length === 0 && <p class="silence">{say('filter_no_article')}</p>}
          {view === 'claims' && searchClaims && (
            <ClaimSearchList
              lines={wanted}
              standing={filter.standing}
              onFailure={tellFailure}
              {...{ search, searchClaims, say, locale, boardOf }}
            />
          )}
          <ul class="kept-list" hidden={view !== 'articles'}>
            {(view === 'articles' ? found.slice(0, shown) : []).map((line) => (
              <KeptRow
                key={line.url}
                line={line}
                say={say}
                locale={locale}
                board={boardOf?.(line.url)}
                asking={asking === line.url}
                onAsk={(ask) => setAsking(ask ? line.url : null)}
                onForget={() => void forget(line)}
                onExport={exchange && ((form) => void exportAs(line.url, form))}
                onEditions={(signal) => orStopReport(desk, line.url, signal, desk.listEditions(line.url))}
              />
            ))}
          </ul>
          {view === 'articles' && (
            <MoreButton
              {...{ all: found.length, shown, step: LINES, say, locale }}
              onMore={() => setShown(shown + LINES)}
            />
          )}
        </>
      )}
      {lines && lines.length > 0 && <CorrectionList {...{ desk, say }} version={lines} onNotice={setNotice} />}
      {sites && <SiteSettings sites={sites} say={say} onNotice={setNotice} />}
      {shortcuts && onChangeShortcuts && <Shortcuts {...{ shortcuts, say }} onChange={onChangeShortcuts} />}
      <p class={notice ? 'notice' : 'notice empty'} role="status">
        {notice}
      </p>
    </div>
  );
}

/** What is searched in a line; folded once, not with every letter typed. */
function textOf(line: KeptLine, known: WeakMap<KeptLine, string>): string {
  const { title, outlet, author, url } = line;
  const text = known.get(line) ?? foldWords(`${title}\n${outlet}\n${author ?? ''}\n${url}`);
  known.set(line, text);
  return text;
}

interface RowProps {
  line: KeptLine;
  say: Say;
  locale: string;
  board: string | undefined;
  asking: boolean;
  onAsk: (ask: boolean) => void;
  onForget: () => void;
  onExport: ((form: ExportForm) => void) | undefined;
  onEditions: (signal: AbortSignal) => Promise<EditionLine[]>;
}

function KeptRow({ line, say, locale, board, asking, onAsk, onForget, onExport, onEditions }: RowProps) {
  const { url, title, outlet, author, published, keptAt, edition, claims } = line;
  const href = linkToSentence(url, '');
  const name = title || say('untitled');
  return (
    <li class="kept-row">
      <div class="kept-text">
        <h2 lang="en" dir="auto">
          {href ? (
            <a href={href} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          ) : (
            name
          )}
        </h2>
        <p class="source-line">
          <bdi class="outlet">{outlet}</bdi>
          {author && <bdi>{author}</bdi>}
          {published && <time datetime={published}>{sayDate(locale, published)}</time>}
        </p>
        <p class="source-line">
          <span>{say('library_kept_at', sayDate(locale, keptAt, 'minute'))}</span>
          <span>{sayCount(say, locale, 'count_claims', claims)}</span>
          {edition > 1 && <span class="tag">{say('library_edition', edition)}</span>}
        </p>
        {edition > 1 && <EditionList {...{ say, locale, onEditions }} />}
      </div>
      <p class="kept-actions">
        {!asking && board && (
          <a href={board} target="_blank" rel="noopener" aria-label={`${say('open_board')}: ${name}`}>
            {say('open_board')}
          </a>
        )}
        {!asking && onExport && <ExportMenu of={name} focus={`export-${url}`} {...{ say, onExport }} />}
        {asking ? (
          <>
            <span>{edition > 1 ? say('library_ask_editions', edition) : say('library_ask')}</span>
            <button type="button" class="primary" data-focus={`sure-${url}`} onClick={onForget}>
              {say('forget')}
            </button>
            <button type="button" data-focus={`ask-${url}`} onClick={() => onAsk(false)}>
              {say('cancel')}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="quiet"
            data-focus={`ask-${url}`}
            aria-label={say('library_forget_label', name)}
            onClick={() => onAsk(true)}
          >
            {say('forget')}
          </button>
        )}
      </p>
    </li>
  );
}
