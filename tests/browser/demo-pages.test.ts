import { afterAll, beforeAll, expect, test } from 'vitest';
import { STORY } from '../../lib/demo/demo-story';
import { type Chromium, launchChromium } from './harness/chromium';
import { clickToolbar } from './harness/popup';
import { highlightsOf } from './harness/tooltip';
import { closeGate, type Gate } from './harness/traffic';
import { until } from './harness/until';

let gate: Gate;
let chromium: Chromium;
beforeAll(async () => {
  gate = await closeGate();
  chromium = await launchChromium({ args: [gate.arg] });
});
afterAll(async () => {
  await chromium.close();
  await gate.close();
});

test('the demo story ships with the extension and can be read, kept and compared without a network', async () => {
  for (const { id, article } of STORY) {
    const page = await chromium.open(chromium.extensionUrl(`demo/${id}.html`));
    const popup = await clickToolbar(chromium, page);
    expect(await popup.settled()).toContain(article.outlet);
    await popup.click('button', 'Keep');
    await until('the article to be kept', async () => (await popup.controls('button', 'Forget')).length);
    await popup.close();
    expect(Object.values(await highlightsOf(page)).flat().length).toBeGreaterThan(8);
  }
  const [first] = STORY;
  const page = await chromium.open(chromium.extensionUrl(`demo/${first?.id}.html`));
  const popup = await clickToolbar(chromium, page);
  expect(await popup.settled()).toContain('corroborated');
});
