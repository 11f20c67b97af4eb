// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Library, type LibraryProps } from '../../../components/Library';
import type { Forgettable, KeptLine } from '../../../lib/claim-set/claim-set';
import type { Claim } from '../../../lib/claims/claim';
import { BadFile } from '../../../lib/exchange/bad-file';
import type { Exchange } from '../../../lib/exchange/open-exchange';
import type { Desk } from '../../../lib/messages/interfaces';
import type { Correction } from '../../../lib/report/corrections';
import { sayFrom } from '../../../lib/wording/wording';
import en from '../../../public/_locales/en/messages.json';
import { click, comes, draw, find, settle } from './draw';
import { OTHERS } from './fixture-report';

const lineOf = (i: number): KeptLine => ({
  url: `https://paper.example/${i}`,
  outlet: 'The Paper',
  title: `Story ${i}`,
  author: null,
  published: null,
  keptAt: '2031-03-09T10:00:00Z',
  edition: 1,
  claims: 2,
});

/** A desk with a list of kept articles that can be forgotten. */
function openDesk(kept: KeptLine[]): Desk {
  return {
    listCorrections: async () => [],
    forget: async (url: string) => {
      const at = kept.findIndex((line) => line.url === url);
      if (at >= 0) kept.splice(at, 1);
      return at >= 0;
    },
  } as unknown as Desk;
}

/** A claim set with these articles, which come a hundred at a time. */
function setOf(kept: readonly KeptLine[], more: Partial<LibraryProps['set']> = {}): LibraryProps['set'] {
  return {
    async *readLines() {
      const lines = [...kept];
      for (let at = 0; at < Math.max(1, lines.length); at += 100)
        yield { lines: lines.slice(at, at + 100), total: lines.length };
    },
    stories: async () => [],
    forgetAll: async () => 0,
    ...more,
  };
}

type Shelf = { desk: Desk; set: LibraryProps['set'] };
const shelfOf = (kept: KeptLine[], more: Partial<Desk> = {}, set: Partial<LibraryProps['set']> = {}): Shelf => ({
  desk: { ...openDesk(kept), ...more },
  set: setOf(kept, set),
});
const library = (shelf: Shelf, more: Partial<LibraryProps> = {}) =>
  draw(<Library {...shelf} say={sayFrom(en)} locale="en-GB" demo="welcome.html" {...more} />);
const titles = (root: HTMLElement) => [...root.querySelectorAll('.kept-row h2')].map((title) => title.textContent);
const LINES = OTHERS.map((line, i): KeptLine => ({ ...line, keptAt: '2031-03-10', edition: i + 1, claims: i }));

test('lists what is kept, with counts, day and edition', async () => {
  const root = await library(shelfOf([...LINES]));
  expect(titles(root)).toEqual(LINES.map(({ title }) => title));
  expect(root.querySelector('.page-header p')?.textContent).toBe('4 articles with 6 claims, on this machine');
  expect(root.querySelectorAll('.kept-row')[1]?.textContent).toContain('Kept 10 Mar 20311 claimedition 2');
  expect(root.querySelector('a')?.getAttribute('href')).toBe(LINES[0]?.url);
});

