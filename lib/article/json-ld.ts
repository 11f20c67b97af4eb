import { findAll } from './unclobbered';

/** A node of a page's JSON-LD: anything at all may be in it. */
export type LinkedData = Readonly<Record<string, unknown>>;

const MAX_BYTES = 600_000;
const MAX_NODES = 2_000;

/**
 * All objects of a page's JSON-LD in the order in which they are met, whatever they are nested in (`@graph`, arrays,
 * `mainEntity`…). Malformed blocks are mended where a known slip is to blame (raw line breaks in strings, HTML comment
 * or CDATA marks, a trailing comma or semicolon) and left out otherwise.
 */
export function readJsonLd(document: Document): LinkedData[] {
  const found: LinkedData[] = [];
  for (const script of findAll(document, 'script[type*="ld+json" i]').slice(0, 50)) {
    const text = script.textContent ?? '';
    if (text.length > MAX_BYTES) continue;
    const queue: unknown[] = [parse(text)];
    while (queue.length && found.length < MAX_NODES) {
      const value = queue.shift();
      if (Array.isArray(value)) queue.unshift(...value.slice(0, MAX_NODES));
      else if (typeof value === 'object' && value !== null) {
        found.push(value as LinkedData);
        queue.push(
          ...Object.values(value)
            .slice(0, MAX_NODES)
            .filter((inner) => typeof inner === 'object'),
        );
      }
    }
  }
  return found;
}

function parse(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '');
  const trimmed = bare.replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s{0,99}$/, '').trim();
  for (const attempt of [
    () => trimmed,
    // A raw line break inside a string is not allowed, and common.
    () =>
      trimmed
        .replace(/[\r\n\t]+/g, ' ')
        .replace(/,\s{0,9}([}\]])/g, '$1')
        .replace(/;$/, ''),
  ]) {
    try {
      return JSON.parse(attempt());
    } catch {}
  }
  return null;
}

/** Types of schema.org that are articles. */
const ARTICLE_TYPES =
  /(?:^|\/|:)(?:\w{0,24}Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|ClaimReview)$/;

/** Whether a node says of itself that it is an article. */
export function isArticleNode(node: LinkedData): boolean {
  return [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type));
}

/** The text of a property: a string, the `name` or `@value` of an object, the first such of an array. */
export function textOf(value: unknown): string | null {
  for (const one of [value].flat().slice(0, 5)) {
    if (typeof one === 'string' && one.trim()) return one.trim();
    if (typeof one === 'object' && one !== null) {
      const inner = (one as LinkedData).name ?? (one as LinkedData)['@value'];
      if (typeof inner === 'string' && inner.trim()) return inner.trim();
    }
  }
  return null;
}

/** Pages of fact-checks have one or a few. */
const MOST_REVIEWS = 20;

/** The nodes that are reviews of claims (schema.org/ClaimReview). */
export function findReviewNodes(nodes: readonly LinkedData[]): LinkedData[] {
  return nodes
    .filter((node) =>
      [node['@type']].flat().some((type) => typeof type === 'string' && /(?:^|\/)ClaimReview$/.test(type)),
    )
    .slice(0, MOST_REVIEWS);
}
