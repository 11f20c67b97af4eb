import { useState } from 'preact/hooks';
import type { Say } from '../lib/wording/wording';
import type { SiteChoice } from './Popup';

/** Lets a site's articles be checked as they are opened, or no longer. */
export function AlwaysHere({ site, say }: { site: SiteChoice; say: Say }) {
  const [always, setAlways] = useState(site.always);
  return (
    <label class="always">
      <input
        type="checkbox"
        checked={always}
        data-focus="always"
        onChange={({ currentTarget }) => {
          const wanted = currentTarget.checked;
          void site.setAlways(wanted).then(
            (now) => {
              setAlways(now);
              // Where the reader said no to the browser, the box goes back to what holds.
              currentTarget.checked = now;
            },
            () => {
              currentTarget.checked = always;
            },
          );
        }}
      />{' '}
      {say('always_here', site.name)}
    </label>
  );
}
