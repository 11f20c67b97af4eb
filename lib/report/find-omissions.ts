import type { ReadArticle } from '../matching/compare-articles';
import { groupTellings } from './group-tellings';
import type { Omission } from './report';

/** What only one outlet reports is an omission worth telling from this worth on. */
const WORTH_ALONE = 0.75;
/** The articles farther off are about other things as well. */
const NEAREST = 8;
const MOST = 100;

/**
 * Finds what other outlets report and an article leaves out.
 * @param reading the article
 * @param others nearest first
 * @param answered for each of `others`, the claims that some claim of the article answers (by index)
 * @returns the most widely reported first; what several outlets say is told once, in its best sentence
 */
export function findOmissions(
  reading: ReadArticle,
  others: readonly ReadArticle[],
  answered: readonly ReadonlySet<number>[],
): Omission[] {
  const near = others.slice(0, NEAREST);
  const omissions: { omission: Omission; worth: number }[] = [];
  for (const group of groupTellings([...near, reading])) {
    // One telling that this article answers, or gives itself, answers them all.
    if (group.some(([i, c]) => i === near.length || answered[i]?.has(c))) continue;
    const [best] = group
      .flatMap(([i, c]) => {
        const claim = near[i]?.claims[c];
        return claim ? [{ other: i, claim }] : [];
      })
      .sort((x, y) => y.claim.worth - x.claim.worth || x.other - y.other);
    if (!best) continue;
    const outlets = [...new Set(group.flatMap(([i]) => near[i]?.article.outlet ?? []))];
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
