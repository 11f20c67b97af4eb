/** One measured figure. */
export interface Figure {
  /** What was measured, in a few words a reader understands: `click to marks, background stopped`. */
  what: string;
  /** `share` lies between 0 and 1; `times` is a ratio. */
  unit: 'ms' | 'bytes' | 'share' | 'count' | 'times';
  /** The median where it was measured several times. */
  value: number;
  /** The 95th percentile, where it was measured often enough to have one. */
  p95?: number;
  /** The figure to stay within. */
  atMost?: number;
  /** The figure to reach. */
  atLeast?: number;
  /** Others that did the same work in the same run, on the same data. */
  peers?: Peer[];
}

/** Another that did the same work; `failed` says why it could not, its value is no number then. */
export interface Peer {
  name: string;
  value: number;
  failed?: string;
}

/** How much time a bench may take. */
export interface Effort {
  /** How often each thing is measured. */
  runs: number;
}

/**
 * One room's bench: a file `tests/bench/<name>-bench.ts` with this as its default export. `npm run bench` finds it by
 * its name, and runs one after the other.
 */
export interface Bench {
  /** Names it: `npm run bench -- --only <name>`. */
  name: string;
  measure(effort: Effort): Promise<Figure[]>;
}
