import { readAge } from './ages';
import { readBounds } from './bounds';
import type { Draft } from './draft';
import { measure } from './measure';
import { type NoQuantity, notAQuantity } from './not-a-quantity';
import { type Numeral, numeralOf } from './numeral';
import { readNumeral } from './numerals';
import { readOneOrNone } from './one-or-none';
import type { Token } from './tokens';
import { isUsedAsNumber } from './used-as-number';

/** Finds the numbers of a sentence with their units and bounds, in order; what is no quantity is left out. */
export function findDrafts(tokens: readonly Token[], mask: readonly boolean[]): Draft[] {
  const drafts: Draft[] = [];
  let floor = 0;
  for (let i = 0; i < tokens.length; ) {
    if (mask[i] || tokens[i]?.kind === 'sign') {
      i++;
      continue;
    }
    const not = notAQuantity(tokens, i);
    const numeral = not ? null : (readNumeral(tokens, i) ?? readOneOrNone(tokens, i));
    if (not) {
      if (not.as !== 'nothing' && not.from >= floor) drafts.push(nameDraft(tokens, not, i));
      i = Math.max(i + 1, not.to);
      floor = i;
    } else if (numeral && isUsedAsNumber(tokens, numeral)) {
      const draft = quantityDraft(tokens, numeral, floor, drafts.at(-1) ?? null);
      drafts.push(draft);
      i = Math.max(i + 1, draft.to);
      floor = i;
    } else i++;
  }
  return drafts;
}

/** A number with its unit and bounds, not before token `floor`. */
function quantityDraft(tokens: readonly Token[], numeral: Numeral, floor: number, previous: Draft | null): Draft {
  const draft = measure(tokens, numeral);
  if (draft.from < floor) draft.from = numeral.from;
  readBounds(tokens, draft, floor);
  readAge(tokens, draft, previous);
  return draft;
}

/** A number that is a name or a rank, or part of one. */
function nameDraft(tokens: readonly Token[], not: Exclude<NoQuantity, { as: 'nothing' }>, at: number): Draft {
  const token = tokens[at];
  const value = token?.kind === 'digits' ? token.value : (readNumeral(tokens, at)?.min ?? 0);
  const draft = measure(tokens, numeralOf(not.from, not.to, value, { step: 1, digits: true }));
  return { ...draft, min: value, max: value, kind: not.as, unit: null, to: not.to };
}
