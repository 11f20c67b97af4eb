import * as v from 'valibot';
import { type ClaimSelector, selectorOf, type TextQuoteSelector } from '../anchor/selector';
import type { Article } from '../article/article';
import type { KeptText } from '../claim-set/claim-set';
import { hashOf } from '../claim-set/signature';
import { checkArticle } from '../desk/check-article';
import type { ArticleLine, Report, ReportedClaim } from '../report/report';
import type { Say } from '../wording/wording';
import { BadFile } from './bad-file';
import { reasonsOf } from './reasons-of';

/** W3C Web Annotation Data Model (Recommendation, 23 February 2017); its sections are named where they apply. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** A page as an External Web Resource (3.2.1), with what Dublin Core says of it. */
interface Source {
  id: string;
  type: 'Text';
  format: 'text/html';
  language?: string;
  'dc:title'?: string;
  'dc:publisher'?: string;
  'dc:creator'?: string;
  'dcterms:issued'?: string;
}

/** A sentence of a page: a Specific Resource with selectors (4, 4.2.4, 4.2.5). */
interface Sentence {
  type: 'SpecificResource';
  purpose?: 'linking';
  source: Source;
  selector: ClaimSelector | TextQuoteSelector;
}

interface TextualBody {
  type: 'TextualBody';
  purpose: 'assessing' | 'classifying' | 'describing';
  value: string;
  format: 'text/plain';
}

export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'assessing';
  body: (TextualBody | Sentence)[];
  target: Sentence;
}

export interface AnnotationCollection {
  '@context': typeof CONTEXT;
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first: { id: string; type: 'AnnotationPage'; startIndex: 0; items: Annotation[] };
}

/**
 * A report as Web Annotations: one for each claim, its target the sentence in the page, its bodies where it stands, and
 * the sentences of others with the reasons. The same report always has the same ids.
 */
