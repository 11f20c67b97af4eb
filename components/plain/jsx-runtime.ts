/**
 * JSX without a framework: elements as plain `{ type, props }`, of which Preact's own are a superset. The content
 * script's build puts it in the place of `preact/jsx-runtime`, so that a news page is not made to load a framework for
 * a tooltip that is drawn once and never updated. `renderOnce` draws both kinds.
 */
export interface PlainElement {
  type: string | ((props: never) => unknown);
  props: Record<string, unknown>;
}

export function jsx(type: PlainElement['type'], props: Record<string, unknown>): PlainElement {
  return { type, props };
}

export { jsx as jsxDEV, jsx as jsxs };

export function Fragment({ children }: { children?: unknown }): unknown {
  return children;
}
