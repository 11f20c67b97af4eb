/**
 * Gradient-boosted trees: J. Friedman, "Greedy function approximation" (2001), with the second-order gains and the
 * regularisation of XGBoost (Chen and Guestrin, KDD 2016) on binned features. Deterministic for a seed.
 */
import type { Forest, Tree } from '../../lib/matching/trees';

export interface BoostOptions {
  classes: number;
  rounds: number;
  depth: number;
  rate: number;
  /** Share of rows and of features that each tree sees. */
  rows: number;
  features: number;
  lambda: number;
  minWeight: number;
  seed: number;
}

export const DEFAULTS: BoostOptions = {
  classes: 1,
  rounds: 200,
  depth: 4,
  rate: 0.06,
  rows: 0.8,
  features: 0.5,
  lambda: 4,
  minWeight: 3,
  seed: 7,
};

const BINS = 48;

/** mulberry32: small, good enough to pick rows, the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Trains on `x` (rows of features), `y` (0/1 with one class, else the class index) and row weights.
 * @returns the forest; with one class its value is the log-odds.
 */
export function boost(
  x: readonly Float32Array[],
  y: readonly number[],
  weights: readonly number[],
  options: Partial<BoostOptions> = {},
): Forest {
  const o = { ...DEFAULTS, ...options };
  const n = x.length;
  const width = x[0]?.length ?? 0;
  const random = randomFrom(o.seed);
  const { cuts, binned } = bin(x, width);
  const classes = o.classes;
  const base = startOf(y, weights, classes);
  const score = Array.from({ length: classes }, (_, k) => new Float64Array(n).fill(base[k] ?? 0));
  const trees: Tree[][] = [];
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n);
  for (let round = 0; round < o.rounds; round++) {
    const rows: number[] = [];
    for (let i = 0; i < n; i++) if (random() < o.rows) rows.push(i);
    const used: number[] = [];
    for (let f = 0; f < width; f++) if (random() < o.features) used.push(f);
    const probability = classes > 1 ? softmaxRows(score, n) : null;
    const layer: Tree[] = [];
    for (let k = 0; k < classes; k++) {
      for (let i = 0; i < n; i++) {
        const p = probability ? (probability[k]?.[i] ?? 0) : 1 / (1 + Math.exp(-(score[0]?.[i] ?? 0)));
        const target = probability ? Number(y[i] === k) : (y[i] ?? 0);
        const w = weights[i] ?? 1;
        gradient[i] = w * (p - target);
        hessian[i] = w * Math.max(p * (1 - p), 1e-6);
      }
      const tree = grow(binned, cuts, rows, used, gradient, hessian, o);
      layer.push(tree);
      const column = score[k] as Float64Array;
      for (let i = 0; i < n; i++) column[i] = (column[i] ?? 0) + leafOf(tree, x[i] as Float32Array);
    }
    trees.push(layer);
  }
  return { base, trees };
}

function leafOf(tree: Tree, row: Float32Array): number {
  let node = 0;
  while ((tree.feature[node] as number) >= 0)
    node =
      (row[tree.feature[node] as number] as number) <= (tree.cut[node] as number)
        ? (tree.left[node] as number)
        : (tree.left[node] as number) + 1;
  return tree.cut[node] as number;
}

function startOf(y: readonly number[], weights: readonly number[], classes: number): number[] {
  const total = weights.reduce((s, w) => s + w, 0) || 1;
  const share = (k: number) => y.reduce((s, v, i) => s + (v === k ? (weights[i] ?? 0) : 0), 0) / total;
  if (classes === 1) {
    const p = Math.min(0.999, Math.max(0.001, share(1)));
    return [Math.log(p / (1 - p))];
  }
  return Array.from({ length: classes }, (_, k) => Math.log(Math.max(share(k), 1e-3)));
}

function softmaxRows(score: Float64Array[], n: number): Float64Array[] {
  const out = score.map(() => new Float64Array(n));
  for (let i = 0; i < n; i++) {
    const top = Math.max(...score.map((s) => s[i] ?? 0));
    let sum = 0;
    score.forEach((s, k) => {
      const e = Math.exp((s[i] ?? 0) - top);
      (out[k] as Float64Array)[i] = e;
      sum += e;
    });
    for (const column of out) column[i] = (column[i] ?? 0) / sum;
  }
  return out;
}

