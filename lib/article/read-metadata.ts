import type { Article } from './article';
import { findAuthor } from './find-author';
import { findOutlet } from './find-outlet';
import { findTitle } from './find-title';
import { dayOrder, toIsoDate } from './iso-date';
import { isArticleNode, isReviewNode, type LinkedData, readJsonLd, textOf } from './json-ld';
import type { ReadBlock } from './text-block';
import { tidy } from './tidy-text';
import { findAll, findFirst } from './unclobbered';
import { visibleDate } from './visible-date';

/** What a page says about itself. */
export interface Metadata extends Pick<Article, 'title' | 'outlet' | 'author' | 'published' | 'modified'> {
  /** The `lang` of the page. */
  language: string | null;
  /** `article` or `other` where the page declares what it is (JSON-LD, Open Graph), `null` where it does not. */
  kind: 'article' | 'other' | null;
}

/** Names of `<meta>` and `itemprop` that state a thing, most trustworthy first. */
const META = {
  published: [
    'article:published_time',
    'datepublished',
    'og:published_time',
    'article:published',
    'og:article:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'date.published',
    'publish-date',
    'publish_date',
    'publishdate',
    'pubdate',
    'publication_date',
    'publicationdate',
    'published_time',
    'published-date',
    'article_date_original',
    'originalpublicationdate',
    'cxenseparse:recs:publishtime',
    'article.published',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date.created',
    'dc.date',
    'dc:date',
    'dc:created',
    'dcterms.date',
    'dcsext.articlefirstpublished',
    'date',
    'datecreated',
  ],
  modified: [
    'article:modified_time',
    'article:post_modified',
    'datemodified',
    'og:updated_time',
    'og:modified_time',
    'article:modified',
    'lastmod',
    'last-modified',
    'dcterms.modified',
    'dc.date.modified',
    'article.updated',
    'dc.date.updated',
    'revised',
  ],
  title: ['og:title', 'twitter:title', 'headline', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title'],
  outlet: [
    'og:site_name',
    'application-name',
    'parsely-site',
    'cre',
    'publisher',
    'dc.publisher',
    'article:publisher',
    'twitter:app:name:iphone',
  ],
  // What fits under an icon: "Verge" is The Verge.
  short: ['apple-mobile-web-app-title'],
  author: [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'og:article:author',
  ],
} as const;

/** Types of `og:type` that are no article. */
const OTHER_KINDS = /^(?:website|profile|video\.\w+|music\.\w+|book|product(?:\.\w+)?|object|company|blog)$/i;

/**
 * Reads what a page says about itself: JSON-LD first, then Open Graph and meta tags, then what can be seen.
 * @param blocks the page's text.
 */
export function readMetadata(document: Document, url: string, blocks: readonly ReadBlock[] = []): Metadata {
  const data = readJsonLd(document);
  const node = articleNode(data, url);
  const meta = readMeta(document);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find((content) => content);
  const language =
    findFirst(document, 'html[lang]')?.getAttribute('lang') || meta.get('content-language') || textOf(node?.inLanguage);
  const order = dayOrder(language);
  const firstDate = (names: readonly string[]) =>
    names.map((name) => toIsoDate(meta.get(name) ?? '', order)).find((date) => date !== null) ?? null;
  const fromNode = (name: string) => toIsoDate(textOf(node?.[name]) ?? '');

  const outlet = findOutlet(
    document,
    url,
    data,
    node,
    { name: first(META.outlet), short: first(META.short) },
    blocks.map(({ text }) => text),
  );
  const published =
    fromNode('datePublished') ??
    firstDate(META.published) ??
    fromNode('dateCreated') ??
    pageDate(data) ??
    visibleDate(document, url, blocks, order) ??
    firstDate(['article:post_modified']);
  const modified = fromNode('dateModified') ?? firstDate(META.modified);
  const kind = meta.get('og:type') ?? '';
  return {
    title: findTitle(document, textOf(node?.headline) ?? textOf(node?.name), first(META.title), outlet),
    outlet,
    author: findAuthor(document, node, first(META.author)),
    published,
    modified: modified && published && modified.slice(0, 10) < published.slice(0, 10) ? null : modified,
    language,
    kind: node || /article|news/i.test(kind) ? 'article' : OTHER_KINDS.test(kind) ? 'other' : null,
  };
}

/** When no article is stated: the date of the page as such, which some templates state alone. */
function pageDate(data: readonly LinkedData[]): string | null {
  const page = data.find((node) => [node['@type']].flat().includes('WebPage') && textOf(node.datePublished));
  return toIsoDate(textOf(page?.datePublished) ?? '');
}

/** The article that the page is about: not one of a list of teasers, each of which may be an article as well. */
function articleNode(data: readonly LinkedData[], url: string): LinkedData | null {
  const all = data.filter((node) => isArticleNode(node) && (textOf(node.headline) ?? textOf(node.datePublished)));
  // What a fact-check says of itself as an article tells more than its verdict does.
  const written = all.filter((node) => !isReviewNode(node));
  const articles = written.length ? written : all;
  const path = pathOf(url);
  const own = articles.find((node) => addressesOf(node).some((address) => path.length > 1 && pathOf(address) === path));
  if (own) return own;
  const lists = data.some((node) =>
    [node['@type']].flat().some((type) => /^(?:ItemList|CollectionPage|SearchResultsPage)$/.test(String(type))),
  );
  const [first] = articles;
  if (!first || (lists && (articles.length > 1 || addressesOf(first).length))) return null;
  return first;
}

function addressesOf(node: LinkedData): string[] {
  const about = node.mainEntityOfPage;
  return [node.url, node['@id'], about, (about as LinkedData | null)?.['@id']].filter(
    (address) => typeof address === 'string' && !address.startsWith('#'),
  ) as string[];
}

function pathOf(address: string): string {
  try {
    return new URL(address, 'https://page.invalid').pathname.replace(/\/$/, '');
  } catch {
    return '';
  }
}

/** `<meta>`, microdata and RDFa by lower-case name; the first of each name counts. */
function readMeta(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  const add = (name: string, content: string | null | undefined) => {
    if (name && content && !meta.has(name)) meta.set(name, content.slice(0, 1000));
  };
  for (const element of findAll(document, 'meta[content], [property][content]').slice(0, 500)) {
    // Of somebody or something that the article has: its publisher's, its picture's.
    const inner = element.hasAttribute('itemprop') && element.parentElement?.closest('[itemprop][itemscope]');
    if (inner) continue;
    const content = element.getAttribute('content')?.trim();
    for (const key of ['property', 'name', 'itemprop', 'http-equiv'])
      for (const name of (element.getAttribute(key) ?? '').trim().toLowerCase().split(/\s+/)) add(name, content);
  }
  const publisher = findFirst(document, '[itemprop="publisher"] [itemprop="name"]');
  add('publisher', publisher?.getAttribute('content') ?? tidy(publisher?.textContent));
  for (const [name, content] of parselyPage(document)) add(name, content);
  for (const element of findAll(document, '[itemprop][datetime]').slice(0, 20)) {
    const name = element.getAttribute('itemprop')?.toLowerCase();
    if (name) add(name, element.getAttribute('datetime'));
  }
  return meta;
}

/** Parse.ly's one tag for all, under the names of its many. */
function parselyPage(document: Document): [name: string, content: string | null][] {
  try {
    const page = JSON.parse(findFirst(document, 'meta[name="parsely-page"]')?.getAttribute('content') ?? '');
    return [
      ['parsely-title', textOf(page.title)],
      ['parsely-pub-date', textOf(page.pub_date)],
      ['parsely-author', textOf(page.author)],
    ];
  } catch {
    return [];
  }
}
