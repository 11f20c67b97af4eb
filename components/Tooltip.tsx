import type { Report, ReportedClaim } from '../lib/report/report';
import type { Say } from '../lib/wording/wording';
import { ClaimCard } from './ClaimCard';
import { Icon } from './Icon';
import { VerdictIcon } from './VerdictIcon';

export interface TooltipProps {
  report: Report;
  claim: ReportedClaim;
  say: Say;
  locale: string;
  close(): void;
  /** Goes to the next (`1`) or previous (`-1`) claim of the page. */
  step(direction: 1 | -1): void;
  /** Puts a text on the clipboard. */
  onCopy?: ((text: string) => void) | undefined;
}

/** The claim's card beside its words in the page. Without state: it is drawn once for each claim. */
export function Tooltip({ report, claim, say, locale, close, step, onCopy }: TooltipProps) {
  const control = (name: 'previous' | 'next' | 'close', act: () => void) => (
    <button
      type="button"
      class="quiet control"
      aria-label={say(`tooltip_${name}`)}
      title={say(`tooltip_${name}`)}
      onClick={act}
    >
      <Icon name={name} />
    </button>
  );
  return (
    <section
      class="tooltip"
      role="dialog"
      aria-label={say('tooltip_label', say(`verdict_${claim.standing}`))}
      tabindex={-1}
    >
      <div class="tooltip-head">
        <span class={`badge ${claim.standing}`}>
          <VerdictIcon verdict={claim.standing} />
          {say(`verdict_${claim.standing}`)}
        </span>
        {control('previous', () => step(-1))}
        {control('next', () => step(1))}
        {control('close', close)}
      </div>
      <div class="tooltip-body">
        <ClaimCard
          claim={claim}
          article={report.article}
          others={report.others}
          say={say}
          locale={locale}
          withSentence
          onCopy={onCopy}
        />
      </div>
      <p class="notice" role="status" />
    </section>
  );
}
