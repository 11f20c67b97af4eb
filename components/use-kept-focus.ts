import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard where it is while a surface is drawn anew: an element that was moved or replaced gets its focus
 * back by its `data-focus` name; where it is gone for good, its `fallback` gets it.
 * @param fallback name of the element for a name that is no more
 */
export function useKeptFocus<E extends HTMLElement>(fallback: (name: string) => string | null) {
  const root = useRef<E>(null);
  const before = useRef<string | null>(null);
  const active = root.current?.ownerDocument.activeElement;
  // Read while drawing: by the time of the effect the element may be gone.
  if (active && root.current?.contains(active)) before.current = active.getAttribute('data-focus') ?? before.current;
  useLayoutEffect(() => {
    const { current } = root;
    const name = before.current;
    before.current = null;
    const now = current?.ownerDocument.activeElement;
    if (!current || !name || (now && now !== current.ownerDocument.body && now.isConnected)) return;
    const find = (wanted: string | null) =>
      wanted === null ? null : current.querySelector<HTMLElement>(`[data-focus="${CSS.escape(wanted)}"]`);
    (find(name) ?? find(fallback(name)))?.focus({ preventScroll: true });
  });
  return root;
}