function bin(x: readonly Float32Array[], width: number) {
  const n = x.length;
  const cuts: Float32Array[] = [];
  const binned: Uint8Array[] = [];
  for (let f = 0; f < width; f++) {
    const sorted = Float32Array.from(x, (row) => row[f] ?? 0).sort();
    const distinct: number[] = [];
    for (const v of sorted) if (v !== distinct[distinct.length - 1]) distinct.push(v);
    let edges: number[];
    if (distinct.length <= BINS) edges = distinct.slice(0, -1).map((v, i) => (v + (distinct[i + 1] ?? v)) / 2);
    else {
      const set = new Set<number>();
      for (let b = 1; b < BINS; b++) set.add(sorted[Math.floor((b * n) / BINS)] ?? 0);
      edges = [...set].sort((p, q) => p - q);
    }
    const cut = Float32Array.from(edges);
    const column = new Uint8Array(n);
    for (let i = 0; i < n; i++) {
      const v = x[i]?.[f] ?? 0;
      let lo = 0;
      let hi = cut.length;
      while (lo < hi) {
        const mid = (lo + hi) >> 1;
        if (v <= (cut[mid] ?? 0)) hi = mid;
        else lo = mid + 1;
      }
      column[i] = lo;
    }
    cuts.push(cut);
    binned.push(column);
  }
  return { cuts, binned };
}

function grow(
  binned: Uint8Array[],
  cuts: Float32Array[],
  rows: number[],
  used: number[],
  g: Float64Array,
  h: Float64Array,
  o: BoostOptions,
): Tree {
  const tree: Tree = { feature: [-1], cut: [0], left: [0] };
  const queue: { node: number; rows: number[]; depth: number }[] = [{ node: 0, rows, depth: 0 }];
  for (let item = queue.shift(); item; item = queue.shift()) {
    let sumG = 0;
    let sumH = 0;
    for (const i of item.rows) {
      sumG += g[i] as number;
      sumH += h[i] as number;
    }
    tree.feature[item.node] = -1;
    tree.cut[item.node] = round((-sumG / (sumH + o.lambda)) * o.rate);
    if (item.depth >= o.depth || sumH < 2 * o.minWeight * 0.25) continue;
    const parent = (sumG * sumG) / (sumH + o.lambda);
    let best = { gain: 1e-4, feature: -1, bin: 0 };
    for (const f of used) {
      const edges = (cuts[f] as Float32Array).length;
      if (!edges) continue;
      const column = binned[f] as Uint8Array;
      const bg = new Float64Array(edges + 1);
      const bh = new Float64Array(edges + 1);
      for (const i of item.rows) {
        const b = column[i] as number;
        bg[b] = (bg[b] as number) + (g[i] as number);
        bh[b] = (bh[b] as number) + (h[i] as number);
      }
      let lg = 0;
      let lh = 0;
      for (let b = 0; b < edges; b++) {
        lg += bg[b] as number;
        lh += bh[b] as number;
        const rh = sumH - lh;
        if (lh < o.minWeight * 0.25 || rh < o.minWeight * 0.25) continue;
        const rg = sumG - lg;
        const gain = (lg * lg) / (lh + o.lambda) + (rg * rg) / (rh + o.lambda) - parent;
        if (gain > best.gain) best = { gain, feature: f, bin: b };
      }
    }
    if (best.feature < 0) continue;
    const column = binned[best.feature] as Uint8Array;
    const left: number[] = [];
    const right: number[] = [];
    for (const i of item.rows) ((column[i] as number) <= best.bin ? left : right).push(i);
    const child = tree.feature.length;
    tree.feature[item.node] = best.feature;
    // Kept as a single-precision number: the features are, too, and a cut between two of them must stay between.
    tree.cut[item.node] = cuts[best.feature]?.[best.bin] ?? 0;
    tree.left[item.node] = child;
    tree.feature.push(-1, -1);
    tree.cut.push(0, 0);
    tree.left.push(0, 0);
    queue.push(
      { node: child, rows: left, depth: item.depth + 1 },
      { node: child + 1, rows: right, depth: item.depth + 1 },
    );
  }
  return tree;
}

const round = (x: number) => Math.round(x * 1e5) / 1e5;
