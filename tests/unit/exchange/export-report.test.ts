import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { findClaims } from '../../../lib/claims/find-claims';
import { readAnnotations, writeAnnotations } from '../../../lib/exchange/annotations';
import { BadFile } from '../../../lib/exchange/bad-file';
import { exportReport } from '../../../lib/exchange/export-report';
import { writeCsl } from '../../../lib/exchange/write-csl';
import { cell, writeCsv } from '../../../lib/exchange/write-csv';
import { plain, writeMarkdown } from '../../../lib/exchange/write-markdown';
import { writeReport } from '../../../lib/report/write-report';
import { sayFrom } from '../../../lib/wording/wording';
import en from '../../../public/_locales/en/messages.json';
import { annotationFaults } from './annotation-faults';

const say = sayFrom(en);
const NOW = new Date('2031-05-04T10:00:00Z');
const articleOf = (outlet: string, ...paragraphs: string[]): Article => ({
  ...{ url: `https://${outlet.toLowerCase()}.example/fire`, outlet, title: `Mill fire *${outlet}*`, author: 'Ann Roe' },
  ...{ published: '2031-05-03', modified: null, language: 'en', paragraphs },
});
const read = (article: Article) => ({ article, claims: findClaims(article) });
const MILL = articleOf(
  'Courier',
  'A fire destroyed the paper mill at Vessa on Friday and killed 12 workers, the fire service said.',
  '=SUM(A1) is written on the “gate”. The owner, Brandt AG, has promised to rebuild the mill within two years.',
);
const OTHERS = [
  articleOf('Herald', 'The fire at the Vessa paper mill killed 14 workers, according to the fire service.'),
  articleOf('Tribune', 'Twelve workers died when the paper mill at Vessa burned down on Friday.'),
];
const REPORT = writeReport(read(MILL), OTHERS.map(read), 'kept');

describe('Web Annotations', () => {
  test('hold to the W3C model', () => {
    expect(annotationFaults(writeAnnotations(REPORT, MILL, say))).toEqual([]);
    expect(REPORT.claims.some(({ evidence }) => evidence.some(({ sure }) => sure))).toBe(true);
  });

  test('the check of the model sees faults', () => {
    const [first] = writeAnnotations(REPORT, MILL, say).first.items;
    if (!first) throw new Error('no annotation');
    for (const broken of [
      { ...first, id: undefined },
      { ...first, type: 'Note' },
      { ...first, target: undefined },
      { ...first, motivation: 'guessing' },
      { ...first, target: { ...first.target, selector: [{ type: 'TextPositionSelector', start: 3 }] } },
      { ...first, body: [{ type: 'TextualBody' }] },
    ])
      expect(annotationFaults(broken).length, JSON.stringify(broken).slice(0, 80)).toBeGreaterThan(0);
  });

  test('are read back: page, sentences and their order', () => {
    const [back, ...more] = readAnnotations(JSON.parse(JSON.stringify(writeAnnotations(REPORT, MILL, say))), NOW);
    expect(more).toEqual([]);
    expect(back?.article).toEqual({ ...MILL, paragraphs: REPORT.claims.map(({ sentence }) => sentence) });
  });

  test('the same report has the same ids, and no two annotations share one', () => {
    const ids = () => writeAnnotations(REPORT, MILL, say).first.items.map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(REPORT.claims.length);
  });

  test('export and import agree for any text', () => {
    const sentence = fc.array(fc.constantFrom('Fire', 'killed', '12', '“x”', '𝕏', 'said', 'e\u0301'), {
      minLength: 3,
      maxLength: 9,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          sentence.map((words) => `${words.join(' ')}.`),
          { maxLength: 6 },
        ),
        (paragraphs) => {
          const article = { ...MILL, paragraphs };
          const report = writeReport(read(article), [], 'kept');
          const collection = writeAnnotations(report, article, say);
          expect(annotationFaults(collection)).toEqual([]);
          const sentences = [...new Set(report.claims.map((claim) => claim.sentence))];
          const [back] = readAnnotations(JSON.parse(JSON.stringify(collection)), NOW);
          expect(back?.article.paragraphs ?? []).toEqual(sentences);
        },
      ),
      { numRuns: 60 },
    );
  });

  const quote = { type: 'TextQuoteSelector', exact: 'Twelve workers died.' };
  const of = (target: unknown) => ({ type: 'Annotation', id: 'urn:x', target });

  test('of other tools are read: source as an address or an object, one or several selectors and targets', () => {
    const source = 'https://herald.example/fire';
    for (const target of [
      { source, selector: quote },
      { source: { id: source }, selector: [{ type: 'FragmentSelector', value: 'x' }, quote] },
      [{ source, selector: quote }],
    ])
      for (const file of [of(target), [of(target)], { type: 'AnnotationPage', items: [of(target)] }])
        expect(readAnnotations(file, NOW)[0]?.article).toMatchObject({
          url: source,
          outlet: 'herald.example',
          paragraphs: [quote.exact],
        });
  });

  test.each([
    ['annotation 1, target', of('https://herald.example/fire')],
    ['annotation 1, target.source', of({ selector: quote })],
    ['annotation 1, target.selector', of({ source: 'https://a.example/', selector: { type: 'XPathSelector' } })],
    ['annotation 2, target', [of({ source: 'https://a.example/', selector: quote }), of(null)]],
    ['javascript:alert(1)', of({ source: 'javascript:alert(1)', selector: quote })],
  ])('that are malformed are told by their place: %s', (place, file) => {
    expect(() => readAnnotations(file, NOW)).toThrow(BadFile);
    expect(() => readAnnotations(file, NOW)).toThrow(place);
  });

  test('hostile ones end in an error or in nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          expect(readAnnotations(value, NOW)).toEqual([]);
          readAnnotations({ type: 'Annotation', target: value }, NOW);
        } catch (error) {
          expect(error).toBeInstanceOf(BadFile);
        }
      }),
    );
  });
});

