import type { Unread } from '../lib/messages/interfaces';
import type { Say } from '../lib/wording/wording';

interface Props {
  unread: readonly Unread[] | undefined;
  say: Say;
}

/** What of the page was not read, so that no mark there is not taken for nothing to say. */
export function UnreadNote({ unread = [], say }: Props) {
  return (
    <>
      {unread.includes('rest') && <p class="silence">{say('unread_rest')}</p>}
      {unread.includes('frames') && <p class="silence">{say('unread_frames')}</p>}
      {unread.includes('card') && <p class="silence">{say('unread_card')}</p>}
    </>
  );
}
