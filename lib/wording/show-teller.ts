/** Words that begin a description of somebody; a sentence that begins with one spells it large. */
const DETERMINERS = new Set(
  'a an another both her his its many most one our several some that the their these this those three two'.split(' '),
);
/** Where the word belongs to a name. */
const NAMES = /^The Hague\b/;

/** A teller as he stands within a line: “the Ukrainian army”, though the article’s sentence began with “The”. */
export function tellerInLine(teller: string): string {
  return withoutRepeat(teller)
    .split(', ')
    .map((part) => (isDescribed(part) && !NAMES.test(part) ? part.charAt(0).toLowerCase() + part.slice(1) : part))
    .join(', ');
}

/** A teller at the head of a line: “A doctor at the hospital”. */
export function tellerAtHead(teller: string): string {
  const shown = withoutRepeat(teller);
  return isDescribed(shown) ? shown.charAt(0).toUpperCase() + shown.slice(1) : shown;
}

/**
 * A name in brackets says who is meant by a description. Where the description has the name, or what comes of it
 * (“Ukrainian officials (Ukraine)”), it says nothing.
 */
function withoutRepeat(teller: string): string {
  const [, described = '', name = ''] = /^(.+) \(([^()]{3,})\)$/.exec(teller) ?? [];
  return name && described.toLowerCase().includes(name.slice(0, -1).toLowerCase()) ? described : teller;
}

function isDescribed(part: string): boolean {
  const [first = '', second] = part.split(' ');
  return second !== undefined && DETERMINERS.has(first.toLowerCase());
}
