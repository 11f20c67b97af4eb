import search from 'approx-string-match';
import { findQuote, makeSearchable } from '../../lib/anchor/find-quote';
import { type ClaimSelector, selectorOf } from '../../lib/anchor/selector';
import { judgeEditSet } from '../unit/anchor/judge-edit-set';
import type { Bench, Effort, Figure } from './benchmark';

/** What `benchAnchor` measures; times in milliseconds, the median of several runs. */
export interface AnchorFigures {
  /** 50 changed quotes in a text of 40,000 characters, the text made ready included. */
  ours: number;
  /** The same with approx-string-match as Hypothesis' client uses it: up to half the quote may differ. */
  approxStringMatch: number;
  /** The edit set. */
  cases: number;
  silentReattachments: number;
  /** Shares, 0 to 1. */
  lookalikes: number;
  sameWordsFound: number;
  changedSeen: number;
}

const WHO = [
  'The ministry',
  'A union leader',
  'Police',
  'The operator',
  'Doctors',
  'The court',
  'An analyst',
  'Residents',
];
const SAYS = ['said', 'told reporters', 'announced', 'confirmed', 'wrote', 'estimated'];
const WHAT = [
  'vehicles were impounded',
  'patients had been moved',
  'claims are pending',
  'homes lost power',
  'jobs were cut',
];
const WHERE = [
  'in the northern district',
  'along the coast',
  'near the old bridge',
  'across the province',
  'at the border',
];

/** A text of `length` characters whose sentences all look alike, as a long live page's do. */
function makeText(length: number): string[] {
  const paragraphs: string[] = [];
  let size = 0;
  let seed = 7;
  const pick = <T>(list: readonly T[]) => {
    seed = (seed * 48271) % 2147483647;
    return list[seed % list.length] as T;
  };
  while (size < length) {
    const sentences = Array.from({ length: 3 }, () => {
      seed = (seed * 48271) % 2147483647;
      return `${pick(WHO)} ${pick(SAYS)} on day ${1 + (seed % 28)} that ${seed % 9000} ${pick(WHAT)} ${pick(WHERE)}, ${pick(WHO).toLowerCase()} and ${pick(WHO).toLowerCase()} agreed.`;
    });
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    size += paragraph.length + 1;
  }
  return paragraphs;
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] as number;
}

function time(runs: number, work: () => void): number {
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/** Measures finding claims again, beside approx-string-match, and the edit set's figures. */
export function benchAnchor(runs = 9): AnchorFigures {
  const before = makeText(40_000);
  const selectors: ClaimSelector[] = [];
  const after = before.map((text, p) => {
    if (selectors.length >= 50 || p % 2) return text;
    const end = text.indexOf('. ') + 1;
    selectors.push(selectorOf(before, p, 0, end));
    return text.replace(/\d+ (?=vehicles|patients|claims|homes|jobs)/, '77 further ');
  });
  const whole = after.join('\n');
  const ours = time(runs, () => {
    const text = makeSearchable(after);
    for (const selector of selectors) findQuote(text, selector);
  });
  const approxStringMatch = time(Math.min(runs, 5), () => {
    for (const [{ exact }] of selectors) search(whole, exact, Math.min(256, exact.length / 2));
  });
  const set = judgeEditSet(false);
  return {
    ours,
    approxStringMatch,
    cases: set.cases,
    silentReattachments: set.silent.length,
    lookalikes: set.lookalikes.length / set.cases,
    sameWordsFound: set.sameWordsFound / set.sameWords,
    changedSeen: set.changedSeen / set.otherWords,
  };
}

async function measure({ runs }: Effort): Promise<Figure[]> {
  const of = benchAnchor(runs);
  return [
    {
      what: '50 changed quotes in 40,000 characters',
      unit: 'ms',
      value: of.ours,
      peers: [{ name: 'approx-string-match', value: of.approxStringMatch }],
    },
    { what: 'edit set: cases', unit: 'count', value: of.cases },
    {
      what: 'edit set: attached to other words without a word',
      unit: 'count',
      value: of.silentReattachments,
      atMost: 0,
    },
    { what: 'edit set: lookalikes taken', unit: 'share', value: of.lookalikes, atMost: 0.01 },
    { what: 'edit set: same words found', unit: 'share', value: of.sameWordsFound, atLeast: 1 },
    { what: 'edit set: changed words told', unit: 'share', value: of.changedSeen },
  ];
}

export default { name: 'anchor', measure } satisfies Bench;
