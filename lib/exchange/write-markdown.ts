import { linkToSentence } from '../anchor/link-to-sentence';
import { VERDICTS } from '../matching/comparison';
import type { ArticleLine, Evidence, Omission, Report, ReportedClaim, Standing } from '../report/report';
import { tellerInLine } from '../wording/show-teller';
import { type Say, sayCount } from '../wording/wording';
import { reasonsOf } from './reasons-of';

/** The disputed first, as the surfaces show them. */
const STANDINGS: readonly Standing[] = [...VERDICTS.toReversed(), 'alone'];

/**
 * A report as Markdown (CommonMark 0.31), the disputed claims first; each quotation leads to its sentence. What is quoted
 * from a page is only ever text, never markup.
 */
export function writeMarkdown(report: Report, say: Say, locale: string): string {
  const { article, claims, omissions, others, summary } = report;
  const lines = [
    `# ${plain(article.title || say('untitled'))}`,
    cite({ ...article, title: '' }),
    `${sayCount(say, locale, 'count_claims', summary.claims)}, ${sayCount(say, locale, 'count_outlets', summary.outlets)}`,
  ];
  for (const standing of STANDINGS) {
    const group = claims.filter((claim) => claim.standing === standing);
    if (!group.length) continue;
    lines.push(`## ${plain(say(`verdict_${standing}`))} (${group.length.toLocaleString(locale)})`);
    lines.push(...group.map((claim) => writeClaim(claim, report, say)));
  }
  if (omissions.length) {
    lines.push(`## ${say('omissions_title')}`);
    lines.push(omissions.map((omission) => writeOmission(omission, report)).join('\n'));
  }
  if (others.length) {
    lines.push(`## ${say('list_others')}`);
    lines.push(others.map((other) => `- ${cite(other)}`).join('\n'));
  }
  return `${lines.join('\n\n')}\n`;
}

function writeClaim(claim: ReportedClaim, report: Report, say: Say): string {
  const own = claim.corrected ? ` ${plain(`[${say('corrected')}]`)}` : '';
  const answers = claim.evidence.filter(({ sure }) => sure).map((one) => writeEvidence(one, report, say));
  return [`> ${plain(claim.sentence)}`, `${writeSource(claim, say)}${own}`, answers.join('\n')]
    .filter(Boolean)
    .join('\n\n');
}

/** Another outlet's sentence, the verdict on it, why, and who it comes from. */
function writeEvidence(one: Evidence, { others }: Report, say: Say): string {
  const other = others[one.other];
  if (!other) return '';
  const verdict = say(one.later ? `verdict_updates_${one.later}` : `verdict_${one.verdict}`);
  const day = other.published ? ` (${other.published.slice(0, 10)})` : '';
  return [
    `- **${plain(verdict)}: ${outletAt(other, one.sentence)}**${day}: ${plain(say('cite_quote', one.sentence))}`,
    `  ${[plain(reasonsOf(one, say)), writeSource(one, say)].filter(Boolean).join(' ')}`,
  ].join('\n');
}

function writeSource({ attribution }: Pick<ReportedClaim, 'attribution'>, say: Say): string {
  return attribution
    ? `${say('chain_label')} ${plain(attribution.chain.map(tellerInLine).join(' ← '))}.`
    : `*${plain(say('no_source'))}*`;
}

function writeOmission({ sentence, outlets, other }: Omission, { others }: Report): string {
  const there = others[other];
  const more = outlets.filter((outlet) => outlet !== there?.outlet);
  const names = [...(there ? [outletAt(there, sentence)] : []), ...more.map(plain)];
  return `- ${plain(sentence)} (${names.join(', ')})`;
}

/** An outlet's name that leads to a sentence of its article. */
function outletAt({ outlet, url }: ArticleLine, sentence: string): string {
  const link = linkToSentence(url, sentence);
  return link ? `[${plain(outlet)}](<${link.replace(/[<>\s]/g, '')}>)` : plain(outlet);
}

function cite({ outlet, title, author, published, url }: ArticleLine): string {
  const parts = [outlet, author, title, published?.slice(0, 10)].filter((part): part is string => Boolean(part));
  return `${parts.map(plain).join(', ')}, <${encodeURI(url).replace(/[<>\s]/g, '')}>`;
}

/** Text that Markdown takes as it is: one line, its marks escaped. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^([+-]|\d+[.)])(?=\s)/, (mark) => mark.replace(/.$/, '\\$&'));
}
