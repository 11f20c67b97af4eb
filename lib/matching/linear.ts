/** A trained weighing of features: the log-odds are the bias and the sum of weight times value. */
export interface Linear {
  bias: number;
  weights: number[];
}

/** The log-odds of one row of features. */
export function weigh({ bias, weights }: Linear, row: ArrayLike<number>): number {
  let sum = bias;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (row[i] as number);
  return sum;
}

/** The log-odds of one row by several weighings of as many features, told four at a time. */
export function weighAll(linears: readonly Linear[], row: ArrayLike<number>): number[] {
  const sums = linears.map(({ bias }) => bias);
  for (let k = 0; k < sums.length; k += 4) {
    const p = linears[k] as Linear;
    const q = linears[k + 1] ?? p;
    const r = linears[k + 2] ?? p;
    const s = linears[k + 3] ?? p;
    let [a, b, c, d] = [p.bias, q.bias, r.bias, s.bias];
    for (let i = 0; i < p.weights.length; i++) {
      const x = row[i] as number;
      a += (p.weights[i] as number) * x;
      b += (q.weights[i] as number) * x;
      c += (r.weights[i] as number) * x;
      d += (s.weights[i] as number) * x;
    }
    [a, b, c, d].slice(0, sums.length - k).forEach((sum, n) => {
      sums[k + n] = sum;
    });
  }
  return sums;
}

/** As one line of text: the bias, then the weights. */
export const writeLinear = ({ bias, weights }: Linear): string => [bias, ...weights].join(' ');

/** Reads what `writeLinear` wrote. */
export function readLinear(text: string): Linear {
  const [bias = 0, ...weights] = text.split(' ').map(Number);
  return { bias, weights };
}
