import { VERDICTS } from '../lib/matching/comparison';
import type { OtherArticle, ReportedClaim } from '../lib/report/report';
import type { Say } from '../lib/wording/wording';
import { keyOf } from './arrange-claims';
import { ClaimCard, type ClaimCardProps } from './ClaimCard';
import { Icon } from './Icon';
import { MarkedSentence } from './MarkedSentence';
import { spansHere } from './spans-here';
import { stepByArrows } from './step-by-arrows';
import { VerdictIcon } from './VerdictIcon';

interface Props extends Omit<ClaimCardProps, 'withSentence'> {
  open: boolean;
  onToggle: () => void;
}

/** A claim in the list: its sentence, and in a line who says what to it; opens into its card. */
export function ClaimRow({ open, onToggle, ...card }: Props) {
  const { claim, others, say } = card;
  const id = keyOf(claim);
  return (
    <li class={`row ${claim.standing}`}>
      <h3>
        <button
          type="button"
          class="row-button"
          aria-expanded={open}
          aria-controls={`${id}-card`}
          data-focus={id}
          onClick={onToggle}
          onKeyDown={(event) => stepByArrows(event, '.claims', '.row-button')}
        >
          <VerdictIcon verdict={claim.standing} />
          <span class="row-text">
            <span class="unseen">{say(`verdict_${claim.standing}`)}: </span>
            <MarkedSentence sentence={claim.sentence} spans={open ? spansHere(claim) : []} say={say} />
          </span>
          <Icon name="more" />
        </button>
      </h3>
      {!open && <WhoSaysWhat claim={claim} others={others} say={say} />}
      <div id={`${id}-card`} class="row-card" hidden={!open}>
        {open && <ClaimCard {...card} />}
      </div>
    </li>
  );
}

/** The outlets by what they surely say; a shape before those whose verdict is not the claim's own. */
function WhoSaysWhat({ claim, others, say }: { claim: ReportedClaim; others: OtherArticle[]; say: Say }) {
  const groups = VERDICTS.toReversed().flatMap((verdict) => {
    const outlets = new Set(
      claim.evidence.flatMap((one) => (one.sure && one.verdict === verdict ? (others[one.other]?.outlet ?? []) : [])),
    );
    return outlets.size ? [{ verdict, outlets: [...outlets] }] : [];
  });
  if (!groups.length) return null;
  return (
    <p class="who">
      {groups.map(({ verdict, outlets }) => (
        <span key={verdict} class={`who-group ${verdict}`}>
          {verdict !== claim.standing && [
            <VerdictIcon key="icon" verdict={verdict} />,
            <span key="name" class="unseen">
              {say(`verdict_${verdict}`)}:{' '}
            </span>,
          ]}
          {outlets.join(', ')}
        </span>
      ))}
      {isOneSource(claim) && <span class="tag">{say('one_source')}</span>}
    </p>
  );
}

/** Several outlets, but all have it from one. */
function isOneSource({ origins }: ReportedClaim): boolean {
  const [only, second] = origins;
  return only !== undefined && second === undefined && only.outlets.length > 1;
}
