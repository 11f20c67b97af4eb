import MiniSearch from 'minisearch';
import type { Article } from '../../lib/article/article';
import { findClaims } from '../../lib/claims/find-claims';
import type { StoryArticle } from '../../lib/demo/story-article';
import type { ReadArticle } from '../../lib/matching/compare-articles';
import type { Report } from '../../lib/report/report';
import { writeReport } from '../../lib/report/write-report';
import { answerCalls } from './answer-calls';
import { makeArticle } from './make-news';
import { timeRuns } from './timing';

function asArticle({ outlet, url, title, published, paragraphs }: StoryArticle): Article {
  return {
    url,
    outlet,
    title,
    author: null,
    published: published ?? null,
    modified: null,
    language: 'en',
    paragraphs,
  };
}

const read = (outlet: number, words: number): ReadArticle => {
  const article = asArticle(makeArticle(outlet, words));
  return { article, claims: findClaims(article) };
};

/** Of the claims that the first report gives a verdict, how many the whole report gives another one. */
function countChanged(first: Report, whole: Report): { told: number; changed: number } {
  const told = first.claims.filter(({ standing }) => standing !== 'alone');
  const changed = told.filter(({ index, standing }) => whole.claims[index]?.standing !== standing);
  return { told: told.length, changed: changed.length };
}

answerCalls({
  /** Times of reading an article, a fresh text each time: nothing may be remembered from the run before. */
  read(words: number, runs: number) {
    const articles = Array.from({ length: runs + 2 }, (_, outlet) => asArticle(makeArticle(outlet, words)));
    let next = 0;
    const times = timeRuns(runs, () => findClaims(articles[next++] as Article));
    return { times, claims: findClaims(articles[0] as Article).length };
  },
  /**
   * Times of reporting one article against others as the desk does it, first beside the nearest one alone: until that
   * first report, until the whole one, and of MiniSearch only looking up the article's claims among theirs.
   */
  compare(words: number, others: number, runs: number) {
    const related = Array.from({ length: others }, (_, i) => read(i, words));
    const articles = Array.from({ length: runs + 2 }, (_, i) => read(100 + i, words));
    let next = 0;
    const firsts: number[] = [];
    const verdicts = { told: 0, changed: 0 };
    const ours = timeRuns(runs, () => {
      const article = articles[next++] as ReadArticle;
      const start = performance.now();
      const first = writeReport(article, related.slice(0, 1), 'not-kept');
      firsts.push(performance.now() - start);
      const { told, changed } = countChanged(first, writeReport(article, related, 'not-kept'));
      verdicts.told += told;
      verdicts.changed += changed;
    });
    const index = new MiniSearch({ fields: ['sentence'] });
    let id = 0;
    for (const { claims } of related) index.addAll(claims.map(({ sentence }) => ({ id: id++, sentence })));
    next = 0;
    const miniSearch = timeRuns(runs, () => {
      for (const { sentence } of (articles[next++] as ReadArticle).claims) index.search(sentence);
    });
    return { firsts: firsts.slice(-runs), ours, verdicts, miniSearch };
  },
});
