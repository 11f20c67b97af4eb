import type { Block } from './block';

/** Many blocks in one of each array, block after block. */
export interface JoinedBlocks extends Block {
  /** Of each block its `BlockRow.id`, and where it ends among the articles and among the postings. */
  ids: Int32Array;
  articleEnds: Int32Array;
  postingEnds: Int32Array;
}

const OF_ARTICLES = ['editions', 'days', 'outlets', 'norms'] as const;
const OF_POSTINGS = ['terms', 'owners', 'weights'] as const;

/** Joins blocks, given by their ids. */
export function joinBlocks(blocks: ReadonlyMap<number, Block>): JoinedBlocks {
  const all = [...blocks.values()];
  const articleEnds = endsOf(all.map(({ editions }) => editions.length));
  const postingEnds = endsOf(all.map(({ terms }) => terms.length));
  const [articles, postings] = [articleEnds.at(-1) ?? 0, postingEnds.at(-1) ?? 0];
  const joined: JoinedBlocks = {
    ids: Int32Array.from(blocks.keys()),
    articleEnds,
    postingEnds,
    editions: new Int32Array(articles),
    days: new Int32Array(articles),
    outlets: new Uint32Array(articles),
    norms: new Float32Array(articles),
    terms: new Uint32Array(postings),
    owners: new Uint8Array(postings),
    weights: new Uint8Array(postings),
  };
  all.forEach((block, b) => {
    for (const name of OF_ARTICLES) joined[name].set(block[name], articleEnds[b - 1] ?? 0);
    for (const name of OF_POSTINGS) joined[name].set(block[name], postingEnds[b - 1] ?? 0);
  });
  return joined;
}

function endsOf(lengths: readonly number[]): Int32Array {
  let end = 0;
  return Int32Array.from(lengths, (length) => {
    end += length;
    return end;
  });
}

/** The blocks that were joined, by their ids; parts of the joined arrays, nothing is copied. */
export function partBlocks(joined: JoinedBlocks): Map<number, Block> {
  const { ids, articleEnds, postingEnds } = joined;
  return new Map(
    Array.from(ids, (id, b): [number, Block] => {
      const articles = [articleEnds[b - 1] ?? 0, articleEnds[b] ?? 0] as const;
      const postings = [postingEnds[b - 1] ?? 0, postingEnds[b] ?? 0] as const;
      const block: Block = {
        editions: joined.editions.subarray(...articles),
        days: joined.days.subarray(...articles),
        outlets: joined.outlets.subarray(...articles),
        norms: joined.norms.subarray(...articles),
        terms: joined.terms.subarray(...postings),
        owners: joined.owners.subarray(...postings),
        weights: joined.weights.subarray(...postings),
      };
      return [id, block];
    }),
  );
}
