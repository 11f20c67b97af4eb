import type { Origin } from '../lib/report/report';
import { tellerInLine } from '../lib/wording/show-teller';
import { type Say, sayCount } from '../lib/wording/wording';

interface Props {
  origins: Origin[];
  say: Say;
  locale: string;
}

/** "4 outlets, 1 source: NIS". Nothing where one outlet stands alone: there its source chain says it. */
export function OriginsLine({ origins, say, locale }: Props) {
  const outlets = new Set(origins.flatMap((origin) => origin.outlets));
  if (outlets.size < 2) return null;
  const count = sayCount(say, locale, 'count_outlets', outlets.size);
  const sources = sayCount(say, locale, 'count_sources', origins.length);
  return (
    <p class={origins.length === 1 ? 'origins single' : 'origins'}>
      <strong>{say('origins_line', count, sources)}</strong>{' '}
      {origins.map((origin, i) => [
        i > 0 && '; ',
        <span class="origin" title={origin.outlets.join(', ')}>
          <bdi>{isOwnVoice(origin) ? origin.name : tellerInLine(origin.name)}</bdi>
          {isOwnVoice(origin) && ` (${say('own_words')})`}
          {!isOwnVoice(origin) && origins.length > 1 && origin.outlets.length > 1 && ` (${origin.outlets.length})`}
        </span>,
      ])}
    </p>
  );
}

/** An outlet that says it in its own voice (see `Origin.key`). */
function isOwnVoice({ key }: Origin): boolean {
  return key.startsWith('outlet:');
}
