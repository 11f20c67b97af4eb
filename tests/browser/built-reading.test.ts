import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../lib/article/article';
import type { Claim } from '../../lib/claims/claim';
import { findClaims } from '../../lib/claims/find-claims';
import { STORY } from '../../lib/demo/demo-story';
import { reportIn } from '../run/keep-story';
import { findFirefox } from '../run/set-up.mjs';
import { resultIn } from '../run/show-story-in-firefox';
import { launchChromium } from './harness/chromium';
import { launchFirefox } from './harness/firefox';
import { clickToolbar } from './harness/popup';
import { type ServedStory, serveStory } from './harness/story-server';

// What the bundler makes of the engine and of the language model must read as the sources do: signs beyond ASCII, large
// tables, and parts left out have each changed that unseen.

/** An article with what a typesetter puts in: curly quotes, dashes, ellipses, currency signs, accented names. */
const TYPESET: Article = {
  url: 'https://harbour.example/2025/06/02/audit',
  outlet: 'Harbour Chronicle',
  title: 'The port’s audit “found €2.1bn missing” — ministry’s answer awaited',
  author: null,
  published: '2025-06-02',
  modified: null,
  language: 'en',
  paragraphs: [
    'The country’s audit office said on Monday that the port of Åstvik “couldn’t account for €2.1bn”, a sum nobody had named before.',
    '“We’ve asked for the books…” said José Núñez, the office’s director. The ministry’s spokesman, Zoë Lund, wouldn’t comment.',
    'Neither the owner’s lawyers nor the port’s director has confirmed the figure – about 40–45 per cent of last year’s turnover, the office’s report says.',
    'The dockers’ union said its members’ wages weren’t touched; the ’90s contract, it added, hasn’t been changed since.',
  ],
};

const PAGES = [...STORY, { id: 'typeset', article: TYPESET }];

type Read = Pick<Claim, 'sentence' | 'attribution' | 'certainty' | 'figures'>;

/** What is compared of claims, in an order of its own, as plain data. */
const told = (claims: readonly Read[]): Read[] =>
  JSON.parse(
    JSON.stringify(
      claims
        .map(({ sentence, attribution, certainty, figures }) => ({ sentence, attribution, certainty, figures }))
        .sort((a, b) => (a.sentence < b.sentence ? -1 : 1)),
    ),
  );

const toldHere = (id: string): Read[] => told(findClaims(PAGES.find((page) => page.id === id)?.article as Article));

describe('the built extension reads as its sources do', () => {
  let story: ServedStory;
  beforeAll(async () => {
    story = await serveStory(PAGES);
  });
  afterAll(() => story?.close());

  test('in Chromium', async () => {
    const chromium = await launchChromium();
    try {
      for (const { id, address } of story.pages) {
        const popup = await clickToolbar(chromium, await chromium.open(address));
        const report = await reportIn(popup);
        await popup.close();
        expect(told(report.claims)).toEqual(toldHere(id));
      }
    } finally {
      await chromium.close();
    }
  });

  test.skipIf(!findFirefox())('in Firefox', async () => {
    const firefox = await launchFirefox();
    try {
      for (const { id, address } of story.pages) {
        await firefox.open(address);
        const popup = await firefox.clickToolbar();
        const result = await resultIn(popup);
        await popup.close();
        if (result.state !== 'report') throw new Error(`no report: ${result.state}`);
        expect(told(result.report.claims)).toEqual(toldHere(id));
      }
    } finally {
      await firefox.close();
    }
  });
});
