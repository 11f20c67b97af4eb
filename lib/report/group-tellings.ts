import type { Claim } from '../claims/claim';
import { languageOf } from '../languages/languages';
import type { ReadArticle } from '../matching/compare-articles';
import { readClaim } from '../matching/read-claim';

/** A claim by its article and its place in it. */
export type Telling = [article: number, claim: number];

/**
 * From this cosine on, two claims of different outlets tell one thing often enough to be told once: three in four such
 * pairs of the labelled stories do. Comparing every two articles claim by claim would find more and cost the square.
 */
const ONE_THING = 0.25;

/** Of an article in a language that is not read nothing is told to be like it. */
function weightsIn({ article, claims }: ReadArticle, claim: number): ReadonlyMap<string, number> {
  const language = languageOf(article.language);
  return language ? readClaim(claims[claim] as Claim, language).weights : new Map();
}

/**
 * Groups the claims of several articles by what they tell: claims of different outlets whose telling words, weighed by
 * how rare they are among all claims here, are alike (cosine of tf-idf; Salton and Buckley, 1988).
 * @returns every claim once, alone where nothing is like it
 */
export function groupTellings(articles: readonly ReadArticle[]): Telling[][] {
  const tellings: Telling[] = articles.flatMap(({ claims }, i) => claims.map((_, c): Telling => [i, c]));
  const weights = tellings.map(([i, c]) => weightsIn(articles[i] as ReadArticle, c));
  const holders = new Map<string, number[]>();
  weights.forEach((words, t) => {
    for (const stem of words.keys()) {
      const list = holders.get(stem);
      if (list) list.push(t);
      else holders.set(stem, [t]);
    }
  });
  const total = Math.log(tellings.length + 1) || 1;
  const rarity = (stem: string): number => Math.log((tellings.length + 1) / (holders.get(stem)?.length ?? 1)) / total;
  const norms = weights.map((words) => {
    let sum = 0;
    for (const [stem, weight] of words) sum += (weight * rarity(stem)) ** 2;
    return Math.sqrt(sum) || 1;
  });
  const parent = tellings.map((_, t) => t);
  const root = (t: number): number => {
    let at = t;
    while (parent[at] !== at) at = parent[at] as number;
    parent[t] = at;
    return at;
  };
  weights.forEach((words, t) => {
    const products = new Map<number, number>();
    for (const [stem, weight] of words) {
      const r = rarity(stem) ** 2;
      for (const u of holders.get(stem) ?? []) {
        if (u >= t) break;
        products.set(u, (products.get(u) ?? 0) + r * weight * (weights[u]?.get(stem) ?? 0));
      }
    }
    for (const [u, product] of products)
      if (tellings[u]?.[0] !== tellings[t]?.[0] && product >= ONE_THING * (norms[u] as number) * (norms[t] as number))
        parent[root(t)] = root(u);
  });
  const groups = new Map<number, Telling[]>();
  tellings.forEach((telling, t) => {
    const group = groups.get(root(t));
    if (group) group.push(telling);
    else groups.set(root(t), [telling]);
  });
  return [...groups.values()];
}
