import { createHtml } from './create-html';

/** Puts styles into a shadow root: by a sheet, which no page's `style-src` forbids; by an element where that cannot be. */
export function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps a shadow root's sheets from content scripts (Bugzilla 1751346); a frame takes none of the page's.
    const style = createHtml(root.ownerDocument, 'style');
    style.textContent = css;
    root.append(style);
  }
}
