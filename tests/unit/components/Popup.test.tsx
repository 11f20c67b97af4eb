// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { readChain } from '../../../components/Correct';
import { Popup, type PopupProps } from '../../../components/Popup';
import type { CheckResult, Desk } from '../../../lib/messages/interfaces';
import type { Report } from '../../../lib/report/report';
import { sayFrom } from '../../../lib/wording/wording';
import en from '../../../public/_locales/en/messages.json';
import { click, comes, draw, find, settle } from './draw';
import { LONELY_REPORT, LONG_REPORT, REPORT } from './fixture-report';

const report = (value: Report): CheckResult => ({ state: 'report', report: value });

/** A desk that answers with what it is given and writes down what it is asked. */
function openDesk(answers: Partial<Desk> = {}): Desk & { asked: string[] } {
  const asked: string[] = [];
  const note = <T,>(call: string, answer: T): Promise<T> => {
    asked.push(call);
    return Promise.resolve(answer);
  };
  return {
    asked,
    checkTab: (tab) => note(`checkTab ${tab}`, report(REPORT)),
    firstReport: async () => null,
    checkSelection: (tab) => note(`checkSelection ${tab}`, report(REPORT)),
    keepTab: (tab) => note(`keepTab ${tab}`, report({ ...REPORT, kept: 'kept' })),
    keepAllTabs: () => note('keepAllTabs', { kept: 3, unchanged: 1, noArticle: 2, noAccess: 0, stopped: false }),
    keepAllProgress: () => Promise.resolve(null),
    stopReading: () => note('stopReading', undefined),
    stopKeepingAll: () => note('stopKeepingAll', undefined),
    forget: (url) => note(`forget ${url}`, true),
    listEditions: (url) => note(`listEditions ${url}`, []),
    correct: (correction) => note(`correct ${JSON.stringify(correction)}`, undefined),
    uncorrect: () => note('uncorrect', true),
    listCorrections: () => note('listCorrections', []),
    stopReport: (url) => note(`stopReport ${url}`, undefined),
    reportKept: (url) => note(`reportKept ${url}`, null),
    showClaim: (tab, claim) => note(`showClaim ${tab} ${claim}`, claim === 1),
    stepClaim: () => note('stepClaim', true),
    ...answers,
  };
}

const popup = (desk: Desk, more: Partial<PopupProps> = {}) =>
  draw(<Popup desk={desk} tab={7} say={sayFrom(en)} locale="en-GB" {...more} />);

const rows = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('.row-button')];

test('the summary is told in one line', async () => {
  const root = await popup(openDesk());
  expect(root.querySelector('.summary')?.textContent).toBe(
    '8 claims: 2 corroborated by 3 outlets (3 origins), 2 disputed, 1 updated, 1 with other details, 2 only here; 2 things others report that this page does not.',
  );
});

test('how the nearest article stands to the page is read first, and used when the others are compared', async () => {
  let tell = (_: CheckResult) => {};
  const checkTab = () => new Promise<CheckResult>((resolve) => (tell = resolve));
  const root = await popup(openDesk({ checkTab, firstReport: async () => LONELY_REPORT }));
  expect(root.querySelector('[inert] .summary')?.textContent).toContain(`${LONELY_REPORT.claims.length} claim`);
  expect(root.querySelector('[aria-busy="true"]')).not.toBeNull();
  tell(report(REPORT));
  await settle();
  expect(root.querySelector('[inert]')).toBeNull();
  expect(root.querySelector('.summary')?.textContent).toContain('8 claims');
});

