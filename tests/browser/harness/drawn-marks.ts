import type { Page } from 'playwright-core';

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

/** A line of a mark as it is drawn: its verdict, and where it is in the viewport. */
interface Line {
  standing: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The words over which each verdict is drawn on the screen, by where they stand. Only DevTools see into the tree. */
export async function drawnMarks(page: Page): Promise<Record<string, string>> {
  const lines = await linesOn(page);
  return page.evaluate((lines) => {
    const words: Record<string, string[]> = {};
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        const x = (left + right) / 2;
        const y = (top + bottom) / 2;
        const line = lines.find((one) => x > one.left && x < one.right && y > one.top && y < one.bottom);
        if (!line) continue;
        words[line.standing] ??= [];
        words[line.standing]?.push(word);
      }
    }
    return Object.fromEntries(Object.entries(words).map(([standing, all]) => [standing, all.join(' ')]));
  }, lines);
}

/** Whether a mark says how other outlets stand to its claim. */
export async function hasVerdict(page: Page): Promise<boolean> {
  return (await linesOn(page)).some(({ standing }) => standing !== 'alone');
}

async function linesOn(page: Page): Promise<Line[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const lines: Line[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    waiting.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
    if (node.shadowRootType !== 'closed') continue;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `function () {
        return [...this.querySelectorAll('.mark')].map((box) => {
          const { left, top, right, bottom } = box.getBoundingClientRect();
          return { standing: box.classList[1], left, top, right, bottom };
        });
      }`,
      returnByValue: true,
    });
    lines.push(...(result.value as Line[]));
  }
  await session.detach();
  return lines;
}
