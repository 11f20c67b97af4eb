import type { Difference } from '../lib/anchor/find-quote';
import type { ClaimChange, EditionChanges } from '../lib/claim-set/compare-editions';
import { type Say, sayCount } from '../lib/wording/wording';
import { MarkedSentence } from './MarkedSentence';

interface Props {
  changes: EditionChanges;
  say: Say;
  locale: string;
  /** Says what the changes are since; a heading a reader opens. */
  title: string;
}

/** What became of the claims of an earlier edition: a line that sums up, and opens into the sentences. */
export function ChangeList({ changes, say, locale, title }: Props) {
  const { claims, added } = changes;
  const gone = claims.filter(({ status }) => status === 'gone');
  const changed = claims.filter(({ status }) => status === 'changed');
  const ofStatus = (status: ClaimChange['status']) => claims.filter((claim) => claim.status === status).length;
  const figures = claims.flatMap((claim) => claim.figures);
  const parts = [
    ...figures.slice(0, 3).map(({ was, now }) => say('change_figure', was, now)),
    changed.length > 0 && sayCount(say, locale, 'change_changed', changed.length),
    gone.length > 0 && sayCount(say, locale, 'change_gone', gone.length),
    added.length > 0 && sayCount(say, locale, 'change_added', added.length),
    ofStatus('moved') > 0 && sayCount(say, locale, 'change_moved', ofStatus('moved')),
    changes.title && say('change_title'),
  ].filter((part) => typeof part === 'string');
  const summary = parts.length
    ? new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(parts)
    : say('change_none');
  return (
    <details class="changes">
      <summary>
        <b>{title}</b> <span>{summary}</span>
      </summary>
      {changes.title && <Pair kind={say('change_title')} was={changes.title.was} now={changes.title.now} say={say} />}
      {changed.map(({ was, now, differences, figures: [figure] }) => (
        <Pair
          key={was}
          kind={figure ? say('change_figure', figure.was, figure.now) : sayCount(say, locale, 'change_changed', 1)}
          {...{ was, now, differences, say }}
        />
      ))}
      {gone.map(({ was }) => (
        <Pair key={was} kind={sayCount(say, locale, 'change_gone', 1)} was={was} now="" say={say} />
      ))}
      {added.map(({ claim, sentence }) => (
        <Pair key={claim} kind={sayCount(say, locale, 'change_added', 1)} was="" now={sentence} say={say} />
      ))}
    </details>
  );
}

interface PairProps {
  kind: string;
  was: string;
  now: string;
  differences?: readonly Difference[];
  say: Say;
}

/** A sentence as it was and as it is; an empty side is left out. */
function Pair({ kind, was, now, differences = [], say }: PairProps) {
  const spans = (side: 'wasSpan' | 'nowSpan') =>
    differences.map((difference) => ({ ...difference[side], verdict: 'updates' as const }));
  return (
    <div class="change">
      <p class="tag">{kind}</p>
      {was && (
        <p class="quote was">
          <span class="side">{say('change_was')}</span>{' '}
          <MarkedSentence sentence={was} spans={spans('wasSpan')} say={say} />
        </p>
      )}
      {now && (
        <p class="quote now">
          <span class="side">{say('change_now')}</span>{' '}
          <MarkedSentence sentence={now} spans={spans('nowSpan')} say={say} />
        </p>
      )}
    </div>
  );
}