describe('CSV', () => {
  /** Reads RFC 4180 back, as a spreadsheet does. */
  const parse = (text: string): string[][] =>
    text
      .replace(/^\uFEFF/, '')
      .split('\r\n')
      .filter(Boolean)
      .map((line) =>
        [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, inner = '']) => inner.replaceAll('""', '"')),
      );

  test('has a row for each claim and each answer to it, all of the same width', () => {
    const [head = [], ...rows] = parse(writeCsv(REPORT, say));
    const expected = REPORT.claims.reduce(
      (sum, { evidence }) => sum + Math.max(1, evidence.filter((e) => e.sure).length),
      0,
    );
    expect(rows).toHaveLength(expected);
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(rows.map((row) => row[1])).toContain(REPORT.claims[0]?.sentence);
  });

  test('words of a page never become a formula, numbers stay numbers', () => {
    expect(cell('=cmd|x')).toBe(`"'=cmd|x"`);
    expect(cell('@here')).toBe(`"'@here"`);
    expect(cell('say "no"')).toBe('"say ""no"""');
    expect(cell(-1)).toBe('"-1"');
    expect(cell(null)).toBe('""');
  });
});

test('CSL-JSON has the article and the others that took part', () => {
  const items = writeCsl(REPORT);
  expect(items.map(({ id }) => id)).toEqual([MILL.url, ...REPORT.others.map(({ url }) => url)]);
  expect(items[0]).toMatchObject({
    type: 'article-newspaper',
    'container-title': 'Courier',
    author: [{ literal: 'Ann Roe' }],
    issued: { 'date-parts': [[2031, 5, 3]] },
  });
});

describe('Markdown', () => {
  test('quotes every claim, with the others’ answers', () => {
    const text = writeMarkdown(REPORT, say, 'en');
    for (const { sentence } of REPORT.claims) expect(text).toContain(`> ${plain(sentence)}`);
    const answers = REPORT.claims.flatMap(({ evidence }) => evidence.filter(({ sure }) => sure));
    expect(answers.length).toBeGreaterThan(0);
    for (const { other, sentence } of answers) {
      const { outlet = '', url = '' } = REPORT.others[other] ?? {};
      expect(text).toContain(`: [${outlet}](<${url}#:~:text=`);
      expect(text).toContain(`“${plain(sentence)}”`);
    }
    expect(text).toContain('# Mill fire \\*Courier\\*');
  });

  test('tells the disputed first, and each claim once', () => {
    const text = writeMarkdown(REPORT, say, 'en');
    const heads = [...text.matchAll(/^## (\w[^(]*) \(\d+\)$/gm)].map(([, head]) => head);
    const order = ['Conflicts', 'Updated', 'Differs', 'Agrees', 'Only here'];
    expect(heads).toEqual(order.filter((one) => heads.includes(one)));
    expect(heads[0]).toBe('Conflicts');
    expect(text.match(/^> /gm)).toHaveLength(REPORT.claims.length);
  });

  test('takes nothing of a page for markup', () => {
    expect(plain('<img src=x> [a](b) *c* `d`\n# e')).toBe('\\<img src=x\\> \\[a\\](b) \\*c\\* \\`d\\` \\# e');
    expect(plain('- no list')).toBe('\\- no list');
    expect(plain('1. no list')).toBe('1\\. no list');
  });
});

test('every form has a name that any disk takes', () => {
  for (const form of ['markdown', 'csv', 'annotations', 'csl'] as const) {
    const { name, text } = exportReport(form, REPORT, MILL, say, 'en');
    expect(name).toMatch(/^courier-mill-fire-courier\.[a-z.]+$/);
    expect(text.length).toBeGreaterThan(100);
  }
});
