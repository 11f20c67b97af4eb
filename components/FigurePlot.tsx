import type { ArticleLine } from '../lib/report/report';
import type { Say } from '../lib/wording/wording';
import { type FigureStory, layBars } from './figure-points';
import { sayDate } from './say-date';
import { VerdictIcon } from './VerdictIcon';

interface Props {
  story: FigureStory;
  article: ArticleLine;
  say: Say;
  locale: string;
}

/** A figure by outlet over time: a table whose bars share one line, so that picture and table are one. */
export function FigurePlot({ story, article, say, locale }: Props) {
  const bars = layBars(story.points);
  return (
    <table class="figure-plot">
      <caption lang="en" dir="auto">
        {story.sentence}
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{say('board_outlet')}</th>
          <th scope="col">{say('board_figure')}</th>
          <th scope="col">{say('board_plot')}</th>
        </tr>
      </thead>
      <tbody>
        {story.points.map(({ outlet, published, words, verdict }, i) => {
          const bar = bars[i];
          return (
            <tr key={`${outlet} ${published} ${words}`} class={verdict ?? 'here'}>
              <th scope="row">
                <span class="outlet">{outlet}</span>{' '}
                <span class="when">
                  {verdict === null && outlet === article.outlet ? `${say('board_here')} · ` : ''}
                  {published && sayDate(locale, published)}
                </span>
              </th>
              <td class="words" lang="en">
                {verdict && <VerdictIcon verdict={verdict} />}
                {verdict && <span class="unseen">{say(`verdict_${verdict}`)}: </span>}
                {words}
              </td>
              <td class="plot">
                {bar && (
                  <svg class="bar" width="100%" height="16" aria-hidden="true">
                    <line class="axis" x1="0" x2="100%" y1="8" y2="8" />
                    <line class="range" x1={`${bar.from}%`} x2={`${bar.to}%`} y1="8" y2="8" />
                    {!bar.openLeft && <circle class="end" cx={`${bar.from}%`} cy="8" r="4" />}
                    {!bar.openRight && <circle class="end" cx={`${bar.to}%`} cy="8" r="4" />}
                  </svg>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
