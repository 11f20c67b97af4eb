import type { Report } from '../lib/report/report';
import type { Say } from '../lib/wording/wording';
import { type ClaimFilter, NO_FILTER } from './arrange-claims';
import { Icon } from './Icon';
import { OutletChoice } from './OutletChoice';

interface Props {
  report: Report;
  filter: ClaimFilter;
  onFilter: (filter: ClaimFilter) => void;
  /** How many claims pass. */
  shown: number;
  say: Say;
  locale: string;
}

/** A search and a choice of outlet; and, while not all claims are shown, how many are. The verdicts are chosen in `SummaryLine`. */
export function ClaimFilterBar({ report, filter, onFilter, shown, say, locale }: Props) {
  const number = new Intl.NumberFormat(locale);
  const outlets = [...new Set(report.others.map(({ outlet }) => outlet))].sort((a, b) => a.localeCompare(b, locale));
  const narrowed = filter.standings.length > 0 || filter.outlet !== '' || filter.search.trim() !== '';
  return (
    <search class="filter" aria-label={say('filter_label')}>
      <div class="filter-row">
        <label class="search">
          <span class="unseen">{say('filter_search')}</span>
          <Icon name="search" />
          <input
            type="search"
            value={filter.search}
            placeholder={say('filter_search')}
            data-focus="search"
            onInput={({ currentTarget }) => onFilter({ ...filter, search: currentTarget.value })}
          />
        </label>
        <OutletChoice
          {...{ outlets, say }}
          value={filter.outlet}
          onChoose={(outlet) => onFilter({ ...filter, outlet })}
        />
      </div>
      {narrowed && (
        <p class="narrowed">
          <span role="status">{say('filter_shown', number.format(shown), number.format(report.claims.length))}</span>
          <button type="button" class="link" onClick={() => onFilter(NO_FILTER)}>
            {say('filter_clear')}
          </button>
        </p>
      )}
    </search>
  );
}
