import type { Report } from '../report/report';
import type { Arguments } from './envelope';
import type { Page } from './interfaces';

/** Checks by hand: a schema library would be a tenth of what is put into every page. */
function check<T>(good: boolean, args: unknown): T {
  if (!good) throw new TypeError('wrong arguments');
  return args as T;
}
const isIndex = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
// A report comes from our own background, which checked everything in it; its shape alone is asked for here.
const isReport = (value: unknown) => Array.isArray((value as Report | null)?.claims);

/** What may be called in a page, each call with the check of its arguments. */
export const PAGE: Arguments<Page> = {
  ping: () => [],
  readArticle: () => [],
  readReviews: () => [],
  unread: () => [],
  selected: () => [],
  paint: (args) => check(isReport(args[0]), args),
  marked: () => [],
  stop: () => [],
  clear: () => [],
  showClaim: (args) => check(isIndex(args[0]), args),
  stepClaim: (args) => check(args[0] === 1 || args[0] === -1, args),
};
