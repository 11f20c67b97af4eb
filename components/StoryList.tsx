import { useState } from 'preact/hooks';
import type { KeptLine } from '../lib/claim-set/claim-set';
import { type Say, sayCount } from '../lib/wording/wording';
import { MoreButton } from './MoreButton';
import { sayDate } from './say-date';

interface Props {
  /** Of each story its articles in order of publishing. */
  stories: readonly (readonly KeptLine[])[];
  /** Key of what is said where there is none. */
  none: string;
  say: Say;
  locale: string;
  /** Address of a kept article's story board. */
  boardOf?: ((url: string) => string) | undefined;
}

/** Stories that are drawn at once. */
const SHOWN = 50;

/** The kept articles by the event they tell of; the latest headline names it, each article leads to its board. */
export function StoryList({ stories, none, say, locale, boardOf }: Props) {
  const [shown, setShown] = useState(SHOWN);
  if (!stories.length) return <p class="silence">{say(none)}</p>;
  return (
    <>
      <ul class="story-list">
        {stories.slice(0, shown).map((story) => {
          const latest = story.at(-1);
          const outlets = new Set(story.map(({ outlet }) => outlet));
          return (
            <li key={story[0]?.url} class="story">
              <h2 lang="en" dir="auto">
                {latest?.title || say('untitled')}
              </h2>
              <p class="source-line">
                <span>{sayCount(say, locale, 'count_articles', story.length)}</span>
                <span>{sayCount(say, locale, 'count_outlets', outlets.size)}</span>
              </p>
              <ol>
                {story.map(({ url, outlet, title, published }) => (
                  <li key={url}>
                    <bdi class="outlet">{outlet}</bdi>{' '}
                    {published && <time datetime={published}>{sayDate(locale, published)}</time>}{' '}
                    {boardOf ? (
                      <a href={boardOf(url)} target="_blank" rel="noopener" lang="en" dir="auto">
                        {title || say('untitled')}
                      </a>
                    ) : (
                      <span lang="en">{title || say('untitled')}</span>
                    )}
                  </li>
                ))}
              </ol>
            </li>
          );
        })}
      </ul>
      <MoreButton
        {...{ all: stories.length, shown, step: SHOWN, say, locale }}
        onMore={() => setShown(shown + SHOWN)}
      />
    </>
  );
}
