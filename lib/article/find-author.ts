import { type LinkedData, textOf } from './json-ld';
import { tidy } from './tidy-text';
import { findAll } from './unclobbered';

/** Who wrote the article: as JSON-LD states it, then meta tags, then the visible byline. */
export function findAuthor(document: Document, article: LinkedData | null, meta: string | undefined): string | null {
  return authorOf(article?.author) ?? authorOf(article?.creator) ?? plainAuthor(meta) ?? bylineOf(document);
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
