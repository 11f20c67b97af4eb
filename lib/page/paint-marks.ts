import type { Standing } from '../report/report';
import type { Mark } from './mark';

const STANDINGS: readonly Standing[] = ['alone', 'agrees', 'differs', 'updates', 'conflicts'];
/** The registry is shared with the page and other extensions: our names carry our own, and only those are touched. */
const nameOf = (standing: Standing | 'current') => `corroborate-${standing}`;

/** Paints marks over a page's text without touching its DOM. */
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
 * A window's own registry, by the very getter of that window: in the compiled form of `surface.CSS.highlights` Firefox 153
 * calls the getter of the first window that came by for every other one too, and a frame's marks were put where nothing
 * shows them (November 2026).
 */
function highlightsOf({ CSS }: Surface): HighlightRegistry {
  return Reflect.getOwnPropertyDescriptor(CSS, 'highlights')?.get?.call(CSS) as HighlightRegistry;
}

/** A painter by the CSS Custom Highlight API (CSS Custom Highlight API Module Level 1). */
export function openPainter(window: Surface): Painter {
  const surfaces = new Set([window]);

  function show(name: Standing | 'current', priority: number, marks: readonly Mark[]): void {
    for (const surface of surfaces) {
      const own = marks.filter((mark) => surfaceOf(mark) === surface);
      const highlights = highlightsOf(surface);
      if (!own.length) {
        highlights.delete(nameOf(name));
        continue;
      }
      const highlight = new surface.Highlight();
      for (const { range } of own) highlight.add(range);
      // Where claims overlap, the graver one shows.
      highlight.priority = priority;
      highlights.set(nameOf(name), highlight);
    }
  }

  const painter: Painter = {
    paint(marks) {
      const all = [...marks];
      for (const surface of surfaces) if (surface !== window && surface.closed) surfaces.delete(surface);
      for (const mark of all) {
        const surface = surfaceOf(mark);
        if (surface) surfaces.add(surface);
      }
      STANDINGS.forEach((standing, priority) => {
        show(
          standing,
          priority,
          all.filter((mark) => mark.standing === standing),
        );
      });
    },
    setCurrent(mark) {
      show('current', STANDINGS.length, mark ? [mark] : []);
    },
    clear() {
      painter.paint([]);
      painter.setCurrent(null);
    },
  };
  return painter;
}
