import { around } from './seen-through';

/** After looking, this many times as long is left to the page. */
const SHARE_LEFT = 4;
/** Some moves tell nobody (an animation by script): the page is looked at this often in any case. Milliseconds. */
const GLANCE = 1_000;
/** How far beyond the screen counts as near it: a reader who scrolls comes to what is ready. */
const NEAR = '50%';

/** What may change where a page's text stands, other than the size of its boxes. */
const EVENTS = ['scroll', 'load', 'toggle', 'transitionend', 'animationend'] as const;
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'dir'];

/** Tells when text of a page may have moved. */
export interface LayoutWatch {
  /** The elements that the text stands in, in place of those before. */
  follow(elements: Iterable<Element>): void;
  /** Those of them that are on the screen or near it. */
  near: ReadonlySet<Element>;
  /** Has it looked at soon, whatever happened. */
  look(): void;
  stop(): void;
}

/**
 * Watches a document's layout.
 * @param moved called once a frame at the most, and less often where it takes long
 */
export function watchLayout(window: Window & typeof globalThis, moved: () => void): LayoutWatch {
  const { document } = window;
  const near = new Set<Element>();
  let followed = new Set<Element>();
  let frame = 0;
  let timer = 0;
  let free = 0;

  function look(): void {
    if (frame || timer) return;
    const wait = free - window.performance.now();
    if (wait > 0) {
      timer = window.setTimeout(() => {
        timer = 0;
        look();
      }, wait);
      return;
    }
    frame = window.requestAnimationFrame(() => {
      frame = 0;
      const start = window.performance.now();
      moved();
      const end = window.performance.now();
      free = end + (end - start) * SHARE_LEFT;
    });
  }

  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) isIntersecting ? near.add(target) : near.delete(target);
      look();
    },
    { rootMargin: NEAR },
  );
  const sizes = new ResizeObserver(look);
  const changes = new MutationObserver(look);
  changes.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  for (const name of EVENTS) document.addEventListener(name, look, { capture: true, passive: true });
  window.addEventListener('resize', look, { passive: true });
  document.fonts?.addEventListener('loadingdone', look);
  const glance = window.setInterval(() => document.visibilityState === 'visible' && look(), GLANCE);

  return {
    near,
    look,
    follow(elements) {
      const next = new Set(elements);
      for (const gone of followed)
        if (!next.has(gone)) {
          seen.unobserve(gone);
          near.delete(gone);
        }
      for (const element of next) if (!followed.has(element)) seen.observe(element);
      followed = next;
      sizes.disconnect();
      for (const element of boxesOf(next)) sizes.observe(element);
      look();
    },
    stop() {
      seen.disconnect();
      sizes.disconnect();
      changes.disconnect();
      for (const name of EVENTS) document.removeEventListener(name, look, { capture: true });
      window.removeEventListener('resize', look);
      document.fonts?.removeEventListener('loadingdone', look);
      window.clearInterval(glance);
      window.clearTimeout(timer);
      window.cancelAnimationFrame(frame);
    },
  };
}

/** Elements and all around them: where text moves, one of these has another size, most often. */
function boxesOf(elements: Iterable<Element>): Set<Element> {
  const boxes = new Set<Element>();
  for (const element of elements)
    for (let box: Element | null = element; box && !boxes.has(box); box = around(box)) boxes.add(box);
  return boxes;
}
