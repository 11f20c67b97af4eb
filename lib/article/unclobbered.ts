/**
 * Reads a property of a node past its named children: in a page with `<form><input name="childNodes"></form>`,
 * `form.childNodes` is the input (HTML standard, [LegacyOverrideBuiltIns]), and `<img name="body">` does it to the
 * document. The prototype's accessor tells the truth.
 */
export function unclobbered<T extends object, K extends keyof T & string>(node: T, name: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(node), name, node);
}

/** All elements a selector finds, in order, save forms: nothing that is looked for is one, and theirs are no own names. */
export function findAll(document: Document, selector: string): Element[] {
  const search = unclobbered(document, 'querySelectorAll') as Document['querySelectorAll'];
  const found = search.call(document, selector) as ArrayLike<Element>;
  return Array.from(found).filter(({ nodeName }) => typeof nodeName === 'string' && nodeName.toUpperCase() !== 'FORM');
}

/** The first element a selector finds. */
export function findFirst(document: Document, selector: string): Element | null {
  const search = unclobbered(document, 'querySelector') as Document['querySelector'];
  return search.call(document, selector);
}