test('search narrows by title, outlet and address', async () => {
  const root = await library(shelfOf([...LINES]));
  const search = root.querySelector('input') as HTMLInputElement;
  await act(() => {
    search.value = 'elsin post';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(titles(root)).toEqual(['Ferry, freighter collide off Port Elsin']);
  expect(root.textContent).toContain('1 of 4 shown');
});

test('an article is forgotten only when the reader says so twice', async () => {
  const root = await library(shelfOf([...LINES]));
  await click(find(root, 'button', 'Forget: Fourteen dead in ferry collision'));
  await click(find(root, 'button', 'Cancel'));
  expect(titles(root)).toHaveLength(4);
  await click(find(root, 'button', 'Forget: Fourteen dead in ferry collision'));
  await click(find(root, 'button', 'Forget'));
  expect(titles(root)).not.toContain('Fourteen dead in ferry collision');
  expect(root.querySelector('.notice')?.textContent).toBe('Forgotten: Fourteen dead in ferry collision');
  expect(document.activeElement?.getAttribute('type')).toBe('search');
});

test('an empty library leads to the demo', async () => {
  const root = await library(shelfOf([]));
  expect(find(root, 'a', 'Open the demo story').getAttribute('href')).toBe('welcome.html');
});

test('a failure is told, and trying again helps when it works again', async () => {
  let tries = 0;
  const whole = setOf(LINES);
  const root = await library(
    shelfOf(
      [],
      {},
      {
        async *readLines() {
          if (!tries++) throw new Error('shut');
          yield* whole.readLines();
        },
      },
    ),
  );
  expect(root.querySelector('.detail')?.textContent).toBe('shut');
  await click(find(root, 'button', 'Try again'));
  expect(titles(root)).toHaveLength(4);
});

test('a long library is drawn in parts', async () => {
  const root = await library(shelfOf(Array.from({ length: 250 }, (_, i) => lineOf(i))));
  expect(titles(root)).toHaveLength(100);
  await click(find(root, 'button', 'Show 100 more'));
  expect(titles(root)).toHaveLength(200);
});

/** An exchange whose files are what a test says. */
const exchangeOf = (more: Partial<Exchange> = {}): Exchange => ({
  backup: async () => ({ name: 'backup.gz', blob: new Blob(['x']) }),
  takeIn: async () => ({ articles: 2, editions: 3, known: 1 }),
  room: async () => ({ used: 12_000_000, left: 2_000_000_000, lasting: true }),
  ...more,
});
const withExchange = (shelf: Shelf, exchange: Exchange) => library(shelf, { exchange });
const choose = (root: HTMLElement, file: File) =>
  act(async () => {
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  });

test('shows what room there is, and that it lasts', async () => {
  const root = await withExchange(shelfOf([...LINES]), exchangeOf());
  expect(root.querySelector('.room')?.textContent).toBe('12 MB used, 2 GB left. The browser will not clear it away.');
});

test('a file taken in is told with its counts; a bad one by its place, with nothing changed', async () => {
  const root = await withExchange(shelfOf([...LINES]), exchangeOf());
  await choose(root, new File(['x'], 'backup.gz'));
  expect(root.querySelector('.notice')?.textContent).toBe('Taken in: 2 articles (3 editions; 1 here already)');
  const failing = exchangeOf({ takeIn: () => Promise.reject(new BadFile('line 7', 'this is no JSON')) });
  const other = await withExchange(shelfOf([...LINES]), failing);
  await choose(other, new File(['x'], 'backup.gz'));
  expect(other.querySelector('.notice')?.textContent).toBe('Nothing was changed. line 7: this is no JSON');
});

test('an outlet is forgotten after the reader has seen how much that is', async () => {
  const asked: Forgettable[] = [];
  const shelf = shelfOf([...LINES], {}, { forgetAll: async (which: Forgettable) => asked.push(which) });
  const root = await withExchange(shelf, exchangeOf());
  const many = root.querySelector('.forget-many') as HTMLElement;
  await click(find(many, 'button', 'Forget'));
  expect(asked).toEqual([]);
  await click(find(many, 'button', 'Forget 1 article for good'));
  expect(asked).toEqual([{ outlet: 'Elsin Post' }]);
});

test('a long work is stopped by the reader, and then nothing has changed', async () => {
  const exchange = exchangeOf({
    takeIn: (_, { signal, onProgress }) => {
      onProgress?.(0.3);
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => setTimeout(() => reject(signal.reason)));
      });
    },
  });
  const root = await withExchange(shelfOf([...LINES]), exchange);
  await choose(root, new File(['x'], 'backup.gz'));
  expect(root.querySelector('progress')?.getAttribute('value')).toBe('0.3');
  await click(find(root, 'button', 'Stop'));
  expect(root.querySelector('.work-line')?.textContent).toContain('Stopping, and taking back what was begun…');
  await comes(() => root.querySelector('.notice')?.textContent);
  expect(root.querySelector('.notice')?.textContent).toBe('Stopped. Nothing was changed.');
  expect(root.querySelector('progress')).toBeNull();
});

test('what was done before it heard of the stop is told as done', async () => {
  const exchange = exchangeOf({
    takeIn: (_, { signal }) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve({ articles: 2, editions: 3, known: 1 }));
      }),
  });
  const root = await withExchange(shelfOf([...LINES]), exchange);
  await choose(root, new File(['x'], 'backup.gz'));
  await click(find(root, 'button', 'Stop'));
  expect(root.querySelector('.notice')?.textContent).toBe('Taken in: 2 articles (3 editions; 1 here already)');
});

/** A promise that is kept waiting until the signal is given. */
const untilStopped = (signal: AbortSignal | undefined) =>
  new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

test('forgetting many shows how far it has come and can be stopped', async () => {
  const shelf = shelfOf(
    [...LINES],
    {},
    {
      forgetAll: (_, following) => {
        following?.onProgress?.(0.5);
        return untilStopped(following?.signal);
      },
    },
  );
  const root = await withExchange(shelf, exchangeOf());
  const many = root.querySelector('.forget-many') as HTMLElement;
  await click(find(many, 'button', 'Forget'));
  await click(find(many, 'button', 'Forget 1 article for good'));
  expect(root.querySelector('.work-line')?.textContent).toContain('Forgetting…');
  expect(root.querySelector('progress')?.getAttribute('value')).toBe('0.5');
  await click(find(root, 'button', 'Stop'));
  expect(root.querySelector('.notice')?.textContent).toBe('Stopped. Nothing was changed.');
  expect(titles(root)).toHaveLength(4);
});

