/** Numbers in a fixed order, each under a name. */
export class Row {
  private readonly values: number[] = [];
  /** @param names filled by the first row */
  constructor(private readonly names: string[]) {}
  put(name: string, value: number): void {
    if (this.names.length === this.values.length) this.names.push(name);
    this.values.push(Number.isFinite(value) ? value : 0);
  }
  /** The same measure on either side, order of sides not mattering. */
  both(name: string, a: number, b: number): void {
    // Names are put together for the first row alone: there are tens of thousands of rows.
    if (this.names.length === this.values.length) this.names.push(`${name}.min`, `${name}.max`);
    this.put(name, Math.min(a, b));
    this.put(name, Math.max(a, b));
  }
  numbers(): Float32Array {
    return new Float32Array(this.values);
  }
}
