import type { ArticleLine, Report, ReportedClaim } from '../report/report';
import { type Say, sayCount } from '../wording/wording';
import { reasonsOf } from './reasons-of';

/** A report as Markdown (CommonMark 0.31): what is quoted from a page is only ever text, never markup. */
export function writeMarkdown(report: Report, say: Say, locale: string): string {
  const { article, claims, omissions, others, summary } = report;
  const lines = [
    `# ${plain(article.title || say('untitled'))}`,
    cite(article),
    `${sayCount(say, locale, 'count_claims', summary.claims)}, ${sayCount(say, locale, 'count_outlets', summary.outlets)}`,
    ...claims.map((claim) => writeClaim(claim, report, say)),
  ];
  if (omissions.length) {
    lines.push(`## ${say('omissions_title')}`);
    lines.push(
      omissions.map(({ sentence, outlets }) => `- ${plain(sentence)} (${plain(outlets.join(', '))})`).join('\n'),
    );
  }
  if (others.length) lines.push(others.map((other) => `- ${cite(other)}`).join('\n'));
  return `${lines.join('\n\n')}\n`;
}

function writeClaim(claim: ReportedClaim, { others }: Report, say: Say): string {
  const { sentence, standing, attribution, evidence } = claim;
  const source = attribution ? ` (${plain(attribution.chain.join(' ← '))})` : '';
  const own = claim.corrected ? ` ${plain(`[${say('corrected')}]`)}` : '';
  const answers = evidence.flatMap((one) => {
    const other = others[one.other];
    if (!one.sure || !other) return [];
    const verdict = say(one.later ? `verdict_updates_${one.later}` : `verdict_${one.verdict}`);
    return [
      `- **${plain(other.outlet)}**, ${plain(verdict)}: ${plain(one.sentence)} ${plain(reasonsOf(one, say))}`.trimEnd(),
    ];
  });
  return [`> ${plain(sentence)}${source}${own}`, `**${plain(say(`verdict_${standing}`))}**`, answers.join('\n')]
    .filter(Boolean)
    .join('\n\n');
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
