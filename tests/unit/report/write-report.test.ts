import { beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../../lib/article/article';
import type { Attribution, Claim } from '../../../lib/claims/claim';
import type { ReadArticle } from '../../../lib/matching/compare-articles';
import type { Comparison, Verdict } from '../../../lib/matching/comparison';
import { writeReport } from '../../../lib/report/write-report';

// The report is about what comparisons mean together; which there are is said here, sentence against sentence.
const compared = vi.hoisted(() => new Map<string, { verdict: string; confidence: number }>());
vi.mock('../../../lib/matching/compare-articles', () => ({
  compareArticles: (a: ReadArticle, b: ReadArticle) =>
    a.claims.flatMap((x, i) =>
      b.claims.flatMap((y, j): Comparison[] => {
        const found = compared.get(`${x.sentence}|${y.sentence}`) ?? compared.get(`${y.sentence}|${x.sentence}`);
        return found ? [{ a: i, b: j, reasons: [], ...(found as { verdict: Verdict; confidence: number }) }] : [];
      }),
    ),
}));
vi.mock('../../../lib/matching/find-reprints', () => ({ findReprints: () => [] }));

const says = (x: string, y: string, verdict: Verdict, confidence = 0.9) =>
  compared.set(`${x}|${y}`, { verdict, confidence });

const from = (origin: string): Attribution => ({ source: origin, cue: 'said', chain: [origin], origin });

function read(outlet: string, ...sentences: (string | [string, Attribution])[]): ReadArticle {
  const told = sentences.map((s) => (typeof s === 'string' ? ([s, null] as const) : s));
  const article: Article = {
    url: `https://${outlet}.example/`,
    outlet,
    title: '',
    author: null,
    published: '2024-05-02',
    modified: null,
    language: 'en',
    paragraphs: told.map(([s]) => s),
  };
  const claims = told.map(
    ([sentence, attribution], paragraph): Claim => ({
      paragraph,
      start: 0,
      end: sentence.length,
      sentence,
      worth: 0.7,
      attribution,
      certainty: 'asserted',
      figures: [],
      dates: [],
      names: [],
      facts: [],
    }),
  );
  return { article, claims };
}

beforeEach(() => compared.clear());

test('a claim stands by its gravest sure verdict', () => {
  says('a', 'b', 'agrees');
  says('a', 'c', 'conflicts');
  says('a', 'd', 'conflicts', 0.2);
  const { claims, summary } = writeReport(read('one', 'a'), [read('two', 'b'), read('three', 'c', 'd')], 'kept');
  expect(claims[0]?.standing).toBe('conflicts');
  expect(claims[0]?.evidence.map(({ verdict, sure }) => [verdict, sure])).toEqual([
    ['conflicts', true],
    ['agrees', true],
    ['conflicts', false],
  ]);
  expect(summary).toMatchObject({ claims: 1, conflicts: 1, agrees: 0, alone: 0, outlets: 2 });
});

test('what is unsure leaves a claim alone', () => {
  says('a', 'b', 'conflicts', 0.2);
  expect(writeReport(read('one', 'a'), [read('two', 'b')], 'kept').claims[0]?.standing).toBe('alone');
});

test('three outlets with one briefing are one origin', () => {
  says('a', 'b', 'agrees');
  says('a', 'c', 'agrees');
  const report = writeReport(
    read('one', ['a', from('ministry')]),
    [read('two', ['b', from('ministry')]), read('three', ['c', from('ministry')])],
    'kept',
  );
  expect(report.claims[0]?.origins).toEqual([{ key: 'ministry', name: 'ministry', outlets: ['one', 'two', 'three'] }]);
  expect(report.summary.origins).toBe(1);
});

test('what conflicts stands behind nothing', () => {
  says('a', 'b', 'conflicts');
  const [claim] = writeReport(read('one', ['a', from('ministry')]), [read('two', ['b', from('army')])], 'kept').claims;
  expect(claim?.origins.map(({ key }) => key)).toEqual(['ministry']);
});

const DIVERS = 'Divers from the naval base found the black box of the freighter on Friday.';
const NAVY = 'The freighter’s black box was found on Friday by naval divers.';
const CARGO = 'The cargo was grain from three farms up the river.';

test('tells once what several others report and this one leaves out', () => {
  const { omissions } = writeReport(read('one', CARGO), [read('two', DIVERS), read('three', NAVY)], 'kept');
  expect(omissions.map(({ sentence, outlets }) => [sentence, outlets])).toEqual([[DIVERS, ['two', 'three']]]);
});

test('what this one answers, or says itself, is no omission', () => {
  says(CARGO, DIVERS, 'agrees');
  const others = [read('two', DIVERS), read('three', NAVY)];
  expect(writeReport(read('one', CARGO), others, 'kept').omissions).toEqual([]);
  compared.clear();
  expect(writeReport(read('one', NAVY), [read('two', DIVERS)], 'kept').omissions).toEqual([]);
});

test('the same outlet and the same address take no part', () => {
  says('a', 'b', 'agrees');
  const again = read('other', 'b');
  again.article.url = 'https://one.example/';
  const { others, claims } = writeReport(read('one', 'a'), [read('One', 'b'), again], 'kept');
  expect(others).toEqual([]);
  expect(claims[0]?.standing).toBe('alone');
});

test('which edition of another article was compared is told where there are several', () => {
  const [one, two] = [read('Courier', 'Two died.'), read('Mirror', 'Three died.')];
  const { others } = writeReport(
    read('Herald', 'Two died.'),
    [
      { ...one, edition: 1 },
      { ...two, edition: 3 },
    ],
    'kept',
  );
  expect(others.map(({ edition }) => edition)).toEqual([undefined, 3]);
});
