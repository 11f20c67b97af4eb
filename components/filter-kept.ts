import type { KeptLine } from '../lib/claim-set/claim-set';
import { isForgotten } from '../lib/claim-set/is-forgotten';
import type { Standing } from '../lib/report/report';

/** Which of the kept articles the reader wants to see. */
export interface KeptFilter {
  /** Empty: any. */
  outlet: string;
  /** ISO dates, the last day included; empty: open. Articles without a date count by their day of keeping. */
  from: string;
  to: string;
  /** How other outlets stand to a claim; empty: any. Of articles and stories it says nothing. */
  standing: Standing | '';
}

export const ALL_KEPT: KeptFilter = { outlet: '', from: '', to: '', standing: '' };

/** Whether less than everything is asked for. */
export function isNarrowed({ outlet, from, to, standing }: KeptFilter, view: string): boolean {
  return outlet !== '' || from !== '' || to !== '' || (view === 'claims' && standing !== '');
}

/** Whether an article is among those wanted. */
export function isWanted(line: KeptLine, { outlet, from, to }: KeptFilter): boolean {
  if (outlet && line.outlet !== outlet) return false;
  return (!from && !to) || isForgotten(line, { from: from || '0000-01-01', to: to || '9999-12-31' });
}
