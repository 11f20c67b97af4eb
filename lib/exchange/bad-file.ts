/** A file cannot be taken in. Nothing was changed. */
export class BadFile extends Error {
  override name = 'BadFile';

  /**
   * @param place where the fault is, as a reader finds it: "line 17", "items[3].target"
   * @param fault what is wrong there
   */
  constructor(
    readonly place: string,
    readonly fault: string,
  ) {
    super(`${place}: ${fault}`);
  }
}
