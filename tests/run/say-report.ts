import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution } from '../../lib/claims/claim';
import type { Evidence, Report, ReportedClaim } from '../../lib/report/report';
import { sayReasons } from '../../lib/wording/say-reason';
import { type Catalogue, sayFrom } from '../../lib/wording/wording';
import { ROOT } from './set-up.mjs';

const catalogue: Catalogue = JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8'));
const say = sayFrom(catalogue);

/** A report as plain text: what the popup shows, with its sure evidence unfolded. */
export function sayReport(report: Report): string {
  const { article, summary, claims, others, omissions } = report;
  const counts = [
    `${summary.claims} claims`,
    `${summary.conflicts} disputed`,
    `${summary.updates} overtaken`,
    `${summary.differs} told otherwise`,
    `${summary.agrees} corroborated`,
    `${summary.alone} only here`,
    `${summary.omissions} left out`,
  ];
  return [
    `${article.outlet}: ${article.title || article.url}`,
    `${article.published ?? 'undated'}, ${report.kept}, compared with ${others.map(({ outlet }) => outlet).join(', ') || 'none'}`,
    `${counts.join(', ')}; ${summary.origins} origins behind what is corroborated`,
    '',
    ...claims.filter(({ standing }) => standing !== 'alone').map((claim) => sayClaim(claim, report)),
    ...omissions.map((omission) => `  LEFT OUT ${omission.outlets.join(', ')}: ${omission.sentence}`),
    '',
  ].join('\n');
}

function sayClaim(claim: ReportedClaim, report: Report): string {
  return [
    `  ${claim.standing.toUpperCase()} ${claim.sentence}${sayChain(claim.attribution)}`,
    ...claim.evidence.filter(({ sure }) => sure).map((one) => sayEvidence(one, report)),
    ...(claim.origins.length
      ? [`    origins: ${claim.origins.map(({ name, outlets }) => `${name} (${outlets.join(', ')})`).join('; ')}`]
      : []),
  ].join('\n');
}

function sayEvidence(evidence: Evidence, report: Report): string {
  const reasons = sayReasons(evidence.reasons, say).join(' ');
  const outlet = report.others[evidence.other]?.outlet ?? '';
  return `    ${evidence.verdict} ${outlet}: ${evidence.sentence}${sayChain(evidence.attribution)}\n      ${reasons}`;
}

function sayChain(attribution: Attribution | null): string {
  return attribution ? ` [${attribution.chain.join(' ← ')}]` : '';
}
