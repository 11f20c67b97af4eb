import type { Say } from '../lib/wording/wording';

/** A command of the extension with the keys that give it, as the browser names them; empty where none are set. */
export interface Shortcut {
  what: string;
  keys: string;
}

interface Props {
  shortcuts: readonly Shortcut[];
  say: Say;
  /** Leads to where the browser lets keys be changed. */
  onChange: () => void;
}

/** The commands that keys give anywhere in the browser, and the way to other keys. */
export function Shortcuts({ shortcuts, say, onChange }: Props) {
  return (
    <section class="shortcuts" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{say('shortcuts_title')}</h2>
      <dl>
        {shortcuts.map(({ what, keys }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : say('shortcut_none')}</dd>
          </div>
        ))}
      </dl>
      <p>{say('shortcuts_here')}</p>
      <p>
        <button type="button" data-focus="change-keys" onClick={onChange}>
          {say('shortcuts_change')}
        </button>
      </p>
    </section>
  );
}
