import type { Article } from './article';
import { findWrittenDate, toIsoDate } from './iso-date';
import { isArticleNode, type LinkedData, readJsonLd, textOf } from './json-ld';
import { findAll, findFirst } from './unclobbered';

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
    'article:post_modified',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date.created',
    'dc.date',
    'dcterms.date',
    'dcsext.articlefirstpublished',
    'date',
    'datecreated',
  ],
  modified: [
    'article:modified_time',
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
    'cre',
    'publisher',
    'dc.publisher',
    'article:publisher',
    'twitter:app:name:iphone',
  ],
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

const LONGEST_TITLE = 400;

/** Reads what a page says about itself: JSON-LD first, then Open Graph and meta tags, then what can be seen. */
export function readMetadata(document: Document, url: string): Metadata {
  const data = readJsonLd(document);
  const node = articleNode(data, url);
  const meta = readMeta(document);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find((content) => content);
  const firstDate = (names: readonly string[]) =>
    names.map((name) => toIsoDate(meta.get(name) ?? '')).find((date) => date !== null) ?? null;
  const fromNode = (name: string) => toIsoDate(textOf(node?.[name]) ?? '');

  const outlet = findOutlet(document, url, data, node, first(META.outlet));
  const published =
    fromNode('datePublished') ??
    firstDate(META.published) ??
    fromNode('dateCreated') ??
    visibleDate(document) ??
    dateInAddress(url);
  const modified = fromNode('dateModified') ?? firstDate(META.modified);
  const kind = meta.get('og:type') ?? '';
  return {
    title: findTitle(document, textOf(node?.headline) ?? textOf(node?.name), first(META.title), outlet),
    outlet,
    author: authorOf(node?.author) ?? authorOf(node?.creator) ?? plainAuthor(first(META.author)) ?? bylineOf(document),
    published,
    modified: modified && published && modified.slice(0, 10) < published.slice(0, 10) ? null : modified,
    language:
      document.documentElement?.getAttribute?.('lang') || meta.get('content-language') || textOf(node?.inLanguage),
    kind: node || /article|news/i.test(kind) ? 'article' : OTHER_KINDS.test(kind) ? 'other' : null,
  };
}

/** The article that the page is about: not one of a list of teasers, each of which may be an article as well. */
function articleNode(data: readonly LinkedData[], url: string): LinkedData | null {
  const articles = data.filter((node) => isArticleNode(node) && (textOf(node.headline) ?? textOf(node.datePublished)));
  const path = pathOf(url);
  const own = articles.find((node) =>
    [node.url, node['@id'], node.mainEntityOfPage, (node.mainEntityOfPage as LinkedData | null)?.['@id']].some(
      (address) => typeof address === 'string' && path.length > 1 && pathOf(address) === path,
    ),
  );
  if (own) return own;
  const lists = data.some((node) =>
    [node['@type']].flat().some((type) => /^(?:ItemList|CollectionPage|SearchResultsPage)$/.test(String(type))),
  );
  return articles.length === 1 || !lists ? (articles[0] ?? null) : null;
}

function pathOf(address: string): string {
  try {
    return new URL(address, 'https://page.invalid').pathname.replace(/\/$/, '');
  } catch {
    return '';
  }
}

/** `<meta>` and microdata by lower-case name; the first of each name counts. */
function readMeta(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of findAll(document, 'meta[content]').slice(0, 500)) {
    const content = element.getAttribute('content')?.trim();
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.trim().toLowerCase();
      if (name && content && !meta.has(name)) meta.set(name, content.slice(0, 1000));
    }
  }
  for (const element of findAll(document, '[itemprop][datetime]').slice(0, 20)) {
    const name = element.getAttribute('itemprop')?.toLowerCase();
    if (name && !meta.has(name)) meta.set(name, element.getAttribute('datetime') ?? '');
  }
  return meta;
}

/** Text as read: white space collapsed, markup and entities that some templates leave in their titles undone. */
function tidy(text: string | null | undefined): string {
  return (text ?? '')
    .slice(0, 2000)
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(
      /&(amp|quot|apos|nbsp|lt|gt|#0?39|#x27|#8217|#8216|#8220|#8221|#8211|#8212);/gi,
      (all, name: string) => ENTITIES[name.toLowerCase()] ?? all,
    )
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  '#8216': '‘',
  '#8217': '’',
  '#8220': '“',
  '#8221': '”',
  '#8211': '–',
  '#8212': '—',
};

/** What stands between a headline and the name of the outlet in a page's title. */
const SEPARATOR = /\s+[|\-–—:»·•/]+\s+|\s*\|\s*/;

/**
 * The headline: the one that can be seen (`<h1>`), when it is the one the page states; else what the page states,
 * freed of the outlet's name.
 */
function findTitle(document: Document, headline: string | null, meta: string | undefined, outlet: string): string {
  const page = tidy(findFirst(document, 'head > title, title')?.textContent);
  const stated = [headline, meta, page].map(tidy).filter((text) => text);
  const seen = findAll(document, 'h1')
    .slice(0, 10)
    .map((h1) => tidy(h1.textContent));
  const shown = seen.find((h1) => h1.length <= LONGEST_TITLE && stated.some((title) => sameWords(h1, title)));
  if (shown) return shown;
  const best = stated[0] ?? seen.find((h1) => h1.length > 10) ?? '';
  return withoutOutlet(best, outlet).slice(0, LONGEST_TITLE);
}

/** Whether most words of two titles are the same; either may have more around them ("… | The Gazette"). */
function sameWords(a: string, b: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [words(a), words(b)];
  if (x.size < 3) return false;
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  return shared >= 0.75 * Math.min(x.size, y.size) && shared >= 0.6 * x.size;
}

function withoutOutlet(title: string, outlet: string): string {
  const parts = title.split(SEPARATOR);
  const last = parts[parts.length - 1] ?? '';
  if (parts.length < 2 || !likeName(last, outlet)) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—:»·•/]+$/, '') || title;
}

