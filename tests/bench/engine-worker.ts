import MiniSearch from 'minisearch';
import type { Article } from '../../lib/article/article';
import { findClaims } from '../../lib/claims/find-claims';
import type { StoryArticle } from '../../lib/demo/story-article';
import type { ReadArticle } from '../../lib/matching/compare-articles';
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

answerCalls({
  /** Times of reading an article, a fresh text each time: nothing may be remembered from the run before. */
  read(words: number, runs: number) {
    const articles = Array.from({ length: runs + 2 }, (_, outlet) => asArticle(makeArticle(outlet, words)));
    let next = 0;
    const times = timeRuns(runs, () => findClaims(articles[next++] as Article));
    return { times, claims: findClaims(articles[0] as Article).length };
  },
  /** Times of reporting one article against others, and of MiniSearch only looking up its claims among theirs. */
  compare(words: number, others: number, runs: number) {
    const related = Array.from({ length: others }, (_, i) => read(i, words));
    const articles = Array.from({ length: runs + 2 }, (_, i) => read(100 + i, words));
    let next = 0;
    const ours = timeRuns(runs, () => writeReport(articles[next++] as ReadArticle, related, 'not-kept'));
    const index = new MiniSearch({ fields: ['sentence'] });
    let id = 0;
    for (const { claims } of related) index.addAll(claims.map(({ sentence }) => ({ id: id++, sentence })));
    next = 0;
    const miniSearch = timeRuns(runs, () => {
      for (const { sentence } of (articles[next++] as ReadArticle).claims) index.search(sentence);
    });
    return { ours, miniSearch };
  },
});
