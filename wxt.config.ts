import { fileURLToPath } from 'node:url';
import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { demoFiles } from './lib/demo/demo-files';

/** Data in files of its own: Firefox' store reads no script over 5 MB. */
const LARGE = {
  groups: [
    { name: 'part-of-speech-model', test: /wink-eng-lite-web-model/ },
    { name: 'word-vectors', test: /matching\/data\/(word-vectors|kinship|judges)/ },
    { name: 'word-table', test: /matching\/data\/word-table/ },
  ],
};

/**
 * Writes a script without a letter beyond ASCII: a browser need not decode it, and keeps it in a byte a letter. Six
 * megabytes are read with every start of the background.
 */
export const inAscii: Plugin = {
  name: 'in-ascii',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = spellInAscii(file.code);
  },
};

/**
 * A backslash that stands before such a letter (in a pattern of the tokenizer, say) escapes nothing; left there, it would
 * escape the backslash put in.
 */
export const spellInAscii = (code: string): string =>
  code.replace(/(\\*)([^\p{ASCII}]+)/gu, (_, before: string, letters: string) =>
    [
      before.slice(before.length % 2),
      ...Array.from({ length: letters.length }, (_, i) => escapeUnit(letters.charCodeAt(i))),
    ].join(''),
  );

const escapeUnit = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;

/** The oldest browsers that take the extension: its style sheets need no crutch for older ones. */
const OLDEST = { chrome: '128', firefox: '142' };

/** Preact's way to set markup is used nowhere. Taken out, no text can become markup in a page of the extension. */
const noMarkup: Plugin = {
  name: 'no-markup',
  transform(code, id) {
    if (!/\/preact\/dist\/preact\.mjs$/.test(id)) return null;
    const without = code.replace(/\(\w+\.innerHTML=\w+\.__html\)/, '0');
    if (without === code) throw new Error('wxt.config.ts: Preact sets markup in another way than it did');
    return without;
  },
};

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  imports: false,
  vite: () => ({
    build: { cssTarget: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`] },
    plugins: [noMarkup],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  hooks: {
    // What is put into a news page says no word of itself.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'background')) {
        Object.assign(config, mergeConfig(config, { plugins: [inAscii] }));
        return;
      }
      if (!entrypoints.every(({ type }) => type === 'content-script')) {
        Object.assign(
          config,
          mergeConfig(config, { build: { rolldownOptions: { output: { codeSplitting: LARGE } } } }),
        );
        return;
      }
      const alias = { 'wxt/utils/content-script-context': here('entrypoints/article.content/no-context.ts') };
      Object.assign(config, mergeConfig(config, { resolve: { alias } }));
    },
    'build:publicAssets': (wxt, files) => {
      files.push(...demoFiles(wxt.config.root));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Without `unlimitedStorage` a browser may clear the claim set away when the disk runs low.
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    // Asked for by "Keep all tabs" and given back when it is done; one site by "Always check" (entrypoints/popup).
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // The page that draws a claim's card over a news page, and no other file. Chromium gives it another address at every
    // start; Firefox' own are drawn by lot. So no page can tell by it who reads.
    web_accessible_resources: [
      {
        resources: ['tooltip.html'],
        matches: ['<all_urls>'],
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    action: { default_title: '__MSG_name__' },
    commands: {
      // Chromium has taken Alt+Shift with C, N, P, W, X and Z for its tab groups, and tells nobody that ours are not set.
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'check-sentence': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_check_sentence__' },
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next_claim__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous_claim__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'corroborate@corroborate.example',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST.chrome }),
  }),
});
