import { useEffect, useState } from 'preact/hooks';
import { linkToSentence } from '../lib/anchor/link-to-sentence';
import type { KeptLine } from '../lib/claim-set/claim-set';
import { type ClaimSearch, type FoundClaim, foldWords } from '../lib/claim-set/search-claims';
import type { Standing } from '../lib/report/report';
import { type Say, sayCount } from '../lib/wording/wording';
import { Icon } from './Icon';
import { MoreButton } from './MoreButton';
import { SourceChain } from './SourceChain';
import { sayDate } from './say-date';
import { VerdictIcon } from './VerdictIcon';

interface Props {
  search: string;
  /** How the other outlets must stand to a claim; empty: any way. */
  standing: Standing | '';
  lines: readonly KeptLine[];
  searchClaims: (search: ClaimSearch) => Promise<void>;
  say: Say;
  locale: string;
  /** The search failed. */
  onFailure: (error: unknown) => void;
  boardOf?: ((url: string) => string) | undefined;
}

/** The reader is still typing. Milliseconds. */
const PAUSE = 250;
/** Claims that are drawn at once. */
const SHOWN = 100;

/** The claims of kept articles in which the words stand, of one verdict or any, found while the reader looks on; can be stopped. */
export function ClaimSearchList({ search, standing, lines, searchClaims, say, locale, onFailure, boardOf }: Props) {
  const [found, setFound] = useState<FoundClaim[]>([]);
  const [searched, setSearched] = useState(0);
  const [shown, setShown] = useState(SHOWN);
  const [stop, setStop] = useState<(() => void) | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    setFound([]);
    setSearched(0);
    setShown(SHOWN);
    const words = foldWords(search).split(/\s+/).filter(Boolean);
    if (!words.length && !standing) return;
    const timer = setTimeout(() => {
      setStop(() => () => controller.abort());
      void searchClaims({
        ...{ words, standing, lines, signal: controller.signal },
        onFound(more, count) {
          if (more.length) setFound((before) => [...before, ...more]);
          setSearched(count);
        },
      })
        .catch((error: unknown) => onFailure(error))
        .finally(() => setStop(null));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [search, standing, lines, searchClaims]);

  const number = (count: number) => count.toLocaleString(locale);
  return (
    <>
      <p class="searched" role="status">
        {search.trim() || standing
          ? say(
              'claims_found',
              sayCount(say, locale, 'count_claims', found.length),
              number(searched),
              number(lines.length),
            )
          : say('claims_ask')}{' '}
        {stop && searched < lines.length && (
          <button type="button" data-focus="stop" onClick={stop}>
            {say('stop')}
          </button>
        )}
      </p>
      <ul class="kept-list">
        {found.slice(0, shown).map(({ line, claim, standing }) => {
          const href = linkToSentence(line.url, claim.sentence);
          return (
            <li key={`${line.url} ${claim.paragraph} ${claim.start}`} class="found-claim">
              <p class="quote">
                <span class="sentence" lang="en" dir="auto">
                  {claim.sentence}
                </span>
              </p>
              <p class="source-line">
                {standing && (
                  <span class={`badge ${standing}`}>
                    <VerdictIcon verdict={standing} /> {say(`verdict_${standing}`)}
                  </span>
                )}
                <bdi class="outlet">{line.outlet}</bdi>
                {line.published && <time datetime={line.published}>{sayDate(locale, line.published)}</time>}
                {boardOf && (
                  <a href={boardOf(line.url)} target="_blank" rel="noopener">
                    {say('open_board')}
                  </a>
                )}
                {href && (
                  <a class="open" href={href} target="_blank" rel="noopener noreferrer">
                    {say('open_there')}
                    <Icon name="open" />
                  </a>
                )}
              </p>
              <SourceChain attribution={claim.attribution} certainty={claim.certainty} say={say} />
            </li>
          );
        })}
      </ul>
      <MoreButton {...{ all: found.length, shown, step: SHOWN, say, locale }} onMore={() => setShown(shown + SHOWN)} />
    </>
  );
}
