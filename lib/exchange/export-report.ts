import type { Article } from '../article/article';
import type { Report } from '../report/report';
import type { Say } from '../wording/wording';
import { writeAnnotations } from './annotations';
import type { ExportForm } from './export-forms';
import { writeCsl } from './write-csl';
import { writeCsv } from './write-csv';
import { writeMarkdown } from './write-markdown';

export interface ExportedFile {
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

/** Writes a report as a file. @param article the article it is of, for the places of its sentences. */
export function exportReport(
  form: ExportForm,
  report: Report,
  article: Article,
  say: Say,
  locale: string,
): ExportedFile {
  const name = fileName(report);
  switch (form) {
    case 'markdown':
      return { name: `${name}.md`, type: 'text/markdown', text: writeMarkdown(report, say, locale) };
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv', text: writeCsv(report, say) };
    case 'annotations':
      return {
        name: `${name}.jsonld`,
        type: 'application/ld+json',
        text: JSON.stringify(writeAnnotations(report, article, say), null, 2),
      };
    case 'csl':
      return {
        name: `${name}.csl.json`,
        type: 'application/vnd.citationstyles.csl+json',
        text: JSON.stringify(writeCsl(report), null, 2),
      };
  }
}

/** Letters and digits of outlet and headline: what every file system takes. */
function fileName({ article: { outlet, title } }: Report): string {
  const words = `${outlet} ${title}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 80) || 'report';
}
