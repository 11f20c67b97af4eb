import { IRREGULAR } from '../data/stem-families';

/**
 * The stem of an English word, so that "evacuated", "evacuation" and "evacuees" meet: a table of irregular families
 * first ("died", "death" → "die"), then M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), with
 * the published revisions of step 2. In: a lower-case word. Out: its stem; short or non-English words unchanged.
 */
export function stemOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stem = IRREGULAR.get(word) ?? regularStem(word);
  // A long-lived background meets words without end; the cache may not grow with them.
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(word, stem);
  return stem;
}

const CACHE_LIMIT = 50_000;
const cache = new Map<string, string>();

/** "deploys" meets "deployed", though only the latter stands in the table. */
function regularStem(word: string): string {
  const stem = porter(word);
  headOf ??= new Map([...new Set(IRREGULAR.values())].map((head) => [porter(head), head]));
  return headOf.get(stem) ?? stem;
}
let headOf: Map<string, string> | undefined;

const C = '[^aeiou]';
const V = '[aeiouy]';
const CS = `${C}[^aeiouy]*`;
const VS = `${V}[aeiou]*`;
const m0 = new RegExp(`^(?:${CS})?${VS}${CS}`);
const m1 = new RegExp(`^(?:${CS})?${VS}${CS}(?:${VS})?$`);
const m2 = new RegExp(`^(?:${CS})?${VS}${CS}${VS}${CS}`);
const hasVowel = new RegExp(`^(?:${CS})?${V}`);
const endsShort = new RegExp(`^${CS}${V}[^aeiouwxy]$`);

const STEP2: [string, string][] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['iser', 'ize'],
  ['ise', 'ize'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['logi', 'log'],
  ['bli', 'ble'],
  ['eli', 'e'],
];
const STEP3: [string, string][] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const STEP4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|ee)$/;
const MAX_LENGTH = 30;

function porter(word: string): string {
  if (word.length < 3 || word.length > MAX_LENGTH || !/^[a-z]+$/.test(word)) return word;
  let w = word;
  if (w.endsWith('sses') || w.endsWith('ies')) w = w.slice(0, -2);
  else if (w.endsWith('s') && !w.endsWith('ss') && !w.endsWith('us')) w = w.slice(0, -1);
  if (w.endsWith('eed')) {
    if (m0.test(w.slice(0, -3))) w = w.slice(0, -1);
  } else {
    const cut = w.endsWith('ed') ? 2 : w.endsWith('ing') ? 3 : 0;
    if (cut && hasVowel.test(w.slice(0, -cut))) {
      w = w.slice(0, -cut);
      if (/(?:at|bl|iz)$/.test(w)) w += 'e';
      else if (/([^aeiouylsz])\1$/.test(w)) w = w.slice(0, -1);
      else if (m1.test(w) && endsShort.test(w)) w += 'e';
    }
  }
  if (w.endsWith('y') && hasVowel.test(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  for (const table of [STEP2, STEP3]) {
    const rule = table.find(([suffix]) => w.endsWith(suffix));
    if (rule) {
      const rest = w.slice(0, w.length - rule[0].length);
      if (m0.test(rest)) w = rest + rule[1];
    }
  }
  const long = STEP4.exec(w);
  if (long?.[1] && m2.test(long[1])) w = long[1];
  else if (/[st]ion$/.test(w) && m2.test(w.slice(0, -3))) w = w.slice(0, -3);
  if (w.endsWith('e')) {
    const rest = w.slice(0, -1);
    if (m2.test(rest) || (m0.test(rest) && !(m1.test(rest) && endsShort.test(rest)))) w = rest;
  }
  return w.endsWith('ll') && m2.test(w) ? w.slice(0, -1) : w;
}
