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

/** An element of the page, as far as finding the article needs it. */
export interface Box {
  tag: string;
  /** Class and id. */
  names: string;
  parent: Box | null;
  /** 0 is the body. */
  depth: number;
  /** Its own names are furniture's. */
  suspect: boolean;
  /** It or a box around it is furniture. */
  furniture: boolean;
  /** Characters of running text in it that are not furniture's. */
  prose: number;
}

/** A block of text and what finding the article needs to know of it. */
export interface ReadBlock extends TextBlock {
  /** The innermost element around its first word, inline markup included. */
  box: Box;
  /** The share of its text that is links, 0 to 1. */
  linked: number;
  /** It begins with a link. */
  linkFirst: boolean;
}

/** Characters that show nothing: soft hyphens, zero-width spaces and joints, byte order marks, direction marks. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
/** Joiners hold emoji and Indic and Arabic letters together; between Latin letters and digits they only hide. */
const JOINER = /[\u200C\u200D]/;

/** Words with single spaces between: copied whole. What stands between stretches is looked at character by character. */
const STRETCH =
  /[^\s\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+(?: [^\s\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+){0,2000}/g;

/** Puts a paragraph together: white space collapsed as a browser renders it, each stretch with its place. */
export class BlockWriter {
  #text = '';
  #last = '';
  #pieces: TextPiece[] = [];
  #box: Box | null = null;
  #linked = 0;
  #linkFirst = false;
  #spaceDue = false;
  /** Where the white space that is due stands, so that a single one keeps its place. */
  #spaceAt: { node: Text; from: number } | null = null;

  space(): void {
    if (this.#text && !this.#spaceDue) {
      this.#spaceDue = true;
      this.#spaceAt = null;
    }
  }

  isEmpty(): boolean {
    return this.#text === '';
  }

  endsSentence(): boolean {
    return this.#text === '' || /[.!?:…]["'”’»)\]]?$/.test(this.#last);
  }

  /** @returns whether there was a word in it. */
  add(node: Text, data: string, box: Box, link: boolean): boolean {
    const before = this.#text.length;
    let end = 0;
    for (const stretch of data.matchAll(STRETCH)) {
      this.#between(node, data, end, stretch.index);
      this.#put(node, stretch.index, stretch[0]);
      end = stretch.index + stretch[0].length;
    }
    this.#between(node, data, end, data.length);
    if (!end) return false;
    if (link) this.#linked += this.#text.length - before;
    if (!before) this.#linkFirst = link;
    this.#box ??= box;
    return true;
  }

  #between(node: Text, data: string, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const c = data.charAt(i);
      if (UNSEEN.test(c)) continue;
      if (JOINER.test(c)) {
        if (/[\u0300-\u{10FFFF}]$/u.test(this.#last) && !this.#spaceDue) this.#put(node, i, c);
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
    // Kept apart: looking at the end of a string that is being put together copies all of it each time.
    this.#last = (this.#last + text.slice(-2)).slice(-2);
  }

  finish(): ReadBlock | null {
    if (!this.#box) return null;
    return {
      text: this.#text,
      pieces: this.#pieces,
      box: this.#box,
      linked: this.#linked / this.#text.length,
      linkFirst: this.#linkFirst,
    };
  }
}
