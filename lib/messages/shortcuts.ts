import browser from 'webextension-polyfill';

/** Firefox' own way to the keys, which the polyfill's types do not have. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/**
 * The extension's commands with the reader's keys, the popup's first.
 * @param opensPopup what the command does that the browser itself answers and no manifest describes
 */
export async function listShortcuts(opensPopup: string): Promise<{ what: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands
    .map(({ name, description, shortcut }) => {
      const popup = name === '_execute_action';
      return { popup, what: popup ? opensPopup : (description ?? name ?? ''), keys: shortcut ?? '' };
    })
    .sort((a, b) => Number(b.popup) - Number(a.popup))
    .map(({ what, keys }) => ({ what, keys }));
}

/** Opens the browser's page for the keys of extensions. */
export async function changeShortcuts(): Promise<void> {
  const commands = browser.commands as unknown as FirefoxCommands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
