import lanternfield from './story/lanternfield-times.json';
import meridian from './story/meridian-courier.json';
import northgate from './story/northgate-ledger.json';
import ridgeline from './story/ridgeline-daily.json';
import tidewater from './story/tidewater-post.json';
import type { StoryArticle } from './story-article';

export interface StoryPage {
  /** Names the page: `demo/<id>.html` in the extension, `<id>.localhost` when it is served. */
  id: string;
  article: StoryArticle;
}

/** The demo story: five invented outlets on one event, first published first. */
export const STORY: readonly StoryPage[] = [
  { id: 'ridgeline-daily', article: ridgeline },
  { id: 'northgate-ledger', article: northgate },
  { id: 'lanternfield-times', article: lanternfield },
  { id: 'meridian-courier', article: meridian },
  { id: 'tidewater-post', article: tidewater },
];
