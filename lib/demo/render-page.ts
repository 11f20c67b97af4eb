import { drawHero } from './draw-hero';
import { escapeJson, escapeHtml as h } from './escape-html';
import type { StoryArticle } from './story-article';

export interface PageParts {
  /** Address of the style sheet. */
  stylesheet: string;
  /** The address the page is served at, if it shall say so (canonical link, Open Graph). */
  address?: string;
  /** Style sheets and scripts beside the page's own. */
  extraStylesheets?: readonly string[];
  scripts?: readonly string[];
}

/**
 * Renders an article as the page of a news site: header and navigation, figure with caption, related links, newsletter
 * sign-up, footer, and what such pages say of themselves to machines (schema.org NewsArticle, Open Graph, `<time>`).
 * Out: a whole HTML document without inline script. Everything from the article is escaped.
 */
export function renderPage(article: StoryArticle, parts: PageParts): string {
  const { outlet, title, section, related, signUp } = article;
  const hash = hashOf(outlet);
  const hue = hash % 360;
  const look = (hash >>> 5) % 3;
  return `<!doctype html>
<html lang="${h(article.language ?? 'en')}" class="look-${look}" style="--hue: ${hue}">
<head>
${renderHead(article, parts)}
</head>
<body>
<header class="masthead">
<a class="outlet" href="#">${h(outlet)}</a>
<nav aria-label="Sections"><ul class="bar">${SECTIONS.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul></nav>
</header>
<main>
<article>
<header>
${section ? `<p class="section">${h(section)}</p>` : ''}
${title ? `<h1>${h(title)}</h1>` : ''}
${renderByline(article)}
</header>
${renderFigure(article, hue)}
<div class="text">
${article.paragraphs.map(renderParagraph).join('\n')}
</div>
</article>
${related?.length ? `<aside class="related" aria-label="Related"><h2>Related</h2><ul>${related.map((line) => `<li><a href="#">${h(line)}</a></li>`).join('')}</ul></aside>` : ''}
${signUp ? `<section class="sign-up" aria-label="Newsletter"><h2>Newsletter</h2><p>${h(signUp)}</p><form><label>Email <input type="email" autocomplete="off"></label> <button type="button">Sign up</button></form></section>` : ''}
</main>
<footer class="foot">
<nav aria-label="About"><ul class="bar">${ABOUT.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul></nav>
<p>© ${h(outlet)}. All rights reserved.</p>
</footer>
${(parts.scripts ?? []).map((src) => `<script src="${h(src)}"></script>`).join('\n')}
</body>
</html>
`;
}

const SECTIONS = ['Home', 'World', 'Politics', 'Business', 'Culture', 'Sport'];
const ABOUT = ['About us', 'Contact', 'Corrections', 'Privacy', 'Terms of use'];

function renderHead({ outlet, title, published, modified, author, section }: StoryArticle, parts: PageParts): string {
  const meta = (property: string, content: string | null | undefined): string =>
    content ? `<meta property="${property}" content="${h(content)}">` : '';
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title || undefined,
    datePublished: published ?? undefined,
    dateModified: modified ?? undefined,
    author: author ? { '@type': 'Person', name: author } : undefined,
    publisher: { '@type': 'NewsMediaOrganization', name: outlet },
    articleSection: section ?? undefined,
    mainEntityOfPage: parts.address,
    isAccessibleForFree: true,
  };
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${h(title ? `${title} | ${outlet}` : outlet)}</title>`,
    '<link rel="icon" href="data:,">',
    parts.address ? `<link rel="canonical" href="${h(parts.address)}">` : '',
    meta('og:type', 'article'),
    meta('og:site_name', outlet),
    meta('og:title', title),
    meta('og:url', parts.address),
    meta('article:published_time', published),
    meta('article:modified_time', modified),
    meta('article:section', section),
    ...[parts.stylesheet, ...(parts.extraStylesheets ?? [])].map((href) => `<link rel="stylesheet" href="${h(href)}">`),
    `<script type="application/ld+json">${escapeJson(jsonLd)}</script>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function renderByline({ author, published, modified }: StoryArticle): string {
  const time = (word: string, iso: string): string =>
    `<span>${word} <time datetime="${h(iso)}">${h(sayTime(iso))}</time></span>`;
  const parts = [
    author ? `<span>By <a rel="author" href="#">${h(author)}</a></span>` : '',
    published ? time('Published', published) : '',
    modified ? time('Updated', modified) : '',
  ].filter(Boolean);
  return parts.length ? `<p class="byline">${parts.join(' ')}</p>` : '';
}

function renderFigure({ caption }: StoryArticle, hue: number): string {
  if (!caption) return '';
  return `<figure>${drawHero(hue)}<figcaption>${h(caption)}</figcaption></figure>`;
}

/** A short line that ends like no sentence is a crosshead, as in most article files. */
function renderParagraph(text: string): string {
  const isCrosshead = text.length <= 120 && !/[.!?…:;"”’»)]$/.test(text.trim());
  return isCrosshead ? `<h2>${h(text)}</h2>` : `<p>${h(text)}</p>`;
}

/** The day as written, and the hour where one is given: in the zone of the outlet, so that it reads as it was printed. */
function sayTime(iso: string): string {
  const [day = '', clock = ''] = iso.split('T');
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const said = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return clock ? `${said}, ${clock.slice(0, 5)}` : said;
}

/** A number of its own for each outlet (FNV-1a, 32 bits). */
function hashOf(outlet: string): number {
  let hash = 0x811c9dc5;
  for (const character of outlet) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
