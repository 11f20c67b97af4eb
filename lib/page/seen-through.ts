import { cut } from './lines-of';
import type { Box } from './place-tooltip';

/** The element around a node; of a shadow tree's top the one that holds the tree. */
export function around(node: Node): Element | null {
  return node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** How a page shows an element's text, asked once for each element. */
export interface Sight {
  /** What of it the boxes around it leave to be seen, in CSS pixels of the viewport; `null` for all. */
  clipOf(element: Element): Box | null;
  /** Its level in the page's stack (CSS 2.2, appendix E), to stand just above it and below what lies over it. */
  levelOf(element: Element): number;
}

const NOTHING: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** Good as long as the page's layout does not change. */
export function lookAt(window: Window): Sight {
  const { documentElement } = window.document;
  const clips = new Map<Element, Box | null>();
  const levels = new Map<Element, number>();

  const sight: Sight = {
    clipOf(element) {
      // The page's own overflow is the viewport's.
      if (element === documentElement || element.localName === 'body') return null;
      const known = clips.get(element);
      if (known !== undefined) return known;
      const outer = around(element);
      const all = outer && sight.clipOf(outer);
      const { display, overflowX, overflowY } = window.getComputedStyle(element);
      const open =
        display === 'inline' || display === 'contents' || (overflowX === 'visible' && overflowY === 'visible');
      const clip = open ? all : (cut(element.getBoundingClientRect(), all) ?? NOTHING);
      clips.set(element, clip);
      return clip;
    },
    levelOf(element) {
      if (element === documentElement) return 0;
      const known = levels.get(element);
      if (known !== undefined) return known;
      const outer = around(element);
      // What an outer stack holds lies as high as that stack.
      const level = (outer && sight.levelOf(outer)) || ownLevel(window.getComputedStyle(element));
      levels.set(element, level);
      return level;
    },
  };
  return sight;
}

function ownLevel({ zIndex }: CSSStyleDeclaration): number {
  return Math.max(0, Number.parseInt(zIndex, 10) || 0);
}
