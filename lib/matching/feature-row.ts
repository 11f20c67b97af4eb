/** More numbers than any row has; only the first row does not know how many it will have. */
const MOST = 1_000;

/**
 * Rows are cut from a long piece of memory: to ask the browser for each of tens of thousands costs more than to fill it.
 */
const PIECE = 1 << 14;
let piece = new Float32Array(PIECE);
let used = 0;

function cut(length: number): Float32Array {
  if (used + length > PIECE) {
    piece = new Float32Array(PIECE);
    used = 0;
  }
  used += length;
  return piece.subarray(used - length, used);
}

/** Numbers in a fixed order, each under a name. */
export class Row {
  private readonly names: string[];
  private readonly values: Float32Array;
  private length = 0;

  /** @param names filled by the first row */
  constructor(names: string[]) {
    this.names = names;
    this.values = cut(names.length || MOST);
  }
  put(name: string, value: number): void {
    if (this.names.length === this.length) this.names.push(name);
    this.values[this.length++] = Number.isFinite(value) ? value : 0;
  }
  /** The same measure on either side, order of sides not mattering. */
  both(name: string, a: number, b: number): void {
    // Names are put together for the first row alone: there are tens of thousands of rows.
    if (this.names.length === this.length) this.names.push(`${name}.min`, `${name}.max`);
    this.put(name, Math.min(a, b));
    this.put(name, Math.max(a, b));
  }
  numbers(): Float32Array {
    return this.values.length === this.length ? this.values : this.values.slice(0, this.length);
  }
}
