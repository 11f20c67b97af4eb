/** Longer sentences are linked by their first and last words: browsers give up on long exact matches. UTF-16 units. */
const LONGEST_EXACT = 180;
const EDGE_WORDS = 5;

/**
 * The address of an article, pointed at one of its sentences (text fragment, WICG "Scroll to Text Fragment").
 * A browser that does not find the sentence opens the article at its top.
 * @returns `null` for an address that is no page (`javascript:`, `data:`…): it came from outside and is not to be linked
 */
export function linkToSentence(url: string, sentence: string): string | null {
  const page = pageAddress(url);
  if (!page) return null;
  const text = sentence.trim().replace(/\s+/g, ' ');
  if (!text) return page;
  if (text.length <= LONGEST_EXACT) return `${page}#:~:text=${encode(text)}`;
  const words = text.split(' ');
  if (words.length < 2 * EDGE_WORDS) return page;
  const first = words.slice(0, EDGE_WORDS).join(' ');
  const last = words.slice(-EDGE_WORDS).join(' ');
  return `${page}#:~:text=${encode(first)},${encode(last)}`;
}

/** The address without its fragment, or `null` when it is not one of a page. */
function pageAddress(url: string): string | null {
  if (!/^(https?|file|chrome-extension|moz-extension):/i.test(url)) return null;
  return url.split('#')[0] ?? null;
}

/** `-`, `,` and `&` have meanings of their own in a text directive; half of a surrogate pair cannot be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}
