import { unclobbered } from './unclobbered';

/** A copy of a page's readable part, and the way back from its text to the live page. */
export interface PageCopy {
  document: Document;
  /** From each text node of the copy to the live one it was copied from. */
  live: WeakMap<Node, Text>;
}

/** Bounds that no news page comes near and that keep a hostile one from hanging the tab. */
const LIMITS = { elements: 60_000, characters: 4_000_000, depth: 120 };

/** Elements with nothing to read in them. Dropped whole. */
const UNREADABLE = new Set(
  (
    'AUDIO BASE BUTTON CANVAS DATALIST DIALOG EMBED FIGCAPTION FRAME FRAMESET HEAD IFRAME IMG INPUT LINK MAP MATH ' +
    'MENU META METER NAV NOSCRIPT OBJECT OPTGROUP OPTION PROGRESS RP RT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA ' +
    'TRACK VIDEO'
  ).split(' '),
);

/** What Readability weighs, and what our own sieve looks at afterwards. */
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'itemtype', 'rel', 'href'];

/** Text for screen readers only: it is not on the page for the reader, so it cannot be marked. */
const FOR_SCREEN_READERS = /\b(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text)\b/i;

const ELEMENT = 1;
const TEXT = 3;

/**
 * Copies what a person can read of a page into `blank`, an empty document without scripts. The live page is only read.
 * Works level by level without recursion and stops at `LIMITS`; what lies deeper than the depth limit hangs there
 * from the deepest allowed ancestor, in order. Open shadow trees are copied in place of their host's children.
 */
export function copyPage(document: Document, blank: Document): PageCopy {
  const live = new WeakMap<Node, Text>();
  const body = unclobbered(document, 'body');
  const target = blank.body;
  if (!body) return { document: blank, live };
  let elements = 0;
  let characters = 0;
  const stack = [{ nodes: childrenOf(body), next: 0, into: target as Element, depth: 0 }];
  while (stack.length) {
    const level = stack[stack.length - 1] as (typeof stack)[number];
    const node = level.nodes[level.next++];
    if (!node) {
      stack.pop();
      continue;
    }
    if (node.nodeType === TEXT) {
      const text = node as Text;
      characters += text.data.length;
      if (characters > LIMITS.characters) break;
      const copy = blank.createTextNode(text.data);
      live.set(copy, text);
      level.into.appendChild(copy);
    } else if (node.nodeType === ELEMENT || typeof node.nodeType !== 'number') {
      const element = node as Element;
      if (!isReadable(element)) continue;
      if (++elements > LIMITS.elements) break;
      const copy = copyElement(element, blank);
      level.into.appendChild(copy);
      const deeper = level.depth < LIMITS.depth;
      stack.push({
        nodes: childrenOf(element),
        next: 0,
        into: deeper ? copy : level.into,
        depth: deeper ? level.depth + 1 : level.depth,
      });
    }
  }
  return { document: blank, live };
}

function childrenOf(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (tagOf(element) === 'SLOT' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length) return assigned;
  }
  return unclobbered(element, 'childNodes');
}

function tagOf(element: Element): string {
  return unclobbered(element, 'nodeName').toUpperCase();
}

function attribute(element: Element, name: string): string | null {
  return (unclobbered(element, 'getAttribute') as Element['getAttribute']).call(element, name);
}

function isReadable(element: Element): boolean {
  if (UNREADABLE.has(tagOf(element))) return false;
  const hidden = attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return false;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style')?.slice(0, 500) ?? ''))
    return false;
  if (FOR_SCREEN_READERS.test(attribute(element, 'class')?.slice(0, 500) ?? '')) return false;
  // The browser knows what style sheets hide; a parser in Node does not.
  if (typeof element.checkVisibility === 'function' && !element.checkVisibility({ visibilityProperty: true })) {
    return isDisplayContents(element);
  }
  return true;
}

/** `display: contents` has no box of its own, so it counts as invisible, but what is in it shows. */
function isDisplayContents(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return view?.getComputedStyle(element).display === 'contents';
}

function copyElement(element: Element, blank: Document): Element {
  const tag = tagOf(element).toLowerCase();
  // A form in the copy could be clobbered as well; custom and odd elements need no name of their own.
  const copy = blank.createElement(/^[a-z][a-z0-9]{0,10}$/.test(tag) && tag !== 'form' ? tag : 'div');
  for (const name of KEPT_ATTRIBUTES) {
    const value = attribute(element, name);
    // Readability replaces the text nodes of `javascript:` links by others, which would lose the way back.
    if (value && !/^\s*javascript:/i.test(value)) copy.setAttribute(name, value.slice(0, 300));
  }
  return copy;
}
