import type { ComponentChildren } from 'preact';
import type { Say } from '../lib/wording/wording';
import type { PopupLinks } from './Popup';

interface Props {
  links: PopupLinks;
  say: Say;
  /** In place of the promise that nothing leaves this machine. */
  children?: ComponentChildren;
}

/** The ways out of the popup; always in sight, however many claims there are. */
export function PopupFooter({ links, say, children }: Props) {
  return (
    <footer class="popup-footer">
      {links.openBoard && (
        <button type="button" class="link" onClick={links.openBoard}>
          {say('open_board')}
        </button>
      )}
      {links.library && (
        <a href={links.library} target="_blank" rel="noopener">
          {say('open_library')}
        </a>
      )}
      {children || <span class="local">{say('stays_here')}</span>}
    </footer>
  );
}
