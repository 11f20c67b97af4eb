import { IRREGULAR_NOUNS } from '../data/count-nouns';

const IRREGULAR: ReadonlyMap<string, string> = new Map(Object.entries(IRREGULAR_NOUNS));
/** Singulars that end in -s, or whose plural only looks regular. */
const SAME = new Set(
  'news series species means gas bus virus crisis census bias status campus canvas atlas ethos chaos thesis basis process access business express press loss boss class mass pass cross dress address mattress hostess princess witness illness fitness us this his its is was has as yes plus thus versus politics economics physics mathematics athletics gymnastics diabetes'.split(
    ' ',
  ),
);

/** The singular of a noun, lower case: "soldiers" → "soldier", "people" → "person", "companies" → "company". */
export function lemmaOf(noun: string): string {
  const word = noun.toLowerCase().replace(/['’]s?$/, '');
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith('s') || SAME.has(word) || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(sses|xes|ches|shes|zzes|buses|gases|viruses|crises|oes)$/.test(word)) {
    if (word.endsWith('crises')) return `${word.slice(0, -2)}is`;
    return /(shoes|toes|canoes|caches|axes)$/.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  }
  return word.slice(0, -1);
}

/** Whether a word looks like a plural that is counted ("soldiers", "people"), not a verb or a name in -s. */
export function looksPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (IRREGULAR.has(lower)) return true;
  return lower.length > 3 && lower.endsWith('s') && !SAME.has(lower) && !/(ss|us|is|'s|’s)$/.test(lower);
}
