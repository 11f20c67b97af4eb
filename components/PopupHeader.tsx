import type { Report } from '../lib/report/report';
import type { Say } from '../lib/wording/wording';
import { Icon } from './Icon';
import { sayDate } from './say-date';

interface Props {
  report: Report;
  say: Say;
  locale: string;
  onKeep: () => void;
  onKeepAll: () => void;
  onForget: () => void;
}

/** Whose article it is, of when, and whether it is kept. */
export function PopupHeader({ report, say, locale, onKeep, onKeepAll, onForget }: Props) {
  const { article, kept } = report;
  return (
    <header class="popup-header">
      <p class="source-line">
        <bdi class="outlet">{article.outlet}</bdi>
        {article.author && <bdi class="author">{article.author}</bdi>}
        {article.published ? (
          <time datetime={article.published}>{sayDate(locale, article.published, 'minute')}</time>
        ) : (
          <span>{say('undated')}</span>
        )}
      </p>
      <h1 lang="en" dir="auto">
        {article.title || say('untitled')}
      </h1>
      <p class="keeping">
        {kept === 'kept' ? (
          <button type="button" class="kept" data-focus="keep" aria-disabled="true">
            <Icon name="kept" /> {say('kept')}
          </button>
        ) : (
          <button type="button" class="primary" data-focus="keep" onClick={onKeep}>
            <Icon name="kept" /> {say(kept === 'changed' ? 'keep_edition' : 'keep')}
          </button>
        )}
        {kept === 'changed' && <span class="tag">{say('changed')}</span>}
        {kept !== 'not-kept' && (
          <button type="button" class="quiet" data-focus="forget" onClick={onForget}>
            {say('forget')}
          </button>
        )}
        <button type="button" class="quiet" data-focus="keep-all" onClick={onKeepAll}>
          {say('keep_all')}
        </button>
      </p>
    </header>
  );
}
