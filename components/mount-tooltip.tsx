import { render } from 'preact';
import cardStyle from './card.css?inline';
import { copyText } from './copy-text';
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
  const notify = (key: string) => {
    const notice = root.querySelector('.notice');
    if (notice) notice.textContent = props.say(key);
  };
  const onCopy = (text: string) => void copyText(text, root).then((done) => notify(done ? 'copied' : 'copy_failed'));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens}${cardStyle}${tooltipStyle}`);
  root.adoptedStyleSheets = [sheet];
  // Another claim's card is another card: nothing of the last one stays, unfolded or scrolled.
  render(null, root);
  render(<Tooltip {...props} onCopy={onCopy} />, root);
  if (focus) root.querySelector<HTMLElement>('.tooltip')?.focus({ preventScroll: true });
  return () => render(null, root);
}
