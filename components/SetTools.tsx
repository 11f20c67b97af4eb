import { useEffect, useRef, useState } from 'preact/hooks';
import type { Forgettable, KeptLine } from '../lib/claim-set/claim-set';
import type { Exchange, Room } from '../lib/exchange/open-exchange';
import { type Say, sayCount } from '../lib/wording/wording';
import { ForgetMany } from './ForgetMany';
import { saveFile } from './save-file';
import { sayBytes } from './say-bytes';

interface Props {
  exchange: Exchange;
  lines: readonly KeptLine[];
  say: Say;
  locale: string;
  /** Forgets and says how many. */
  onForget: (which: Forgettable) => Promise<number>;
  /** The set has changed. */
  onChanged: () => void;
  onNotice: (text: string) => void;
}

class Stopped extends Error {
  override name = 'Stopped';
}

/** What is done with the whole set: back it up, take files in, forget a part, see the room it has. */
export function SetTools({ exchange, lines, say, locale, onForget, onChanged, onNotice }: Props) {
  const [room, setRoom] = useState<Room | null>(null);
  /** Share of a work that is done, 0 to 1. */
  const [work, setWork] = useState<{ what: string; share: number } | null>(null);

  useEffect(() => {
    void exchange.room().then(setRoom, () => {});
  }, [exchange, lines]);

  const stopped = useRef(false);
  /** A work that the reader stops ends at its next sign of life, as one that fails does: with nothing changed. */
  const onProgress = (what: string) => (share: number) => {
    // At its end it is done, and no longer to be stopped.
    if (stopped.current && share < 1) throw new Stopped();
    setWork({ what, share });
  };

  async function run(what: string, task: (progress: (share: number) => void) => Promise<string>): Promise<void> {
    stopped.current = false;
    setWork({ what, share: 0 });
    try {
      onNotice(await task(onProgress(what)));
    } catch (error) {
      const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
      if (stopped.current) onNotice(say('stopped_nothing_changed'));
      else onNotice(name === 'StorageFull' ? say('storage_full') : say('take_in_failed', message));
    }
    setWork(null);
  }

  const backUp = () =>
    run('backup', async (progress) => {
      const { name, blob } = await exchange.backup(progress);
      saveFile(name, blob);
      return say('backup_done', name, sayBytes(locale, blob.size));
    });
  const takeIn = (file: File) =>
    run('take_in', async (progress) => {
      const { articles, editions, known } = await exchange.takeIn(file, progress);
      onChanged();
      return say(
        'take_in_done',
        sayCount(say, locale, 'count_articles', articles),
        editions.toLocaleString(locale),
        known.toLocaleString(locale),
      );
    });

  return (
    <section class="set-tools" aria-label={say('set_tools')}>
      <p class="set-actions">
        <button
          type="button"
          data-focus="backup"
          disabled={work !== null || lines.length === 0}
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
            disabled={work !== null}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void takeIn(file);
              currentTarget.value = '';
            }}
          />
        </label>
        {lines.length > 0 && <ForgetMany {...{ lines, say, locale, onForget, onNotice, onChanged }} />}
      </p>
      {work && (
        <p class="set-progress">
          <label>
            {say(work.what)} <progress value={work.share} />
          </label>{' '}
          <button
            type="button"
            data-focus="stop"
            onClick={() => {
              stopped.current = true;
            }}
          >
            {say('stop')}
          </button>
        </p>
      )}
      {room?.used != null && room.left != null && (
        <p class="room">
          {say('room', sayBytes(locale, room.used), sayBytes(locale, room.left))}{' '}
          {say(room.lasting ? 'room_lasting' : 'room_not_lasting')}
        </p>
      )}
    </section>
  );
}
