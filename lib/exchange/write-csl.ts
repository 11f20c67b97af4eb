import type { ArticleLine, Report } from '../report/report';

/** An item of CSL-JSON (Citation Style Language 1.0.2, csl-data.json), which Zotero imports. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  'container-title': string;
  URL: string;
  author?: { literal: string }[];
  issued?: { 'date-parts': [number[]] };
  note?: string;
}

/** The article of a report and the others that took part, as references. */
export function writeCsl({ article, others, summary }: Report): CslItem[] {
  const { claims, conflicts, updates, differs, agrees, alone } = summary;
  const note = `Corroborate: ${claims} claims (${agrees} agree, ${differs} differ, ${updates} updated, ${conflicts} disputed, ${alone} only here)`;
  return [{ ...itemOf(article), note }, ...others.map(itemOf)];
}

function itemOf({ url, outlet, title, author, published }: ArticleLine): CslItem {
  const date = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '');
  return {
    id: url,
    type: 'article-newspaper',
    title,
    'container-title': outlet,
    URL: url,
    ...(author && { author: [{ literal: author }] }),
    ...(date && { issued: { 'date-parts': [date.slice(1).map(Number)] } }),
  };
}
