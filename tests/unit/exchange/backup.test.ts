import { gunzipSync, gzipSync } from 'node:zlib';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { type ClaimSet, type KeptText, StorageFull } from '../../../lib/claim-set/claim-set';
import { openClaimSet } from '../../../lib/claim-set/open-claim-set';
import { writeBackup } from '../../../lib/exchange/backup';
import { BadFile } from '../../../lib/exchange/bad-file';
import { importFile } from '../../../lib/exchange/import-file';

const NOW = new Date('2031-05-04T10:00:00Z');
const newSet = (): ClaimSet => openClaimSet({ indexedDB: new IDBFactory(), IDBKeyRange, now: () => NOW });

async function allOf(set: ClaimSet): Promise<KeptText[]> {
  const all: KeptText[] = [];
  for await (const text of set.readAll()) all.push(text);
  const key = ({ article, keptAt }: KeptText) => `${article.url} ${keptAt} ${article.paragraphs.join('\n')}`;
  return all.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

async function setOf(texts: readonly KeptText[]): Promise<ClaimSet> {
  const set = newSet();
  const intake = await set.takeIn();
  await intake.add(texts);
  await intake.commit();
  return set;
}

const backupOf = async (set: ClaimSet) => new Response(writeBackup(set, NOW)).blob();
const linesOf = async (set: ClaimSet) =>
  gunzipSync(Buffer.from(await (await backupOf(set)).arrayBuffer()))
    .toString()
    .split('\n');
const fileOf = (...lines: string[]) => new Blob([lines.join('\n')]);

/** Any text, with what troubles files: line breaks, quotes, lone halves of surrogate pairs are no text of a page. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('“Quoted”\n\r\u2028line', '"\\u0000', '{"editions": 3}', '𝕏 ﷽ e\u0301'),
);
const kept = fc.record({
  article: fc.record<Article>({
    url: fc.integer({ min: 0, max: 5 }).map((n) => `https://paper-${n}.example/story`),
    outlet: words.map((text) => text || 'Paper'),
    title: words,
    author: fc.option(words),
    published: fc.constantFrom(null, '2031-05-01', '2031-05-01T08:00:00+02:00'),
    modified: fc.constantFrom(null, '2031-05-02'),
    language: fc.constantFrom('en', 'und'),
    paragraphs: fc.array(words, { maxLength: 4 }),
  }),
  keptAt: fc.integer({ min: 0, max: 40 }).map((n) => new Date(NOW.getTime() + n * 1000).toISOString()),
  claims: fc.nat(50),
});

describe('a backup', () => {
  test('restored is the same set, whatever is in it; restored again, it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(kept, { maxLength: 9 }), async (texts) => {
        const set = await setOf(texts);
        const before = await allOf(set);
        const backup = await backupOf(set);
        const other = newSet();
        expect((await importFile(backup, other, NOW)).editions).toBe(before.length);
        expect(await allOf(other)).toEqual(before);
        const counts = ({
          url,
          edition,
          claims,
          keptAt,
        }: {
          url: string;
          edition: number;
          claims: number;
          keptAt: string;
        }) => {
          return { url, edition, claims, keptAt };
        };
        const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1);
        expect((await other.list()).map(counts).sort(byUrl)).toEqual((await set.list()).map(counts).sort(byUrl));
        expect(await importFile(backup, other, NOW)).toEqual({ articles: 0, editions: 0, known: before.length });
        expect(await allOf(other)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  const articleOf = (n: number): KeptText => ({
    article: {
      ...{ url: `https://paper.example/${n}`, outlet: 'Paper', title: `Story ${n}`, author: null, published: null },
      ...{ modified: null, language: 'en', paragraphs: [`The bridge of Ostmark ${n} was closed on Monday.`] },
    },
    keptAt: NOW.toISOString(),
    claims: 1,
  });

  test('of many articles tells how far it has come, both ways', async () => {
    const set = await setOf(Array.from({ length: 300 }, (_, n) => articleOf(n)));
    const shares: number[] = [];
    const file = await new Response(writeBackup(set, NOW, { onProgress: (share) => shares.push(share) })).blob();
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const back: number[] = [];
    const result = await importFile(file, newSet(), NOW, { onProgress: (share) => back.push(share) });
    expect(result).toEqual({ articles: 300, editions: 300, known: 0 });
    expect(back.at(-1)).toBe(1);
  });

  test('stopped at any sign of life, changes nothing; what comes out is no half file', async () => {
    const set = await setOf(Array.from({ length: 600 }, (_, n) => articleOf(n)));
    const file = await backupOf(set);
    /** Stops at a sign of life; `null` counts them. */
    const stopping = (at: number | null) => {
      const controller = new AbortController();
      let signs = 0;
      const onProgress = () => {
        if (++signs === at) controller.abort(new Error('stopped by the reader'));
      };
      return { signal: controller.signal, onProgress, count: () => signs };
    };
    const whole = stopping(null);
    await importFile(file, newSet(), NOW, whole);
    // The last sign of life is the end: what comes then comes too late.
    for (const at of [1, 2, whole.count() - 3, whole.count() - 1]) {
      const other = await setOf([articleOf(9_999)]);
      const before = await allOf(other);
      await expect(importFile(file, other, NOW, stopping(at)), `sign ${at}`).rejects.toThrow('stopped by the reader');
      expect(await allOf(other)).toEqual(before);
      expect(await importFile(file, other, NOW)).toMatchObject({ articles: 600 });
    }
    const out = stopping(1);
    await expect(new Response(writeBackup(set, NOW, out)).blob()).rejects.toThrow();
  });

  test('unzipped by hand is read as well', async () => {
    const lines = await linesOf(await setOf([articleOf(1), articleOf(2)]));
    expect(await importFile(fileOf(...lines), newSet(), NOW)).toMatchObject({ editions: 2 });
  });

  test('that is malformed names the place and changes nothing', async () => {
    const [head = '', first = '', second = '', foot = ''] = await linesOf(await setOf([articleOf(1), articleOf(2)]));
    const broken: [RegExp, Blob][] = [
      [/^line 3: this is no JSON/, fileOf(head, first, second.slice(0, 40), foot)],
      [/^end of the file: the backup was cut short/, fileOf(head, first, second)],
      [/^end of the file: 1 editions where 2/, fileOf(head, first, foot)],
      [/^line 5: there is more after the end/, fileOf(head, first, second, foot, first)],
      [/^line 2, keptAt: /, fileOf(head, first.replace(NOW.toISOString(), 'yesterday'), foot)],
      [/^line 2, article: .*url/, fileOf(head, first.replace('https://paper.example/1', 'javascript:alert(1)'), foot)],
      [/^line 2, article: .*paragraphs/, fileOf(head, first.replace(/\["The.*?"\]/, '"many"'), foot)],
      [
        /^line 1: the backup was made by a later version/,
        fileOf(head.replace(/"version":\d+/, '"version":99'), first, foot),
      ],
      [/^line 1: this is no backup/, fileOf('{"format": "a list of birds"}')],
      [/^the file: this is no JSON/, fileOf('')],
      [/^the file: there is no backup, annotation or fact-check/, fileOf('{"birds": []}')],
      [/^line \d+: this is no text in UTF-8/, new Blob([head, '\n', new Uint8Array([0xff, 0xfe, 0x0a])])],
      [
        /^line \d+: the file breaks off/,
        new Blob([gzipSync(Buffer.from([head, first, foot].join('\n'))).subarray(0, 120)]),
      ],
    ];
    for (const [message, file] of broken) {
      const set = await setOf([articleOf(9)]);
      const before = await allOf(set);
      const error = await importFile(file, set, NOW).then(
        () => null,
        (failure: unknown) => failure,
      );
      expect(error, String(message)).toBeInstanceOf(BadFile);
      expect((error as Error).message).toMatch(message);
      expect(await allOf(set)).toEqual(before);
    }
  });

  test('that inflates without end is stopped', async () => {
    const bomb = gzipSync(Buffer.alloc(40_000_000, ' '));
    await expect(importFile(new Blob([bomb]), newSet(), NOW)).rejects.toThrow(/line 1: the line is too long/);
  });

  test('that the disk has no room for is told, and nothing of it stays', async () => {
    const file = await backupOf(await setOf([articleOf(1), articleOf(2)]));
    const set = await setOf([articleOf(9)]);
    const full: ClaimSet = {
      ...set,
      async takeIn() {
        const intake = await set.takeIn();
        return { ...intake, commit: () => Promise.reject(new StorageFull()) };
      },
    };
    await expect(importFile(file, full, NOW)).rejects.toThrow(StorageFull);
    expect(await allOf(set)).toEqual([articleOf(9)]);
  });
});
