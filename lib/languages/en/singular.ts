import { IRREGULAR_NOUNS } from './data/irregular-nouns';

const irregular = new Map(IRREGULAR_NOUNS);

/** The singular of an English noun, lower case: "lorries" → "lorry", "children" → "child". Guesses by its ending. */
export function singular(noun: string): string {
  let known = remembered.get(noun);
  if (known === undefined) {
    known = cutPlural(noun);
    // A long-lived background meets nouns without end.
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(noun, known);
  }
  return known;
}

/** Comparing asks of the same nouns again and again. */
const REMEMBERED = 10_000;
const remembered = new Map<string, string>();

function cutPlural(noun: string): string {
  const word = noun.toLowerCase();
  const listed = irregular.get(word);
  if (listed !== undefined) return listed;
  const space = word.lastIndexOf(' ');
  if (space > 0) return word.slice(0, space + 1) + singular(word.slice(space + 1));
  if (word.length < 3 || !word.endsWith('s') || /(?:ss|us|is|'s)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
