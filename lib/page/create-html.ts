/** An HTML element for any document: in an SVG picture or an XML file `createElement` makes none. */
export function createHtml<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
): HTMLElementTagNameMap[K] {
  return document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[K];
}
