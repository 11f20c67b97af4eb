import type { Standing } from '../lib/report/report';
import type { Say } from '../lib/wording/wording';
import { STANDINGS } from './arrange-claims';

interface Props {
  /** The verdict chosen; empty for all. */
  value: Standing | '';
  say: Say;
  onChoose: (standing: Standing | '') => void;
}

/** Leaves the claims of one verdict in a list. */
export function VerdictChoice({ value, say, onChoose }: Props) {
  return (
    <label class="choice">
      <span class="unseen">{say('filter_verdict')}</span>
      <select
        value={value}
        data-focus="standing"
        onChange={({ currentTarget }) => onChoose(currentTarget.value as Standing | '')}
      >
        <option value="">{say('filter_any_verdict')}</option>
        {STANDINGS.map((standing) => (
          <option key={standing} value={standing}>
            {say(`verdict_${standing}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
