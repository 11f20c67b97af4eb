import { render } from 'preact';
import { mountTooltip } from '../../../components/mount-tooltip';
import { Popup } from '../../../components/Popup';
import '../../../components/tokens.css';
import '../../../components/card.css';
import { StoryBoard } from '../../../components/StoryBoard';
import '../../../components/popup.css';
import '../../../components/board.css';
import '../../../components/pages.css';
import { Library, type LibraryProps } from '../../../components/Library';
import { Welcome } from '../../../components/Welcome';
import type { KeptLine } from '../../../lib/claim-set/claim-set';
import type { ClaimSearch } from '../../../lib/claim-set/search-claims';
import type { Sites } from '../../../lib/desk/sites';
import type { Exchange } from '../../../lib/exchange/open-exchange';
import type { CheckResult, Desk } from '../../../lib/messages/interfaces';
import type { Correction } from '../../../lib/report/corrections';
import type { Report } from '../../../lib/report/report';
import { sayFrom } from '../../../lib/wording/wording';
import en from '../../../public/_locales/en/messages.json';
import fr from '../../../public/_locales/fr/messages.json';
import { LONELY_REPORT, LONG_REPORT, REPORT } from '../../unit/components/fixture-report';

/*
 * Every surface in every state, drawn from the fixture, for pictures and axe. `?state=…&language=fr&place=in-tab`.
 */
const asked = new URLSearchParams(location.search);
const language = asked.get('language') === 'fr' ? 'fr' : 'en';
const say = sayFrom(language === 'fr' ? fr : en);
const locale = language === 'fr' ? 'fr' : 'en-GB';
const state = asked.get('state') ?? 'full';

const report = (value: Report): CheckResult => ({ state: 'report', report: value });
const RESULTS: Record<string, CheckResult | null> = {
  loading: null,
  full: report(REPORT),
  kept: report({ ...REPORT, kept: 'kept' }),
  long: report(LONG_REPORT),
  lonely: report(LONELY_REPORT),
  'lonely-kept': report({ ...LONELY_REPORT, kept: 'kept' }),
  'no-claims': report({ ...LONELY_REPORT, claims: [], summary: { ...LONELY_REPORT.summary, claims: 0, alone: 0 } }),
  'no-access': { state: 'no-access' },
  'no-article': { state: 'no-article' },
  'other-language': { state: 'other-language', language: 'pt-BR' },
  'storage-full': { state: 'storage-full' },
  stopped: { state: 'stopped' },
  error: { state: 'error', message: 'TypeError: something.went.wrong' },
};

const KEPT: KeptLine[] = [REPORT.article, ...REPORT.others].map((line, i) => ({
  ...line,
  keptAt: `2031-03-0${9 - i}T10:00:00Z`,
  edition: i === 1 ? 3 : 1,
  claims: 8 + i,
}));

const SHORTCUTS = [
  { what: say('shortcut_open'), keys: 'Alt+Shift+C' },
  { what: say('check_sentence'), keys: 'Alt+Shift+S' },
  { what: say('command_next_claim'), keys: '' },
];

const CORRECTIONS: Correction[] = [
  {
    kind: 'source',
    at: { url: REPORT.article.url, sentence: REPORT.claims[0]?.sentence ?? '' },
    chain: ['Harbour Wire', 'the coastguard'],
  },
];

const searchClaims = async ({ lines, onFound }: ClaimSearch) =>
  onFound(
    REPORT.claims.flatMap((claim) => {
      const line = lines[0];
      return line ? [{ line, claim: { ...claim, dates: [], names: [], facts: [] } }] : [];
    }),
    lines.length - 1,
  );

/** What the reader has set, and files; of no account where only the list is to be seen. */
const settings = state === 'settings' && {
  sites: { list: async () => [{ pattern: 'https://ledger.example/*', keep: true }] } as unknown as Sites,
  exchange: { room: async () => ({ used: 12_000_000, left: 2_000_000_000, lasting: true }) } as unknown as Exchange,
};

const never = new Promise<never>(() => {});
const answer = () => {
  const result = RESULTS[state];
  return result ? Promise.resolve(result) : never;
};
const desk: Desk = {
  checkSelection: () => Promise.resolve({ state: 'no-selection' as const }),
  firstReport: async () => null,
  checkTab: answer,
  keepTab: answer,
  stopReading: async () => {},
  keepAllTabs: async () => ({ kept: 3, unchanged: 1, noArticle: 2, noAccess: 1, stopped: false }),
  keepAllProgress: async () => null,
  stopKeepingAll: async () => {},
  correct: async () => {},
  uncorrect: async () => true,
  listCorrections: async () => (state === 'full' || state === 'settings' ? CORRECTIONS : []),
  forget: async () => true,
  listEditions: async () => [],
  reportKept: async () => null,
  stopReport: async () => {},
  showClaim: async () => false,
  stepClaim: async () => true,
};

const set: LibraryProps['set'] = {
  async *readLines() {
    if (state === 'error') throw new Error('the disk is gone');
    if (state === 'loading') await never;
    const lines = state === 'full' ? KEPT : state === 'settings' ? KEPT.slice(0, 2) : [];
    yield { lines, total: lines.length };
  },
  stories: async () => [KEPT.map(({ url }) => url)],
  forgetAll: async () => 0,
};

document.documentElement.lang = language;
document.documentElement.dir = asked.get('dir') ?? 'ltr';
const root = document.getElementById('root') as HTMLElement;
if (state.startsWith('tooltip')) {
  const wanted = Number(state.split('-')[1] ?? 1);
  const shown = asked.has('long') ? LONG_REPORT : REPORT;
  const host = document.createElement('div');
  root.append(host);
  const claim = shown.claims[wanted];
  if (claim)
    mountTooltip(host.attachShadow({ mode: 'open' }), {
      report: shown,
      claim,
      say,
      locale,
      focus: false,
      close() {},
      step() {},
    });
} else if (asked.get('surface') === 'library') {
  document.documentElement.className = 'in-page';
  render(
    <Library
      {...{ desk, set }}
      {...{ say, locale, searchClaims, ...settings }}
      demo="#"
      boardOf={() => '#'}
      shortcuts={SHORTCUTS}
      onChangeShortcuts={() => {}}
    />,
    root,
  );
} else if (asked.get('surface') === 'welcome') {
  document.documentElement.className = 'in-page';
  const keepStory = async (onKept: (count: number) => void) => {
    onKept(3);
    if (state === 'failed') throw new Error('shut');
    if (state === 'loading') await never;
  };
  render(
    <Welcome
      articles={[REPORT.article, ...REPORT.others]}
      shortcuts={SHORTCUTS}
      onChangeShortcuts={() => {}}
      goTo={() => {}}
      {...{ say, locale, keepStory }}
    />,
    root,
  );
} else if (asked.get('surface') === 'board') {
  document.documentElement.className = asked.get('place') ?? 'in-panel';
  render(<StoryBoard desk={desk} tab={1} visit={0} say={say} locale={locale} copy={async () => {}} />, root);
} else {
  document.documentElement.className = asked.get('place') ?? 'in-popup';
  render(
    <Popup
      desk={desk}
      tab={1}
      say={say}
      locale={locale}
      links={asked.has('links') ? { demo: '#', library: '#', openBoard() {} } : {}}
      copy={async () => {}}
    />,
    root,
  );
}

// Pictures wait for this: the desk's answers have been drawn.
setTimeout(() => {
  document.documentElement.dataset.drawn = '';
}, 50);
