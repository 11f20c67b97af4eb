import type { ComponentChildren } from 'preact';
import { linkToSentence } from '../lib/anchor/link-to-sentence';
import type { Evidence, OtherArticle } from '../lib/report/report';
import { sayReasons } from '../lib/wording/say-reason';
import type { Say } from '../lib/wording/wording';
import { Icon } from './Icon';
import { MarkedSentence } from './MarkedSentence';
import { SourceChain } from './SourceChain';
import { sayDate } from './say-date';
import { VerdictIcon } from './VerdictIcon';

interface Props {
  evidence: Evidence;
  other: OtherArticle | undefined;
  say: Say;
  locale: string;
  /** What else stands under it. */
  children?: ComponentChildren;
}

/** Another outlet's sentence: its verdict, the words that make it, the reasons, who says it, and the way there. */
export function EvidenceItem({ evidence, other, say, locale, children }: Props) {
  const { verdict, later, sentence, reasons, attribution, certainty, corrected } = evidence;
  const spans = reasons.map((reason) => ({ ...reason.bSpan, verdict: reason.verdict }));
  const href = other ? linkToSentence(other.url, sentence) : null;
  return (
    <li class={`evidence ${verdict}`}>
      <p class="evidence-head">
        <span class={`badge ${verdict}`}>
          <VerdictIcon verdict={verdict} />
          {corrected === 'unrelated'
            ? say('verdict_unrelated')
            : say(later ? `verdict_updates_${later}` : `verdict_${verdict}`)}
        </span>
        {corrected && <span class="tag own">{say('corrected')}</span>}
        {other && (
          <span class="where">
            <bdi class="outlet">{other.outlet}</bdi>
            {other.published && (
              <time datetime={other.published} title={sayDate(locale, other.published, 'minute')}>
                {sayDate(locale, other.published)}
              </time>
            )}
            {other.edition && <span class="tag">{say('library_edition', other.edition)}</span>}
            {other.reprint && <span class="tag">{say('reprint')}</span>}
          </span>
        )}
        {href && other && (
          <a
            class="open"
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={say('open_there_label', other.outlet)}
          >
            {say('open_there')}
            <Icon name="open" />
          </a>
        )}
      </p>
      <p class="quote">
        <MarkedSentence sentence={sentence} spans={spans} say={say} />
      </p>
      <ul class="reasons">
        {sayReasons(reasons, say).map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      <SourceChain attribution={attribution} certainty={certainty} corrected={evidence.sourceCorrected} say={say} />
      {children}
    </li>
  );
}
