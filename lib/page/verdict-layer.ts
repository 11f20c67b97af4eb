import { VERDICTS, type Verdict } from '../matching/comparison';
import { addStyle } from './add-style';
import { createHtml } from './create-html';
import { linesOf } from './lines-of';
import type { Mark } from './mark';
import style from './marks.css?inline';
import { around, lookAt } from './seen-through';

/** The verdicts of one document's marks, drawn over its text where the page cannot look. */
export interface VerdictLayer {
  /** Draws what is on the screen or near it, where it stands now. */
  draw(marks: readonly Mark[], current: Mark | null): void;
  /** Takes all away. */
  remove(): void;
}

/**
 * One element outside the body with a closed shadow tree. It has no size and takes no pointer; what is in it takes the
 * same room whatever the verdicts are, so that a page can measure nothing.
 */
export function openVerdictLayer(window: Window): VerdictLayer {
  const { document } = window;
  const host = createHtml(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  const boxes = createHtml(document, 'div');
  const ruler = createHtml(document, 'div');
  ruler.className = 'ruler';
  addStyle(root, style);
  root.append(ruler, boxes);
  // Inline and `!important`: the page's own rules must neither hide it nor lay it out. What hangs out of it makes no
  // page longer (`contain`).
  host.style.cssText =
    'all: initial !important; position: absolute !important; left: 0 !important; top: 0 !important; width: 0 !important; height: 0 !important; contain: layout !important; pointer-events: none !important;';
  let drawn = '';

  return {
    draw(marks, current) {
      if (!host.isConnected) document.documentElement?.append(host);
      if (!host.isConnected) return;
      // A page may be zoomed or shrunk as a whole by its own styles, and with it what is laid over it.
      const origin = ruler.getBoundingClientRect();
      const across = (x: number) => ((x - origin.left) * RULER) / (origin.width || RULER);
      const down = (y: number) => ((y - origin.top) * RULER) / (origin.height || RULER);
      const sight = lookAt(window);
      let level = 0;
      const lines = [...marks].sort(byGravity).flatMap((mark) => {
        const element = around(mark.range.startContainer);
        if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
        level = Math.max(level, sight.levelOf(element));
        const looks = `mark ${mark.standing}${mark === current ? ' current' : ''}`;
        return linesOf(mark.range.getClientRects(), sight.clipOf(element)).map(
          ({ left, top, right, bottom }): [looks: string, place: string] => [
            looks,
            `left:${across(left)}px;top:${down(top)}px;width:${across(right) - across(left)}px;height:${down(bottom) - down(top)}px`,
          ],
        );
      });
      const all = `${level}${lines}`;
      if (all === drawn) return;
      drawn = all;
      host.style.setProperty('z-index', String(level), 'important');
      boxes.replaceChildren(
        ...lines.map(([looks, place]) => {
          const box = createHtml(document, 'div');
          box.className = looks;
          box.style.cssText = place;
          return box;
        }),
      );
    },
    remove() {
      drawn = '';
      boxes.replaceChildren();
      host.remove();
    },
  };
}

/** The ruler's length, as `marks.css` has it. CSS pixels. */
const RULER = 100;

/** The graver lies above. */
function byGravity(a: Mark, b: Mark): number {
  return VERDICTS.indexOf(a.standing as Verdict) - VERDICTS.indexOf(b.standing as Verdict);
}
