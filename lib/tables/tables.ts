/** What a table is for: reading an article's claims, or comparing them with others'. */
export type Purpose = 'reading' | 'comparing';

/**
 * The large tables that reading and comparing need, as modules of the sources, and the file that each is in the built
 * extension (wxt.config.ts). There they are no scripts: a background that starts need not read them to hear its first
 * message, all parts of the extension have them in common, and Firefox' store takes no script over 5 MB.
 */
export const TABLES: readonly { module: string; file: string; purpose: Purpose }[] = [
  ...['eng-core-web-model', 'eng-ner-model', 'eng-sa-model'].map((name) => ({
    module: `node_modules/wink-eng-lite-web-model/dist/languages/cur/models/${name}.json`,
    file: `${name}.json`,
    purpose: 'reading' as const,
  })),
  ...['word-vectors', 'kinship', 'judges'].map((name) => ({
    module: `lib/languages/en/data/${name}.json`,
    file: `${name}.json`,
    purpose: 'comparing' as const,
  })),
];
