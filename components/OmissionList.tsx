import { linkToSentence } from '../lib/anchor/link-to-sentence';
import type { Report } from '../lib/report/report';
import { type Say, sayCount } from '../lib/wording/wording';
import { Icon } from './Icon';
import { SourceChain } from './SourceChain';

interface Props {
  report: Report;
  say: Say;
  locale: string;
}

/** What other outlets report and this page leaves out, the most widely reported first. */
export function OmissionList({ report, say, locale }: Props) {
  if (!report.omissions.length) return null;
  return (
    <section class="omissions" id="omissions" tabindex={-1} aria-labelledby="omissions-title">
      <h2 id="omissions-title">
        {say('omissions_title')}{' '}
        <span class="count">{new Intl.NumberFormat(locale).format(report.omissions.length)}</span>
      </h2>
      <ul class="rows">
        {report.omissions.map(({ other, paragraph, start, sentence, attribution, outlets }) => {
          const there = report.others[other];
          const href = there && linkToSentence(there.url, sentence);
          return (
            <li key={`${other}:${paragraph}:${start}`} class="omission">
              <p class="quote">
                <span class="sentence" lang="en" dir="auto">
                  {sentence}
                </span>
              </p>
              <p class="evidence-head">
                <span class="where">
                  <span class="outlet">{outlets.join(', ')}</span>
                  {outlets.length > 1 && (
                    <span class="tag">{sayCount(say, locale, 'count_outlets', outlets.length)}</span>
                  )}
                </span>
                {href && (
                  <a
                    class="open"
                    href={href}
                    target="_blank"
                    rel="noopener noreferrer"
                    aria-label={say('open_there_label', there.outlet)}
                  >
                    {say('open_there')}
                    <Icon name="open" />
                  </a>
                )}
              </p>
              {attribution && <SourceChain attribution={attribution} certainty="asserted" say={say} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
