/** More numbers than any row has; only the first row does not know how many it will have. */
const MOST = 1_000;

/** Numbers in a fixed order, each under a name. */
export class Row {
  private readonly names: string[];
  private readonly values: Float32Array;
  private length = 0;

  /** @param names filled by the first row */
  constructor(names: string[]) {
    this.names = names;
    this.values = new Float32Array(names.length || MOST);
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
