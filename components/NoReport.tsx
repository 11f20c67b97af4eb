import type { CheckResult } from '../lib/messages/interfaces';
import type { Say } from '../lib/wording/wording';
import type { PopupLinks } from './Popup';
import { StateNote } from './StateNote';
import { UnreadNote } from './UnreadNote';

interface NoReportProps {
  result: Exclude<CheckResult, { state: 'report' }>;
  say: Say;
  locale: string;
  links: PopupLinks;
  onRetry: () => void;
  /** Keeps all tabs; not offered where it is not given. */
  onKeepAll?: () => void;
}

/** Why there is no report, and the way on. */
export function NoReport({ result, say, locale, links, onRetry, onKeepAll }: NoReportProps) {
  const texts = {
    'no-access': () => ({ title: say('no_access_title'), text: say('no_access_text') }),
    'no-article': () => ({ title: say('no_article_title'), text: say('no_article_text') }),
    'other-language': () => ({
      title: say(
        'other_language_title',
        result.state === 'other-language' ? nameLanguage(result.language, locale) : '',
      ),
      text: say('other_language_text'),
    }),
    stopped: () => ({ title: say('stopped_title'), text: say('stopped_text') }),
    'storage-full': () => ({ title: say('storage_full_title'), text: say('storage_full') }),
    error: () => ({
      title: say('error_title'),
      text: say('error_text'),
      ...(result.state === 'error' && { detail: result.message }),
    }),
  };
  return (
    <>
      <header class="popup-header bare">
        <h1>{say('name')}</h1>
      </header>
      <StateNote {...texts[result.state]()}>
        {result.state !== 'other-language' && (
          <button type="button" data-focus="retry" onClick={onRetry}>
            {say('retry')}
          </button>
        )}
        {onKeepAll && (
          <button type="button" data-focus="keep-all" onClick={onKeepAll}>
            {say('keep_all')}
          </button>
        )}
        {links.demo && (
          <a class="button" href={links.demo} target="_blank" rel="noopener">
            {say('open_demo')}
          </a>
        )}
      </StateNote>
      {result.state === 'no-article' && <UnreadNote unread={result.unread} say={say} />}
    </>
  );
}

function nameLanguage(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
