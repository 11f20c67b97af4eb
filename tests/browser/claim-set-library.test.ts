import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../run/set-up.mjs';
import { type Chromium, launchChromium } from './harness/chromium';
import { readStory } from './harness/story-server';

let chromium: Chromium;
let page: Page;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corroborate-files-'));
  chromium = await launchChromium();
  page = await chromium.open(chromium.extensionUrl('library.html'));
});
afterAll(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The story's articles as a backup, as this extension writes it. */
function backupOfStory(): string {
  const lines = readStory(join(ROOT, 'tests/browser/story')).map(({ id, article }) => ({
    keptAt: '2031-05-04T10:00:00.000Z',
    claims: 3,
    article: {
      ...{ url: `https://${id}.example/`, outlet: article.outlet, title: article.title, author: null },
      ...{ published: article.published ?? null, modified: null, language: 'en', paragraphs: article.paragraphs },
    },
  }));
  const head = { format: 'corroborate-backup', version: 1, madeAt: '2031-05-04T10:00:00.000Z', articles: lines.length };
  return [head, ...lines, { editions: lines.length }].map((line) => `${JSON.stringify(line)}\n`).join('');
}

const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const takeIn = (path: string) => page.locator('input[type=file]').setInputFiles(path);
const notice = () => page.locator('.library > .notice');
const outlets = async () => (await page.locator('.kept-row .outlet').allInnerTexts()).sort();

async function download(start: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), start()]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return { name: file.suggestedFilename(), bytes: readFileSync(path) };
}

test('a file that is none is told by its place, and changes nothing', async () => {
  await takeIn(fileOf('cut.jsonl', backupOfStory().slice(0, -60)));
  await expect.poll(() => notice().innerText()).toMatch(/^Nothing was changed\. (?:line \d+|end of the file)/);
  expect(await outlets()).toEqual([]);
});

test('a backup is taken in, leaves again as a file, is forgotten, and comes back the same', async () => {
  await takeIn(fileOf('story.jsonl', backupOfStory()));
  await expect.poll(outlets).toEqual(['Kestrel Bay News', 'Portside Dispatch']);
  const { name, bytes } = await download(() => page.getByRole('button', { name: 'Save a backup' }).click());
  expect(name).toMatch(/^corroborate-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
  const written = (text: string) => text.split('\n').slice(1);
  expect(written(gunzipSync(bytes).toString())).toEqual(written(backupOfStory()));

  await page.locator('.forget-many summary').click();
  await page.locator('[data-focus=forget-what]').selectOption('everything');
  await page.locator('[data-focus=forget-go]').click();
  await page.locator('[data-focus=forget-sure]').click();
  await expect.poll(outlets).toEqual([]);
  await takeIn(join(folder, name));
  await expect.poll(outlets).toEqual(['Kestrel Bay News', 'Portside Dispatch']);
});

test('a report leaves in every form', async () => {
  const row = page.locator('.kept-row', { hasText: 'Kestrel Bay News' });
  for (const [form, sign] of [
    ['markdown', ': [Portside Dispatch](<https://'],
    ['csv', '"Portside Dispatch"'],
    ['annotations', '"type": "AnnotationCollection"'],
    ['csl', '"container-title": "Portside Dispatch"'],
  ] as const) {
    const { bytes } = await download(() => row.locator('select').selectOption(form));
    expect(bytes.toString(), form).toContain(sign);
  }
});

/** A backup of so many short articles of one outlet. */
function backupOfMany(count: number): string {
  const lines = Array.from({ length: count }, (_, n) => ({
    keptAt: '2031-05-04T10:00:00.000Z',
    claims: 1,
    article: {
      ...{ url: `https://many.example/${n}`, outlet: 'Many Voices', title: `Bridge ${n}`, author: null },
      ...{ published: '2031-05-03', modified: null, language: 'en' },
      paragraphs: [`The bridge of Ostmark ${n} was closed on Monday after ${n % 90} cars had crossed it.`],
    },
  }));
  const head = { format: 'corroborate-backup', version: 2, madeAt: '2031-05-04T10:00:00.000Z', articles: count };
  return [head, ...lines, { editions: count }].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Lets the page click Stop as soon as the bar shows this much, as a quick reader would. */
const stopAt = (share: number) =>
  page.evaluate((least) => {
    const observer = new MutationObserver(() => {
      const bar = document.querySelector<HTMLProgressElement>('.set-tools progress[value]');
      if (!bar || bar.value < least) return;
      observer.disconnect();
      document.querySelector<HTMLElement>('.set-tools .work-line button')?.click();
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  }, share);

test('taking in a large file stops in its last step, forgetting many half-way, and nothing has changed', async () => {
  const many = fileOf('many.jsonl', backupOfMany(4_000));
  const counts = () => page.locator('.page-header p').innerText();
  const before = await counts();
  await stopAt(0.85);
  await takeIn(many);
  await expect.poll(() => notice().innerText(), { timeout: 60_000 }).toBe('Stopped. Nothing was changed.');
  expect(await counts()).toBe(before);
  await page.reload();
  await expect.poll(outlets).toEqual(['Kestrel Bay News', 'Portside Dispatch']);

  await takeIn(many);
  await expect.poll(() => notice().innerText(), { timeout: 60_000 }).toMatch(/^Taken in: 4,000 articles/);
  await expect.poll(counts, { timeout: 60_000 }).toMatch(/^4,002 articles/);
  await page.locator('.forget-many summary').click();
  await page.locator('.forget-many select').nth(1).selectOption('Many Voices');
  await page.locator('[data-focus=forget-go]').click();
  await stopAt(0.3);
  await page.locator('[data-focus=forget-sure]').click();
  await expect.poll(() => notice().innerText(), { timeout: 60_000 }).toBe('Stopped. Nothing was changed.');
  await page.reload();
  await expect.poll(counts, { timeout: 60_000 }).toMatch(/^4,002 articles/);
});
