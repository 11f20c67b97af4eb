import type { PlainElement } from './jsx-runtime';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws JSX into a parent, once: no state, no updates, no hooks. Text becomes text nodes, so nothing in it is markup.
 * @param tree elements of `plain/jsx-runtime` or of Preact; strings, numbers, lists; `null` and booleans draw nothing
 */
export function renderOnce(tree: unknown, parent: Node, document: Document, inSvg = false): void {
  if (tree === null || tree === undefined || typeof tree === 'boolean') return;
  if (Array.isArray(tree)) {
    for (const child of tree) renderOnce(child, parent, document, inSvg);
    return;
  }
  if (typeof tree !== 'object') {
    parent.appendChild(document.createTextNode(String(tree)));
    return;
  }
  const { type, props } = tree as PlainElement;
  if (typeof type === 'function') {
    renderOnce(type(props as never), parent, document, inSvg);
    return;
  }
  const svg = inSvg || type === 'svg';
  const element = svg ? document.createElementNS(SVG, type) : document.createElement(type);
  for (const [name, value] of Object.entries(props)) setProperty(element, name, value);
  renderOnce(props.children, element, document, svg);
  parent.appendChild(element);
}

function setProperty(element: Element, name: string, value: unknown): void {
  if (name === 'children' || name === 'key' || value === null || value === undefined) return;
  if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
  // Of `aria-…`, "false" is a value of its own; of other attributes it means that they are not there.
  else if (value === false && !name.startsWith('aria-')) return;
  else element.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : String(value));
}
