import { isFurniture } from './furniture';
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

/**
 * Reads all text of a page that a person can see. The page is only looked at. One walk without recursion, linear in
 * the page's size and stopped at `LIMITS`; what lies below the depth limit counts as part of the box at the limit.
 * Open shadow trees are read in place of their host's children.
 */
export function readBlocks(document: Document): PageText {
  const blocks: ReadBlock[] = [];
  const body = unclobbered(document, 'body');
  if (!body) return { blocks, boxes: [] };
  const root: Box = { tag: 'BODY', names: '', parent: null, depth: 0, suspect: false, furniture: false, prose: 0 };
  const boxes = [root];
  const stack = [{ nodes: childrenOf(body), next: 0, box: root, inline: false, link: false }];
  let writer = new BlockWriter();
  let characters = 0;
  let lineBreaks = 0;
  const flush = () => {
    const block = writer.finish();
    if (block) blocks.push(block);
    writer = new BlockWriter();
  };
  while (stack.length) {
    const level = stack[stack.length - 1] as (typeof stack)[number];
    const node = level.nodes[level.next++];
    if (!node) {
      stack.pop();
      if (!level.inline) flush();
      continue;
    }
    if (node.nodeType === TEXT) {
      const text = node as Text;
      characters += text.data.length;
      if (characters > LIMITS.characters) break;
      if (writer.add(text, text.data, level.box, level.link)) lineBreaks = 0;
      continue;
    }
    if (node.nodeType !== ELEMENT && typeof node.nodeType === 'number') continue;
    const element = node as Element;
    const tag = unclobbered(element, 'nodeName').toUpperCase();
    if (tag === 'BR') {
      // One <br> may only turn the line; two, or one after a full stop, end a paragraph.
      if (++lineBreaks > 1 || writer.endsSentence()) flush();
      else writer.space();
      continue;
    }
    if (tag === 'HR') flush();
    if (!isReadable(element, tag)) continue;
    if (boxes.length > LIMITS.elements) break;
    const inline = INLINE.has(tag);
    if (!inline) flush();
    let box = level.box;
    if (box.depth < LIMITS.depth) {
      const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
      const role = attribute(element, 'role');
      box = {
        tag,
        names: names.trim(),
        parent: box,
        depth: box.depth + 1,
        suspect: isFurniture(tag, role, names.trim()),
        furniture: false,
        prose: 0,
      };
      boxes.push(box);
    }
    stack.push({ nodes: childrenOf(element, tag), next: 0, box, inline, link: level.link || tag === 'A' });
  }
  flush();
  return { blocks, boxes };
}

function childrenOf(element: Element, tag?: string): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (tag === 'SLOT' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length) return assigned;
  }
  return unclobbered(element, 'childNodes');
}

/** An attribute, cut to what names need. */
function attribute(element: Element, name: string): string {
  const get = unclobbered(element, 'getAttribute') as Element['getAttribute'];
  return get.call(element, name)?.slice(0, 500) ?? '';
}

/** Whether an element shows text: not one of those without any, not hidden. */
export function isReadable(element: Element, tag = unclobbered(element, 'nodeName').toUpperCase()): boolean {
  if (UNREADABLE.has(tag)) return false;
  if (element.hasAttribute?.('hidden') && attribute(element, 'hidden') !== 'until-found') return false;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'))) return false;
  if (FOR_SCREEN_READERS.test(attribute(element, 'class'))) return false;
  // The browser knows what style sheets hide; a parser in Node does not.
  if (typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ visibilityProperty: true }) || isDisplayContents(element);
}

/** `display: contents` has no box of its own, so it counts as invisible, but what is in it shows. */
function isDisplayContents(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}
