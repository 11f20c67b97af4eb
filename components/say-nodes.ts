import type { ComponentChildren } from 'preact';
import type { Say } from '../lib/wording/wording';

// Private use characters stand in for the nodes: no catalogue and no page has them here.
const FIRST = 0xe001;

/** Says a message whose values are elements: what `say(key, ...values)` gives, as a list to render. */
export function sayNodes(say: Say, key: string, ...nodes: ComponentChildren[]): ComponentChildren[] {
  const said = say(key, ...nodes.map((_, i) => String.fromCharCode(FIRST + i)));
  return said.split(/([\uE001-\uE009])/).map((piece) => {
    const at = piece.charCodeAt(0) - FIRST;
    return piece.length === 1 && at >= 0 && at < nodes.length ? nodes[at] : piece;
  });
}
