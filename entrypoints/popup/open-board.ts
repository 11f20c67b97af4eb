import browser from 'webextension-polyfill';

/** Chromium's side panel, which Firefox and the polyfill's types do not have. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * Opens the story board beside the page: in Chromium's side panel or Firefox' sidebar. Only in answer to a click.
 * @throws when the browser does not let it open
 */
export async function openBoard(windowId: number): Promise<void> {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  if (sidePanel) await sidePanel.open({ windowId });
  else await browser.sidebarAction.open();
}
