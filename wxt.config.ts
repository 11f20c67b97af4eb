import { fileURLToPath } from 'node:url';
import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { demoFiles } from './lib/demo/demo-files';
import { TABLES } from './lib/tables/tables';

/**
 * What the extension's own pages and its background may load: its own files. A request to anywhere is refused by the
 * browser itself. Style attributes are the demo pages', which draw each outlet in a hue of its own.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const FETCHED = JSON.stringify(here('lib/tables/fetch-tables.ts'));
const TABLE = '\0table:';

/** Takes the large tables out of the scripts: each is made of a file's text, which `fetch-tables.ts` has read. */
const tablesInFiles: Plugin = {
  name: 'tables-in-files',
  apply: 'build',
  enforce: 'pre',
  resolveId(source) {
    const table = TABLES.find(({ file }) => source.endsWith(`/${file}`));
    return table ? TABLE + table.file : null;
  },
  load(id) {
    if (id.startsWith(TABLE)) {
      const file = id.slice(TABLE.length);
      return { code: `module.exports = require(${FETCHED}).tableOf('${file}');`, moduleType: 'js' };
    }
    if (id.endsWith('/lib/tables/read-tables.ts')) return `export { readTables } from ${FETCHED};`;
    return null;
  },
  transform(code, id) {
    if (!id.includes('/wink-eng-lite-web-model/dist/')) return null;
    if (/\/load-(?:ner|sa)-model\.js$/.test(id)) return readWhenLoaded(code);
    if (!id.endsWith('/read-core-model.js')) return null;
    // It copies its model by way of text whenever it is asked for one: it can have the text.
    const model = /const originalModel=require\("[^"]*\/([\w-]+\.json)"\),/.exec(code);
    const fresh = code
      .replace(model?.[0] ?? '', 'const ')
      .replace('JSON.parse(JSON.stringify(originalModel))', `JSON.parse(require(${FETCHED}).textOf('${model?.[1]}'))`);
    if (!model || fresh.includes('originalModel'))
      throw new Error('wxt.config.ts: the tagger reads its model in another way than it did');
    return fresh;
  },
};

/** A part of the tagger has its table when it is loaded, not before: the rest of the reader need not wait for the file. */
function readWhenLoaded(code: string): string {
  const table = /\bmachines=(require\("[^"]*\.json"\)),/.exec(code);
  const late = code.replace(table?.[0] ?? '', '').replace('machines:machines', `machines:${table?.[1]}`);
  if (!table || late.includes('machines=')) throw new Error('wxt.config.ts: the tagger loads a part in another way');
  return late;
}

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

export default defineConfig({
  imports: false,
  vite: () => ({
    build: { cssTarget: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`] },
    plugins: [noMarkup, tablesInFiles],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  hooks: {
    // What is put into a news page says no word of itself.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'background')) {
        Object.assign(config, mergeConfig(config, { plugins: [inAscii] }));
        return;
      }
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      const alias = { 'wxt/utils/content-script-context': here('entrypoints/article.content/no-context.ts') };
      Object.assign(config, mergeConfig(config, { resolve: { alias } }));
    },
    'build:publicAssets': (wxt, files) => {
      files.push(...demoFiles(wxt.config.root));
      files.push(...TABLES.map(({ module, file }) => ({ absoluteSrc: here(module), relativeDest: `tables/${file}` })));
    },
  },
  manifest: ({ browser, mode }) => ({
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
    // While it is worked on, Vite speaks to its pages.
    ...(mode === 'production' && { content_security_policy: { extension_pages: POLICY } }),
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
