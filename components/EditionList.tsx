import { useState } from 'preact/hooks';
import type { EditionLine } from '../lib/messages/interfaces';
import type { Say } from '../lib/wording/wording';
import { ChangeList } from './ChangeList';
import { sayDate } from './say-date';

interface Props {
  say: Say;
  locale: string;
  /** Asked for when the reader opens the list. */
  onEditions: () => Promise<EditionLine[]>;
}

/** The editions of an article, each with what had changed since the one before. */
export function EditionList({ say, locale, onEditions }: Props) {
  const [editions, setEditions] = useState<EditionLine[] | null>(null);
  return (
    <details
      class="editions"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !editions) void onEditions().then(setEditions, () => setEditions([]));
      }}
    >
      <summary>{say('editions')}</summary>
      <ol>
        {editions?.map(({ edition, keptAt, since }) => (
          <li key={edition}>
            <p>{say('edition_kept', edition, sayDate(locale, keptAt, 'minute'))}</p>
            {since && (
              <ChangeList changes={since} title={say('changes_since_edition', edition - 1)} say={say} locale={locale} />
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
