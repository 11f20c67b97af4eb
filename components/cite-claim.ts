import { linkToSentence } from '../lib/anchor/link-to-sentence';
import type { ArticleLine, OtherArticle, ReportedClaim } from '../lib/report/report';
import { sayReasons } from '../lib/wording/say-reason';
import type { Say } from '../lib/wording/wording';
import { sayDate } from './say-date';

interface Parts {
  claim: ReportedClaim;
  article: ArticleLine;
  others: OtherArticle[];
  say: Say;
  locale: string;
}

/**
 * A claim with its citation and what other outlets surely say to it, as plain text for a note or a message:
 * each quotation followed by outlet, title, day and a link that opens at the sentence.
 */
export function citeClaim({ claim, article, others, say, locale }: Parts): string {
  const cite = (sentence: string, source: ArticleLine) =>
    [
      say('cite_quote', sentence),
      [
        source.outlet,
        source.title && say('cite_quote', source.title),
        source.published && sayDate(locale, source.published),
      ]
        .filter(Boolean)
        .join(', '),
      linkToSentence(source.url, sentence) ?? '',
    ]
      .filter(Boolean)
      .join('\n');
  const evidence = claim.evidence.flatMap(({ sure, other, verdict, later, reasons, sentence }) => {
    const source = others[other];
    if (!sure || !source) return [];
    const label = say(later ? `verdict_updates_${later}` : `verdict_${verdict}`);
    const why = sayReasons(reasons, say).join(' ');
    return [`${[label, why].filter(Boolean).join(': ')}\n${cite(sentence, source)}`];
  });
  return [cite(claim.sentence, article), ...evidence].join('\n\n');
}
