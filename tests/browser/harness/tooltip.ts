import type { Frame, Page } from 'playwright-core';
import { type Control, findControls } from './accessibility';
import { until } from './until';

/** The tooltip in a page: a frame of the extension's own in a closed shadow root, where no page can look. */
export interface Tooltip {
  /** What it says; empty when it is not shown. */
  text(): Promise<string>;
  controls(role: string, name?: string | RegExp): Promise<Control[]>;
  /** Where it is, in CSS pixels of the viewport; `null` when it is not shown. */
  box(): Promise<{ x: number; y: number; width: number; height: number } | null>;
  /** The frame it is drawn in. */
  frame(): Frame;
}

/** Takes hold of a page's tooltip. It need not be open yet. */
export async function tooltipOf(page: Page): Promise<Tooltip> {
  const find = () => page.frames().find((frame) => frame.url().endsWith('/tooltip.html'));
  const ask = <T>(expression: string) => find()?.evaluate<T>(expression);
  return {
    text: async () =>
      (await ask<string>(`document.querySelector('#card').shadowRoot.querySelector('.tooltip')?.innerText`)) ?? '',
    async controls(role, name) {
      const frame = find();
      if (!frame) return [];
      const session = await page.context().newCDPSession(frame);
      return findControls({ send: (method, params) => session.send(method as never, params as never) }, role, name);
    },
    async box() {
      const box = await ask<{ x: number; y: number; width: number; height: number }>(
        `(() => { const { x, y, width, height } = document.querySelector('#card').getBoundingClientRect(); return { x, y, width, height }; })()`,
      );
      return box?.height ? box : null;
    },
    frame() {
      const frame = find();
      if (!frame) throw new Error('no tooltip was opened');
      return frame;
    },
  };
}

/** Moves the mouse onto words of a page, as a reader does. Scrolls them into view first. */
export async function hover(page: Page, words: string): Promise<void> {
  const at = await until(`“${words}” on the page`, () => page.evaluate(placeOf, words));
  // Two steps: a pointer that is moved there, not one that appears there.
  await page.mouse.move(at.x - 3, at.y);
  await page.mouse.move(at.x, at.y);
}

function placeOf(words: string): { x: number; y: number } | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const start = node.data.indexOf(words);
    if (start < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    const [line] = range.getClientRects();
    if (line) return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  }
  return null;
}

/** The highlights that stand over a page: for each registered name the words it covers. */
export function highlightsOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...(CSS.highlights as unknown as Map<string, Iterable<Range>>)].map(([name, ranges]) => [
        name,
        [...ranges].map((range) => range.toString()),
      ]),
    ),
  );
}
