import { useState } from 'preact/hooks';
import type { Report, ReportedClaim, Standing } from '../lib/report/report';
import type { Say } from '../lib/wording/wording';
import { groupByStanding, keyOf } from './arrange-claims';
import { ClaimRow } from './ClaimRow';
import type { Corrector } from './Correct';
import { MoreButton } from './MoreButton';

/** Rows of a group that are drawn at once: a page of ten thousand claims must open as fast as one of ten. */
const ROWS = 40;

interface Props {
  report: Report;
  claims: ReportedClaim[];
  say: Say;
  locale: string;
  correct?: Corrector | undefined;
  onCopy?: ((text: string) => void) | undefined;
  onShow?: ((claim: ReportedClaim) => void) | undefined;
  /** A claim was opened. */
  onOpen?: ((claim: ReportedClaim) => void) | undefined;
}

/** The claims by standing, disputed first; each opens into its card. Arrow keys go from claim to claim. */
export function ClaimList({ report, claims, say, locale, correct, onCopy, onShow, onOpen }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [rows, setRows] = useState<Partial<Record<Standing, number>>>({});
  const toggle = (key: string) =>
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return (
    <div class="claims">
      {groupByStanding(claims).map(({ standing, claims: group }) => {
        const shown = rows[standing] ?? ROWS;
        return (
          <section key={standing} class={`group ${standing}`}>
            <h2>
              {say(report.others.length ? `verdict_${standing}` : 'list_claims')}{' '}
              <span class="count">{new Intl.NumberFormat(locale).format(group.length)}</span>
            </h2>
            <ul class="rows">
              {group.slice(0, shown).map((claim) => (
                <ClaimRow
                  key={keyOf(claim)}
                  claim={claim}
                  article={report.article}
                  others={report.others}
                  say={say}
                  locale={locale}
                  open={opened.has(keyOf(claim))}
                  onToggle={() => {
                    if (!opened.has(keyOf(claim))) onOpen?.(claim);
                    toggle(keyOf(claim));
                  }}
                  correct={correct}
                  onCopy={onCopy}
                  onShow={onShow && (() => onShow(claim))}
                />
              ))}
            </ul>
            <MoreButton
              {...{ all: group.length, shown, step: ROWS, say, locale }}
              class="more-rows"
              focus={`more-${standing}`}
              onMore={() => setRows({ ...rows, [standing]: shown + ROWS })}
            />
          </section>
        );
      })}
    </div>
  );
}