test('claims stand disputed first; a claim opens into its card with the words marked on both sides', async () => {
  const root = await popup(openDesk());
  const [first] = rows(root);
  if (!first) throw new Error('no claims');
  expect(first.textContent).toBe(
    'Conflicts: The freighter’s pilot had ignored two radio warnings before the ships met, the coastguard said.',
  );
  expect(first.getAttribute('aria-expanded')).toBe('false');
  await click(first);
  expect(first.getAttribute('aria-expanded')).toBe('true');
  expect([...first.querySelectorAll('mark.conflicts')].map((m) => m.textContent)).toEqual(['The freighter’s pilot']);
  const card = root.querySelector(`#${first.getAttribute('aria-controls')}`);
  const [evidence] = card?.querySelectorAll('.evidence') ?? [];
  expect([...(evidence?.querySelectorAll('mark.conflicts') ?? [])].map((m) => m.textContent)).toEqual([
    'The captain of the ferry',
  ]);
  expect(evidence?.textContent).toContain('The Coast Herald');
  expect(evidence?.textContent).toContain('Different people are said to have done it');
  expect(evidence?.querySelector('.chain')?.textContent).toBe('Source: investigatorsunverified');
  expect(evidence?.querySelector('a')?.href).toMatch(/^https:\/\/thecoastherald\.example\/story#:~:text=The%20captain/);
  expect(card?.querySelector('details summary')?.textContent).toBe('1 possible answer, less certain');
  await click(first);
  expect(card?.textContent).toBe('');
});

test('an answer says which edition of the other article it stands in, where there are several', async () => {
  const others = REPORT.others.map((other) => ({ ...other, edition: 3 }));
  const root = await popup(openDesk({ checkTab: () => Promise.resolve(report({ ...REPORT, others })) }));
  await click(rows(root)[0] as HTMLElement);
  expect(root.querySelector('.evidence .where')?.textContent).toContain('edition 3');
});

test('four outlets on one source read as one source, and a chain runs back to its origin', async () => {
  const root = await popup(openDesk());
  await click(find(root, '.row-button', /^Updated: Fourteen people/));
  expect(root.querySelector('.origins.single')?.textContent).toBe('4 outlets, 1 source: the coastguard');
  expect([...root.querySelectorAll('.tellers')].map((t) => t.textContent)).toContain(
    'Source: Harbour Wire ← a coastguard duty officer ← the coastguard',
  );
});

test('arrow keys go from claim to claim', async () => {
  const root = await popup(openDesk());
  const all = rows(root);
  all[0]?.focus();
  const press = (key: string) =>
    act(
      () =>
        void document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        ),
    );
  const at = () => all.indexOf(document.activeElement as HTMLElement);
  await press('ArrowDown');
  expect(at()).toBe(1);
  await press('End');
  expect(at()).toBe(all.length - 1);
  await press('ArrowDown');
  expect(at()).toBe(all.length - 1);
  await press('Home');
  await press('ArrowUp');
  expect(at()).toBe(0);
});

