import { Row } from './feature-row';

/** Names of the features of `rivalFeatures`, filled by its first call. */
export const RIVAL_FEATURES: string[] = [];

/** How likely every two claims of two articles answer one question, row-major; `UNLIKELY` where nobody looked. */
export interface Likelihoods {
  height: number;
  width: number;
  likely: Float32Array;
  /** The greatest of each row and column, and the greatest of those that are not that one. */
  rows: Top[];
  columns: Top[];
  most: number;
}

interface Top {
  first: number;
  second: number;
}

export const UNLIKELY = 1e-3;

/** Looks through the likelihoods of two articles' claims. */
export function readLikelihoods(likely: Float32Array, height: number, width: number): Likelihoods {
  const rows = Array.from({ length: height }, (_, i) => topOf(likely, i * width, 1, width));
  const columns = Array.from({ length: width }, (_, j) => topOf(likely, j, width, height));
  return { height, width, likely, rows, columns, most: Math.max(UNLIKELY, ...rows.map(({ first }) => first)) };
}

function topOf(likely: Float32Array, from: number, step: number, length: number): Top {
  const top = { first: UNLIKELY, second: UNLIKELY };
  for (let k = 0; k < length; k++) {
    const value = likely[from + k * step] as number;
    if (value > top.first) {
      top.second = top.first;
      top.first = value;
    } else if (value > top.second) top.second = value;
  }
  return top;
}

/** What is told of a pair by how likely its rivals and its neighbours are: a claim answers few others, and answers run on. */
export function rivalFeatures(of: Likelihoods, i: number, j: number): Float32Array {
  const row = new Row(RIVAL_FEATURES);
  const at = (p: number, q: number): number =>
    p < 0 || q < 0 || p >= of.height || q >= of.width
      ? UNLIKELY
      : Math.max(UNLIKELY, of.likely[p * of.width + q] as number);
  const likely = at(i, j);
  const rivalA = rivalOf(of.rows[i] as Top, likely);
  const rivalB = rivalOf(of.columns[j] as Top, likely);
  row.put('likely', oddsOf(likely));
  row.both('rival', oddsOf(rivalA), oddsOf(rivalB));
  row.both('share', likely / (likely + rivalA), likely / (likely + rivalB));
  row.put('before', oddsOf(at(i - 1, j - 1)));
  row.put('after', oddsOf(at(i + 1, j + 1)));
  row.put('besideBefore', oddsOf(Math.max(at(i - 1, j), at(i, j - 1))));
  row.put('besideAfter', oddsOf(Math.max(at(i + 1, j), at(i, j + 1))));
  row.put('most', oddsOf(of.most));
  return row.numbers();
}

/** The likeliest other one: the second where the pair itself is the first. */
const rivalOf = ({ first, second }: Top, likely: number): number => (likely >= first ? second : first);

const oddsOf = (p: number): number => Math.log(Math.max(UNLIKELY, p) / Math.max(UNLIKELY, 1 - p));
