/** A paragraph as read, and where its text stands in the live page. */
export interface TextBlock {
  /** The same string as the entry of `Article.paragraphs`. */
  text: string;
  /** In reading order, together the whole of `text` save for spaces put between pieces. */
  pieces: TextPiece[];
}

/** A stretch of a paragraph that stands in one live text node, character for character (any white space as a space). */
export interface TextPiece {
  /** Offset in the paragraph, UTF-16 units. */
  at: number;
  length: number;
  node: Text;
  /** Offset in the node's data. */
  from: number;
}

/** A block of text together with the element it was read from. */
export interface ReadBlock extends TextBlock {
  /** Of the copy, not of the live page: the block's nearest element that is no inline markup. */
  element: Element;
}

/** Inline markup: text goes on across it. Everything else begins a new block. */
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RUBY S SAMP SLOT ' +
    'SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);

const ELEMENT = 1;
const TEXT = 3;

/** Reads the blocks of text under `root`, an element of a page's copy. Without recursion, linear in the text. */
export function readBlocks(root: Element, live: WeakMap<Node, Text>): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let writer = new BlockWriter();
  let owner = root;
  const flush = (next: Element) => {
    const block = writer.finish();
    if (block) blocks.push({ ...block, element: owner });
    writer = new BlockWriter();
    owner = next;
  };
  let node: Node | null = root.firstChild;
  let parent = root;
  let breaks = 0;
  while (node) {
    if (node.nodeType === TEXT) {
      const text = live.get(node);
      if (text) writer.add(text, text.data);
      if (/\S/.test((node as Text).data)) breaks = 0;
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      if (element.nodeName === 'BR') {
        // One <br> may only turn the line; two, or one after a full stop, end a paragraph.
        if (++breaks > 1 || writer.endsSentence()) flush(blockOf(parent, root));
        else writer.space();
      } else {
        if (!INLINE.has(element.nodeName)) flush(element);
        if (element.firstChild) {
          parent = element;
          node = element.firstChild;
          continue;
        }
      }
    }
    while (node && !node.nextSibling) {
      node = parent;
      if (node === root) node = null;
      else {
        parent = node.parentNode as Element;
        if (!INLINE.has(node.nodeName)) flush(blockOf(parent, root));
      }
    }
    node = node?.nextSibling ?? null;
  }
  flush(root);
  return blocks;
}

function blockOf(element: Element, root: Element): Element {
  let block = element;
  while (block !== root && INLINE.has(block.nodeName)) block = block.parentNode as Element;
  return block;
}

/** Characters that show nothing: soft hyphens, zero-width spaces and joints, byte order marks, direction marks. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
/** Joiners hold emoji and Indic and Arabic letters together; between Latin letters and digits they only hide. */
const JOINER = /[\u200C\u200D]/;

/** Puts a paragraph together: white space collapsed as a browser renders it, each stretch with its place. */
class BlockWriter {
  #text = '';
  #pieces: TextPiece[] = [];
  #spaceDue = false;
  /** Where the white space that is due stands, so that a single one keeps its place. */
  #spaceAt: { node: Text; from: number } | null = null;

  space(): void {
    if (this.#text && !this.#spaceDue) {
      this.#spaceDue = true;
      this.#spaceAt = null;
    }
  }

  endsSentence(): boolean {
    return /[.!?:…]["'”’»)\]]?$/.test(this.#text.slice(-2)) || this.#text === '';
  }

  add(node: Text, data: string): void {
    // Words are copied whole; what stands between them is looked at one character at a time.
    const words = /[^\s\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/g;
    let end = 0;
    for (const word of data.matchAll(words)) {
      this.#between(node, data, end, word.index);
      this.#put(node, word.index, word[0]);
      end = word.index + word[0].length;
    }
    this.#between(node, data, end, data.length);
  }

  #between(node: Text, data: string, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const c = data.charAt(i);
      if (UNSEEN.test(c)) continue;
      if (JOINER.test(c)) {
        if (/[\u0300-\u{10FFFF}]$/u.test(this.#text) && !this.#spaceDue) this.#put(node, i, c);
      } else if (this.#text && !this.#spaceDue) {
        this.#spaceDue = true;
        this.#spaceAt = { node, from: i };
      }
    }
  }

  #put(node: Text, from: number, word: string): void {
    if (this.#spaceDue) {
      if (this.#spaceAt) this.#extend(this.#spaceAt.node, this.#spaceAt.from, ' ');
      else this.#text += ' ';
      this.#spaceDue = false;
      this.#spaceAt = null;
    }
    this.#extend(node, from, word);
  }

  #extend(node: Text, from: number, text: string): void {
    const last = this.#pieces[this.#pieces.length - 1];
    if (last?.node === node && last.from + last.length === from && last.at + last.length === this.#text.length) {
      last.length += text.length;
    } else {
      this.#pieces.push({ at: this.#text.length, length: text.length, node, from });
    }
    this.#text += text;
  }

  finish(): TextBlock | null {
    return this.#text ? { text: this.#text, pieces: this.#pieces } : null;
  }
}
