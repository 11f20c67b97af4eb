import type { Attribution } from '../claims/claim';
import { foldSpelling } from '../claims/names/fold';
import type { Origin } from './report';

/** A claim as far as its origin goes. */
export interface Told {
  outlet: string;
  attribution: Attribution | null;
  /** The sentence, by which verbatim copies between outlets are recognised as one. */
  sentence: string;
}

/** Words in a row, and the share of them found again, that make one sentence a copy of another with words changed. */
const SHINGLE = 3;
const COPIED = 0.8;
/** Shorter sentences are alike by chance. */
const LEAST_WORDS = 8;

/**
 * Groups tellings of one claim by where they come from, in the order of first telling.
 * Two tellings are one origin when they trace to the same person or body, or when one is a copy of the other, word for
 * word or nearly (wire copy, or one outlet taking it from another); a copy joins the origins of both. A telling that
 * names nobody is the outlet's own.
 * Reuters' handbook asks the same of its reporters: never "sources" when there is one.
 */
export function groupOrigins(tellings: Told[]): Origin[] {
  let groups: Group[] = [];
  for (const { outlet, attribution, sentence } of tellings) {
    const key = attribution?.origin || `outlet:${outlet.toLowerCase()}`;
    const own: Group = {
      keys: new Set([key]),
      name: attribution?.chain.at(-1) || attribution?.source || outlet,
      outlets: [outlet],
      copies: [readText(sentence)],
    };
    const one = (g: Group) => g.keys.has(key) || g.copies.some((copy) => isCopy(copy, own.copies[0] as Text));
    const joined = [...groups.filter(one), own].reduce(join);
    const first = groups.findIndex(one);
    groups = groups.filter((g) => !one(g));
    groups.splice(first < 0 ? groups.length : first, 0, joined);
  }
  return groups.map(({ keys, name, outlets }) => ({ key: [...keys][0] as string, name, outlets }));
}

interface Group {
  keys: Set<string>;
  name: string;
  outlets: string[];
  copies: Text[];
}

/** The person or body named, where only one of the two names one; "Chad's army" rather than "the army". */
const join = (a: Group, b: Group): Group => {
  const keys = isUnnamed(a) && !isUnnamed(b) ? [...b.keys, ...a.keys] : [...a.keys, ...b.keys];
  const [key = ''] = keys;
  return {
    keys: new Set(keys),
    name: !isUnnamed(b) && (isUnnamed(a) || shareOfKey(b.name, key) > shareOfKey(a.name, key)) ? b.name : a.name,
    outlets: [...new Set([...a.outlets, ...b.outlets])],
    copies: [...a.copies, ...b.copies],
  };
};

/** How many words of a key a name shows. */
function shareOfKey(name: string, key: string): number {
  const shown = new Set(foldSpelling(name).split(' '));
  return key.split(' ').filter((word) => shown.has(word)).length;
}

const isUnnamed = ({ keys }: Group): boolean => [...keys].every((key) => key.startsWith('outlet:'));

/** A sentence as copies are known by. */
interface Text {
  /** Letters and digits only: copies differ in quotes, dashes and spaces. */
  words: string[];
  plain: string;
  /** Every `SHINGLE` words in a row. */
  shingles: string[];
  all: ReadonlySet<string>;
}

/** One sentence of another outlet stands beside many of an article's. So many are remembered. */
const REMEMBERED = 2000;
const remembered = new Map<string, Text>();

function readText(sentence: string): Text {
  let text = remembered.get(sentence);
  if (!text) {
    const words =
      sentence
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const shingles = words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' '));
    text = { words, plain: words.join(' '), shingles, all: new Set(shingles) };
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(sentence, text);
  }
  return text;
}

function isCopy(a: Text, b: Text): boolean {
  if (a.plain === b.plain) return true;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length < LEAST_WORDS) return false;
  return short.shingles.filter((s) => long.all.has(s)).length >= COPIED * short.shingles.length;
}