test('an export can be stopped: no file is written, and the desk leaves it off', async () => {
  const stopped: string[] = [];
  const desk = {
    reportKept: () => new Promise<never>(() => {}),
    stopReport: async (url: string) => void stopped.push(url),
  };
  const root = await withExchange(shelfOf([lineOf(1)], desk), exchangeOf());
  await act(async () => {
    const menu = root.querySelector<HTMLSelectElement>('.kept-row select');
    if (!menu) throw new Error('no menu');
    menu.value = 'markdown';
    menu.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  });
  expect(root.querySelector('.work-line')?.textContent).toContain('Writing the file…');
  await click(find(root, 'button', 'Stop'));
  expect(stopped).toEqual([lineOf(1).url]);
  expect(root.querySelector('.notice')?.textContent).toBe('Stopped. No file was written.');
});

test('a large library shows its latest articles while the others are read; stopped, it says how many it lists', async () => {
  const kept = Array.from({ length: 300 }, (_, i) => lineOf(i));
  let goOn = () => {};
  const shelf = shelfOf(
    kept,
    {},
    {
      async *readLines() {
        for (let at = 0; at < 300; at += 100) {
          yield { lines: kept.slice(at, at + 100), total: 300 };
          await new Promise<void>((resolve) => {
            goOn = resolve;
          });
        }
      },
    },
  );
  const root = await withExchange(shelf, exchangeOf());
  expect(titles(root)).toHaveLength(100);
  expect(root.querySelector('.page-header p')).toBeNull();
  expect(root.querySelector('.forget-many')).toBeNull();
  await act(async () => {
    goOn();
    await settle();
  });
  await click(find(root, 'button', 'Stop'));
  await act(async () => {
    goOn();
    await settle();
  });
  expect(root.textContent).toContain('Stopped: the latest 200 of 300 articles are listed.');
});

test('telling stories apart can be stopped, and begun again', async () => {
  let tries = 0;
  const shelf = shelfOf(
    [lineOf(1), lineOf(3)],
    {},
    {
      stories: async (following) => (tries++ ? [[lineOf(1).url, lineOf(3).url]] : untilStopped(following?.signal)),
    },
  );
  const root = await library(shelf);
  await click(find(root, 'button', 'Stories'));
  await act(settle);
  expect(root.querySelector('.work-line')?.textContent).toContain('Telling stories apart…');
  await click(find(root, 'button', 'Stop'));
  expect(root.querySelector('.story')).toBeNull();
  await click(find(root, 'button', 'Try again'));
  expect(root.querySelector('.story h2')?.textContent).toBe('Story 3');
});

test('each article leads to its story board', async () => {
  const boardOf = (url: string) => `board?kept=${encodeURIComponent(url)}`;
  const root = await library(shelfOf([lineOf(1)]), { boardOf });
  expect(find(root, 'a', 'Story board: Story 1').getAttribute('href')).toBe(
    'board?kept=https%3A%2F%2Fpaper.example%2F1',
  );
});

