import { TOGETHER } from '../claims/attribution';
import type { Attribution } from '../claims/claim';
import { foldSpelling } from '../claims/names/fold';
import { nearlySame } from '../claims/names/same-name';
import type { Origin } from './report';

/** A claim as far as its origin goes. */
export interface Told {
  outlet: string;
  /** The key that the outlet has as others' origin ("according to Reuters"). */
  outletKey?: string;
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
 * word or nearly (wire copy, or one outlet taking it from another); a copy joins the origins of both. What several tell
 * together is one origin with what each of them tells; what one tells is from whom he has it by another's telling. Where nothing speaks against it, "the army" is Chad's army and
 * "Mr Weil" is Otto Weil. A telling that names nobody is the outlet's own, and one with what others have from it.
 * Reuters' handbook asks the same of its reporters: never "sources" when there is one.
 */
export function groupOrigins(tellings: Told[]): Origin[] {
  let groups: Group[] = [];
  for (const told of tellings) {
    const own = groupOf(told);
    let same = groups.filter((g) => isSame(g, own));
    if (!same.length) {
      same = groups.filter((g) => isShort(g, own));
      if (same.length > 1) same = [];
    }
    const joined = [...same, own].reduce(join);
    const first = groups.findIndex((g) => same.includes(g));
    groups = groups.filter((g) => !same.includes(g));
    groups.splice(first < 0 ? groups.length : first, 0, joined);
  }
  return groups.map((group) => ({ key: firstKey(group), name: group.name, outlets: group.outlets }));
}

/** How many origins the keys of several claims are: what some tell together is no further one where one of them is. */
export function countOrigins(keys: Iterable<string>): number {
  const distinct = [...new Set(keys)];
  const told = new Set(distinct.filter((key) => !key.includes(TOGETHER)));
  let count = told.size;
  for (const key of distinct) {
    const together = key.split(TOGETHER);
    if (together.length === 1 || together.some((one) => told.has(one))) continue;
    count++;
    for (const one of together) told.add(one);
  }
  return count;
}

interface Group {
  /** Its keys, with the words that each was told by. */
  keys: ReadonlyMap<string, string>;
  name: string;
  /** Those by way of whom it came, as their names are spelt in keys. */
  via: string[];
  /** Somebody is named, were it the outlet by another. */
  named: boolean;
  outlets: string[];
  copies: Text[];
}

function groupOf({ outlet, outletKey, attribution, sentence }: Told): Group {
  const origin = attribution?.origin;
  const name = attribution?.chain.at(-1) || attribution?.source || outlet;
  const keys = origin
    ? [origin, ...origin.split(TOGETHER)]
    : [`outlet:${outlet.toLowerCase()}`, ...(outletKey && !attribution ? [outletKey] : [])];
  return {
    keys: new Map(keys.map((key) => [key, name])),
    via: (attribution?.chain.slice(0, -1) ?? []).map((teller) => foldSpelling(teller.split(',')[0] ?? '')),
    name,
    named: Boolean(origin),
    outlets: [outlet],
    copies: [readText(sentence)],
  };
}

const isSame = (a: Group, b: Group): boolean =>
  [...b.keys.keys()].some((key) => a.keys.has(key)) ||
  isVia(a, b) ||
  isVia(b, a) ||
  isSpeltOtherwise(a, b) ||
  a.copies.some((copy) => b.copies.some((other) => isCopy(copy, other)));

/** "Lee Seong-kweun" and "Lee Seong-kwon"; shorter names are alike by chance. */
const isSpeltOtherwise = (a: Group, b: Group): boolean =>
  [...a.keys].some(
    ([x, nameX]) =>
      x.length >= LEAST_SPELT &&
      isNameLike(nameX) &&
      [...b.keys].some(([y, nameY]) => isNameLike(nameY) && y.length >= LEAST_SPELT && nearlySame(x, y)),
  );

const LEAST_SPELT = 12;

/** It ends in a capital, titles and all: "Mr Weil", "South Korean lawmaker Lee Seong-kwon". */
const isNameLike = (name: string): boolean => /(?:^| )\p{Lu}\S*$/u.test(name.split(',')[0] ?? '');

/** What the lawmaker says in one outlet he has from the agency in another. */
const isVia = (teller: Group, origin: Group): boolean =>
  teller.named && [...teller.keys.keys()].some((key) => origin.via.some((name) => ` ${name}`.endsWith(` ${key}`)));

/** "the army" beside "Chad's army", "Mr Weil" beside "Otto Weil"; but "Ida Weil" beside him is another. */
function isShort(a: Group, b: Group): boolean {
  if (!a.named || !b.named) return false;
  return [...a.keys].some(([x, namedX]) =>
    [...b.keys].some(([y, namedY]) => (x.length > y.length ? shortens(namedY, y, x) : shortens(namedX, x, y))),
  );
}

function shortens(name: string, key: string, longer: string): boolean {
  if (!longer.endsWith(` ${key}`)) return false;
  const [shown = ''] = name.split(',');
  // "officials" may be anybody's.
  if (!shown.includes(' ') && !/^\p{Lu}/u.test(shown)) return false;
  const words = longer.split(' ');
  const title = isNameLike(shown) ? LONGEST_TITLE : LONGEST_ARTICLE;
  return foldSpelling(shown)
    .split(' ')
    .every((word) => word.length <= title || words.includes(word));
}

/** "Mr", "Dr" before a name, "the" before a noun: they are in no key. */
const LONGEST_TITLE = 2;
const LONGEST_ARTICLE = 3;

/** The person or body named, where only one of the two names one; "Chad's army" rather than "the army". */
const join = (a: Group, b: Group): Group => {
  const isFuller = b.named && (!a.named || isVia(a, b) || firstKey(b).endsWith(` ${firstKey(a)}`));
  const keys = isFuller ? [...b.keys, ...a.keys] : [...a.keys, ...b.keys];
  const key = keys[0]?.[0] ?? '';
  const isBetter = b.named && (!a.named || isVia(a, b) || shareOfKey(b.name, key) > shareOfKey(a.name, key));
  return {
    keys: new Map(keys),
    via: [...a.via, ...b.via],
    name: isBetter ? b.name : a.name,
    named: a.named || b.named,
    outlets: [...new Set([...a.outlets, ...b.outlets])],
    copies: [...a.copies, ...b.copies],
  };
};

const firstKey = ({ keys }: Group): string => [...keys.keys()][0] ?? '';

/** How many words of a key a name shows. */
function shareOfKey(name: string, key: string): number {
  const shown = new Set(foldSpelling(name).split(' '));
  return key.split(' ').filter((word) => shown.has(word)).length;
}

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
