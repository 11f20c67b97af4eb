import { BLOCK_LENGTH, type Block, type Entry, packBlock } from './block';
import type { ArticleRow } from './database';
import { dayOf, hashOfOutlet } from './entry-of';

/** Rows as version 1 wrote them. */
export interface EditionRow1 {
  url: string;
  edition: number;
}

export interface ArticleRow1 extends Omit<ArticleRow, 'editions'> {
  latest: number;
}

export interface BlockRow1 {
  editions: number[];
  /** `SIGNATURE_LENGTH_1` hashes for each, the most telling first, filled up with 0. */
  terms: Uint32Array;
}

export const SIGNATURE_LENGTH_1 = 48;

/**
 * 1 → 2: the latest edition's number gives way to the list of all.
 *
 *   before  { url, …, edition: 2, latest: 7, block: 1 }
 *   after   { url, …, edition: 2, editions: [3, 7], block: 1 }
 */
export function upgradeArticle(before: ArticleRow1, editions: readonly { id: number; edition: number }[]): ArticleRow {
  const { latest, ...rest } = before;
  const ids = [...editions].sort((a, b) => a.edition - b.edition).map(({ id }) => id);
  return { ...rest, editions: ids.length ? ids : [latest] };
}

/**
 * 1 → 2: signatures side by side become posting lists. Version 1 kept a term's place but not its weight: the first
 * weighs 255, the last a quarter of it.
 *
 *   before  { editions: [3, 7], terms: [23, 17, 0, …, 40, 17, 0, …] }
 *   after   { editions: [3, 7], terms: [17, 17, 23, 40], owners: [0, 1, 0, 1], weights: [251, 251, 255, 255], … }
 */
export function upgradeBlock(
  before: BlockRow1,
  articles: ReadonlyMap<number, Pick<ArticleRow1, 'outlet' | 'published'>>,
): Block[] {
  const entries = before.editions.map((edition, i): Entry => {
    const article = articles.get(edition);
    const terms = [...new Set(before.terms.subarray(i * SIGNATURE_LENGTH_1, (i + 1) * SIGNATURE_LENGTH_1))];
    const known = terms.filter((term) => term !== 0);
    const weightOf = new Map(known.map((term, k) => [term, Math.round(255 - (191 * k) / (SIGNATURE_LENGTH_1 - 1))]));
    const sorted = Uint32Array.from(known).sort();
    return {
      edition,
      day: dayOf(article?.published ?? null),
      outlet: hashOfOutlet(article?.outlet ?? ''),
      signature: { terms: sorted, weights: Uint8Array.from(sorted, (term) => weightOf.get(term) ?? 1) },
    };
  });
  const blocks: Block[] = [];
  for (let i = 0; i < entries.length; i += BLOCK_LENGTH) blocks.push(packBlock(entries.slice(i, i + BLOCK_LENGTH)));
  return blocks;
}
