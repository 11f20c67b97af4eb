import { useEffect, useState } from 'preact/hooks';
import type { ClaimSet, KeptLine } from '../lib/claim-set/claim-set';
import type { Exchange, Room } from '../lib/exchange/open-exchange';
import { type Say, sayCount } from '../lib/wording/wording';
import { ForgetMany } from './ForgetMany';
import { saveFile } from './save-file';
import { sayBytes } from './say-bytes';
import type { Works } from './use-work';
import { WorkLine } from './WorkLine';

interface Props {
  exchange: Exchange;
  set: Pick<ClaimSet, 'forgetAll'>;
  works: Works;
  lines: readonly KeptLine[];
  /** Whether `lines` are all there are: only then is it known how much would be forgotten. */
  whole: boolean;
  say: Say;
  locale: string;
  /** The set has changed. */
  onChanged: () => void;
  onNotice: (text: string) => void;
}

/** What is done with the whole set: back it up, take files in, forget a part, see the room it has. */
export function SetTools({ exchange, set, works, lines, whole, say, locale, onChanged, onNotice }: Props) {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    void exchange.room().then(setRoom, () => {});
  }, [exchange, lines]);

  const busy = works.work !== null;
  const onStopped = () => onNotice(say('stopped_nothing_changed'));
  const onFailure = (error: unknown) => {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    onNotice(name === 'StorageFull' ? say('storage_full') : say('take_in_failed', message));
  };

  const backUp = () =>
    works.run(
      'backup',
      async (following) => {
        const { name, blob } = await exchange.backup(following);
        saveFile(name, blob);
        onNotice(say('backup_done', name, sayBytes(locale, blob.size)));
      },
      onFailure,
      () => onNotice(say('stopped_no_file')),
    );
  const takeIn = (file: File) =>
    works.run(
      'take_in',
      async (following) => {
        const { articles, editions, known } = await exchange.takeIn(file, following);
        onChanged();
        onNotice(
          say(
            'take_in_done',
            sayCount(say, locale, 'count_articles', articles),
            sayCount(say, locale, 'count_editions', editions),
            known.toLocaleString(locale),
          ),
        );
      },
      onFailure,
      onStopped,
    );

  return (
    <section class="set-tools" aria-label={say('set_tools')}>
      <p class="set-actions">
        <button
          type="button"
          data-focus="backup"
          aria-disabled={busy}
          disabled={lines.length === 0}
          onClick={() => void backUp()}
        >
          {say('backup')}
        </button>
        <label class="button">
          {say('take_in')}
          <input
            type="file"
            class="unseen"
            data-focus="take-in"
            accept=".gz,.jsonl,.json,.jsonld,application/gzip,application/json,application/ld+json"
            aria-disabled={busy}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void takeIn(file);
              currentTarget.value = '';
            }}
          />
        </label>
        {whole && lines.length > 0 && (
          <ForgetMany {...{ set, works, lines, say, locale, onChanged, onNotice, onFailure, onStopped }} />
        )}
      </p>
      <WorkLine {...{ works, say }} />
      {room?.used != null && room.left != null && (
        <p class="room">
          {say('room', sayBytes(locale, room.used), sayBytes(locale, room.left))}{' '}
          {say(room.lasting ? 'room_lasting' : 'room_not_lasting')}
        </p>
      )}
    </section>
  );
}
