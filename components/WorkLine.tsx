import type { Say } from '../lib/wording/wording';
import type { Works } from './use-work';

/** What is being done, how far it has come, and the way to stop it. Shows only after a blink (pages.css). */
export function WorkLine({ works: { work, stop }, say }: { works: Works; say: Say }) {
  if (!work) return null;
  const { what, share, stopping } = work;
  return (
    <p class="work-line" aria-live="polite">
      <label>
        {say(stopping ? 'stopping' : what)} <progress {...(share !== null && !stopping && { value: share })} />
      </label>{' '}
      {!stopping && (
        <button type="button" data-focus="stop" onClick={stop}>
          {say('stop')}
        </button>
      )}
    </p>
  );
}
