import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { demoFiles } from './lib/demo/demo-files';

/** Data in files of its own: Firefox' store reads no script over 5 MB. */
const LARGE = {
  groups: [
    { name: 'part-of-speech-model', test: /wink-eng-lite-web-model/ },
    { name: 'word-table', test: /matching\/data\/(word-table|kinship|judges)/ },
  ],
};

/** The oldest browsers that take the extension: its style sheets need no crutch for older ones. */
const OLDEST = { chrome: '128', firefox: '142' };

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  imports: false,
  vite: () => ({
    build: { cssTarget: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  hooks: {
    // What is put into a news page draws its tooltip without a framework (components/plain) and says no word of itself.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) {
        Object.assign(
          config,
          mergeConfig(config, { build: { rolldownOptions: { output: { codeSplitting: LARGE } } } }),
        );
        return;
      }
      const alias = {
        'preact/jsx-runtime': here('components/plain/jsx-runtime.ts'),
        'wxt/utils/content-script-context': here('entrypoints/article.content/no-context.ts'),
      };
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
