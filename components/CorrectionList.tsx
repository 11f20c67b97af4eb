import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../lib/messages/interfaces';
import { type Correction, keyOfCorrection } from '../lib/report/corrections';
import type { Say } from '../lib/wording/wording';

interface Props {
  desk: Pick<Desk, 'listCorrections' | 'uncorrect'>;
  say: Say;
  /** Changes when the claim set has changed. */
  version: unknown;
  onNotice: (text: string) => void;
}

/** Everything that the reader has put right, each to be taken back. */
export function CorrectionList({ desk, say, version, onNotice }: Props) {
  const [list, setList] = useState<Correction[]>([]);
  const load = () => desk.listCorrections().then(setList, () => {});
  useEffect(() => {
    void load();
  }, [desk, version]);
  const undo = (correction: Correction) =>
    void desk.uncorrect(correction).then(
      () => {
        onNotice(say('correction_undone'));
        return load();
      },
      (error: unknown) => onNotice(say('error_notice', error instanceof Error ? error.message : String(error))),
    );
  return (
    <section class="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{say('corrections_title')}</h2>
      {list.length === 0 && <p>{say('corrections_none')}</p>}
      <ul>
        {list.map((one) => (
          <li key={keyOfCorrection(one)}>
            <p>
              {tellingsOf(one).map((sentence, i) => (
                <span key={sentence} class="sentence" lang="en" dir="auto">
                  {i > 0 && ' / '}
                  {say('cite_quote', sentence)}
                </span>
              ))}{' '}
              <b>{sayCorrection(one, say)}</b>
            </p>
            <button type="button" class="quiet" onClick={() => undo(one)}>
              {say('correct_undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function tellingsOf(one: Correction): string[] {
  return one.kind === 'source' ? [one.at.sentence] : [one.a.sentence, one.b.sentence];
}

function sayCorrection(one: Correction, say: Say): string {
  if (one.kind === 'source') return one.chain.join(' ← ') || say('no_source');
  return say(`verdict_${one.verdict}`);
}
