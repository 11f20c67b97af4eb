import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './harness/chromium';
import { clickToolbar } from './harness/popup';
import { until } from './harness/until';

/*
 * What a new reader does with nothing but the welcome page: keep the demo story, find what is disputed, put a verdict
 * right, see the story as a whole, and take it along as Markdown.
 */
let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(() => chromium?.close());

test('from the welcome page to the Markdown file', async () => {
  const welcome = await chromium.open(chromium.extensionUrl('welcome.html'));
  // Chromium drops a key that is taken without a word.
  const keys = await welcome.locator('.shortcuts dd').allInnerTexts();
  expect(keys).toHaveLength(4);
  expect(keys).toEqual(keys.map(() => expect.stringMatching(/^Alt\+Shift\+[A-Z]$/)));

  await welcome.getByRole('button', { name: 'Open and keep the five articles' }).click();
  await welcome.getByText('5 articles kept').waitFor();
  const title = 'Zelenskyy offers Kim his two soldiers for Ukrainian prisoners';
  await welcome.getByRole('link', { name: title }).click();
  const article = chromium.context.pages().find((page) => page.url().endsWith('northgate-ledger.html'));
  if (!article) throw new Error('the article is not open');

  const popup = await clickToolbar(chromium, article);
  await popup.settled();
  const disputed = await popup.controls('button', /^Conflicts: /);
  expect(disputed.length).toBeGreaterThan(0);
  const sentence = disputed[0]?.name.replace('Conflicts: ', '') ?? '';
  await popup.click('button', disputed[0]?.name ?? '');
  await until('why another outlet’s sentence conflicts', async () =>
    /do not fit|disagree on|denies it/.test(await popup.text()),
  );

  // Each of the outlets that contradict it is told to answer another question.
  await until('the claim to stand alone', async () => {
    await popup.target.evaluate(
      `(() => { const one = document.querySelector('.evidence-list > .evidence.conflicts .correct select')
         ?? document.querySelector('.evidence .correct select');
         if (!one || one.closest('details.folded')) return;
         one.value = 'unrelated';
         one.dispatchEvent(new Event('change', { bubbles: true }));
         // What was chosen is drawn before the form takes it.
         return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
           one.form?.requestSubmit();
           done();
         }))); })()`,
    );
    await popup.settled();
    return !(await popup.controls('button', /^Conflicts: /)).some(({ name }) => name.includes(sentence.slice(0, 40)));
  });
  await popup.close();

  const library = await chromium.open(chromium.extensionUrl('library.html'));
  const corrections = library.locator('.corrections li');
  await corrections.first().waitFor();
  expect(await corrections.first().innerText()).toContain(sentence.slice(0, 40));
  while (await corrections.count()) {
    const count = await corrections.count();
    await corrections.first().getByRole('button', { name: 'Undo' }).click();
    await until('the correction to be gone', async () => (await corrections.count()) < count);
  }

  const row = library.locator('.kept-row', { hasText: title });
  const [file] = await Promise.all([
    library.waitForEvent('download'),
    row.getByRole('combobox').selectOption({ label: 'Markdown' }),
  ]);
  const markdown = readFileSync(await file.path(), 'utf8');
  expect(markdown).toContain('Conflicts');
  expect(markdown).not.toContain('corrected by you');

  await library.getByRole('button', { name: 'Stories' }).click();
  const story = library.locator('.story');
  await story.first().waitFor();
  expect(await story.count()).toBe(1);
  expect(await story.getByRole('link').count()).toBe(5);
  const board = await chromium.open((await story.getByRole('link').first().getAttribute('href')) ?? '');
  await board.locator('.matrix-claim').first().waitFor();
  expect(await board.locator('.outlet-head').count()).toBe(4);
  const [table] = await Promise.all([
    board.waitForEvent('download'),
    board.getByRole('combobox', { name: /^Export/ }).selectOption({ label: 'Table (CSV)' }),
  ]);
  expect(readFileSync(await table.path(), 'utf8')).toContain('"sentence"');
});
