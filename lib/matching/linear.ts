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

/** As one line of text: the bias, then the weights. */
export const writeLinear = ({ bias, weights }: Linear): string => [bias, ...weights].join(' ');

/** Reads what `writeLinear` wrote. */
export function readLinear(text: string): Linear {
  const [bias = 0, ...weights] = text.split(' ').map(Number);
  return { bias, weights };
}
