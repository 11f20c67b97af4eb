import { useState } from 'preact/hooks';
import type { ClaimSet, Forgettable, KeptLine } from '../lib/claim-set/claim-set';
import { isForgotten } from '../lib/claim-set/is-forgotten';
import { type Say, sayCount } from '../lib/wording/wording';
import type { Works } from './use-work';

interface Props {
  set: Pick<ClaimSet, 'forgetAll'>;
  works: Works;
  lines: readonly KeptLine[];
  say: Say;
  locale: string;
  onChanged: () => void;
  onNotice: (text: string) => void;
  onFailure: (error: unknown) => void;
  onStopped: () => void;
}

type What = 'outlet' | 'period' | 'everything';

/** Forgets an outlet, a period or everything, after the reader has seen how much that is. */
export function ForgetMany({ set, works, lines, say, locale, onChanged, onNotice, onFailure, onStopped }: Props) {
  const outlets = [...new Set(lines.map(({ outlet }) => outlet))].sort((a, b) => a.localeCompare(b, locale));
  const [what, setWhat] = useState<What>('outlet');
  const [outlet, setOutlet] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [sure, setSure] = useState(false);

  const chosen = outlets.includes(outlet) ? outlet : (outlets[0] ?? '');
  const which: Forgettable | null =
    what === 'everything' ? 'everything' : what === 'outlet' ? { outlet: chosen } : from && to ? { from, to } : null;
  const count = which ? lines.filter((line) => isForgotten(line, which)).length : 0;

  function forget(): void {
    setSure(false);
    if (!which) return;
    void works.run(
      'work_forgetting_many',
      async (following) => {
        const count = await set.forgetAll(which, following);
        onNotice(say('forgotten_many', sayCount(say, locale, 'count_articles', count)));
        onChanged();
      },
      onFailure,
      onStopped,
    );
  }
  const change =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setSure(false);
      set(value);
    };

  return (
    <details class="forget-many">
      <summary>{say('forget_many')}</summary>
      <p class="set-actions">
        <select
          data-focus="forget-what"
          aria-label={say('forget_many')}
          value={what}
          onChange={({ currentTarget }) => change(setWhat)(currentTarget.value as What)}
        >
          <option value="outlet">{say('forget_outlet')}</option>
          <option value="period">{say('forget_period')}</option>
          <option value="everything">{say('forget_everything')}</option>
        </select>
        {what === 'outlet' && (
          <select
            aria-label={say('forget_outlet')}
            value={chosen}
            onChange={({ currentTarget }) => change(setOutlet)(currentTarget.value)}
          >
            {outlets.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
        {what === 'period' && (
          <>
            <input
              type="date"
              aria-label={say('forget_from')}
              value={from}
              onInput={({ currentTarget }) => change(setFrom)(currentTarget.value)}
            />
            <input
              type="date"
              aria-label={say('forget_to')}
              value={to}
              onInput={({ currentTarget }) => change(setTo)(currentTarget.value)}
            />
          </>
        )}
        {sure ? (
          <>
            <button type="button" class="primary" data-focus="forget-sure" onClick={forget}>
              {say('forget_sure', sayCount(say, locale, 'count_articles', count))}
            </button>
            <button type="button" data-focus="forget-go" onClick={() => setSure(false)}>
              {say('cancel')}
            </button>
          </>
        ) : (
          <button type="button" data-focus="forget-go" disabled={!count} onClick={() => setSure(true)}>
            {say('forget')}
          </button>
        )}
      </p>
    </details>
  );
}
