import { findAll } from './unclobbered';

/** A node of a page's JSON-LD: anything at all may be in it. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Bounds of what is taken: UTF-16 units of a block and of all blocks, values looked at, objects found. */
const MOST = { block: 600_000, text: 2_000_000, values: 50_000, nodes: 2_000 } as const;

/**
 * All objects of a page's JSON-LD in the order in which they are met, whatever they are nested in (`@graph`, arrays,
 * `mainEntity`…). Malformed blocks are mended where a known slip is to blame (raw line breaks in strings, HTML comment
 * or CDATA marks, a trailing comma or semicolon) and left out otherwise.
 */
export function readJsonLd(document: Document): LinkedData[] {
  const found: LinkedData[] = [];
  let length = 0;
  let values = 0;
  for (const script of findAll(document, 'script[type*="ld+json" i]').slice(0, 50)) {
    const text = script.textContent ?? '';
    if (text.length > MOST.block || length + text.length > MOST.text) continue;
    length += text.length;
    // Grows while it is gone through: taking from its front would move all the rest each time.
    const queue: unknown[] = [parse(text)];
    for (const value of queue) {
      if (found.length >= MOST.nodes || ++values > MOST.values) return found;
      if (typeof value !== 'object' || value === null) continue;
      if (!Array.isArray(value)) found.push(value as LinkedData);
      for (const inner of Object.values(value)) if (typeof inner === 'object') queue.push(inner);
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
  return hasType(node, ARTICLE_TYPES);
}

/** Whether a node says of itself that it is a review of a claim (schema.org/ClaimReview). */
export function isReviewNode(node: LinkedData): boolean {
  return hasType(node, /(?:^|\/)ClaimReview$/);
}

function hasType(node: LinkedData, types: RegExp): boolean {
  return [node['@type']].flat().some((type) => typeof type === 'string' && types.test(type));
}

/** The text of a property: a string or a number, the `name` or `@value` of an object, the first such of an array. */
export function textOf(value: unknown): string | null {
  for (const one of [value].flat().slice(0, 5)) {
    if (typeof one === 'string' && one.trim()) return one.trim();
    if (typeof one === 'number') return String(one);
    if (typeof one === 'object' && one !== null) {
      const inner = (one as LinkedData).name ?? (one as LinkedData)['@value'];
      if (typeof inner === 'string' && inner.trim()) return inner.trim();
    }
  }
  return null;
}

/** Pages of fact-checks have one or a few; what a review says lies near its top. */
const REVIEW = { most: 20, entries: 30, text: 10_000, depth: 4 } as const;

/** The nodes that are reviews of claims (schema.org/ClaimReview), cut to what a review may hold. */
export function findReviewNodes(nodes: readonly LinkedData[]): LinkedData[] {
  return nodes
    .filter(isReviewNode)
    .slice(0, REVIEW.most)
    .map((node) => cut(node, REVIEW.depth) as LinkedData);
}

/** A value with `null` for what is too long or too deep: what is left out is not there, half of it would be wrong. */
function cut(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.length > REVIEW.text ? null : value;
  if (typeof value !== 'object' || value === null) return value;
  if (!depth) return null;
  const entries = Object.entries(value).slice(0, REVIEW.entries);
  const kept = entries.map(([key, inner]) => [key, cut(inner, depth - 1)] as const);
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
}
