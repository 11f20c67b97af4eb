import { isReviewNode, type LinkedData, textOf } from './json-ld';
import { letters, partsOfTitle } from './name-in-title';
import { isTelling, ownSpelling } from './own-spelling';
import { textOnLines, tidy } from './tidy-text';
import { findAll, findFirst } from './unclobbered';

/**
 * The name the outlet gives itself. Among several, the one that also ends the page's title; then one that is no
 * address; then the title's ending, where the host name is short for it or the link to the front page says the same;
 * else the host name, spelled as the page's text has it.
 *
 * @param article the page's article in JSON-LD.
 * @param meta the site's name in Open Graph or a meta tag, and one cut short for an icon.
 * @param lines the page's text.
 */
export function findOutlet(
  document: Document,
  url: string,
  data: readonly LinkedData[],
  article: LinkedData | null,
  meta: { name: string | undefined; short: string | undefined },
  lines: readonly string[],
): string {
  const host = hostOf(url);
  const site = data.find((one) =>
    [one['@type']].flat().some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(String(type))),
  );
  const reviewer = article && isReviewNode(article) ? textOf(article.author) : null;
  const logos = findAll(
    document,
    'a[href="/"] img[alt], header img[alt], [class*="logo" i] img[alt], [id*="logo" i] img[alt]',
  )
    .slice(0, 8)
    .map((logo) => withoutSlogan(tidy(logo.getAttribute('alt')).replace(/\s*\blogo$/i, '')))
    .filter((name) => name.length > 1 && name.length <= 40);
  const endings = endingsOfTitle(document);
  const stated = [
    meta.name,
    textOf(article?.publisher),
    reviewer,
    textOf(site?.name),
    textOf(site?.publisher),
    meta.short,
  ]
    .map((name) => withoutSlogan(tidy(name).replace(/^@/, '')))
    .filter((name) => name.length > 1 && name.length <= 60 && !/^https?:|^www\.|\/\//i.test(name));
  const shown = [...endings, ...logos];
  const homeLinks = new Set(
    findAll(document, 'a[href="/"]')
      .slice(0, 8)
      .map((link) => letters(tidy(link.textContent))),
  );
  const name =
    stated.find((one) => endings.some((end) => letters(end) === letters(one))) ??
    stated.find((one) => !isAddress(one)) ??
    shown.find((one) => one.length <= 40 && isShortFor(host, one)) ??
    endings.find((end) => letters(end).length > 1 && homeLinks.has(letters(end))) ??
    stated[0] ??
    (host || logos[0] || 'unknown');
  // "deltaherald" is how a template writes what the page shows as "DELTA HERALD".
  if (name !== name.toLowerCase()) return name;
  const label = isAddress(name) ? (name.split('.')[0] ?? '') : name;
  const spelled = ownSpelling(letters(label), endings) ?? ownSpelling(letters(label), lines);
  return (
    [...stated, ...shown].find((one) => one !== name && letters(one) === letters(label)) ??
    // "cleveland.com" is not the town it is named for.
    (spelled && (isTelling(spelled) || !(stated.includes(name) && isAddress(name))) ? spelled : name)
  );
}

/** What stands behind the headline in the page's title; the headline that is shown may be tied to it by a mere hyphen. */
function endingsOfTitle(document: Document): string[] {
  const title = tidy(findFirst(document, 'head > title, title')?.textContent);
  const endings = partsOfTitle(title).slice(1);
  for (const h1 of findAll(document, 'h1').slice(0, 10).map(textOnLines)) {
    const rest = h1.length > 10 && title.startsWith(h1) ? /^\s*[-–—_|:：](.+)$/.exec(title.slice(h1.length)) : null;
    if (rest?.[1] && !endings.length) return partsOfTitle(rest[1].trim());
  }
  return endings;
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
    const { hostname } = new URL(url);
    // A saved page that has lost its address stands at one that cannot be (RFC 2606, section 2).
    return hostname.endsWith('.invalid') ? '' : hostname.replace(/^(?:www\d?|m|mobile|amp|edition)\./, '');
  } catch {
    return '';
  }
}
