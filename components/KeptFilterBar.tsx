import type { KeptLine } from '../lib/claim-set/claim-set';
import type { Say } from '../lib/wording/wording';
import { isNarrowed, type KeptFilter } from './filter-kept';
import { Icon } from './Icon';
import { OutletChoice } from './OutletChoice';
import { VerdictChoice } from './VerdictChoice';

/** What of the claim set is shown. */
export const VIEWS = ['articles', 'stories', 'claims'] as const;
export type View = (typeof VIEWS)[number];

interface Props {
  view: View;
  views: readonly View[];
  onView: (view: View) => void;
  search: string;
  onSearch: (search: string) => void;
  filter: KeptFilter;
  onFilter: (filter: KeptFilter) => void;
  /** Shows all again, whatever was asked for. */
  onClear: () => void;
  lines: readonly KeptLine[];
  /** How many are shown of how many, where not all are. */
  shown: string;
  say: Say;
  locale: string;
}

/** Articles, stories or claims; and of these, by words, outlet and time, claims by verdict too. */
export function KeptFilterBar(props: Props) {
  const { view, views, onView, search, onSearch, filter, onFilter, onClear, lines, shown, say, locale } = props;
  const outlets = [...new Set(lines.map(({ outlet }) => outlet))].sort((a, b) => a.localeCompare(b, locale));
  return (
    <search class="filter">
      {views.length > 1 && (
        <p class="views">
          {views.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === view}
              data-focus={`view-${one}`}
              onClick={() => onView(one)}
            >
              {say(`view_${one}`)}
            </button>
          ))}
        </p>
      )}
      <div class="filter-row">
        <label class="search">
          <span class="unseen">{say(view === 'claims' ? 'filter_search' : 'library_search')}</span>
          <Icon name="search" />
          <input
            type="search"
            value={search}
            placeholder={say(view === 'claims' ? 'filter_search' : 'library_search')}
            data-focus="search"
            onInput={({ currentTarget }) => onSearch(currentTarget.value)}
          />
        </label>
        <OutletChoice
          {...{ outlets, say }}
          value={filter.outlet}
          onChoose={(outlet) => onFilter({ ...filter, outlet })}
        />
        {view === 'claims' && (
          <VerdictChoice value={filter.standing} say={say} onChoose={(standing) => onFilter({ ...filter, standing })} />
        )}
        {(['from', 'to'] as const).map((end) => (
          <label key={end} class="day">
            {say(`forget_${end}`)}{' '}
            <input
              type="date"
              value={filter[end]}
              data-focus={end}
              onInput={({ currentTarget }) => onFilter({ ...filter, [end]: currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <p class="narrowed">
        <span role="status">{shown}</span>
        {(search.trim() !== '' || isNarrowed(filter, view)) && (
          <button type="button" class="link" data-focus="clear" onClick={onClear}>
            {say('filter_clear')}
          </button>
        )}
      </p>
    </search>
  );
}
