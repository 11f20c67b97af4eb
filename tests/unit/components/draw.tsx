import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws into a fresh document body. Returns the root and a way to take it down. */
export async function draw(tree: ComponentChild): Promise<HTMLElement> {
  document.body.replaceChildren();
  const root = document.createElement('main');
  document.body.append(root);
  await act(() => render(tree, root));
  await act(settle);
  return root;
}

/** Lets promises that are already decided run through to their end. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

/** Waits, turn by turn, until something is drawn that comes by itself. */
export async function comes(look: () => unknown): Promise<void> {
  while (!look()) await act(() => new Promise((turn) => setTimeout(turn)));
}

/** The one element of a role and an accessible name, as a person would look for it. Only what these tests need. */
export function find(root: ParentNode, selector: string, name: string | RegExp): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => {
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    return typeof name === 'string' ? text === name : name.test(text);
  });
  const [only, second] = found;
  if (!only || second) throw new Error(`${found.length} of ${selector} named ${name} in ${root.textContent}`);
  return only;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.focus();
    element.click();
    await settle();
  });
}
