/**
 * Reads labelled stories into readings and labels by claim index: folders of articles and gold.json, and story texts
 * (tests/stories/read-story-text.ts).
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Article } from '../../lib/article/article';
import { findClaims } from '../../lib/claims/find-claims';
import { parseArticleFile } from '../../lib/cli/article-file';
import type { ReadArticle } from '../../lib/matching/compare-articles';
import type { Verdict } from '../../lib/matching/comparison';
import { readStoryText } from '../stories/read-story-text';

export interface Label {
  /** Indexes into `Story.articles` and their claims. */
  a: [number, number];
  b: [number, number];
  verdict: Verdict | 'none' | 'optional';
  kind: string;
  reason: string;
}

export interface Story {
  name: string;
  /** Which set it belongs to: the name of the folder it was found in. */
  set: string;
  exhaustive: boolean;
  articles: ReadArticle[];
  labels: Label[];
  /** Gold pairs whose sentence no claim covers. */
  lost: { verdict: Verdict | 'none'; kind: string }[];
  syndicated: string[][];
  ids: string[];
}

interface GoldPair {
  a: string;
  b: string;
  a_text: string;
  b_text: string;
  label?: string;
  kind?: string;
  reason?: string;
  why?: string;
}

const VERDICT: Record<string, Verdict> = {
  agree: 'agrees',
  differs: 'differs',
  update: 'updates',
  conflict: 'conflicts',
};
const fold = (s: string) =>
  s
    .normalize('NFKC')
    .replace(/[“”«»"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
const wordSet = (s: string) =>
  new Set(
    fold(s)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
const alike = (a: Set<string>, b: Set<string>) => {
  let n = 0;
  for (const w of a) if (b.has(w)) n++;
  return n / (a.size + b.size - n || 1);
};

/** Reads every story below a folder, or the one that a folder or text file holds. */
export function readStories(path: string): Story[] {
  if (path.endsWith('.txt')) return [readTextStory(path)];
  const names = readdirSync(path).sort();
  if (names.includes('gold.json')) return [readStory(path)];
  return names
    .map((name) => join(path, name))
    .filter((inside) => inside.endsWith('.txt') || statSync(inside).isDirectory())
    .flatMap(readStories);
}

/** A story text: what no question joins is unrelated, as in the exhaustive folders. */
function readTextStory(path: string): Story {
  const text = readStoryText(readFileSync(path, 'utf8'));
  const where = new Map<string, GoldSide>();
  for (const { id, sentences } of text.articles)
    for (const { name, text: words } of sentences) where.set(name, { at: id, text: words });
  const both = ({ a, b }: { a: string; b: string }): GoldPair => {
    const x = where.get(a);
    const y = where.get(b);
    return { a: x?.at ?? '', a_text: x?.text ?? '', b: y?.at ?? '', b_text: y?.text ?? '' };
  };
  return labelled(
    basename(path, '.txt'),
    basename(dirname(path)),
    text.articles.map(({ id, outlet, url, published, title, paragraphs }) => ({
      id,
      article: parseArticleFile(JSON.stringify({ outlet, url, published, title, paragraphs })),
    })),
    {
      exhaustive: true,
      pairs: text.pairs.map((pair) => ({ ...both(pair), label: pair.label, kind: pair.kind, reason: pair.question })),
      hard_negatives: text.lookalikes.map((pair) => ({ ...both(pair), why: pair.why })),
      optional_pairs: text.optional.map(both),
      syndicated: text.reprints,
    },
  );
}

interface GoldSide {
  at: string;
  text: string;
}

interface Gold {
  exhaustive?: boolean;
  pairs: GoldPair[];
  hard_negatives: GoldPair[];
  optional_pairs?: GoldPair[];
  syndicated?: string[][];
}

function readStory(folder: string): Story {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'gold.json')
    .sort();
  return labelled(
    basename(folder),
    basename(dirname(folder)),
    files.map((name) => ({
      id: basename(name, '.json'),
      article: parseArticleFile(readFileSync(join(folder, name), 'utf8')),
    })),
    JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold,
  );
}

function labelled(name: string, set: string, files: { id: string; article: Article }[], gold: Gold): Story {
  const ids = files.map(({ id }) => id);
  const articles = files.map(({ article }) => ({ article, claims: findClaims(article) }));
  const find = (id: string, text: string): [number, number] | null => {
    const article = ids.indexOf(id.split('#')[0] ?? '');
    const claims = articles[article]?.claims ?? [];
    const wanted = fold(text);
    const exact = claims.findIndex((c) => fold(c.sentence) === wanted);
    if (exact >= 0) return [article, exact];
    const words = wordSet(text);
    let best = -1;
    let score = 0.75;
    claims.forEach((c, i) => {
      const s = alike(words, wordSet(c.sentence));
      if (s > score) {
        score = s;
        best = i;
      }
    });
    return best < 0 ? null : [article, best];
  };
  const story: Story = {
    name,
    set,
    exhaustive: gold.exhaustive ?? false,
    articles,
    labels: [],
    lost: [],
    syndicated: gold.syndicated ?? [],
    ids,
  };
  const add = (p: GoldPair, verdict: Label['verdict']): void => {
    const a = find(p.a, p.a_text);
    const b = find(p.b, p.b_text);
    if (a && b) story.labels.push({ a, b, verdict, kind: p.kind ?? '', reason: p.reason ?? p.why ?? '' });
    else if (verdict !== 'optional') story.lost.push({ verdict, kind: p.kind ?? '' });
  };
  for (const p of gold.pairs) add(p, VERDICT[p.label ?? ''] ?? 'none');
  for (const p of gold.hard_negatives) add(p, 'none');
  for (const p of gold.optional_pairs ?? []) add(p, 'optional');
  return story;
}
