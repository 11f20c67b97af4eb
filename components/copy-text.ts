/**
 * Puts a text on the clipboard, by the click that is being handled. On pages without `https:` the browser hides its
 * clipboard from scripts; there the older way through a selected field is taken.
 * @param place an element that may hold that field for a moment
 * @returns whether it is there
 */
export async function copyText(text: string, place: Element | ShadowRoot): Promise<boolean> {
  const document = place.ownerDocument;
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.style.cssText = 'position: fixed; opacity: 0';
    const before = place.getRootNode() instanceof Document ? document.activeElement : null;
    place.append(field);
    field.select();
    const done = document.execCommand?.('copy') ?? false;
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return done;
  }
}