test('the list narrows by verdict, by outlet and by words, says by how much, and opens up again', async () => {
  const root = await popup(openDesk());
  await click(find(root, '.part', '2 disputed'));
  expect(rows(root)).toHaveLength(2);
  expect(root.textContent).toContain('2 of 8 shown');
  const search = root.querySelector('input') as HTMLInputElement;
  await act(() => {
    search.value = 'passengers crew';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(rows(root)).toHaveLength(1);
  await click(find(root, '.part', '2 disputed'));
  await click(find(root, 'button', 'Show all'));
  expect(rows(root)).toHaveLength(8);
  const outlet = root.querySelector('select') as HTMLSelectElement;
  await act(() => {
    outlet.value = 'Elsin Post';
    outlet.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(rows(root)).toHaveLength(2);
});

test('Keep keeps the tab, says so, and the keyboard stays where it is', async () => {
  const desk = openDesk();
  const root = await popup(desk);
  await click(find(root, 'button', 'Keep'));
  expect(desk.asked).toEqual(['checkTab 7', 'keepTab 7']);
  expect(document.activeElement?.textContent?.trim()).toBe('Kept');
  await click(find(root, 'button', 'Forget'));
  expect(desk.asked.slice(2)).toEqual([`forget ${REPORT.article.url}`, 'checkTab 7']);
  expect(document.activeElement?.textContent?.trim()).toBe('Keep');
});

test('an opened claim stays open, and focused, when the report comes again in another order', async () => {
  const calm: Report = {
    ...REPORT,
    claims: REPORT.claims.map((claim) => (claim.index === 1 ? { ...claim, standing: 'alone', worth: 0.1 } : claim)),
  };
  const root = await popup(openDesk({ keepTab: () => Promise.resolve(report(calm)) }));
  const claim = /The freighter’s pilot/;
  await click(find(root, '.row-button', claim));
  await act(async () => {
    // As a keyboard shortcut or a late answer would: without leaving the claim.
    find(root, 'button', 'Keep').click();
    await settle();
  });
  const row = find(root, '.row-button', claim);
  expect(row.textContent).toMatch(/^Only here/);
  expect(row.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(row);
});

test('Keep all tabs tells what became of them', async () => {
  const desk = openDesk();
  const root = await popup(desk);
  await click(find(root, 'button', 'Keep all tabs'));
  expect(desk.asked).toEqual(['checkTab 7', 'keepAllTabs', 'checkTab 7']);
  expect(root.querySelector('.notice')?.textContent).toBe('3 articles kept, 1 kept before, 2 tabs without an article.');
});

test('showing a claim in the page, or saying that it is gone', async () => {
  const desk = openDesk();
  let shown = 0;
  const root = await popup(desk, { onShown: () => shown++ });
  await click(find(root, '.row-button', /^Conflicts: The freighter/));
  await click(find(root, 'button', 'Show in page'));
  expect([desk.asked.at(-1), shown]).toEqual(['showClaim 7 1', 1]);
  await click(find(root, '.row-button', /^Conflicts: The freighter/));
  await click(find(root, '.row-button', /^Conflicts: The ferry/));
  await click(find(root, 'button', 'Show in page'));
  expect([desk.asked.at(-1), shown]).toEqual(['showClaim 7 2', 1]);
  expect(root.querySelector('.notice')?.textContent).toBe('The page no longer says this as it was read.');
});

test('a claim is copied with its citation', async () => {
  const copied: string[] = [];
  const root = await popup(openDesk(), { copy: async (text) => void copied.push(text) });
  await click(find(root, '.row-button', /^Conflicts: The ferry/));
  await click(find(root, 'button', 'Copy with citation'));
  expect(copied[0]).toContain('“The ferry was carrying 212 passengers and 9 crew.”\nNorthern Ledger, ');
  expect(root.querySelector('.notice')?.textContent).toBe('Copied.');
});

const STATES: [string, CheckResult, string, string[]][] = [
  ['no-access', { state: 'no-access' }, 'This page may not be read', ['Try again', 'Keep all tabs']],
  ['no-article', { state: 'no-article' }, 'No article on this page', ['Try again', 'Keep all tabs']],
  [
    'other-language',
    { state: 'other-language', language: 'de' },
    'This article is in another language: German',
    ['Keep all tabs'],
  ],
  [
    'a language that is none',
    { state: 'other-language', language: '!' },
    'This article is in another language: !',
    ['Keep all tabs'],
  ],
  ['storage-full', { state: 'storage-full' }, 'No room left', ['Try again', 'Keep all tabs']],
  ['stopped', { state: 'stopped' }, 'Stopped', ['Try again', 'Keep all tabs']],
  ['error', { state: 'error', message: 'boom' }, 'That did not work', ['Try again', 'Keep all tabs']],
];

test.each(STATES)('%s is said plainly, with the way on', async (_, result, title, ways) => {
  const root = await popup(openDesk({ checkTab: () => Promise.resolve(result) }));
  expect(root.querySelector('h2')?.textContent).toBe(title);
  expect([...root.querySelectorAll('.state button')].map((b) => b.textContent)).toEqual(ways);
});

test('a failed call shows its words; trying again helps when it works again', async () => {
  let tries = 0;
  const root = await popup(
    openDesk({ checkTab: () => (tries++ ? Promise.resolve(report(REPORT)) : Promise.reject(new Error('line cut'))) }),
  );
  expect(root.querySelector('.detail')?.textContent).toBe('line cut');
  await click(find(root, 'button', 'Try again'));
  expect(rows(root)).toHaveLength(8);
});

test('when keeping fails, the report stays and the reason is told', async () => {
  const root = await popup(openDesk({ keepTab: () => Promise.resolve({ state: 'storage-full' }) }));
  await click(find(root, 'button', 'Keep'));
  expect(rows(root)).toHaveLength(8);
  expect(root.querySelector('[role=status].notice')?.textContent).toContain('no more room');
  expect(find(root, 'button', 'Keep')).toBeTruthy();
});

test('with nothing to compare with, the way on is told, and no claim is called lonely', async () => {
  const root = await popup(openDesk({ checkTab: () => Promise.resolve(report(LONELY_REPORT)) }), {
    links: { demo: 'demo.html' },
  });
  expect(root.querySelector('.summary')?.textContent).toBe('8 claims.');
  expect(root.textContent).toContain('Nothing to compare with yet');
  expect(root.querySelector('.group h2')?.textContent).toBe('Claims 8');
  expect(find(root, 'a', 'Open the demo story').getAttribute('href')).toBe('demo.html');
});

test('only what is there is offered', async () => {
  const root = await popup(openDesk());
  expect(root.querySelectorAll('footer a, footer button')).toHaveLength(0);
  await click(rows(root)[0] as HTMLElement);
  expect(root.textContent).not.toContain('Copy with citation');
});

test('while reading, the popup says so; nothing is drawn twice or asked twice', async () => {
  const desk = openDesk({ checkTab: () => new Promise(() => {}) });
  const root = await popup(desk);
  expect(root.querySelector('.progress')?.textContent).toBe('Reading the page and comparing… Stop');
  expect(root.querySelector('[aria-busy=true]')).toBeTruthy();
});

test('long lists are drawn in parts; words of pages stay words', async () => {
  const root = await popup(openDesk({ checkTab: () => Promise.resolve(report(LONG_REPORT)) }));
  const before = rows(root).length;
  expect(before).toBeLessThan(60);
  expect(root.querySelector('.row b')).toBeNull();
  expect(root.textContent).toContain('<b>not markup</b>');
  await click(find(root, 'button', 'Show 40 more'));
  expect(rows(root)).toHaveLength(before + 40);
});

test('an article that changed since it was kept says what changed, figures first', async () => {
  const [was, now] = ['Police counted 19 boats.', 'Police counted 26 boats.'];
  const place = { paragraph: 0, start: 0, end: now.length };
  const spans = { wasSpan: { start: 15, end: 17 }, nowSpan: { start: 15, end: 17 } };
  const differences = [{ kind: 'figure' as const, was: '19', now: '26', ...spans }];
  const sinceKept = {
    claims: [
      { status: 'changed' as const, was, now, ...place, differences, figures: [{ was: '19', now: '26' }] },
      {
        ...{ status: 'gone' as const, was: 'Nobody sank.', now: '', paragraph: -1, start: 0, end: 0 },
        differences: [],
        figures: [],
      },
    ],
    added: [],
    title: null,
  };
  const root = await popup(openDesk({ checkTab: async () => report({ ...REPORT, kept: 'changed', sinceKept }) }));
  expect(root.querySelector('.changes summary')?.textContent).toBe(
    'Changed since you kept it: from 19 to 26, 1 sentence changed, 1 sentence gone',
  );
  expect([...root.querySelectorAll('.changes mark')].map((mark) => mark.textContent)).toEqual(['19', '26']);
  expect(root.querySelector('.changes')?.textContent).toContain('Nobody sank.');
});

test('a site is checked always only when the browser grants it', async () => {
  const asked: boolean[] = [];
  const site = {
    name: 'herald.example',
    always: false,
    async setAlways(always: boolean) {
      asked.push(always);
      return false;
    },
  };
  const root = await popup(openDesk(), { site });
  const box = root.querySelector<HTMLInputElement>('.always input');
  if (!box) throw new Error('no box');
  expect(box.closest('label')?.textContent).toContain('herald.example');
  await click(box);
  await settle();
  expect(asked).toEqual([true]);
  expect(box.checked).toBe(false);
});

test('keeping all tabs tells how far it is and can be stopped', async () => {
  let finish = () => {};
  const desk = openDesk({
    keepAllTabs: () =>
      new Promise((resolve) => {
        finish = () => resolve({ kept: 2, unchanged: 0, noArticle: 0, noAccess: 0, stopped: true });
      }),
    keepAllProgress: async () => ({ done: 2, total: 12 }),
  });
  const root = await popup(desk);
  await click(find(root, 'button', 'Keep all tabs'));
  await comes(() => root.querySelector('.progress')?.textContent?.includes('2 of 12…'));
  await click(find(root, 'button', 'Stop'));
  expect(desk.asked).toContain('stopKeepingAll');
  await act(async () => {
    finish();
    await settle();
  });
  expect(root.querySelector('.notice')?.textContent).toBe('2 articles kept, stopped.');
  expect(root.querySelector('.progress')).toBeNull();
});

test('reading a page is stopped by the reader, at once, and what comes of it afterwards is not shown', async () => {
  let finish = (_: CheckResult) => {};
  const desk = openDesk({
    checkTab: () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  });
  const root = await popup(desk);
  expect(root.querySelector('.progress')?.textContent).toContain('Reading the page');
  await click(find(root, 'button', 'Stop'));
  expect(desk.asked).toContain('stopReading');
  expect(root.querySelector('h2')?.textContent).toBe('Stopped');
  expect(document.activeElement?.textContent).toBe('Try again');
  await act(async () => {
    finish({ state: 'report', report: REPORT });
    await settle();
  });
  expect(root.querySelector('h2')?.textContent).toBe('Stopped');
});

test('what the popup was opened to tell stands there until the reader does something', async () => {
  const root = await popup(openDesk(), { told: 'nothing_selected' });
  expect(root.querySelector('.notice')?.textContent).toMatch(/^Nothing of the article is selected/);
  await click(find(root, 'button', 'Keep'));
  expect(root.querySelector('.notice')?.textContent).toBe('');
});

test('a verdict and a source are put right by hand, and taken back; only where the article is kept', async () => {
  const fresh = await popup(openDesk());
  await click(rows(fresh)[0] as HTMLElement);
  expect(fresh.querySelector('.correct')).toBeNull();

  const [claim] = REPORT.claims.filter(({ standing }) => standing === 'conflicts');
  const own: Report = {
    ...REPORT,
    kept: 'kept',
    claims: REPORT.claims.map((one) =>
      one === claim ? { ...one, evidence: one.evidence.map((e) => ({ ...e, corrected: 'conflicts' as const })) } : one,
    ),
  };
  const desk = openDesk({ checkTab: async () => report(own) });
  const root = await popup(desk);
  await click(rows(root)[0] as HTMLElement);
  const evidence = root.querySelector('.evidence .correct') as HTMLElement;
  const [choose] = evidence.querySelectorAll('select');
  if (!choose) throw new Error('no choice of verdicts');
  expect(choose.value).toBe('conflicts');
  expect(root.querySelector('.evidence-head')?.textContent).toContain('corrected by you');
  await act(() => {
    choose.value = 'updates_there';
    choose.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const [form] = evidence.querySelectorAll('form');
  await act(async () => {
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
  });
  const asked = desk.asked.find((call) => call.startsWith('correct ')) ?? '';
  expect(JSON.parse(asked.slice('correct '.length))).toMatchObject({
    kind: 'verdict',
    a: { url: REPORT.article.url, sentence: claim?.sentence },
    verdict: 'updates',
    later: 'b',
  });
  await click(find(evidence, 'button', 'Undo'));
  expect(desk.asked).toContain('uncorrect');
});

test.each([
  ['Alpine Wire ← the minister', ['Alpine Wire', 'the minister']],
  ['Alpine  Wire <- the minister', ['Alpine Wire', 'the minister']],
  ['Smith, a neighbour', ['Smith, a neighbour']],
  [' ← ', []],
])('tellers are read as typed: %s', (text, chain) => {
  expect(readChain(text)).toEqual(chain);
});
