import type { Attribution } from '../claims/claim';
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
      copies: [wordsOf(sentence)],
    };
    const one = (g: Group) => g.keys.has(key) || g.copies.some((copy) => isCopy(copy, own.copies[0] as string[]));
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
  copies: string[][];
}

/** The person or body named, where only one of the two names one. */
const join = (a: Group, b: Group): Group => ({
  keys: isUnnamed(a) && !isUnnamed(b) ? new Set([...b.keys, ...a.keys]) : new Set([...a.keys, ...b.keys]),
  name: isUnnamed(a) && !isUnnamed(b) ? b.name : a.name,
  outlets: [...new Set([...a.outlets, ...b.outlets])],
  copies: [...a.copies, ...b.copies],
});

const isUnnamed = ({ keys }: Group): boolean => [...keys].every((key) => key.startsWith('outlet:'));

/** Letters and digits only: copies differ in quotes, dashes and spaces. */
const wordsOf = (sentence: string): string[] =>
  sentence
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function isCopy(a: string[], b: string[]): boolean {
  if (a.join(' ') === b.join(' ')) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LEAST_WORDS) return false;
  const there = new Set(shinglesOf(long));
  const mine = shinglesOf(short);
  return mine.filter((s) => there.has(s)).length >= COPIED * mine.length;
}

const shinglesOf = (words: string[]): string[] =>
  words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' '));
