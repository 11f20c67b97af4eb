import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { findClaims } from '../../../lib/claims/find-claims';
import { STORY } from '../../../lib/demo/demo-story';
import type { StoryArticle } from '../../../lib/demo/story-article';
import type { ReadArticle } from '../../../lib/matching/compare-articles';
import type { Report, ReportedClaim } from '../../../lib/report/report';
import { writeReport } from '../../../lib/report/write-report';

/*
 * What the demo story was written to show, as the popup shows it: each outlet's report against the four others.
 */
const asArticle = ({ outlet, url, title, author, published, modified, paragraphs }: StoryArticle): Article => ({
  url,
  outlet,
  title,
  author: author ?? null,
  published: published ?? null,
  modified: modified ?? null,
  language: 'en',
  paragraphs,
});

const reports = new Map<string, Report>();
beforeAll(() => {
  const read = STORY.map(({ id, article }): { id: string; reading: ReadArticle } => {
    const plain = asArticle(article);
    return { id, reading: { article: plain, claims: findClaims(plain) } };
  });
  for (const { id, reading } of read) {
    const others = read.filter((one) => one.id !== id).map((one) => one.reading);
    reports.set(id, writeReport(reading, others, 'kept'));
  }
});

/** The claim of an article's report with these words in it. */
function claim(id: string, words: string): ReportedClaim {
  const found = reports.get(id)?.claims.find(({ sentence }) => sentence.includes(words));
  if (!found) throw new Error(`${id} has no claim with “${words}”`);
  return found;
}

/** What another outlet's sentence with these words is said to be to a claim, where that is sure. */
function verdictOn(here: [string, string], there: [string, string]): string | null {
  const outlet = STORY.find(({ id }) => id === there[0])?.article.outlet;
  const others = reports.get(here[0])?.others ?? [];
  const found = claim(...here).evidence.find(
    (one) => one.sure && others[one.other]?.outlet === outlet && one.sentence.includes(there[1]),
  );
  return found?.verdict ?? null;
}

const TOLL: [string, string][] = [
  ['northgate-ledger', '300 killed and around 2,700 wounded'],
  ['lanternfield-times', 'About 300 of the North Koreans'],
  ['meridian-courier', 'killed about 300 North Korean soldiers'],
  ['tidewater-post', 'around 300 soldiers killed and 2,700 injured'],
];
const FORCE: [[string, string], [string, string]][] = [
  [
    ['ridgeline-daily', 'more than 10,000 troops'],
    ['meridian-courier', 'more than 10,000 soldiers'],
  ],
  [
    ['northgate-ledger', '10,000 to 12,000'],
    ['ridgeline-daily', 'more than 10,000 troops'],
  ],
  [
    ['northgate-ledger', '10,000 to 12,000'],
    ['meridian-courier', 'more than 10,000 soldiers'],
  ],
  [
    ['lanternfield-times', 'some 11,000'],
    ['tidewater-post', 'About 11,000'],
  ],
];
/** Each pair once: a comparison mirrors the one from the other side. */
const pairs = <T>(all: readonly T[]): [T, T][] => all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]));

describe('the demo story shows', () => {
  test.each(pairs(TOLL))('the toll agreed: %s, %s', (here, there) => {
    expect(verdictOn(here, there)).toBe('agrees');
  });

  test('and that it comes from South Korea’s intelligence service', () => {
    expect(claim(...(TOLL[2] as [string, string])).attribution?.source).toMatch(
      /Lee Seong-kweun|NIS|National Intelligence/,
    );
  });

  test.each(FORCE)('the size of the force agreed: %s, %s', (here, there) => {
    expect(verdictOn(here, there)).toBe('agrees');
  });

  test.each<[[string, string], [string, string]]>([
    [
      ['northgate-ledger', 'Russian commanders have ordered'],
      ['meridian-courier', 'North Korean authorities ordered'],
    ],
    [
      ['meridian-courier', 'It was a first'],
      ['ridgeline-daily', 'They are not the first'],
    ],
    [
      ['tidewater-post', 'They are the first North Korean soldiers'],
      ['ridgeline-daily', 'They are not the first'],
    ],
  ])('a contradiction: %s, %s', (here, there) => {
    expect(verdictOn(here, there)).toBe('conflicts');
  });
});
