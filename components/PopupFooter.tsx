import type { Say } from '../lib/wording/wording';
import type { PopupLinks } from './Popup';

/** The ways out of the popup, and the promise that nothing else leaves it. */
export function PopupFooter({ links, say }: { links: PopupLinks; say: Say }) {
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
      <span class="local">{say('stays_here')}</span>
    </footer>
  );
}