const letters = (text: string) =>
  text
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

function likeName(a: string, b: string): boolean {
  const [x, y] = [letters(a), letters(b)];
  return x.length > 1 && y.length > 1 && (x.includes(y) || y.includes(x));
}

/** The name the outlet gives itself; among several the one that stands in the page's title; else the host name. */
function findOutlet(
  document: Document,
  url: string,
  data: readonly LinkedData[],
  node: LinkedData | null,
  meta: string | undefined,
): string {
  const host = hostOf(url);
  const site = data.find((one) =>
    [one['@type']].flat().some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(String(type))),
  );
  const names = [meta ?? null, textOf(node?.publisher), textOf(site?.name), textOf(site?.publisher)]
    .map((name) => tidy(name).replace(/^@/, ''))
    // An address is no name, and a slogan is not the name either.
    .filter((name) => name.length > 1 && name.length <= 60 && !/^https?:|^www\.|\/\//i.test(name));
  const title = tidy(findFirst(document, 'head > title, title')?.textContent);
  const ends = title.split(SEPARATOR).slice(1);
  const named = names.find((name) => ends.some((end) => letters(end) === letters(name)));
  const proper = names.find((name) => !/^[\w-]+\.[a-z.]{2,8}$/i.test(name));
  const ending = ends.find(
    (end) => end.length <= 40 && letters(end).length > 2 && letters(host).startsWith(letters(end)),
  );
  return named ?? proper ?? ending ?? names[0] ?? (host || 'unknown');
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^(?:www\d?|m|mobile|amp|edition)\./, '');
  } catch {
    return '';
  }
}

function authorOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .slice(0, 6)
    .map((one) => plainAuthor(textOf(one)))
    .filter((name) => name !== null);
  return names.length ? [...new Set(names)].join(', ') : null;
}

/** A name, not an address or the mark of a template. */
function plainAuthor(text: string | null | undefined): string | null {
  const name = tidy(text).replace(/^by\s+/i, '');
  return name.length > 1 && name.length <= 120 && !/^https?:|^@|\/\/|^(?:null|undefined|admin)$/i.test(name)
    ? name
    : null;
}

function bylineOf(document: Document): string | null {
  for (const element of findAll(
    document,
    '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline, .author-name, [class*="byline" i]',
  ).slice(0, 5)) {
    const name = tidy(element.textContent?.slice(0, 300)).split(/\s[|•·–-]\s|\bupdated\b|\bpublished\b|\d/i)[0];
    const author = plainAuthor(name?.slice(0, 121));
    if (author && author.split(' ').length <= 12) return author;
  }
  return null;
}

/** A date near the headline: `<time>`, or an element that is named for a date. */
function visibleDate(document: Document): string | null {
  const candidates = findAll(
    document,
    'time[itemprop*="published" i], time[pubdate], time[class*="publish" i], h1 ~ * time, header time, article time, main time, time[datetime], ' +
      '[itemprop="datePublished"]',
  ).slice(0, 40);
  // A list of links further down has times of its own; the article's stands before it.
  for (const element of candidates) {
    if (element.closest('aside, nav, footer, li a, a')) continue;
    const date =
      toIsoDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? '') ??
      findWrittenDate(element.textContent ?? '');
    if (date) return date;
  }
  const named = findAll(
    document,
    '[class*="publish" i], [class*="dateline" i], [class*="timestamp" i], [class*="byline" i], [class*="date" i], [class*="meta" i], [id*="date" i]',
  ).slice(0, 200);
  for (const element of named) {
    if (element.closest('aside, nav, footer, a')) continue;
    const text = (element.textContent ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim();
    if (text.length > 200) continue;
    const date = findWrittenDate(text);
    if (date) return date;
  }
  return null;
}

/** "/2025/01/13/", as many addresses have it. */
function dateInAddress(url: string): string | null {
  const m =
    /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/i.exec(url) ??
    /[/-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/.-]|$)/.exec(url);
  return m ? (toIsoDate(`${m[1]}/${m[2]}/${m[3]}`) ?? toIsoDate(`${m[3]} ${m[2]} ${m[1]}`)) : null;
}
