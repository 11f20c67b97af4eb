import type { Draft } from './draft';
import { lowerAt, type Token } from './tokens';
import { isChangeVerb } from './verbs-of-size';

const RANGES = new Set(
  'range ranges ranged ranging vary varies varied varying run runs ran running anywhere anything estimates estimated between'.split(
    ' ',
  ),
);
const OLD_BEFORE: readonly (readonly string[])[] = [
  ['up', 'from'],
  ['down', 'from'],
  ['compared', 'with'],
  ['compared', 'to'],
  ['as', 'against'],
  ['instead', 'of'],
  ['rather', 'than'],
  ['revised', 'from'],
  ['raised', 'from'],
  ['reduced', 'from'],
  ['increased', 'from'],
  ['lowered', 'from'],
  ['cut', 'from'],
  ['rise', 'from'],
  ['fall', 'from'],
  ['drop', 'from'],
  ['increase', 'from'],
  ['not', 'the'],
];

/** Whether "from a to b" tells of a change and not of a range: by the verb before it, or because it falls. */
export function isChange(tokens: readonly Token[], a: Draft, b: Draft): boolean {
  if (lowerAt(tokens, a.from - 1) !== 'from') return false;
  for (let i = a.from - 2, n = 0; i >= 0 && n < 20; i--, n++) {
    const token = tokens[i] as Token;
    if (/^[.;:]$/.test(token.text)) break;
    if (RANGES.has(token.lower)) return false;
    if (isChangeVerb(token.lower)) return true;
  }
  return a.max > b.max;
}

/** Marks old and new values: "rose from 19 to 26", "to 26 from 19", "up from a first tally of 60". */
export function markRoles(tokens: readonly Token[], drafts: Draft[]): void {
  drafts.forEach((b, i) => {
    const a = drafts[i - 1];
    if (a && b.from - a.to <= 7 && a.kind === b.kind && a.role !== 'new') {
      const between = tokens.slice(a.to, b.from).map((t) => t.lower);
      if (between.at(-1) === 'to' && !between.includes(',') && isChange(tokens, a, b)) {
        a.role = 'old';
        b.role = 'new';
        return;
      }
      if (between.length === 1 && between[0] === 'from' && a.unit === b.unit) {
        a.role = 'new';
        b.role = 'old';
        return;
      }
    }
    // Words between, as "up from a first tally of 60" has them.
    for (let at = b.from - 1, n = 0; at >= 1 && n < 7; at--, n++) {
      const token = tokens[at] as Token;
      if (token.kind === 'digits' || /^[,;:.()]$/.test(token.text)) break;
      if (a && at < a.to) break;
      if (OLD_BEFORE.some(([x, y]) => token.lower === y && lowerAt(tokens, at - 1) === x)) {
        b.role = 'old';
        return;
      }
      if (/^(revising|correcting|replacing|superseding)$/.test(token.lower)) {
        b.role = 'old';
        return;
      }
    }
  });
}
