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

/** All nodes of a forest in three arrays, tree after tree; `left` counts from the forest's first node. */
interface Nodes {
  feature: Int16Array;
  cut: Float64Array;
  left: Int32Array;
  /** Where each tree begins. */
  roots: Int32Array;
}
const nodesOf = new WeakMap<Forest['trees'], Nodes>();

function layOut(trees: Forest['trees']): Nodes {
  const all = trees.flat();
  const roots = new Int32Array(all.length);
  let total = 0;
  all.forEach(({ feature }, t) => {
    roots[t] = total;
    total += feature.length;
  });
  const nodes = { feature: new Int16Array(total), cut: new Float64Array(total), left: new Int32Array(total), roots };
  all.forEach((tree, t) => {
    const root = roots[t] as number;
    nodes.feature.set(tree.feature, root);
    nodes.cut.set(tree.cut, root);
    nodes.left.set(
      tree.left.map((node) => root + node),
      root,
    );
  });
  return nodes;
}

/** The summed value per class for one row of features: log-odds with one class, logits with several. */
export function valuesOf({ base, trees }: Forest, row: Float32Array): number[] {
  let nodes = nodesOf.get(trees);
  // While it is trained, a forest grows.
  if (nodes?.roots.length !== trees.length * base.length) {
    nodes = layOut(trees);
    nodesOf.set(trees, nodes);
  }
  const { feature, cut, left, roots } = nodes;
  const sums = [...base];
  for (let t = 0, k = 0; t < roots.length; t++, k = k + 1 === sums.length ? 0 : k + 1) {
    let node = roots[t] as number;
    for (let f = feature[node] as number; f >= 0; f = feature[node] as number)
      node = (left[node] as number) + ((row[f] as number) > (cut[node] as number) ? 1 : 0);
    sums[k] = (sums[k] as number) + (cut[node] as number);
  }
  return sums;
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