test('by outlet and by time the list is narrowed, and widened again', async () => {
  const dated = [1, 2, 3].map((day) => ({ ...lineOf(day), published: `2031-03-0${day}`, outlet: `Paper ${day % 2}` }));
  const root = await library(shelfOf(dated));
  const set = (name: string, value: string) =>
    act(() => {
      const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-focus="${name}"]`);
      if (!field) throw new Error(`no ${name}`);
      field.value = value;
      field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    });
  await set('outlet', 'Paper 1');
  expect(titles(root)).toEqual(['Story 1', 'Story 3']);
  await set('from', '2031-03-02');
  expect(titles(root)).toEqual(['Story 3']);
  expect(root.textContent).toContain('1 of 3 shown');
  await click(find(root, 'button', 'Show all'));
  expect(titles(root)).toHaveLength(3);
});

test('stories: the articles of one event together, each leading to its board; alone ones are left out', async () => {
  const shelf = shelfOf(
    [lineOf(1), lineOf(2), lineOf(3)],
    {},
    {
      stories: async () => [[lineOf(1).url, lineOf(3).url], [lineOf(2).url]],
    },
  );
  const root = await library(shelf, { boardOf: (url) => `board?${url}` });
  await click(find(root, 'button', 'Stories'));
  await act(settle);
  const stories = [...root.querySelectorAll('.story')];
  expect(stories.map((story) => story.querySelector('h2')?.textContent)).toEqual(['Story 3']);
  expect([...(stories[0]?.querySelectorAll('a') ?? [])].map((link) => link.textContent)).toEqual([
    'Story 1',
    'Story 3',
  ]);
  expect(titles(root)).toEqual([]);
});

test('claims: found while one looks on, with source and the way there; can be stopped', async () => {
  let stopped = false;
  const searchClaims: LibraryProps['searchClaims'] = ({ words, lines, signal, onFound }) => {
    const claim = { paragraph: 0, start: 0, end: 9, sentence: `It has ${words.join()}.`, attribution: null };
    onFound([{ line: lines[0] as KeptLine, claim: { ...claim, certainty: 'asserted' } as Claim }], 1);
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        stopped = true;
        resolve();
      });
    });
  };
  const root = await library(shelfOf([lineOf(1), lineOf(2)]), { searchClaims });
  await click(find(root, 'button', 'Claims'));
  expect(root.querySelector('.searched')?.textContent).toContain('Type words');
  await act(() => {
    const field = root.querySelector('input[type=search]') as HTMLInputElement;
    field.value = 'herring';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await comes(() => root.querySelector('.found-claim'));
  expect(root.querySelector('.searched')?.textContent).toBe('1 claim found; 1 of 2 articles searched Stop');
  expect(root.querySelector('.found-claim .sentence')?.textContent).toBe('It has herring.');
  await click(find(root, 'button', 'Stop'));
  expect(stopped).toBe(true);
});

test('claims by verdict: with no words at all, and none asked for leaves the reader with the question', async () => {
  const searches: { words: readonly string[]; standing: string }[] = [];
  const searchClaims: LibraryProps['searchClaims'] = async ({ words, standing, lines, onFound }) => {
    searches.push({ words, standing });
    const claim = { paragraph: 0, start: 0, sentence: 'It sank.', attribution: null, certainty: 'asserted' as const };
    onFound([{ line: lines[0] as KeptLine, claim, standing: 'conflicts' }], 1);
  };
  const root = await library(shelfOf([lineOf(1)]), { searchClaims });
  expect(root.querySelector('[data-focus=standing]')).toBeNull();
  await click(find(root, 'button', 'Claims'));
  const choose = async (value: string) => {
    await act(() => {
      const field = root.querySelector('[data-focus=standing]') as HTMLSelectElement;
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await comes(() => root.querySelector('.found-claim'));
  };
  await choose('conflicts');
  expect(searches).toEqual([{ words: [], standing: 'conflicts' }]);
  expect(root.querySelector('.found-claim .badge')?.textContent?.trim()).toBe('Conflicts');
  await click(find(root, 'button', 'Show all'));
  expect(root.querySelector('.searched')?.textContent).toContain('Type words');
});

test('a story is shown whole where one of its articles is looked for, and not where none is', async () => {
  const [one, two, three] = [1, 2, 3].map((i) => ({ ...lineOf(i), outlet: `Paper ${i}` })) as [
    KeptLine,
    KeptLine,
    KeptLine,
  ];
  const root = await library(
    shelfOf([one, two, three], {}, { stories: async () => [[one.url, two.url], [three.url]] }),
  );
  await click(find(root, 'button', 'Stories'));
  await act(settle);
  const choose = (outlet: string) =>
    act(() => {
      const field = root.querySelector('[data-focus=outlet]') as HTMLSelectElement;
      field.value = outlet;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  await choose('Paper 2');
  expect([...root.querySelectorAll('.story li')].map((line) => line.textContent)).toEqual([
    expect.stringContaining('Story 1'),
    expect.stringContaining('Story 2'),
  ]);
  await choose('Paper 3');
  expect(root.querySelector('.story')).toBeNull();
  expect(root.textContent).toContain('No story fits this.');
  expect(root.textContent).toContain('0 of 1 shown');
});

test('what the reader has put right is listed and taken back', async () => {
  const list: Correction[] = [
    { kind: 'source', at: { url: lineOf(1).url, sentence: 'It closed.' }, chain: ['Wire', 'the mayor'] },
  ];
  const root = await library(
    shelfOf([lineOf(1)], {
      listCorrections: async () => [...list],
      uncorrect: async () => list.pop() !== undefined,
    }),
  );
  const corrections = root.querySelector('.corrections') as HTMLElement;
  expect(corrections.textContent).toContain('“It closed.” Wire ← the mayor');
  await click(find(corrections, 'button', 'Undo'));
  expect(corrections.textContent).toContain('Nothing yet.');
});
