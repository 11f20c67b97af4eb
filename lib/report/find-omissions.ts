import { compareArticles, type ReadArticle } from '../matching/compare-articles';
import { SURE } from '../matching/confidence';
import type { Omission } from './report';

/** What only one outlet reports is an omission worth telling from this worth on. */
const WORTH_ALONE = 0.6;
/** Comparing the others with each other grows with the square: only the nearest take part. */
const NEAREST = 8;
const MOST = 20;

/**
 * Finds what other outlets report and an article leaves out.
 * @param others nearest first
 * @param answered for each of `others`, the claims that some claim of the article answers (by index)
 * @returns the most widely reported first; what several outlets say is told once, in its best sentence
 */
export function findOmissions(others: ReadArticle[], answered: ReadonlySet<number>[]): Omission[] {
  const near = others.slice(0, NEAREST);
  const open = near.map(({ claims }, i) => claims.map((_, c) => !answered[i]?.has(c)));
  const groups = new Groups();
  near.forEach((a, i) => {
    a.claims.forEach((_, c) => {
      if (open[i]?.[c]) groups.add(`${i}:${c}`);
    });
    near.slice(i + 1).forEach((b, k) => {
      const j = i + 1 + k;
      for (const pair of compareArticles(a, b)) {
        if (pair.confidence < SURE || pair.verdict === 'conflicts') continue;
        // One telling that this article answers answers them all.
        if (open[i]?.[pair.a] && open[j]?.[pair.b]) groups.join(`${i}:${pair.a}`, `${j}:${pair.b}`);
        else if (pair.verdict === 'agrees') {
          if (open[i]) open[i][pair.a] = false;
          if (open[j]) open[j][pair.b] = false;
        }
      }
    });
  });
  const omissions: { omission: Omission; worth: number }[] = [];
  for (const members of groups.all()) {
    const tellings = members.map((key) => key.split(':').map(Number) as [number, number]);
    if (tellings.some(([i, c]) => !open[i]?.[c])) continue;
    const [best] = tellings
      .flatMap(([i, c]) => {
        const claim = near[i]?.claims[c];
        return claim ? [{ other: i, claim }] : [];
      })
      .sort((x, y) => y.claim.worth - x.claim.worth || x.other - y.other);
    if (!best) continue;
    const outlets = [...new Set(tellings.flatMap(([i]) => near[i]?.article.outlet ?? []))];
    if (outlets.length < 2 && best.claim.worth < WORTH_ALONE) continue;
    const { paragraph, start, end, sentence, attribution, worth } = best.claim;
    omissions.push({
      worth,
      omission: { other: best.other, paragraph, start, end, sentence, attribution, outlets },
    });
  }
  return omissions
    .sort((x, y) => y.omission.outlets.length - x.omission.outlets.length || y.worth - x.worth)
    .slice(0, MOST)
    .map(({ omission }) => omission);
}

/** Union-find over keys. */
class Groups {
  private readonly parent = new Map<string, string>();

  add(key: string): void {
    if (!this.parent.has(key)) this.parent.set(key, key);
  }

  join(a: string, b: string): void {
    this.add(a);
    this.add(b);
    this.parent.set(this.root(a), this.root(b));
  }

  all(): string[][] {
    const groups = new Map<string, string[]>();
    for (const key of this.parent.keys()) {
      const root = this.root(key);
      groups.set(root, [...(groups.get(root) ?? []), key]);
    }
    return [...groups.values()];
  }

  private root(key: string): string {
    let at = key;
    for (let up = this.parent.get(at); up !== undefined && up !== at; up = this.parent.get(at)) at = up;
    this.parent.set(key, at);
    return at;
  }
}
