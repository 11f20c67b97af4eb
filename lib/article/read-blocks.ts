import { isFurniture } from './furniture';
import { finish, type Steps } from './steps';
import { BlockWriter, type Box, type ReadBlock } from './text-block';
import { unclobbered } from './unclobbered';

/** Bounds that no news page comes near and that keep a hostile one from hanging the tab. */
const LIMITS = { elements: 120_000, characters: 6_000_000, depth: 150 };

/** Elements with nothing to read in them. */
const UNREADABLE = tags(`
  AUDIO BASE BUTTON CANVAS DATALIST DIALOG EMBED FRAME FRAMESET HEAD IFRAME IMG INPUT LINK MAP MATH MENU META METER
  NOSCRIPT OBJECT OPTGROUP OPTION PROGRESS RP RT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TRACK VIDEO`);

/** Inline markup: text goes on across it. Everything else begins a new block. */
const INLINE = tags(`
  A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RUBY S SAMP SLOT SMALL
  SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR`);

/** Text for screen readers only: it is not on the page for the reader, so it cannot be marked. */
const FOR_SCREEN_READERS = /\b(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text)\b/i;

const ELEMENT = 1;
const TEXT = 3;

function tags(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** What of a page can be read: its blocks of text in reading order, and the boxes they stand in. */
export interface PageText {
  blocks: ReadBlock[];
  /** Every element with text, outer before inner; the first is the body. */
  boxes: Box[];
}

/** How far the walk has come in one element's children. */
interface Level {
  next: Node | null;
  /** Nodes put into a shadow tree's slot are no siblings there. */
  slotted: Node[];
  box: Box;
  inline: boolean;
  link: boolean;
}

/**
 * Reads all text of a page that a person can see. The page is only looked at. One walk without recursion, linear in
 * the page's size and stopped at `LIMITS`; what lies below the depth limit counts as part of the box at the limit.
 * Open shadow trees are read in place of their host's children, frames of the page's own site where they stand.
 */
export function readBlocks(document: Document): PageText {
  return finish(readBlocksInSteps(document));
}

/** How many nodes are one step: less than a millisecond's work. */
const STEP = 256;

/** `readBlocks`, in steps. What the page changes between two may be read or not; no text is read that was not there. */
export function* readBlocksInSteps(document: Document): Steps<PageText> {
  const blocks: ReadBlock[] = [];
  const body = unclobbered(document, 'body');
  if (!body) return { blocks, boxes: [] };
  const root: Box = { tag: 'BODY', names: '', parent: null, depth: 0, suspect: false, furniture: false, prose: 0 };
  const boxes = [root];
  const suspects = new Map<string, boolean>();
  const stack: Level[] = [{ next: body.firstChild, slotted: [], box: root, inline: false, link: false }];
  let writer = new BlockWriter();
  let characters = 0;
  let elements = 0;
  let nodes = 0;
  let lineBreaks = 0;
  const flush = () => {
    if (writer.isEmpty()) return;
    const block = writer.finish();
    if (block) blocks.push(block);
    writer = new BlockWriter();
  };
  while (stack.length) {
    const level = stack[stack.length - 1] as Level;
    const node = level.next ?? level.slotted.pop();
    if (!node) {
      stack.pop();
      if (!level.inline) flush();
      continue;
    }
    if (++nodes % STEP === 0) yield;
    if (level.next) level.next = after(node);
    if (node.nodeType === TEXT) {
      const text = node as Text;
      const { data } = text;
      characters += data.length;
      if (characters > LIMITS.characters) break;
      if (writer.add(text, data, level.box, level.link)) lineBreaks = 0;
      continue;
    }
    if (node.nodeType !== ELEMENT && typeof node.nodeType === 'number') continue;
    if (++elements > LIMITS.elements) break;
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'BR') {
      // One <br> may only turn the line; two, or one after a full stop, end a paragraph.
      if (++lineBreaks > 1 || writer.endsSentence()) flush();
      else writer.space();
      continue;
    }
    const framed = tag === 'IFRAME' ? insideFrame(element as HTMLIFrameElement) : null;
    if (!(framed ? isShown(element, tag) : isReadable(element, tag))) continue;
    const inline = INLINE.has(tag);
    if (!inline) flush();
    let box = level.box;
    if (box.depth < LIMITS.depth) {
      const names = `${attribute(element, tag, 'class')} ${attribute(element, tag, 'id')}`.trim();
      const role = attribute(element, tag, 'role');
      const key = `${tag} ${role} ${names}`;
      let suspect = suspects.get(key);
      if (suspect === undefined) {
        suspect = isFurniture(tag, role, names);
        suspects.set(key, suspect);
      }
      box = { tag, names, parent: box, depth: box.depth + 1, suspect, furniture: false, prose: 0 };
      boxes.push(box);
    }
    stack.push({ ...(framed ?? insideOf(element, tag)), box, inline, link: level.link || tag === 'A' });
  }
  flush();
  return { blocks, boxes };
}

/** What an element shows: its shadow tree, the nodes put into a slot, or its children. */
function insideOf(element: Element, tag: string): Pick<Level, 'next' | 'slotted'> {
  if (element.shadowRoot) return { next: element.shadowRoot.firstChild, slotted: [] };
  if (tag === 'SLOT' && 'assignedNodes' in element) {
    const slotted = (element as HTMLSlotElement).assignedNodes({ flatten: true }).reverse();
    if (slotted.length) return { next: null, slotted };
  }
  return { next: tag === 'FORM' ? unclobbered(element, 'firstChild') : element.firstChild, slotted: [] };
}

/** What a frame shows, where it is of the page's own site; the browser gives no other. */
function insideFrame(frame: HTMLIFrameElement): Pick<Level, 'next' | 'slotted'> | null {
  const inner = frame.contentDocument;
  const body = inner && unclobbered(inner, 'body');
  return body ? { next: body.firstChild, slotted: [] } : null;
}

/** The next sibling. */
function after(node: Node): Node | null {
  return typeof node.nodeType !== 'number' || node.nodeName === 'FORM'
    ? unclobbered(node, 'nextSibling')
    : node.nextSibling;
}

/** The upper-case name. Only a form's own properties can be hidden by what is in it. */
function tagOf(element: Element): string {
  const name: unknown = element.nodeName;
  return typeof name === 'string' ? name.toUpperCase() : 'FORM';
}

/** An attribute, cut to what names need. */
function attribute(element: Element, tag: string, name: string): string {
  return stated(element, tag, name)?.slice(0, 500) ?? '';
}

function stated(element: Element, tag: string, name: string): string | null {
  if (tag !== 'FORM') return element.getAttribute(name);
  return (unclobbered(element, 'getAttribute') as Element['getAttribute']).call(element, name);
}

/** Whether an element shows text: not one of those without any, not hidden. */
export function isReadable(element: Element, tag = tagOf(element)): boolean {
  return !UNREADABLE.has(tag) && isShown(element, tag);
}

function isShown(element: Element, tag: string): boolean {
  // The browser knows what style sheets and attributes hide; a parser in Node does not.
  if (typeof element.checkVisibility === 'function') {
    if (!element.checkVisibility({ visibilityProperty: true }) && !isDisplayContents(element)) return false;
  }
  const hidden = stated(element, tag, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return false;
  const style = attribute(element, tag, 'style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return false;
  return !FOR_SCREEN_READERS.test(attribute(element, tag, 'class'));
}

/** `display: contents` has no box of its own, so it counts as invisible, but what is in it shows. */
function isDisplayContents(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}
