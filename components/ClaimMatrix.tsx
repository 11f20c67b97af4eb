import { useState } from 'preact/hooks';
import { VERDICTS, type Verdict } from '../lib/matching/comparison';
import type { Report, ReportedClaim } from '../lib/report/report';
import type { Say } from '../lib/wording/wording';
import { groupByStanding, keyOf } from './arrange-claims';
import { ClaimCard } from './ClaimCard';
import type { Corrector } from './Correct';
import { MarkedSentence } from './MarkedSentence';
import { MoreButton } from './MoreButton';
import { spansHere } from './spans-here';
import { stepByArrows } from './step-by-arrows';
import { VerdictIcon } from './VerdictIcon';

const ROWS = 60;

interface Props {
  report: Report;
  say: Say;
  locale: string;
  correct?: Corrector | undefined;
  onCopy?: ((text: string) => void) | undefined;
  onShow?: ((claim: ReportedClaim) => void) | undefined;
}

/** Claims by outlets: who agrees, contradicts, differs, or is silent. A claim opens into its card. */
export function ClaimMatrix({ report, say, locale, correct, onCopy, onShow }: Props) {
  const [opened, setOpened] = useState<string | null>(null);
  const [more, setMore] = useState(0);
  const outlets = [...new Set(report.others.map(({ outlet }) => outlet))];
  const claims = groupByStanding(report.claims).flatMap((group) => group.claims);
  // A line of silence tells little: those come when asked for.
  const spoken = claims.filter(({ standing }) => standing !== 'alone').length;
  const shown = Math.min(spoken, ROWS) + more;
  return (
    <div class="matrix-frame">
      <table class="matrix">
        <caption class="unseen">{say('board_matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{say('board_claim')}</span>
            </th>
            {outlets.map((outlet) => (
              <th key={outlet} scope="col" class="outlet-head">
                <span>{outlet}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.slice(0, shown).map((claim) => {
            const key = keyOf(claim);
            const open = opened === key;
            return [
              <tr key={key} class={`matrix-row ${claim.standing}`}>
                <th scope="row">
                  <button
                    type="button"
                    class="matrix-claim"
                    aria-expanded={open}
                    aria-controls={`${key}-card`}
                    data-focus={key}
                    onClick={() => setOpened(open ? null : key)}
                    onKeyDown={(event) => stepByArrows(event, '.matrix', '.matrix-claim')}
                  >
                    <span class="unseen">{say(`verdict_${claim.standing}`)}: </span>
                    <MarkedSentence sentence={claim.sentence} spans={open ? spansHere(claim) : []} say={say} />
                  </button>
                </th>
                {outlets.map((outlet) => (
                  <Cell key={outlet} verdict={verdictOf(claim, report, outlet)} say={say} />
                ))}
              </tr>,
              open && (
                <tr key={`${key}-card`} id={`${key}-card`}>
                  <td colSpan={outlets.length + 1} class="matrix-card">
                    <ClaimCard
                      claim={claim}
                      article={report.article}
                      others={report.others}
                      say={say}
                      locale={locale}
                      correct={correct}
                      onCopy={onCopy}
                      onShow={onShow && (() => onShow(claim))}
                    />
                  </td>
                </tr>
              ),
            ];
          })}
        </tbody>
      </table>
      <MoreButton {...{ all: claims.length, shown, step: ROWS, say, locale }} onMore={() => setMore(more + ROWS)} />
    </div>
  );
}

function Cell({ verdict, say }: { verdict: Verdict | null; say: Say }) {
  return (
    <td
      class={verdict ? `cell ${verdict}` : 'cell silent'}
      title={say(verdict ? `verdict_${verdict}` : 'board_silent')}
    >
      {verdict ? <VerdictIcon verdict={verdict} /> : <span aria-hidden="true">·</span>}
      <span class="unseen">{say(verdict ? `verdict_${verdict}` : 'board_silent')}</span>
    </td>
  );
}

/** The gravest sure verdict that an outlet has on a claim, `null` when it is silent. */
function verdictOf({ evidence }: ReportedClaim, { others }: Report, outlet: string): Verdict | null {
  const found = evidence
    .filter(({ sure, other }) => sure && others[other]?.outlet === outlet)
    .map(({ verdict }) => VERDICTS.indexOf(verdict));
  return VERDICTS[Math.max(-1, ...found)] ?? null;
}
