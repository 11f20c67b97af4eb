import type { Mark } from './mark';
import { around } from './seen-through';
import { openVerdictLayer, type VerdictLayer } from './verdict-layer';
import { type LayoutWatch, watchLayout } from './watch-layout';

/** The registry is shared with the page and other extensions: our name carries our own, and only that is touched. */
const NAME = 'corroborate';

/** Paints marks over a page's text without touching what is in its body. */
export interface Painter {
  /** Shows these marks, in place of those before. */
  paint(marks: Iterable<Mark>): void;
  /** Sets one mark off from the others, or none. */
  setCurrent(mark: Mark | null): void;
  /** Takes everything away again. */
  clear(): void;
}

/** The window that shows a mark: the page's own, or a frame's. Each paints its own document's. */
type Surface = Window & typeof globalThis;
const surfaceOf = ({ range }: Mark) => range.startContainer.ownerDocument?.defaultView as Surface | null | undefined;

/**
 * A window's own registry, by that window's own getter: in the compiled form of `surface.CSS.highlights`, and of
 * `Reflect.get`, Firefox 153 remembers the getter of the first window that came by, and gives its registry for every
 * other one too (November 2026). The marks of a frame, or of a page with many frames, were then painted nowhere.
 */
function highlightsOf({ CSS }: Surface): HighlightRegistry {
  const { get } = Object.getOwnPropertyDescriptor(CSS, 'highlights') ?? {};
  return get ? get.call(CSS) : CSS.highlights;
}

/** What is painted on a surface. */
interface Painted {
  highlight: Highlight;
  /** The ranges in it, by the nodes they begin in. The page can move them, so they are none of the marks' own. */
  words: Map<Node, Range[]>;
  marks: { mark: Mark; place: Element }[];
  layer: VerdictLayer;
  layout: LayoutWatch;
  /** The document's root when this was opened. */
  root: Element;
}

/**
 * Paints in two layers. The words of all claims by the CSS Custom Highlight API (CSS Custom Highlight API Module Level
 * 1): it follows them whatever the page does, and is read by the page as well, so it tells no verdict. The verdicts
 * above it, in a closed shadow tree (`openVerdictLayer`).
 */
export function openPainter(): Painter {
  const surfaces = new Map<Surface, Painted>();
  let current: Mark | null = null;

  function open(surface: Surface): Painted {
    const layer = openVerdictLayer(surface);
    const layout = watchLayout(surface, () => {
      register(surface, painted);
      const near = painted.marks.filter(({ place }) => layout.near.has(place));
      layer.draw(
        near.map(({ mark }) => mark),
        current,
      );
    });
    const painted: Painted = {
      highlight: new surface.Highlight(),
      words: new Map(),
      marks: [],
      layer,
      layout,
      root: surface.document.documentElement,
    };
    surfaces.set(surface, painted);
    return painted;
  }

  function close(surface: Surface, { layer, layout }: Painted): void {
    layout.stop();
    layer.remove();
    if (!surface.closed) highlightsOf(surface).delete(NAME);
    surfaces.delete(surface);
  }

  const painter: Painter = {
    paint(marks) {
      const own = new Map<Surface, Mark[]>();
      for (const mark of marks) {
        const surface = surfaceOf(mark);
        if (!surface) continue;
        const list = own.get(surface);
        if (list) list.push(mark);
        else own.set(surface, [mark]);
      }
      for (const [surface, painted] of surfaces) {
        // A document that was opened anew (`document.open`) has lost all who listened to it.
        const anew = surface.closed || painted.root !== surface.document.documentElement;
        if (anew || !own.has(surface)) close(surface, painted);
      }
      for (const [surface, list] of own) {
        const painted = surfaces.get(surface) ?? open(surface);
        showWords(painted, list);
        register(surface, painted);
        painted.marks = list.map((mark) => ({ mark, place: placeOf(mark.range) }));
        painted.layout.follow(painted.marks.map(({ place }) => place));
      }
    },
    setCurrent(mark) {
      current = mark;
      for (const { layout } of surfaces.values()) layout.look();
    },
    clear() {
      current = null;
      painter.paint([]);
    },
  };
  return painter;
}

/**
 * Puts the highlight where it is painted from; a page may clear all that is there. Where the reader has colours of their
 * own, the browser would paint every claim as if it were selected, whatever a style sheet says: the lines alone do there.
 */
function register(surface: Surface, { highlight }: Painted): void {
  const highlights = highlightsOf(surface);
  if (surface.matchMedia('(forced-colors: active)').matches) highlights.delete(NAME);
  else if (highlights.get(NAME) !== highlight) highlights.set(NAME, highlight);
}

/** Shows the words of marks. What was shown before stays the same range, so that painting it again is not noticed. */
function showWords(painted: Painted, marks: readonly Mark[]): void {
  const { highlight, words: before } = painted;
  painted.words = new Map();
  for (const { range } of marks) {
    const shown = before.get(range.startContainer)?.find((one) => isSame(one, range)) ?? range.cloneRange();
    highlight.add(shown);
    const here = painted.words.get(range.startContainer);
    if (here) here.push(shown);
    else painted.words.set(range.startContainer, [shown]);
  }
  for (const [node, ranges] of before)
    for (const one of ranges) if (!painted.words.get(node)?.includes(one)) highlight.delete(one);
}

function isSame(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/** The innermost element with a box of its own around the first words. */
function placeOf(range: Range): Element {
  let element = around(range.startContainer);
  while (element && isBoxless(element)) element = around(element);
  return element ?? (range.startContainer.ownerDocument as Document).documentElement;
}

function isBoxless(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}
