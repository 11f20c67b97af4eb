import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Span } from '../article/article';
import { findClaims } from '../claims/find-claims';
import { languageOf } from '../languages/languages';
import { sentenceJudgeOf } from '../languages/sentence-judges';
import { compareArticles } from '../matching/compare-articles';
import { findReprints } from '../matching/find-reprints';
import { judgeSentences } from '../matching/judge-sentences';
import { parseArticleFile } from './article-file';

const USAGE = `usage: npm run --silent cli -- COMMAND

  compare DIR           compares every article file (*.json) of a folder; prints one JSON object
  attribute FILE.jsonl  {id, paragraphs} a line; prints {id, attributions} a line
  judge FILE.jsonl      {id, a, b} a line; prints {id, verdict} a line
  extract FILE.html…    saved pages; prints {file, title, outlet, published, paragraphs} a line`;

/** A mistake of the caller, told in one line. */
class UsageError extends Error {}

function parse<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${where}: ${error instanceof Error ? error.message : error}`);
  }
}

function compare(dir: string): void {
  const files = readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .sort();
  if (!files.length) throw new UsageError(`${dir}: no article files (*.json)`);
  const readings = files.map((file) => {
    const article = parse(join(dir, file), () => parseArticleFile(readFileSync(join(dir, file), 'utf8')));
    return { id: basename(file, '.json'), article, claims: findClaims(article) };
  });
  const comparisons = readings.flatMap((a, i) =>
    readings.slice(i + 1).flatMap((b) =>
      compareArticles(a, b).map((c) => ({
        a: { article: a.id, sentence: a.claims[c.a]?.sentence },
        b: { article: b.id, sentence: b.claims[c.b]?.sentence },
        verdict: c.verdict,
        confidence: c.confidence,
        reasons: c.reasons,
      })),
    ),
  );
  const reprints = findReprints(readings.map(({ article }) => article)).map(([i, j]) => [
    readings[i]?.id,
    readings[j]?.id,
  ]);
  const articles = readings.map(({ id, claims }) => ({ id, claims }));
  process.stdout.write(`${JSON.stringify({ articles, comparisons, reprints })}\n`);
}

/** Reads a file of one JSON object a line, prints what `answer` makes of each. */
function eachLine<S extends v.GenericSchema>(file: string, schema: S, answer: (row: v.InferOutput<S>) => object): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.forEach((line, i) => {
    if (!line.trim()) return;
    const row = parse(`${file}:${i + 1}`, () => v.parse(schema, JSON.parse(line)));
    process.stdout.write(`${JSON.stringify(answer(row))}\n`);
  });
}

const Id = v.union([v.string(), v.number()]);
const Tag = v.optional(v.string(), 'en');
const pair = ({ start, end }: Span): [number, number] => [start, end];

function attribute(file: string): void {
  eachLine(
    file,
    v.object({ id: Id, paragraphs: v.array(v.string()), language: Tag }),
    ({ id, paragraphs, language }) => ({
      id,
      attributions: (languageOf(language)?.findSayings(paragraphs) ?? []).map(({ source, cue, content }) => ({
        source: source.map(pair),
        cue: cue.map(pair),
        content: content.map(pair),
      })),
    }),
  );
}

function judge(file: string): void {
  eachLine(file, v.object({ id: Id, a: v.string(), b: v.string(), language: Tag }), ({ id, a, b, language }) => {
    const judge = sentenceJudgeOf(language);
    if (!judge) throw new UsageError(`${file}: nothing judges sentences in ${language}`);
    return { id, verdict: judgeSentences(a, b, judge) };
  });
}

async function extract(files: string[]): Promise<void> {
  const { extractPage } = await import('./extract-page');
  for (const file of files) {
    const { title, outlet, published, paragraphs } = extractPage(readFileSync(file, 'utf8'));
    process.stdout.write(`${JSON.stringify({ file, title, outlet, published, paragraphs })}\n`);
  }
}

async function main([command, ...files]: string[]): Promise<void> {
  const [file] = files;
  if (!file) throw new UsageError(USAGE);
  if (command === 'compare') compare(file);
  else if (command === 'attribute') attribute(file);
  else if (command === 'judge') judge(file);
  else if (command === 'extract') await extract(files);
  else throw new UsageError(USAGE);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const expected = error instanceof UsageError || (error instanceof Error && 'code' in error);
  process.stderr.write(`${expected ? (error as Error).message : error instanceof Error ? error.stack : error}\n`);
  process.exitCode = expected ? 2 : 1;
});
