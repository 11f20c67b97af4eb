import { useState } from 'preact/hooks';
import type { EditionLine } from '../lib/messages/interfaces';
import type { Say } from '../lib/wording/wording';
import { ChangeList } from './ChangeList';
import { sayDate } from './say-date';
import { useWork } from './use-work';
import { WorkLine } from './WorkLine';

interface Props {
  say: Say;
  locale: string;
  /** Asked for when the reader opens the list. */
  onEditions: (signal: AbortSignal) => Promise<EditionLine[]>;
}

/** The editions of an article, each with what had changed since the one before. */
export function EditionList({ say, locale, onEditions }: Props) {
  const [editions, setEditions] = useState<EditionLine[] | null>(null);
  const works = useWork();
  const compare = () =>
    works.run(
      'work_comparing_editions',
      async ({ signal }) => setEditions(await onEditions(signal)),
      () => setEditions([]),
      () => {},
    );
  return (
    <details
      class="editions"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !editions) void compare();
      }}
    >
      <summary>{say('editions')}</summary>
      <WorkLine {...{ works, say }} />
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
