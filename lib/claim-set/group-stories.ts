import { finish, type Steps } from '../article/steps';
import { type Entry, NO_DAY } from './block';

/** An article joins a story whose articles it is like at least this much, on average. Cosine, 0 to 1. */
const ALIKE = 0.09;
/** Articles further apart tell of different events, or of one that has become another story. Days. */
const WINDOW = 45;
/** A term that more articles than this have tells stories apart no longer. */
const COMMON = 400;
/** As in `findRelated`: a small set knows no frequencies. */
const IMAGINED = 100;
const IMAGINED_WITH_TERM = 2;

/** Progress is told after so many articles. */
const TOLD_AFTER = 500;

interface Story {
  editions: number[];
  /** Of its articles with what is compared now: the sum of their likeness. */
  sum: number;
}

/**
 * Groups articles by the event they tell of. One pass in order of publishing, in which each article joins the story
 * whose articles it is most like on average, or begins its own (J. Allan, R. Papka and V. Lavrenko, "On-line new event
 * detection and tracking", SIGIR 1998). Likeness is the cosine of the terms' weights by inverse document frequency.
 * Only articles that share a term that is not common are compared.
 * @returns the stories by their first article, each with the editions of its articles in order of publishing
 */
export function groupStories(entries: readonly Entry[]): number[][] {
  return finish(groupStoriesInSteps(entries));
}

/** `groupStories`, an article a step. @param onProgress told how many of all, 0 to 1 */
export function* groupStoriesInSteps(
  entries: readonly Entry[],
  onProgress?: (share: number) => void,
): Steps<number[][]> {
  const frequency = new Map<number, number>();
  for (const { signature } of entries) {
    yield;
    for (const term of signature.terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const rarity = (term: number) =>
    Math.log((entries.length + IMAGINED) / ((frequency.get(term) ?? 0) + IMAGINED_WITH_TERM));

  // Articles without a day come last: they may belong to any time.
  const inOrder = [...entries].sort((a, b) => dayOrLast(a) - dayOrLast(b) || a.edition - b.edition);
  const stories: Story[] = [];
  const storyOf: Story[] = [];
  /** For each term the articles so far that have it, with its part in their vector of length 1. */
  const postings = new Map<number, { article: number; part: number }[]>();
  for (const [article, { edition, day, signature }] of inOrder.entries()) {
    yield;
    if (article % TOLD_AFTER === 0) onProgress?.(article / inOrder.length);
    const { terms, weights } = signature;
    const vector = Array.from(terms, (term, t) => (weights[t] ?? 0) * Math.max(0, rarity(term)));
    const length = Math.hypot(...vector) || 1;
    const touched = new Set<Story>();
    terms.forEach((term, t) => {
      const part = (vector[t] ?? 0) / length;
      const list = postings.get(term) ?? [];
      if ((frequency.get(term) ?? 0) <= COMMON)
        for (let i = list.length - 1; i >= 0; i--) {
          const other = list[i] as (typeof list)[number];
          const otherDay = (inOrder[other.article] as Entry).day;
          if (day !== NO_DAY && otherDay !== NO_DAY && day - otherDay > WINDOW) break;
          const story = storyOf[other.article] as Story;
          if (!touched.has(story)) story.sum = 0;
          touched.add(story);
          story.sum += part * other.part;
        }
      list.push({ article, part });
      postings.set(term, list);
    });
    let best: Story | null = null;
    for (const story of touched) if (!best || meanOf(story) > meanOf(best)) best = story;
    if (best && meanOf(best) >= ALIKE) best.editions.push(edition);
    else {
      best = { editions: [edition], sum: 0 };
      stories.push(best);
    }
    storyOf.push(best);
  }
  return stories.map(({ editions }) => editions);
}

function meanOf({ sum, editions }: Story): number {
  return sum / editions.length;
}

function dayOrLast({ day }: Entry): number {
  return day === NO_DAY ? Number.MAX_SAFE_INTEGER : day;
}
