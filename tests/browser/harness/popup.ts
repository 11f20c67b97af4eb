import type { Page } from 'playwright-core';
import { type Control, findControls } from './accessibility';
import type { Chromium } from './chromium';
import { type Target, TargetGone } from './target';
import { until } from './until';

/** The real popup of the toolbar button, read as a screen reader reads it and clicked with the mouse. */
export interface Popup {
  target: Target;
  /** The text that is shown. */
  text(): Promise<string>;
  /** Whether the popup is still working on something. */
  busy(): Promise<boolean>;
  /** Waits until it is done working, and gives the text that is shown. */
  settled(): Promise<string>;
  /** The controls of a role (`button`, `searchbox`…) whose name is, or matches, `name`. */
  controls(role: string, name?: string | RegExp): Promise<Control[]>;
  /** Clicks the first such control with the mouse; waits until there is one. */
  click(role: string, name: string | RegExp): Promise<void>;
  press(key: string, code?: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Shows it as a reader sees it who likes light, or dark, pages. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /**
   * Takes a picture of it, as PNG.
   * @param scale pixels of the picture for a CSS pixel
   */
  takePicture(scale?: number): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Clicks the extension's toolbar button over a page (which lets the extension into the page) and takes the popup.
 * @param clicking called right before the click
 */
export async function clickToolbar(chromium: Chromium, page: Page, clicking = () => {}): Promise<Popup> {
  await page.bringToFront();
  const id = await chromium.targetOf(page);
  const { targetInfos } = await chromium.devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  // The button belongs to the tab, the page is a target within it: both name the same address.
  const address = page.url();
  const tabs = targetInfos.filter(({ url }) => url === address);
  const tab = tabs.find(({ targetId }) => targetId === id) ?? tabs.at(-1);
  if (!tab) throw new Error(`no tab shows ${address}`);
  clicking();
  await chromium.devtools.send(
    'Extensions.triggerAction' as never,
    { id: chromium.extensionId, targetId: tab.targetId } as never,
  );
  return takePopup(chromium);
}

async function takePopup(chromium: Chromium): Promise<Popup> {
  const address = chromium.extensionUrl('popup.html');
  const target = await chromium.attachTo('the popup', ({ type, url }) => type === 'page' && url === address);
  /** Waits for what mouse or keyboard did. That may have closed the popup, and then nobody answers. */
  async function act(...steps: Promise<unknown>[]): Promise<void> {
    await Promise.all(steps).catch((error: unknown) => {
      if (!(error instanceof TargetGone)) throw error;
    });
  }

  async function click(role: string, name: string | RegExp): Promise<void> {
    const control = await until(`${role} ${name} in the popup`, async () => (await popup.controls(role, name))[0]);
    const { object } = await target.send('DOM.resolveNode', { backendNodeId: control.node });
    await target.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { this.scrollIntoView({ block: "center", behavior: "instant" }); }',
    });
    const { quads } = await target.send('DOM.getContentQuads', { backendNodeId: control.node });
    const [x0, y0, , , x1, y1] = quads[0];
    const at = { x: (x0 + x1) / 2, y: (y0 + y1) / 2, button: 'left', clickCount: 1 };
    await act(
      target.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at }),
      target.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at }),
    );
  }

  const popup: Popup = {
    target,
    text: () => target.evaluate<string>('document.body.innerText'),
    busy: () => target.evaluate<boolean>(`document.querySelector('[aria-busy="false"]') === null`),
    async settled() {
      await until('the popup to be done', async () => !(await popup.busy()));
      // Rows are laid out when they come into view: what was drawn last shows its text a frame later.
      await target.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
      return popup.text();
    },
    async controls(role, name) {
      await target.send('Accessibility.enable');
      return findControls(target, role, name);
    },
    click,
    async press(key, code = key) {
      const virtualKey = VIRTUAL_KEYS[key] ?? key.toUpperCase().charCodeAt(0);
      const event = { key, code, windowsVirtualKeyCode: virtualKey };
      await act(
        target.send('Input.dispatchKeyEvent', {
          type: 'keyDown',
          ...event,
          ...(key === 'Enter' ? { text: '\r' } : {}),
        }),
        target.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
      );
    },
    type: (text) => target.send('Input.insertText', { text }),
    async setColorScheme(value) {
      await target.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
    },
    async takePicture(scale = 1) {
      // What turns or fades has come to rest.
      await target.evaluate(
        'document.getAnimations().filter((a) => Number.isFinite(a.effect.getComputedTiming().endTime)).forEach((a) => a.finish())',
      );
      const { width, height } = await target.evaluate<{ width: number; height: number }>(
        '({ width: innerWidth, height: innerHeight })',
      );
      const clip = { x: 0, y: await target.evaluate<number>('scrollY'), width, height, scale };
      const { data } = await target.send('Page.captureScreenshot', { clip });
      return Buffer.from(data, 'base64');
    },
    async close() {
      await target.evaluate('window.close()').catch(() => {});
      await target.closed;
    },
  };
  return popup;
}

const VIRTUAL_KEYS: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};
