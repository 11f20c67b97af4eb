// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Welcome, type WelcomeProps } from '../../../components/Welcome';
import { sayFrom } from '../../../lib/wording/wording';
import en from '../../../public/_locales/en/messages.json';
import { click, draw, find, settle } from './draw';
import { OTHERS } from './fixture-report';

const welcome = (more: Partial<WelcomeProps> = {}) =>
  draw(
    <Welcome
      articles={OTHERS}
      say={sayFrom(en)}
      locale="en-GB"
      shortcuts={[
        { what: 'Check the article', keys: 'Alt+Shift+C' },
        { what: 'Go to the next claim', keys: '' },
      ]}
      onChangeShortcuts={() => {}}
      keepStory={async (onKept) => onKept(OTHERS.length)}
      goTo={() => {}}
      {...more}
    />,
  );

test('three steps; the keys are the ones that are set', async () => {
  expect((await welcome()).querySelectorAll('.steps > li')).toHaveLength(3);
  expect((await welcome()).textContent).toContain('Alt+Shift+C does the same');
  expect((await welcome({ shortcuts: [{ what: 'Check the article', keys: '' }] })).textContent).not.toContain(
    'does the same',
  );
});

test('keeping the story tells how far it is, then leads to the tabs it opened', async () => {
  let finish = () => {};
  const gone: string[] = [];
  const root = await welcome({
    keepStory: (onKept) => {
      onKept(2);
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
    goTo: ({ outlet }) => gone.push(outlet),
  });
  const start = find(root, 'button', 'Open and keep the five articles');
  await click(start);
  expect(root.querySelector('[role=status]')?.textContent).toBe('2 of 4 kept… Stop');
  finish();
  await act(settle);
  await click(root.querySelector('a') as HTMLElement);
  expect(root.querySelector('[role=status]')?.textContent?.trim()).toBe('4 articles kept');
  expect(gone).toEqual(['The Coast Herald']);
});

test('the reader stops it, and what is kept is told', async () => {
  const root = await welcome({
    keepStory: (onKept, signal) => {
      onKept(2);
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
    },
  });
  await click(find(root, 'button', 'Open and keep the five articles'));
  await click(find(root, 'button', 'Stop'));
  expect(root.querySelector('[role=status]')?.textContent?.trim()).toBe('2 articles kept, stopped.');
});

test('a failure says so and can be tried again', async () => {
  let tries = 0;
  const root = await welcome({
    keepStory: async () => {
      if (!tries++) throw new Error('no');
    },
  });
  const start = find(root, 'button', 'Open and keep the five articles');
  await click(start);
  expect(root.querySelector('[role=status]')?.textContent).toContain('could not all be kept');
  await click(start);
  expect(root.querySelector('[role=status]')?.textContent?.trim()).toBe('4 articles kept');
});

test('the keys are listed as they are set, with the way to others', async () => {
  let changed = 0;
  const root = await welcome({ onChangeShortcuts: () => changed++ });
  const rows = [...root.querySelectorAll('.shortcuts dl > div')].map((row) => row.textContent);
  expect(rows).toEqual(['Check the articleAlt+Shift+C', 'Go to the next claimnone set']);
  await click(find(root, 'button', 'Change the keys'));
  expect(changed).toBe(1);
});
