import { useEffect, useState } from 'preact/hooks';
import { nameOfPattern, type Site, type Sites } from '../lib/desk/sites';
import type { Say } from '../lib/wording/wording';

interface Props {
  sites: Sites;
  say: Say;
  onNotice: (text: string) => void;
}

/** The sites that are checked always: what is done there, and taking the leave back. */
export function SiteSettings({ sites, say, onNotice }: Props) {
  const [list, setList] = useState<Site[]>([]);
  const load = () => sites.list().then(setList);
  useEffect(() => {
    void load();
  }, [sites]);
  const change = (work: Promise<void>, said: string) =>
    void work.then(load).then(
      () => onNotice(said),
      (error: unknown) => onNotice(say('error_notice', error instanceof Error ? error.message : String(error))),
    );
  return (
    <section class="site-settings" aria-labelledby="sites-title">
      <h2 id="sites-title">{say('sites_title')}</h2>
      {list.length === 0 && <p>{say('sites_none')}</p>}
      <ul>
        {list.map(({ pattern, keep }) => {
          const name = nameOfPattern(pattern);
          return (
            <li key={pattern}>
              <bdi>{name}</bdi>
              <label>
                <input
                  type="checkbox"
                  checked={keep}
                  data-focus={`keep-${pattern}`}
                  onChange={({ currentTarget: { checked } }) =>
                    change(sites.set({ pattern, keep: checked }), say(checked ? 'site_keeps' : 'site_keeps_not', name))
                  }
                />{' '}
                {say('site_keep')}
              </label>
              <button
                type="button"
                class="quiet"
                aria-label={say('site_withdraw_label', name)}
                onClick={() => change(sites.withdraw(pattern), say('site_withdrawn', name))}
              >
                {say('site_withdraw')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
