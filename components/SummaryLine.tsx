import type { ComponentChildren } from 'preact';
import type { Report, Standing } from '../lib/report/report';
import { type Say, sayCount } from '../lib/wording/wording';
import { sayNodes } from './say-nodes';
import { VerdictIcon } from './VerdictIcon';

interface Props {
  report: Report;
  say: Say;
  locale: string;
  /** The standings that alone are shown; none: all. */
  chosen: readonly Standing[];
  onChoose: (standing: Standing) => void;
  /** Goes to what the page leaves out. */
  onOmissions: () => void;
}

/** As a person wants it told: what holds, what does not, what nobody else says. */
const TOLD: readonly Standing[] = ['agrees', 'conflicts', 'updates', 'differs', 'alone'];

/**
 * What a person reads in two seconds: "14 claims: 6 corroborated by 3 outlets (2 origins), 2 disputed, 6 only here;
 * 5 things others report that this page does not." Each count shows its shape and chooses its claims in the list.
 */
export function SummaryLine({ report, say, locale, chosen, onChoose, onOmissions }: Props) {
  const { summary } = report;
  const count = (key: string, n: number, ...values: string[]) => sayCount(say, locale, key, n, ...values);
  const corroborating = () => [
    count('count_outlets', countCorroborating(report)),
    count('count_origins', summary.origins),
  ];
  // With nothing to compare with, every claim is alone: to say so would say nothing.
  const told = report.others.length ? TOLD.filter((standing) => summary[standing] > 0) : [];
  const parts = told.map((standing) => (
    <button
      key={standing}
      type="button"
      class={`part ${standing}`}
      aria-pressed={chosen.includes(standing)}
      data-focus={`part-${standing}`}
      onClick={() => onChoose(standing)}
    >
      <VerdictIcon verdict={standing} />
      {count(`summary_${standing}`, summary[standing], ...(standing === 'agrees' ? corroborating() : []))}
    </button>
  ));
  const claims = <strong>{count('summary_claims', summary.claims)}</strong>;
  const line = parts.length ? sayNodes(say, 'summary_line', claims, listOf(parts, locale)).flat() : [claims];
  return (
    <p class="summary">
      {line.map(unseenText)}
      {summary.omissions > 0 && [
        unseenText('; '),
        <button key="omissions" type="button" class="link" data-focus="omissions" onClick={onOmissions}>
          {count('summary_omissions', summary.omissions)}
        </button>,
      ]}
      {unseenText('.')}
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

/** Between the parts the eye has their shapes; who hears the line, or copies it, has a sentence. */
function unseenText(node: ComponentChildren): ComponentChildren {
  return typeof node === 'string' ? node && <span class="unseen">{node}</span> : node;
}

/** Parts with the locale's commas between them. */
function listOf(parts: ComponentChildren[], locale: string): ComponentChildren[] {
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  return list
    .formatToParts(parts.map((_, i) => String(i)))
    .map(({ type, value }) => (type === 'element' ? parts[Number(value)] : value));
}
