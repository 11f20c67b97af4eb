import type { Page } from 'playwright-core';

/** A surface in a state. */
export interface Look {
  /** Query of the gallery page. */
  show: string;
  width?: number;
  height?: number;
  /** What a person does before the picture. */
  first?: (page: Page) => Promise<void>;
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();

const openClaims = async (page: Page) => {
  for (const row of (await page.locator('.row-button').all()).slice(0, 3)) await row.click();
  for (const fold of await page.locator('details > summary').all()) await fold.click();
};

export const LOOKS: Record<string, Look> = {
  popup: { show: 'state=full' },
  'popup-open': { show: 'state=full&links', height: 1600, first: openClaims },
  'popup-correct': { show: 'state=kept&links', height: 1600, first: openClaims },
  'popup-filtered': { show: 'state=kept', first: (page) => page.getByRole('button', { name: '2 disputed' }).click() },
  'popup-french': { show: 'state=kept&language=fr', first: openClaims },
  'popup-right-to-left': { show: 'state=full&dir=rtl', first: openClaims },
  'popup-long': { show: 'state=long', height: 1400, first: openClaims },
  'popup-narrow-tab': { show: 'state=long&place=in-tab', width: 320, first: openClaims },
  'popup-wide-tab': { show: 'state=full&place=in-tab', width: 1100, first: openClaims },
  ...Object.fromEntries(
    'loading lonely lonely-kept no-claims no-access no-article other-language storage-full stopped error'
      .split(' ')
      .map((state): [string, Look] => [`popup-${state}`, { show: `state=${state}&links` }]),
  ),
  'tooltip-conflict': { show: 'state=tooltip-1', width: 440 },
  'tooltip-update': { show: 'state=tooltip-0', width: 440 },
  'tooltip-alone': { show: 'state=tooltip-6', width: 440 },
  'tooltip-long-narrow': { show: 'state=tooltip-0&long', width: 320 },
  board: { show: 'surface=board&state=full', width: 380, height: 1400 },
  'board-open': {
    show: 'surface=board&state=full',
    width: 380,
    height: 1000,
    first: (page) => page.locator('.matrix-claim').first().click(),
  },
  'board-page': {
    show: 'surface=board&state=kept&place=in-board',
    width: 1000,
    height: 1000,
    first: async (page) => {
      await page.locator('.matrix-claim').first().click();
      for (const fold of await page.locator('details > summary').all()) await fold.click();
    },
  },
  'board-page-narrow': { show: 'surface=board&state=kept&place=in-board', width: 320, height: 1000 },
  'board-right-to-left': { show: 'surface=board&state=full&dir=rtl', width: 380, height: 1000 },
  'board-error': { show: 'surface=board&state=error', width: 380 },
  'board-loading': { show: 'surface=board&state=loading', width: 380 },
  'board-wide': { show: 'surface=board&state=full', width: 1000, height: 1000 },
  'board-long': { show: 'surface=board&state=long', width: 380, height: 1000 },
  'board-lonely': { show: 'surface=board&state=lonely', width: 380 },
  library: { show: 'surface=library&state=full', width: 800 },
  'library-narrow': { show: 'surface=library&state=full&language=fr', width: 320 },
  'library-right-to-left': { show: 'surface=library&state=full&dir=rtl', width: 800, height: 900 },
  'library-stories': { show: 'surface=library&state=full', width: 800, first: press('Stories') },
  'library-claims': {
    show: 'surface=library&state=full',
    width: 800,
    first: async (page) => {
      await press('Claims')(page);
      await page.getByRole('searchbox').fill('ferry');
      await page.locator('.found-claim').first().waitFor();
    },
  },
  'library-settings': {
    show: 'surface=library&state=settings',
    width: 800,
    height: 1100,
    first: async (page) => {
      for (const fold of await page.locator('.set-tools summary').all()) await fold.click();
    },
  },
  'library-error': { show: 'surface=library&state=error', width: 800 },
  'library-loading': { show: 'surface=library&state=loading', width: 800 },
  'library-empty': { show: 'surface=library&state=none', width: 800 },
  welcome: { show: 'surface=welcome', width: 800, height: 1200 },
  'welcome-busy': {
    show: 'surface=welcome&state=loading',
    width: 800,
    first: press('Open and keep the five articles'),
  },
  'welcome-failed': {
    show: 'surface=welcome&state=failed',
    width: 800,
    first: press('Open and keep the five articles'),
  },
  'welcome-right-to-left': { show: 'surface=welcome&dir=rtl', width: 800, height: 1200 },
  'welcome-narrow': { show: 'surface=welcome&language=fr', width: 320, height: 1200 },
};
