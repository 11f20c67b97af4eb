import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox, ROOT } from '../../run/set-up.mjs';
import { connectMarionette } from './marionette';
import { until } from './until';

/** Where `npm run build:firefox` puts the extension. */
export const FIREFOX_EXTENSION = join(ROOT, '.output/firefox-mv3');
const ADDON = 'corroborate@corroborate.example';

/** How long the popup may take to answer one question, before it is asked again. Milliseconds. */
const POPUP_PATIENCE = 2_000;

/** The host of its pages, which Firefox would otherwise draw by lot. */
const UUID = '6f0cbc4e-5a8f-4bd5-9d3c-2f2f0d7a41b6';

/** Address of a page of the extension. */
export const firefoxUrl = (path: string): string => `moz-extension://${UUID}/${path}`;

/** A running Firefox with the extension in it. */
export interface Firefox {
  /** Opens an address in the tab in front. */
  open(url: string): Promise<void>;
  /** Runs the body of a function in the page in front; `arguments` are what is passed. */
  inPage<T>(body: string, ...args: unknown[]): Promise<T>;
  /** The same in a world of its own, where what the page has redefined is as it was. */
  besidePage<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Runs the body of a function in the frame that draws the tooltip, where no page can look. Throws when there is none. */
  inTooltip<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Runs the body of an async function in the browser's own window. */
  inBrowser<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Clicks the extension's toolbar button, as a person does: that lets the extension into the page, and opens the popup. */
  clickToolbar(): Promise<FirefoxPopup>;
  /** Opens the story board in the sidebar, as its button in the popup does. */
  openSidebar(): Promise<FirefoxPopup>;
  /** Stops the extension's background, as Firefox does with an idle one. */
  stopBackground(): Promise<void>;
  /** Kills Firefox, as a crash does (SIGKILL). The profile stays. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** The popup, or the sidebar. */
export interface FirefoxPopup {
  /** Evaluates an expression in it. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until it is done working, and gives its text. */
  settled(): Promise<string>;
  /** Clicks the button with this text, or whose text fits. */
  click(text: string | RegExp): Promise<void>;
  close(): Promise<void>;
}

/** Firefox as it starts for a test: no errands of its own, no first-run pages. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Starts Firefox with the built extension. */
export async function launchFirefox({ profile }: { profile?: string } = {}): Promise<Firefox> {
  const program = findFirefox();
  if (!program) throw new Error('no Firefox: run npm test, which installs it');
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'corroborate-firefox-'));
  const port = await freePort();
  const preferences = {
    ...PREFERENCES,
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'marionette.port': port,
    // A profile that is used again finds the extension under the same address, and its database.
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
  writeFileSync(
    join(folder, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const firefox = spawn(
    program,
    ['--marionette', '--remote-allow-system-access', '--no-remote', '--headless', '--profile', folder],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => firefox.once('exit', resolve));
  const marionette = await connectMarionette(port);
  await marionette.send('Addon:Install', { path: FIREFOX_EXTENSION, temporary: true });

  async function inBrowser<T>(body: string, ...args: unknown[]): Promise<T> {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const { value } = await marionette.send<{ value: { ok?: T; error?: string } }>('WebDriver:ExecuteAsyncScript', {
        script: `const done = arguments[arguments.length - 1];
          const window = Services.wm.getMostRecentWindow('navigator:browser');
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ADDON)});
          (async function () { ${body} }).apply(null, [...arguments].slice(0, -1))
            .then((ok) => done({ ok }), (error) => done({ error: String(error) }));`,
        args,
        sandbox: 'system',
      });
      if (value.error) throw new Error(value.error);
      return value.ok as T;
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  // As after every installation, the welcome page opens; a test opens what it wants to see in front.
  await until('the welcome page', () =>
    inBrowser<boolean>(
      `const tab = window.gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
       if (tab) window.gBrowser.removeTab(tab);
       return !!tab;`,
    ),
  );

  let asked = 0;
  /**
   * Runs an expression in the popup's or sidebar's own process, through a message manager of the browser it is in. A popup that
   * comes or goes in the meantime may never answer: that is an error after a while, and asked again by who waits.
   */
  const inPanel = <T>(find: string, expression: string): Promise<T> =>
    inBrowser<T>(
      `const [expression, name, patience] = arguments;
       const popup = ${find};
       if (!popup?.messageManager) throw new Error('no popup is open');
       return new Promise((resolve, reject) => {
         const { messageManager } = popup;
         const timer = window.setTimeout(() => heard({ data: { error: 'the popup does not answer' } }), patience);
         messageManager.addMessageListener(name, heard);
         messageManager.loadFrameScript('data:,' + encodeURIComponent(
           '(' + function (expression, name) {
             const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
             Promise.resolve().then(() => Components.utils.evalInSandbox(expression, sandbox)).then(
               (ok) => sendAsyncMessage(name, { ok }),
               (error) => sendAsyncMessage(name, { error: String(error) }));
           } + ')(' + JSON.stringify(expression) + ',' + JSON.stringify(name) + ')'), false);
         function heard({ data }) {
           window.clearTimeout(timer);
           messageManager.removeMessageListener(name, heard);
           data.error ? reject(new Error(data.error)) : resolve(data.ok);
         }
       });`,
      expression,
      `corroborate:answer-${++asked}`,
      POPUP_PATIENCE,
    );

  const panelBy = (find: string, hide: string): FirefoxPopup => ({
    evaluate: (expression) => inPanel(find, expression),
    async settled() {
      await until('it to be done', () => inPanel<boolean>(find, `!!document.querySelector('[aria-busy="false"]')`));
      return inPanel<string>(find, 'document.body.innerText');
    },
    click: async (text) => {
      const fits =
        typeof text === 'string' ? `(said) => said === ${JSON.stringify(text)}` : `(said) => ${text}.test(said)`;
      await until(`the button “${text}”`, () =>
        inPanel<boolean>(
          find,
          `(() => { const button = [...document.querySelectorAll('button')].find((b) => (${fits})(b.innerText.trim()));
             button?.click(); return !!button; })()`,
        ),
      );
    },
    close: async () => {
      await until('it to close', () => inBrowser<boolean>(`const popup = ${find}; ${hide}; return !popup;`));
    },
  });
  const popup = panelBy(
    `window.document.querySelector('browser.webextension-popup-browser')`,
    `popup?.closest('panel')?.hidePopup()`,
  );
  const sidebar = panelBy(
    `window.document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')`,
    `window.SidebarController.hide()`,
  );

  async function execute<T>(sandbox: string | null, script: string, args: unknown[]): Promise<T> {
    const { value } = await marionette.send<{ value: T }>('WebDriver:ExecuteScript', { script, args, sandbox });
    return value;
  }

  /** What WebDriver names an element, and a shadow root. */
  const idOf = (found: { value: Record<string, string> }) => Object.values(found.value)[0];

  return {
    inBrowser,
    async inTooltip(body, ...args) {
      const by = { using: 'css selector' };
      const id = idOf(await marionette.send('WebDriver:FindElement', { ...by, value: 'html > [popover]' }));
      const shadowRoot = idOf(await marionette.send('WebDriver:GetShadowRoot', { id }));
      const element = idOf(
        await marionette.send('WebDriver:FindElementFromShadowRoot', { ...by, shadowRoot, value: 'iframe' }),
      );
      await marionette.send('WebDriver:SwitchToFrame', { element });
      try {
        return await execute(null, body, args);
      } finally {
        await marionette.send('WebDriver:SwitchToFrame', { id: null });
      }
    },
    open: (url) => marionette.send('WebDriver:Navigate', { url }),
    inPage: (body, ...args) => execute(null, body, args),
    besidePage: (body, ...args) => execute('beside-the-page', body, args),
    async clickToolbar() {
      await inBrowser(
        `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
         await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
      );
      return popup;
    },
    async openSidebar() {
      await inBrowser(`await window.SidebarController.show('${ADDON.replace(/[@.]/g, '_')}-sidebar-action');`);
      return sidebar;
    },
    stopBackground: () => inBrowser('await extension.terminateBackground();'),
    async kill() {
      firefox.kill('SIGKILL');
      await ended;
      marionette.close();
    },
    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      marionette.close();
      await ended;
      if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
