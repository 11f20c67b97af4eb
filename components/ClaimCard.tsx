import type { ArticleLine, Evidence, OtherArticle, ReportedClaim } from '../lib/report/report';
import { type Say, sayCount } from '../lib/wording/wording';
import type { Corrector } from './Correct';
import { citeClaim } from './cite-claim';
import { EvidenceItem } from './EvidenceItem';
import { Icon } from './Icon';
import { MarkedSentence } from './MarkedSentence';
import { OriginsLine } from './OriginsLine';
import { SourceChain } from './SourceChain';
import { spansHere } from './spans-here';

/** What is sure beyond this many pieces is folded: a card stays a card. */
const SHOWN = 6;

export interface ClaimCardProps {
  claim: ReportedClaim;
  article: ArticleLine;
  others: OtherArticle[];
  say: Say;
  locale: string;
  /** Whether the card repeats the claim's own sentence; not where it stands right above. */
  withSentence?: boolean;
  /** Puts a text on the clipboard. Without it, the card offers no copying. */
  onCopy?: ((text: string) => void) | undefined;
  /** Offers to put right what was read. */
  correct?: Corrector | undefined;
  /** Shows the claim in its page. Without it, the card does not offer it. */
  onShow?: (() => void) | undefined;
}

/**
 * The card of one claim, for popup, tooltip and side panel: who says it, what other outlets say to it and why that
 * agrees or not, and how many sources stand behind it. Without state, so that a page's tooltip can draw it once.
 */
export function ClaimCard({
  claim,
  article,
  others,
  say,
  locale,
  withSentence,
  correct,
  onCopy,
  onShow,
}: ClaimCardProps) {
  const sure = claim.evidence.filter((evidence) => evidence.sure);
  const unsure = claim.evidence.filter((evidence) => !evidence.sure);
  const list = (evidence: Evidence[]) => (
    <ul class="evidence-list">
      {evidence.map((one) => (
        <EvidenceItem
          key={`${one.other}:${one.paragraph}:${one.start}`}
          evidence={one}
          other={others[one.other]}
          say={say}
          locale={locale}
        >
          {correct?.evidence(claim, one)}
        </EvidenceItem>
      ))}
    </ul>
  );
  const folded = (key: string, evidence: Evidence[]) =>
    evidence.length > 0 && (
      <details class="folded">
        <summary>{sayCount(say, locale, key, evidence.length)}</summary>
        {list(evidence)}
      </details>
    );
  return (
    <div class="claim-card">
      <div class="here">
        {withSentence && (
          <p class="quote">
            <MarkedSentence sentence={claim.sentence} spans={spansHere(claim)} say={say} />
          </p>
        )}
        <SourceChain
          attribution={claim.attribution}
          certainty={claim.certainty}
          corrected={claim.corrected}
          say={say}
        />
        {correct?.claim(claim)}
        <OriginsLine origins={claim.origins} say={say} locale={locale} />
      </div>
      {sure.length > 0 ? (
        list(sure.slice(0, SHOWN))
      ) : (
        <p class="silence">{say(unsure.length ? 'card_alone_unsure' : 'card_alone')}</p>
      )}
      {folded('card_more', sure.slice(SHOWN))}
      {folded('card_less_certain', unsure)}
      {(onShow || onCopy) && (
        <p class="card-actions">
          {onShow && (
            <button type="button" class="quiet" onClick={onShow}>
              <Icon name="find" /> {say('show_in_page')}
            </button>
          )}
          {onCopy && (
            <button
              type="button"
              class="quiet"
              onClick={() => onCopy(citeClaim({ claim, article, others, say, locale }))}
            >
              <Icon name="copy" /> {say('copy_claim')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
