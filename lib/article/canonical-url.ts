import { findFirst } from './unclobbered';

/** Parts of a query that say where a reader came from, not what is shown. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ref_?src|smid|ito|ns_\w+|at_\w+|xtor|amp)$/i;

/**
 * The address under which a page is kept: its canonical link where that names a page of the same site, or else the
 * address it was opened at, without fragment and tracking parts. A page cannot speak for another site, or it could
 * take the place of another outlet's article.
 * @param address where the page was opened; returned as it is when it is no `http(s):` address.
 */
export function canonicalUrl(document: Document, address: string): string {
  const opened = parse(address, address);
  if (!opened) return address;
  const stated = [
    findFirst(document, 'link[rel~="canonical" i][href]')?.getAttribute('href'),
    findFirst(document, 'meta[property="og:url" i][content]')?.getAttribute('content'),
  ];
  for (const href of stated) {
    const url = href ? parse(href, address) : null;
    // A canonical link to the front page is a slip of the template.
    if (url && sameSite(url, opened) && (url.pathname !== '/' || url.search || opened.pathname === '/'))
      return tidy(url);
  }
  return tidy(opened);
}

function parse(href: string, base: string): URL | null {
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

function sameSite(a: URL, b: URL): boolean {
  const bare = (url: URL) => url.hostname.replace(/^(?:www\d?|m|mobile|amp|edition)\./, '');
  return bare(a) === bare(b);
}

function tidy(url: URL): string {
  url.hash = '';
  // By hand: in a content script Firefox's `searchParams` cannot be iterated.
  const isTracking = (part: string) => TRACKING.test(part.split('=')[0] ?? '');
  if (url.search.length > 1)
    url.search = url.search
      .slice(1)
      .split('&')
      .filter((part) => !isTracking(part))
      .join('&');
  return url.href;
}
