import { unclobbered } from './unclobbered';

/** Text as read: white space collapsed, markup and entities that some templates leave in their titles undone. */
export function tidy(text: string | null | undefined): string {
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

/** Elements that stand on lines of their own. */
const LINES = /^(?:BR|DIV|P|H[1-6]|LI|SECTION|TIME)$/;
/** A headline has no more parts; what has is none. */
const MOST_PARTS = 200;

/** The text of an element as it is seen: what stands on lines of its own is words apart. */
export function textOnLines(element: Element): string {
  let text = '';
  let parts = 0;
  const add = (node: Node): void => {
    if (++parts > MOST_PARTS) return;
    if (node.nodeType === TEXT) text += (node as Text).data;
    if (node.nodeType !== ELEMENT || /^(?:script|style|template|svg)$/i.test(node.nodeName)) return;
    const apart = LINES.test(node.nodeName.toUpperCase());
    if (apart) text += ' ';
    for (const inner of Array.from(unclobbered(node, 'childNodes'))) add(inner);
    if (apart) text += ' ';
  };
  add(element);
  return tidy(text);
}

/** The text of a small element; empty when it has more than so many characters. A large one is not gone through. */
export function briefText(element: Element, most: number): string {
  const text: string[] = [];
  let length = 0;
  const add = (node: Node): void => {
    if (node.nodeType === TEXT) {
      text.push((node as Text).data);
      // Each counts for one more: a page may be full of nodes without a letter.
      length += (node as Text).data.length + 1;
    }
    for (
      let inner = unclobbered(node, 'firstChild');
      inner && length <= most;
      inner = unclobbered(inner, 'nextSibling')
    ) {
      length++;
      add(inner);
    }
  };
  add(element);
  return length > most ? '' : text.join('').replace(/\s+/g, ' ').trim();
}

const TEXT = 3;
const ELEMENT = 1;

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
