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

/** A painter by the CSS Custom Highlight API (CSS Custom Highlight API Module Level 1). */
export function openPainter({ CSS, Highlight }: Window & typeof globalThis): Painter {
  const painter: Painter = {
    paint(marks) {
      const all = [...marks];
      STANDINGS.forEach((standing, priority) => {
        const ranges = all.filter((mark) => mark.standing === standing).map(({ range }) => range);
        const highlight = new Highlight(...ranges);
        // Where claims overlap, the graver one shows.
        highlight.priority = priority;
        if (ranges.length) CSS.highlights.set(nameOf(standing), highlight);
        else CSS.highlights.delete(nameOf(standing));
      });
    },
    setCurrent(mark) {
      if (!mark) {
        CSS.highlights.delete(nameOf('current'));
        return;
      }
      const highlight = new Highlight(mark.range);
      highlight.priority = STANDINGS.length;
      CSS.highlights.set(nameOf('current'), highlight);
    },
    clear() {
      painter.paint([]);
      painter.setCurrent(null);
    },
  };
  return painter;
}
