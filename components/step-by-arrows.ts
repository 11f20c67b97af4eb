const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Goes from one of a list's controls to another by arrow keys, Home and End (ARIA Authoring Practices, Accordion).
 * @param list selector of the list that the control with the focus stands in
 * @param control selector of the controls to go among
 */
export function stepByArrows(event: KeyboardEvent, list: string, control: string): void {
  const step = STEPS[event.key];
  const target = event.currentTarget as HTMLElement;
  const controls = [...(target.closest(list)?.querySelectorAll<HTMLElement>(control) ?? [])];
  const at = controls.indexOf(target);
  if (!step || at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  controls[step(at, controls.length - 1)]?.focus();
}
