// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { StoryBoard } from '../../../components/StoryBoard';
import type { CheckResult, Desk } from '../../../lib/messages/interfaces';
import { sayFrom } from '../../../lib/wording/wording';
import en from '../../../public/_locales/en/messages.json';
import { click, draw, find, settle } from './draw';
import { LONELY_REPORT, REPORT } from './fixture-report';

const desk = (checkTab: Desk['checkTab']) => ({ checkTab, showClaim: async () => true }) as unknown as Desk;
const board = (checkTab: Desk['checkTab'], tab = 1) => (
  <StoryBoard desk={desk(checkTab)} tab={tab} visit={0} say={sayFrom(en)} locale="en-GB" />
);
const full = async (): Promise<CheckResult> => ({ state: 'report', report: REPORT });

test('the matrix says of each claim and outlet how they stand', async () => {
  const root = await draw(board(full));
  const cells = [...root.querySelectorAll('.matrix-row')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent?.replace('·', '')),
  );
  expect([...root.querySelectorAll('.outlet-head')].map((head) => head.textContent)).toEqual([
    'The Coast Herald',
    'Sound Radio',
    'Harbour Wire',
    'Elsin Post',
  ]);
  expect(cells.slice(0, 3)).toEqual([
    ['Conflicts', 'Silent', 'Silent', 'Silent'],
    ['Silent', 'Silent', 'Silent', 'Conflicts'],
    ['Updated', 'Agrees', 'Agrees', 'Silent'],
  ]);
  expect(cells).toHaveLength(6);
  await click(find(root, 'button', 'Show 2 more'));
  expect(root.querySelectorAll('.matrix-row')).toHaveLength(8);
});

test('a claim of the matrix opens into its card', async () => {
  const root = await draw(board(full));
  await click(find(root, '.matrix-claim', /^Conflicts: The ferry was carrying/));
  expect(root.querySelectorAll('.claim-card')).toHaveLength(1);
  expect(root.querySelector('.matrix-card')?.textContent).toContain('212 here, 240 there');
});

test('figures, origins and what is left out stand below', async () => {
  const root = await draw(board(full));
  expect([...root.querySelectorAll('h2')].map((h) => h.textContent)).toEqual([
    'Claims by outlet',
    'Figures by outlet over time',
    'Who it comes from',
    'Left out here, reported elsewhere 2',
  ]);
  expect(root.querySelectorAll('.figure-plot')).toHaveLength(3);
});

test('going to another tab, a late answer for the tab before is not shown', async () => {
  let answerFirst = (_: CheckResult) => {};
  const slow = new Promise<CheckResult>((resolve) => {
    answerFirst = resolve;
  });
  const checkTab = (tab: number) => (tab === 1 ? slow : Promise.resolve<CheckResult>({ state: 'no-article' }));
  const line = desk(checkTab);
  const at = (tab: number) => <StoryBoard desk={line} tab={tab} visit={0} say={sayFrom(en)} locale="en-GB" />;
  const root = await draw(at(1));
  await act(() => render(at(2), root));
  await act(settle);
  expect(root.textContent).toContain('No article on this page');
  await act(async () => {
    answerFirst({ state: 'report', report: REPORT });
    await settle();
  });
  expect(root.textContent).toContain('No article on this page');
});

test('a page that was shut is read once the reader comes back from the toolbar button', async () => {
  let open = false;
  const root = await draw(board(async () => (open ? { state: 'report', report: REPORT } : { state: 'no-access' })));
  expect(root.textContent).toContain('This page may not be read');
  open = true;
  await act(() => void window.dispatchEvent(new Event('focus')));
  await act(settle);
  expect(root.querySelector('.matrix')).toBeTruthy();
});

test('with nothing to compare with, it says so', async () => {
  const root = await draw(board(async () => ({ state: 'report', report: LONELY_REPORT })));
  expect(root.querySelector('.matrix')).toBeNull();
  expect(root.textContent).toContain('Nothing to compare with yet');
});

test('a kept article has its board without a tab, with the way to the article', async () => {
  const article = {} as never;
  const kept = {
    reportKept: async (url: string) => (url === REPORT.article.url ? { report: REPORT, article } : null),
  } as unknown as Desk;
  const show = (url: string) =>
    draw(<StoryBoard desk={kept} kept={url} visit={0} say={sayFrom(en)} locale="en-GB" copy={async () => {}} />);
  const root = await show(REPORT.article.url);
  expect(root.querySelectorAll('.matrix-row').length).toBeGreaterThan(3);
  expect(root.querySelector('h1 a')?.getAttribute('href')).toBe(REPORT.article.url);
  await click(root.querySelector('.matrix-claim') as HTMLElement);
  expect([...root.querySelectorAll('.card-actions button')].map((one) => one.textContent?.trim())).toEqual([
    'Copy with citation',
  ]);
  expect((await show('https://gone.example/')).textContent).toContain('This article is no longer kept.');
});

test('opening the board of a kept article, and exporting it, can be stopped; the desk leaves it off', async () => {
  const stopped: string[] = [];
  let answers = 0;
  const kept = {
    // The second time, the board is there; what is exported then never comes.
    reportKept: async () => (answers++ === 1 ? { report: REPORT, article: {} } : new Promise(() => {})),
    stopReport: async (url: string) => void stopped.push(url),
  } as unknown as Desk;
  const { url } = REPORT.article;
  const root = await draw(<StoryBoard desk={kept} kept={url} visit={0} say={sayFrom(en)} locale="en-GB" />);
  await click(find(root, 'button', 'Stop'));
  expect(root.textContent).toContain('Stopped');
  expect(stopped).toEqual([url]);
  await click(find(root, 'button', 'Try again'));
  await act(settle);
  expect(root.querySelector('.matrix-row')).not.toBeNull();
  await act(async () => {
    const menu = root.querySelector<HTMLSelectElement>('select[data-focus=export]');
    if (!menu) throw new Error('no menu');
    menu.value = 'csv';
    menu.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  });
  await click(find(root, 'button', 'Stop'));
  expect(stopped).toEqual([url, url]);
  expect(root.querySelector('.notice')?.textContent).toBe('Stopped. No file was written.');
});

test('the board beside a page can be opened as a page', async () => {
  const tree = (
    <StoryBoard desk={desk(full)} tab={1} visit={0} say={sayFrom(en)} locale="en-GB" pageOf={() => 'board?tab=1'} />
  );
  expect(find(await draw(tree), 'a', 'Open as a page').getAttribute('href')).toBe('board?tab=1');
});
