import type { Evidence, Report, ReportedClaim } from '../report/report';
import type { Say } from '../wording/wording';
import { reasonsOf } from './reasons-of';

/** Columns, and what stands in them; a claim without evidence has one row with the second half empty. */
const COLUMNS: readonly [string, (row: Row) => string | number | null | undefined][] = [
  ['claim', ({ claim }) => claim.index + 1],
  ['sentence', ({ claim }) => claim.sentence],
  ['standing', ({ claim }) => claim.standing],
  ['source', ({ claim }) => claim.attribution?.source],
  ['cue', ({ claim }) => claim.attribution?.cue],
  ['origin', ({ claim }) => claim.attribution?.chain.at(-1)],
  ['certainty', ({ claim }) => claim.certainty],
  ['other outlet', ({ evidence, report }) => evidence && report.others[evidence.other]?.outlet],
  ['other published', ({ evidence, report }) => evidence && report.others[evidence.other]?.published],
  ['verdict', ({ evidence }) => evidence?.verdict],
  ['confidence', ({ evidence }) => evidence?.confidence],
  ['other sentence', ({ evidence }) => evidence?.sentence],
  ['other source', ({ evidence }) => evidence?.attribution?.source],
  ['reasons', ({ evidence, say }) => evidence && reasonsOf(evidence, say)],
  ['other url', ({ evidence, report }) => evidence && report.others[evidence.other]?.url],
  ['outlet', ({ report }) => report.article.outlet],
  ['title', ({ report }) => report.article.title],
  ['published', ({ report }) => report.article.published],
  ['url', ({ report }) => report.article.url],
];

interface Row {
  report: Report;
  claim: ReportedClaim;
  evidence: Evidence | null;
  say: Say;
}

/** A report as CSV (RFC 4180, UTF-8 with a mark so that spreadsheets know): a row for each claim and each answer to it. */
export function writeCsv(report: Report, say: Say): string {
  const rows = report.claims.flatMap((claim): Row[] => {
    const sure = claim.evidence.filter((one) => one.sure);
    return (sure.length ? sure : [null]).map((evidence) => ({ report, claim, evidence, say }));
  });
  const lines = [COLUMNS.map(([name]) => cell(name)), ...rows.map((row) => COLUMNS.map(([, read]) => cell(read(row))))];
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

/** A quoted cell. A spreadsheet must not take a page's words for a formula (OWASP, "CSV Injection"). */
export function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
