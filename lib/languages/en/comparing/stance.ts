import type { Stance } from '../../../matching/stance';
import { DOUBTING, REFUTING } from '../data/stance-marks';

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const LONGEST = 2;

const refuting = new Set(REFUTING);
const doubting = new Set(DOUBTING);

/** Reads a text's stance by its words (the cues of Ferreira and Vlachos, "Emergent", NAACL 2016, section 4). */
export function readStance(text: string): Stance {
  const words = Array.from(text.toLowerCase().matchAll(WORD), ([word]) => word.replace('’', "'"));
  const count = (list: ReadonlySet<string>): number => {
    let n = 0;
    for (let i = 0; i < words.length; i++)
      for (let length = 1; length <= LONGEST; length++) if (list.has(words.slice(i, i + length).join(' '))) n++;
    return n;
  };
  return { refuting: count(refuting), doubting: count(doubting), asks: /\?/.test(text) };
}
