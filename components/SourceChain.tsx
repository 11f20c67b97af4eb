import type { Certainty } from '../lib/claims/certainty';
import type { Attribution } from '../lib/claims/claim';
import { tellerInLine } from '../lib/wording/show-teller';
import type { Say } from '../lib/wording/wording';

interface Props {
  attribution: Attribution | null;
  certainty: Certainty;
  /** The reader has put it right. */
  corrected?: boolean | undefined;
  say: Say;
}

/** Who it is said from, nearest teller first, back to the origin ("Yonhap ← the spy agency"), and how surely. */
export function SourceChain({ attribution, certainty, corrected, say }: Props) {
  return (
    <p class="chain">
      {attribution ? (
        <span class="tellers" lang="en">
          <span class="chain-label">{say('chain_label')}</span>{' '}
          {attribution.chain.map((teller, i) => [
            i > 0 && (
              <span role="img" aria-label={say('chain_from')}>
                {' ← '}
              </span>
            ),
            <bdi>{tellerInLine(teller)}</bdi>,
          ])}
        </span>
      ) : (
        <span class="own-words">{say('no_source')}</span>
      )}
      {certainty !== 'asserted' && <span class="tag certainty">{say(`certainty_${certainty}`)}</span>}
      {corrected && <span class="tag own">{say('corrected')}</span>}
    </p>
  );
}
