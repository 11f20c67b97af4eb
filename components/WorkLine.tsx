import { useLayoutEffect, useState } from 'preact/hooks';
import type { Say } from '../lib/wording/wording';
import type { Works } from './use-work';

/** What is being done, how far it has come, and the way to stop it. Shows only after a blink (pages.css). */
export function WorkLine({ works, say }: { works: Works; say: Say }) {
  const { work, stop } = works;
  const [share, setShare] = useState<number | null>(null);
  const what = work?.what;
  useLayoutEffect(() => (what ? works.follow(setShare) : undefined), [what]);
  if (!work) return null;
  return (
    <p class="work-line" aria-live="polite">
      <label>
        {say(work.stopping ? 'stopping' : work.what)}{' '}
        <progress {...(share !== null && !work.stopping && { value: share })} />
      </label>{' '}
      {!work.stopping && (
        <button type="button" data-focus={`stop-${what}`} onClick={stop}>
          {say('stop')}
        </button>
      )}
    </p>
  );
}
