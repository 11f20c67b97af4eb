import type { CDPSession, Page } from 'playwright-core';
import { type Control, findControls } from './accessibility';
import { until } from './until';

interface DomNode {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

/** The tooltip in a page. It lives in a closed shadow root, which only DevTools sees into. */
export interface Tooltip {
  /** What it says; empty when it is not shown. */
  text(): Promise<string>;
  controls(role: string, name?: string | RegExp): Promise<Control[]>;
  /** Where it is, in CSS pixels of the viewport; `null` when it is not shown. */
  box(): Promise<{ x: number; y: number; width: number; height: number } | null>;
  /** Opens the shadow root to scripts of the page, so that a checker can walk it. Changes the page: last in a test. */
  openToScripts(): Promise<void>;
}

/** Takes hold of a page's tooltip. It need not be open yet. */
export async function tooltipOf(page: Page): Promise<Tooltip> {
  const session = await page.context().newCDPSession(page);
  const call = async <T>(node: number, declaration: string): Promise<T> => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node });
    if (!object.objectId) throw new Error('the node is gone');
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: declaration,
      returnByValue: true,
    });
    return result.value as T;
  };
  return {
    async text() {
      const root = await findClosedRoot(session);
      return root
        ? call(
            root.backendNodeId,
            'function () { return [...this.children].map((e) => e.innerText ?? "").join("\\n"); }',
          )
        : '';
    },
    controls: (role, name) =>
      findControls({ send: (method, params) => session.send(method as never, params as never) }, role, name),
    async box() {
      const root = await findClosedRoot(session);
      return root
        ? call(
            root.backendNodeId,
            'function () { const { x, y, width, height } = this.host.getBoundingClientRect(); return { x, y, width, height }; }',
          )
        : null;
    },
    async openToScripts() {
      const root = await findClosedRoot(session);
      if (!root) throw new Error('no tooltip is open');
      await call(
        root.backendNodeId,
        'function () { const root = this; Object.defineProperty(this.host, "shadowRoot", { get: () => root }); this.host.id = "the-tooltip"; }',
      );
    },
  };
}

async function findClosedRoot(session: CDPSession): Promise<DomNode | null> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (closed) return closed;
    waiting.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
  }
  return null;
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
