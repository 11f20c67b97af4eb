import type { Say } from '../lib/wording/wording';

interface Props {
  outlets: readonly string[];
  /** The outlet chosen; empty for all. */
  value: string;
  say: Say;
  onChoose: (outlet: string) => void;
}

/** Leaves one outlet in a list; not offered where there is only one. */
export function OutletChoice({ outlets, value, say, onChoose }: Props) {
  if (outlets.length < 2) return null;
  return (
    <label class="choice">
      <span class="unseen">{say('filter_outlet')}</span>
      <select value={value} data-focus="outlet" onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{say('filter_any_outlet')}</option>
        {outlets.map((outlet) => (
          <option key={outlet} value={outlet}>
            {outlet}
          </option>
        ))}
      </select>
    </label>
  );
}
