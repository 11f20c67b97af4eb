import { useRef, useState } from 'preact/hooks';
import type { ArticleLine, Standing } from '../lib/report/report';
import { type Say, sayCount } from '../lib/wording/wording';
import { STANDINGS } from './arrange-claims';
import { type Shortcut, Shortcuts } from './Shortcuts';
import { sayDate } from './say-date';
import { VerdictIcon } from './VerdictIcon';

export interface WelcomeProps {
  /** The demo story's articles; their `url` is the page that ships with the extension. */
  articles: readonly ArticleLine[];
  say: Say;
  locale: string;
  /** The popup's first. */
  shortcuts: readonly Shortcut[];
  onChangeShortcuts: () => void;
  /**
   * Opens the articles in tabs and keeps them.
   * @param onKept told after each, with how many are kept
   * @param signal stops it after the article in hand
   */
  keepStory: (onKept: (count: number) => void, signal: AbortSignal) => Promise<void>;
  /** Brings the tab of an article to the front. */
  goTo: (article: ArticleLine) => void;
}

/** The first page: what this is, and the demo story in three steps, without a network. */
export function Welcome({ articles, say, locale, shortcuts, onChangeShortcuts, keepStory, goTo }: WelcomeProps) {
  const [state, setState] = useState<'fresh' | 'busy' | 'kept' | 'stopped' | 'failed'>('fresh');
  const controller = useRef<AbortController | null>(null);
  const [kept, setKept] = useState(0);
  const keys = shortcuts[0]?.keys;
  async function start(): Promise<void> {
    if (state === 'busy') return;
    setState('busy');
    setKept(0);
    controller.current = new AbortController();
    const { signal } = controller.current;
    await keepStory(setKept, signal).then(
      () => setState(signal.aborted ? 'stopped' : 'kept'),
      () => setState('failed'),
    );
  }
  return (
    <div class="welcome" aria-busy={state === 'busy'}>
      <header class="page-header">
        <h1>{say('welcome_title')}</h1>
        <p class="lead">{say('welcome_lead')}</p>
      </header>
      <ol class="steps">
        <li>
          <h2>{say('welcome_step_keep')}</h2>
          <p>{say('welcome_step_keep_text')}</p>
          <p>
            <button
              type="button"
              class={state === 'kept' ? undefined : 'primary'}
              aria-disabled={state === 'busy'}
              onClick={() => void start()}
            >
              {say('welcome_keep')}
            </button>
          </p>
          <p role="status">
            {state === 'busy' && say('welcome_progress', kept, articles.length)}{' '}
            {state === 'busy' && (
              <button type="button" onClick={() => controller.current?.abort()}>
                {say('stop')}
              </button>
            )}
            {state === 'kept' && sayCount(say, locale, 'kept_all_kept', articles.length)}
            {state === 'stopped' && `${sayCount(say, locale, 'kept_all_kept', kept)}, ${say('kept_all_stopped')}.`}
            {state === 'failed' && say('welcome_failed')}
          </p>
        </li>
        <li>
          <h2>{say('welcome_step_open')}</h2>
          <p>{keys ? say('welcome_step_open_keys', keys) : say('welcome_step_open_text')}</p>
          <ul class="demo-list">
            {articles.map((article) => (
              <li key={article.url}>
                <a
                  href={article.url}
                  target="_blank"
                  rel="noopener"
                  lang="en"
                  onClick={(event) => {
                    if (state !== 'kept') return;
                    event.preventDefault();
                    goTo(article);
                  }}
                >
                  {article.title}
                </a>
                <p class="source-line">
                  <span class="outlet">{article.outlet}</span>
                  {article.published && <time datetime={article.published}>{sayDate(locale, article.published)}</time>}
                </p>
              </li>
            ))}
          </ul>
        </li>
        <li>
          <h2>{say('welcome_step_read')}</h2>
          <p>{say('welcome_step_read_text')}</p>
          <dl class="verdicts">
            {STANDINGS.map((standing: Standing) => (
              <div key={standing} class={standing}>
                <dt class="badge">
                  <VerdictIcon verdict={standing} /> <span class="line">{say(`verdict_${standing}`)}</span>
                </dt>
                <dd>{say(`welcome_${standing}`)}</dd>
              </div>
            ))}
          </dl>
        </li>
      </ol>
      <Shortcuts {...{ shortcuts, say }} onChange={onChangeShortcuts} />
      <section class="promise">
        <h2>{say('welcome_private')}</h2>
        <p>{say('welcome_private_text')}</p>
      </section>
    </div>
  );
}
