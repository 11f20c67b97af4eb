import type { Span } from '../../../article/article';
import { fold } from '../../../claims/names/fold';

/** A word of a sentence as names are read from it. A possessive's "'s" is not part of it. */
export interface NameWord extends Span {
  text: string;
  /** See `fold`. */
  fold: string;
  capital: boolean;
  /** Two letters or more, all of them capitals: "NATO", "U.S.". */
  upper: boolean;
  possessive: boolean;
  /** Whether a sentence or a quotation begins here, so that a capital tells nothing. */
  opens: boolean;
  /** Whether only a space (or an abbreviation's full stop) stands before it. */
  joined: boolean;
  /** What stands between the word before and this one, where it is not just a space: ",", "(", "&"… */
  gap: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.'’ʼ&+-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\+?/gu;
/** "North Korean-made", "Seoul-based": what follows the hyphen is no part of the name. */
const HYPHENED =
  /^(\p{Lu}.*?)-(?:backed|led|based|linked|born|made|style|run|funded|controlled|occupied|held|owned|wide|speaking|supplied|trained|built|affiliated|aligned|installed|brokered|mediated|sponsored|era|bound|only|majority|registered|listed|flagged|appointed|area|type|like|friendly|ruled|educated|dominated|allied|to|ordered|provided|designed|imposed|organised|organized|supported)\b.*$/u;
/** "al-Rashidi", "d’Arcy": the capital stands behind an article. */
const ARTICLED = /^(?:al|el|ad|an|ar|as|ash|at|az|ul)-\p{Lu}|^d[’']\p{Lu}/u;
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;
const SHORTENED = new Set(
  'mr mrs ms dr prof sen rep gov gen lt col maj sgt capt cpl cmdr adm rev supt insp det hon st mt ft no messrs jr sr pfc brig'.split(
    ' ',
  ),
);

/** Splits a sentence into words. Linear; offsets slice back: `sentence.slice(start, end) === text`. */
export function nameWords(sentence: string): NameWord[] {
  const words: NameWord[] = [];
  let last = 0;
  for (const match of sentence.matchAll(WORD)) {
    let text = match[0];
    const start = match.index;
    let next = start + text.length;
    let possessive = false;
    const owner = /['’ʼ][sS]$/.exec(text);
    if (owner && text.length > 2) {
      possessive = true;
      text = text.slice(0, -2);
    }
    const hyphened = text.includes('-') ? HYPHENED.exec(text) : null;
    if (hyphened?.[1]) {
      text = hyphened[1];
      possessive = true;
    }
    if (!possessive && INITIALS.test(text) && sentence[next] === '.') {
      text += '.';
      next += 1;
    }
    const gap = sentence.slice(last, start).trim();
    const before = words.at(-1);
    // "the teachers' union"
    const plural = before !== undefined && /^['’ʼ]$/.test(gap) && before.fold.endsWith('s');
    if (plural) before.possessive = true;
    const abbreviated =
      gap === '.' &&
      before !== undefined &&
      (SHORTENED.has(before.fold) || (before.text.length === 1 && before.capital));
    const first = text.charCodeAt(0) < 128 ? text[0] : String.fromCodePoint(text.codePointAt(0) ?? 0);
    const letters = text.replace(/[^\p{L}]/gu, '');
    words.push({
      start,
      end: start + text.length,
      text,
      fold: fold(text),
      capital: first !== first?.toLowerCase() || ARTICLED.test(text),
      upper: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
      possessive,
      opens: !before || (!abbreviated && /[.?!:;…“"«‘(•·|]|^[-–—]+$/u.test(gap)),
      joined: before !== undefined && (gap === '' || abbreviated || plural),
      gap: abbreviated || plural ? '' : gap,
    });
    last = next;
  }
  return words;
}
