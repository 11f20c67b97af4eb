/** Reads labelled stories (articles and gold.json a folder) into readings and labels by claim index. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findClaims } from '../../lib/claims/find-claims';
import { parseArticleFile } from '../../lib/cli/article-file';
import type { ReadArticle } from '../../lib/matching/compare-articles';
import type { Verdict } from '../../lib/matching/comparison';

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

export function readStories(folder: string): Story[] {
  const names = readdirSync(folder).sort();
  if (names.includes('gold.json')) return [readStory(folder)];
  return names
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())
    .flatMap(readStories);
}

export function readStory(folder: string): Story {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'gold.json')
    .sort();
  const ids = files.map((name) => basename(name, '.json'));
  const articles = files.map((name) => {
    const article = parseArticleFile(readFileSync(join(folder, name), 'utf8'));
    return { article, claims: findClaims(article) };
  });
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
    exhaustive?: boolean;
    pairs: GoldPair[];
    hard_negatives: GoldPair[];
    optional_pairs?: GoldPair[];
    syndicated?: string[][];
  };
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
    name: basename(folder),
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
