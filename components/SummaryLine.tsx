import type { ComponentChildren } from 'preact';
import type { Report } from '../lib/report/report';
import { type Say, sayCount } from '../lib/wording/wording';
import { sayNodes } from './say-nodes';

interface Props {
  report: Report;
  say: Say;
  locale: string;
  /** Goes to what the page leaves out. */
  onOmissions: () => void;
}

/**
 * What a person reads in two seconds: "14 claims: 6 corroborated by 3 outlets (2 origins), 2 disputed, 6 only here;
 * 5 things others report that this page does not."
 */
export function SummaryLine({ report, say, locale, onOmissions }: Props) {
  const { summary } = report;
  const count = (key: string, n: number, ...values: string[]) => sayCount(say, locale, key, n, ...values);
  const parts: ComponentChildren[] = [];
  if (summary.agrees)
    parts.push(
      <b class="agrees">
        {count(
          'summary_agrees',
          summary.agrees,
          count('count_outlets', countCorroborating(report)),
          count('count_origins', summary.origins),
        )}
      </b>,
    );
  for (const standing of ['conflicts', 'updates', 'differs', 'alone'] as const)
    if (summary[standing]) parts.push(<b class={standing}>{count(`summary_${standing}`, summary[standing])}</b>);
  const claims = <strong>{count('summary_claims', summary.claims)}</strong>;
  return (
    <p class="summary">
      {parts.length ? sayNodes(say, 'summary_line', claims, listOf(parts, locale)) : claims}
      {summary.omissions > 0 && [
        '; ',
        <button key="omissions" type="button" class="link" onClick={onOmissions}>
          {count('summary_omissions', summary.omissions)}
        </button>,
      ]}
      .
    </p>
  );
}

/** How many other outlets say the same as some claim here. */
function countCorroborating({ claims, others }: Report): number {
  const agreeing = claims
    .filter(({ standing }) => standing === 'agrees')
    .flatMap(({ evidence }) => evidence.filter(({ sure, verdict }) => sure && verdict === 'agrees'));
  return new Set(agreeing.map(({ other }) => others[other]?.outlet)).size;
}

/** Parts with the locale's commas between them. */
function listOf(parts: ComponentChildren[], locale: string): ComponentChildren[] {
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  return list
    .formatToParts(parts.map((_, i) => String(i)))
    .map(({ type, value }) => (type === 'element' ? parts[Number(value)] : value));
}
