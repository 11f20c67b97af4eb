/** A decision tree as parallel arrays; the right child stands after the left one. */
export interface Tree {
  /** The feature asked at each node, -1 at a leaf. */
  feature: number[];
  /** The node's cut (left when the feature is at most this), or the leaf's value. */
  cut: number[];
  left: number[];
}

/** Boosted trees: one tree per class and round. */
export interface Forest {
  base: number[];
  trees: Tree[][];
}

/**
 * A forest as one line of text, so that a formatter leaves it alone: the bases, then a tree per `;`, then its nodes as
 * `feature cut left` (a leaf has only its value).
 */
export function writeForest({ base, trees }: Forest): string {
  const node = (tree: Tree, i: number): string =>
    (tree.feature[i] as number) < 0 ? String(tree.cut[i]) : `${tree.feature[i]} ${tree.cut[i]} ${tree.left[i]}`;
  return [base.join(','), ...trees.flat().map((tree) => tree.feature.map((_, i) => node(tree, i)).join(','))].join(';');
}

/** Reads what `writeForest` wrote. */
export function readForest(text: string): Forest {
  const [base = '', ...lines] = text.split(';');
  const trees = lines.map((line) => {
    const tree: Tree = { feature: [], cut: [], left: [] };
    for (const node of line.split(',')) {
      const [x = 0, cut, left] = node.split(' ').map(Number);
      tree.feature.push(cut === undefined ? -1 : x);
      tree.cut.push(cut === undefined ? x : cut);
      tree.left.push(left ?? 0);
    }
    return tree;
  });
  const bases = base.split(',').map(Number);
  const layers = Array.from({ length: trees.length / bases.length }, (_, k) =>
    trees.slice(k * bases.length, (k + 1) * bases.length),
  );
  return { base: bases, trees: layers };
}

/**
 * All nodes of a forest, tree after tree. A leaf leads to itself, so that every tree is walked in the same number of
 * steps whatever is asked: no step is guessed wrong, and four trees are walked side by side (after Asadi, Lin and de
 * Vries, "Runtime Optimizations for Tree-Based Machine Learning Models", IEEE TKDE 2014).
 */
interface Nodes {
  /** The feature asked in the upper bits, the left child in the lower ones; the right child stands after it. */
  next: Int32Array;
  /** The cut; at a leaf one that no feature exceeds. */
  cut: Float64Array;
  /** The leaf's value. */
  value: Float64Array;
  /** Where each tree begins; to the last four a tree without a value is added. */
  roots: Int32Array;
  /** The longest way down. */
  depth: number;
  /** What each tree said last. */
  told: Float64Array;
}
const nodesOf = new WeakMap<Forest['trees'], Nodes>();

/** Bits of `Nodes.next` for the child: a million nodes, and two thousand features. */
const CHILD = 20;
const CHILDREN = (1 << CHILD) - 1;
const TOGETHER = 4;

function layOut(trees: Forest['trees']): Nodes {
  const all = trees.flat();
  // The first node is the tree without a value.
  const total = all.reduce((sum, { feature }) => sum + feature.length, 1);
  const next = new Int32Array(total);
  const cut = new Float64Array(total).fill(Number.POSITIVE_INFINITY);
  const value = new Float64Array(total);
  const roots = new Int32Array(Math.ceil(all.length / TOGETHER) * TOGETHER);
  let root = 1;
  let depth = 0;
  all.forEach((tree, t) => {
    roots[t] = root;
    depth = Math.max(depth, depthOf(tree));
    tree.feature.forEach((feature, i) => {
      const at = root + i;
      if (feature < 0) {
        next[at] = at;
        value[at] = tree.cut[i] as number;
      } else {
        next[at] = (feature << CHILD) | (root + (tree.left[i] as number));
        cut[at] = tree.cut[i] as number;
      }
    });
    root += tree.feature.length;
  });
  return { next, cut, value, roots, depth, told: new Float64Array(roots.length) };
}

function depthOf(tree: Tree, node = 0): number {
  if ((tree.feature[node] as number) < 0) return 0;
  const child = tree.left[node] as number;
  return 1 + Math.max(depthOf(tree, child), depthOf(tree, child + 1));
}

/** The summed value per class for one row of features: log-odds with one class, logits with several. */
export function valuesOf({ base, trees }: Forest, row: Float32Array): number[] {
  const count = trees.length * base.length;
  let nodes = nodesOf.get(trees);
  // While it is trained, a forest grows.
  if (nodes?.roots.length !== Math.ceil(count / TOGETHER) * TOGETHER) {
    nodes = layOut(trees);
    nodesOf.set(trees, nodes);
  }
  const { told } = nodes;
  ask(nodes, row);
  const sums = [...base];
  for (let t = 0, k = 0; t < count; t++, k = k + 1 === sums.length ? 0 : k + 1)
    sums[k] = (sums[k] as number) + (told[t] as number);
  return sums;
}

/** Walks all trees for a row, into `told`. */
function ask({ next, cut, value, roots, depth, told }: Nodes, row: Float32Array): void {
  for (let t = 0; t < roots.length; t += TOGETHER) {
    let a = roots[t] as number;
    let b = roots[t + 1] as number;
    let c = roots[t + 2] as number;
    let d = roots[t + 3] as number;
    for (let step = 0; step < depth; step++) {
      const p = next[a] as number;
      const q = next[b] as number;
      const r = next[c] as number;
      const s = next[d] as number;
      a = (p & CHILDREN) + +((row[p >>> CHILD] as number) > (cut[a] as number));
      b = (q & CHILDREN) + +((row[q >>> CHILD] as number) > (cut[b] as number));
      c = (r & CHILDREN) + +((row[r >>> CHILD] as number) > (cut[c] as number));
      d = (s & CHILDREN) + +((row[s >>> CHILD] as number) > (cut[d] as number));
    }
    told[t] = value[a] as number;
    told[t + 1] = value[b] as number;
    told[t + 2] = value[c] as number;
    told[t + 3] = value[d] as number;
  }
}

/** Log-odds to probability. */
export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Logits to probabilities. */
export function softmax(logits: readonly number[]): number[] {
  const top = Math.max(...logits);
  const exponents = logits.map((x) => Math.exp(x - top));
  const sum = exponents.reduce((s, x) => s + x, 0);
  return exponents.map((x) => x / sum);
}
