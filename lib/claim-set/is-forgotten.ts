import type { Forgettable, KeptLine } from './claim-set';

/** Whether an article is among those to forget. */
export function isForgotten(line: Pick<KeptLine, 'outlet' | 'published' | 'keptAt'>, which: Forgettable): boolean {
  if (which === 'everything') return true;
  if ('outlet' in which) return line.outlet === which.outlet;
  const day = (line.published ?? line.keptAt).slice(0, 10);
  return day >= which.from && day <= which.to;
}
