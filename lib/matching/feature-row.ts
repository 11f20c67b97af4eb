/** Numbers in a fixed order, each under a name. */
export class Row {
  readonly values: number[] = [];
  constructor(private readonly names: string[]) {}
  put(name: string, value: number): void {
    if (this.names.length === this.values.length) this.names.push(name);
    this.values.push(Number.isFinite(value) ? value : 0);
  }
  /** The same measure on either side, order of sides not mattering. */
  both(name: string, a: number, b: number): void {
    this.put(`${name}.min`, Math.min(a, b));
    this.put(`${name}.max`, Math.max(a, b));
  }
}
