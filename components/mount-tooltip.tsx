import cardStyle from './card.css?inline';
import { copyText } from './copy-text';
import { renderOnce } from './plain/render-once';
import { Tooltip, type TooltipProps } from './Tooltip';
import tokens from './tokens.css?inline';
import tooltipStyle from './tooltip.css?inline';

export interface MountedTooltipProps extends Omit<TooltipProps, 'onCopy'> {
  /** Whether the keyboard goes into the tooltip. */
  focus: boolean;
}

/**
 * Draws a claim's tooltip in a shadow root, styles included.
 * @returns a function that takes it away again
 */
export function mountTooltip(root: ShadowRoot, { focus, ...props }: MountedTooltipProps): () => void {
  const document = root.ownerDocument;
  const notify = (key: string) => {
    const notice = root.querySelector('.notice');
    if (notice) notice.textContent = props.say(key);
  };
  const onCopy = (text: string) => void copyText(text, root).then((done) => notify(done ? 'copied' : 'copy_failed'));
  root.replaceChildren();
  addStyle(root, `${tokens}${cardStyle}${tooltipStyle}`);
  renderOnce(<Tooltip {...props} onCopy={onCopy} />, root, document);
  if (focus) root.querySelector<HTMLElement>('.tooltip')?.focus({ preventScroll: true });
  return () => root.replaceChildren();
}

/** By a style sheet of its own, which no page's `style-src` forbids; by an element where that cannot be had. */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps a shadow root's sheets from content scripts (Bugzilla 1751346).
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
