import { findQuote, makeSearchable } from '../../../lib/anchor/find-quote';
import { selectorOf } from '../../../lib/anchor/selector';
import { makeEditSet, OTHER_WORDS, SAME_WORDS } from './edit-set';

/** What became of the edit set. Lists hold the names of cases. */
export interface EditSetFigures {
  cases: number;
  /** Found or moved, on words that are not the claim's. */
  silent: string[];
  /** Any status on a sentence that is another claim. */
  lookalikes: string[];
  sameWords: number;
  sameWordsFound: number;
  otherWords: number;
  changedSeen: number;
  deleted: number;
  goneSeen: number;
}

const bare = (text: string) => text.replace(/[\s\u00A0]+/g, ' ').replace(/[“”"’']/g, '');

/** Looks for every case's claim in the changed article. @param withEarlier whether the text it was kept from is at hand. */
export function judgeEditSet(withEarlier: boolean): EditSetFigures {
  const figures: EditSetFigures = {
    cases: 0,
    silent: [],
    lookalikes: [],
    sameWords: 0,
    sameWordsFound: 0,
    otherWords: 0,
    changedSeen: 0,
    deleted: 0,
    goneSeen: 0,
  };
  for (const { edit, name, before, paragraph, start, end, after, allowed } of makeEditSet()) {
    figures.cases++;
    const selector = selectorOf(before, paragraph, start, end);
    const finding = findQuote(makeSearchable(after), selector, withEarlier ? makeSearchable(before) : undefined);
    const words = after[finding.paragraph]?.slice(finding.start, finding.end) ?? '';
    const same = finding.status === 'found' || finding.status === 'moved';
    if (same && bare(words) !== bare(selector[0].exact)) figures.silent.push(name);
    const right = allowed.includes(words);
    if (finding.status !== 'gone' && !right) figures.lookalikes.push(`${name}: ${finding.status} ${words}`);
    if (SAME_WORDS.includes(edit)) {
      figures.sameWords++;
      if (same && right) figures.sameWordsFound++;
    } else if (OTHER_WORDS.includes(edit)) {
      figures.otherWords++;
      if (finding.status === 'changed' && right) figures.changedSeen++;
    } else {
      figures.deleted++;
      if (finding.status === 'gone') figures.goneSeen++;
    }
  }
  return figures;
}
