import { type LinkedData, textOf } from './json-ld';
import { letters, partsOfTitle } from './name-in-title';
import { tidy } from './tidy-text';
import { findAll, findFirst } from './unclobbered';

/**
 * The name the outlet gives itself. Among several, the one that also ends the page's title; then one that is no
 * address; then the title's ending, where the host name is short for it; else the host name.
 *
 * @param article the page's article in JSON-LD.
 * @param meta the site's name in Open Graph or a meta tag.
 */
export function findOutlet(
  document: Document,
  url: string,
  data: readonly LinkedData[],
  article: LinkedData | null,
  meta: string | undefined,
): string {
  const host = hostOf(url);
  const site = data.find((one) =>
    [one['@type']].flat().some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(String(type))),
  );
  const logos = findAll(document, 'a[href="/"] img[alt], header img[alt], [class*="logo" i] img[alt]').slice(0, 8);
  const endings = partsOfTitle(tidy(findFirst(document, 'head > title, title')?.textContent)).slice(1);
  const stated = [meta ?? null, textOf(article?.publisher), textOf(site?.name), textOf(site?.publisher)]
    .map((name) => withoutSlogan(tidy(name).replace(/^@/, '')))
    .filter((name) => name.length > 1 && name.length <= 60 && !/^https?:|^www\.|\/\//i.test(name));
  const shown = [
    ...endings,
    ...logos.map((logo) => withoutSlogan(tidy(logo.getAttribute('alt')).replace(/\s+logo$/i, ''))),
  ];
  const name =
    stated.find((one) => endings.some((end) => letters(end) === letters(one))) ??
    stated.find((one) => !isAddress(one)) ??
    shown.find((one) => one.length <= 40 && isShortFor(host, one)) ??
    stated[0] ??
    (host || 'unknown');
  // "usatoday" is how a template writes what the page shows as "USA TODAY".
  const written = name === name.toLowerCase() ? shown.find((one) => letters(one) === letters(name)) : null;
  return written ?? name;
}

/** "Delta News | All that matters in the valley" → "Delta News". */
function withoutSlogan(name: string): string {
  const [first = '', ...rest] = partsOfTitle(name);
  return rest.length && name.length > 25 && first.length > 1 ? first : name;
}

function isAddress(name: string): boolean {
  return /^[\w-]+\.[a-z.]{2,8}$/i.test(name);
}

/** Whether a host name is made from a name: `deltanews.example` and `dvn.example` from "Delta & Valley News". */
function isShortFor(host: string, name: string): boolean {
  const label = host.split('.')[0] ?? '';
  const whole = letters(name);
  if (label.length < 3 || whole.length < 3 || whole[0] !== label[0]) return false;
  let at = 0;
  for (const letter of whole) if (letter === label[at]) at++;
  return at === label.length || label.startsWith(whole);
}

/** The name of a page's host without `www` and its like; empty when the address is none. */
function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^(?:www\d?|m|mobile|amp|edition)\./, '');
  } catch {
    return '';
  }
}
