/**
 * Logistic regression with a ridge (L2) penalty on standardised features, by Newton's method on the weighted likelihood
 * (iteratively reweighted least squares; Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning", 4.4).
 */
import type { Linear } from '../../lib/matching/linear';

const STEPS = 12;

/**
 * Fits P(y = 1) to `x`. The scale of the features is folded into the weights, so that they apply to rows as they are.
 * @param ridge penalty on the squared weights of the standardised features, in units of rows.
 */
export function fitLogistic(
  x: readonly ArrayLike<number>[],
  y: readonly number[],
  weights: readonly number[],
  ridge: number,
): Linear {
  const width = x[0]?.length ?? 0;
  const total = weights.reduce((s, w) => s + w, 0) || 1;
  const mean = new Float64Array(width);
  const scale = new Float64Array(width);
  x.forEach((row, i) => {
    for (let f = 0; f < width; f++)
      mean[f] = (mean[f] as number) + ((weights[i] as number) / total) * (row[f] as number);
  });
  x.forEach((row, i) => {
    for (let f = 0; f < width; f++)
      scale[f] =
        (scale[f] as number) + ((weights[i] as number) / total) * ((row[f] as number) - (mean[f] as number)) ** 2;
  });
  for (let f = 0; f < width; f++) scale[f] = Math.sqrt(scale[f] as number) || 0;
  const rows = x.map((row) =>
    Float64Array.from({ length: width + 1 }, (_, f) =>
      f === width
        ? 1
        : (scale[f] as number) > 1e-9
          ? ((row[f] as number) - (mean[f] as number)) / (scale[f] as number)
          : 0,
    ),
  );
  const beta = new Float64Array(width + 1);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(width + 1);
    const hessian = Array.from({ length: width + 1 }, () => new Float64Array(width + 1));
    rows.forEach((row, i) => {
      let z = 0;
      for (let f = 0; f <= width; f++) z += (beta[f] as number) * (row[f] as number);
      const p = 1 / (1 + Math.exp(-z));
      const w = weights[i] as number;
      const g = w * (p - (y[i] as number));
      const h = w * Math.max(1e-6, p * (1 - p));
      for (let f = 0; f <= width; f++) {
        const v = row[f] as number;
        if (v === 0) continue;
        gradient[f] = (gradient[f] as number) + g * v;
        const line = hessian[f] as Float64Array;
        const hv = h * v;
        for (let k = 0; k <= f; k++) line[k] = (line[k] as number) + hv * (row[k] as number);
      }
    });
    for (let f = 0; f <= width; f++) {
      if (f < width) gradient[f] = (gradient[f] as number) + ridge * (beta[f] as number);
      (hessian[f] as Float64Array)[f] = ((hessian[f] as Float64Array)[f] as number) + (f < width ? ridge : 1e-6);
    }
    const move = solve(hessian, gradient);
    let size = 0;
    for (let f = 0; f <= width; f++) {
      beta[f] = (beta[f] as number) - (move[f] as number);
      size = Math.max(size, Math.abs(move[f] as number));
    }
    if (size < 1e-4) break;
  }
  let bias = beta[width] as number;
  const out: number[] = [];
  for (let f = 0; f < width; f++) {
    const w = (scale[f] as number) > 1e-9 ? (beta[f] as number) / (scale[f] as number) : 0;
    bias -= w * (mean[f] as number);
    out.push(round(w));
  }
  return { bias: round(bias), weights: out };
}

const round = (x: number): number => Number(x.toPrecision(5));

/** Solves a symmetric positive system by Cholesky's factors; only the lower triangle of `m` is read. */
function solve(m: Float64Array[], v: Float64Array): Float64Array {
  const n = v.length;
  const l = m.map((row) => Float64Array.from(row));
  const at = (i: number, j: number): number => (l[i] as Float64Array)[j] as number;
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      (l[i] as Float64Array)[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  const z = Float64Array.from(v);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) z[i] = (z[i] as number) - at(i, k) * (z[k] as number);
    z[i] = (z[i] as number) / at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) z[i] = (z[i] as number) - at(k, i) * (z[k] as number);
    z[i] = (z[i] as number) / at(i, i);
  }
  return z;
}