export function writeAnnotations(report: Report, article: Article, say: Say): AnnotationCollection {
  const items = report.claims.map((claim) => annotate(claim, report, article, say));
  const id = idOf(`report ${article.url} ${article.paragraphs.join('\n')}`);
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: `${article.outlet}: ${article.title}`,
    total: items.length,
    first: { id: idOf(`page ${id}`), type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotate(claim: ReportedClaim, report: Report, article: Article, say: Say): Annotation {
  const selector = selectorOf(article.paragraphs, claim.paragraph, claim.start, claim.end);
  const text = (purpose: TextualBody['purpose'], value: string): TextualBody => {
    return { type: 'TextualBody', purpose, value, format: 'text/plain' };
  };
  const evidence = claim.evidence.flatMap((one): Annotation['body'] => {
    const other = report.others[one.other];
    if (!other || !one.sure) return [];
    const quote: TextQuoteSelector = { type: 'TextQuoteSelector', exact: one.sentence, prefix: '', suffix: '' };
    const sentence: Sentence = {
      type: 'SpecificResource',
      purpose: 'linking',
      source: sourceOf(other),
      selector: quote,
    };
    return [
      sentence,
      text('describing', `${other.outlet}: ${say(`verdict_${one.verdict}`)}. ${reasonsOf(one, say)}`.trim()),
    ];
  });
  return {
    id: idOf(`claim ${article.url} ${selector[1].start} ${claim.sentence}`),
    type: 'Annotation',
    motivation: 'assessing',
    body: [text('assessing', say(`verdict_${claim.standing}`)), ...evidence],
    target: { type: 'SpecificResource', source: sourceOf(article), selector },
  };
}

function sourceOf(line: ArticleLine & { language?: string }): Source {
  const { url, outlet, title, author, published, language } = line;
  return {
    id: url,
    type: 'Text',
    format: 'text/html',
    ...(language && language !== 'und' && { language }),
    ...(title && { 'dc:title': title }),
    'dc:publisher': outlet,
    ...(author && { 'dc:creator': author }),
    ...(published && { 'dcterms:issued': published }),
  };
}

/** A `urn:uuid:` (RFC 9562, version 8: bits of one's own) that says the same for the same words. */
function idOf(words: string): string {
  const hex = ['a', 'b', 'c', 'd'].map((salt) => hashOf(`${salt}${words}`).toString(16).padStart(8, '0')).join('');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const MOST_ANNOTATIONS = 100_000;
const Text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const Quote = v.object({ type: v.literal('TextQuoteSelector'), exact: v.pipe(Text(20_000), v.minLength(1)) });
const Position = v.object({ type: v.literal('TextPositionSelector'), start: v.pipe(v.number(), v.minValue(0)) });
/** What Dublin Core says of a page; anything but text is as if it were not said. */
const Said = v.fallback(v.optional(Text(2_000)), undefined);
const Page = v.object({
  id: Text(8_192),
  language: Said,
  'dc:title': Said,
  'dc:publisher': Said,
  'dc:creator': Said,
  'dcterms:issued': Said,
});
type Page = v.InferOutput<typeof Page>;

/**
 * Reads annotations: one, a list, a page, a collection with its first page in it. Each page they speak of becomes an
 * article that has the quoted sentences as its paragraphs, in order of their places.
 * @returns nothing where there is no annotation
 * @throws BadFile naming the annotation
 */
export function readAnnotations(value: unknown, now: Date): KeptText[] {
  const annotations = listOf(value);
  if (annotations.length > MOST_ANNOTATIONS) throw new BadFile('the file', 'there are too many annotations');
  const pages = new Map<string, { page: Page; quotes: { exact: string; start: number }[] }>();
  annotations.forEach((annotation, i) => {
    const place = `annotation ${i + 1}`;
    for (const target of [annotation.target].flat()) {
      const { page, quote } = readTarget(target, place);
      const entry = pages.get(page.id) ?? { page, quotes: [] };
      if (!entry.quotes.some(({ exact }) => exact === quote.exact)) entry.quotes.push(quote);
      pages.set(page.id, entry);
    }
  });
  return [...pages.values()].map(({ page, quotes }) => {
    const paragraphs = quotes
      .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
      .map(({ exact }) => exact);
    return { article: articleOf(page, paragraphs), keptAt: now.toISOString(), claims: paragraphs.length };
  });
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const hasType = (value: unknown, type: string): value is Node => isNode(value) && [value.type].flat().includes(type);

function listOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.filter((one) => hasType(one, 'Annotation'));
  if (hasType(value, 'Annotation')) return [value];
  if (hasType(value, 'AnnotationPage')) return listOf(value.items);
  if (hasType(value, 'AnnotationCollection')) return listOf(value.first);
  return [];
}

function readTarget(target: unknown, place: string) {
  if (!isNode(target)) throw new BadFile(`${place}, target`, 'it quotes no sentence');
  const source = typeof target.source === 'string' ? { id: target.source } : target.source;
  const page = v.safeParse(Page, source);
  if (!page.success) throw new BadFile(`${place}, target.source`, page.issues[0].message);
  const selectors = [target.selector].flat();
  const quote = selectors.map((one) => v.safeParse(Quote, one)).find(({ success }) => success);
  if (!quote?.success)
    throw new BadFile(`${place}, target.selector`, 'there is no TextQuoteSelector with an exact text');
  const position = selectors.map((one) => v.safeParse(Position, one)).find(({ success }) => success);
  const start = position?.success ? position.output.start : Number.POSITIVE_INFINITY;
  return { page: page.output, quote: { exact: quote.output.exact, start } };
}

function articleOf(page: Page, paragraphs: string[]): Article {
  try {
    return checkArticle({
      url: page.id,
      outlet: page['dc:publisher'] || new URL(page.id).hostname,
      title: page['dc:title'] ?? '',
      author: page['dc:creator'] ?? null,
      published: page['dcterms:issued'] ?? null,
      modified: null,
      language: page.language ?? 'und',
      paragraphs,
    });
  } catch (error) {
    throw new BadFile(page.id.slice(0, 200), error instanceof Error ? error.message : String(error));
  }
}
