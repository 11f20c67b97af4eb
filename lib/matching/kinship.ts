import type { Meaning } from './meaning';

/** How two stems are related in meaning, by the tables of events and things and by WordNet 3.1 (Fellbaum, 1998). */
export type Kinship = 'synonym' | 'kind-of' | 'sister' | 'opposite' | 'none';

interface Kin {
  senses: number[];
  parents: number[];
  opposites: number[];
  /** Sets of SAME_EVENT and SAME_THING, and the sets they are opposed to. */
  sets: number[];
  against: number[];
}

const push = (map: Map<number, number[]>, key: number, value: number): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const meet = (a: readonly number[], b: readonly number[]): boolean => {
  for (const x of a) if (b.includes(x)) return true;
  return false;
};

const KINDS: readonly Kinship[] = ['none', 'synonym', 'kind-of', 'sister', 'opposite'];
/** 2^18 pairs remembered, each in the one place that its rows give. */
const PLACES = 1 << 18;
/** One key for two rows in any order; rows stay below 2^15, so that a pair fits 32 bits. */
const keyOf = (a: number, b: number): number => (a < b ? (a << 15) | b : (b << 15) | a);
const placeOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 14) & (PLACES - 1);

/** How much a word stands for another: what a synonym, or a word for a kind of it, is worth whatever the vectors say. */
const SYNONYM = 0.9;
const KIND_OF = 0.75;
/** Below this nearness only the tables of events and things are believed: WordNet's rare senses are kin to anything. */
const MAY_BE_KIN = 0.3;

/** The tables of one language that tell which words are kin. */
export interface KinTables {
  /** Of each row of the word table its senses, their parents, and the rows of its opposites: see tests/train/make-kinship.ts. */
  kin: string;
  /** Words and phrases for one event, and for one thing, a set a line with ", " between; events by the first of their set. */
  sameEvent: readonly string[];
  sameThing: readonly string[];
  oppositeEvent: readonly (readonly [string, string])[];
  /** Row of a word as written in these sets, -1 for one that the word table does not know. */
  rowOf(word: string): number;
  nearness: Meaning['nearness'];
}

/** Makes what tells kin. Pairs are remembered: comparing asks of the same words again and again. */
export function openKinship({
  kin: table,
  sameEvent,
  sameThing,
  oppositeEvent,
  rowOf,
  nearness,
}: KinTables): Pick<Meaning, 'kinshipOf' | 'likeness'> {
  const lines = table.split(' ');
  const read: (Kin | undefined)[] = [];
  const setsOf = new Map<number, number[]>();
  const againstSet = new Map<number, number[]>();
  const kinKeys = new Int32Array(PLACES).fill(-1);
  const kinKinds = new Uint8Array(PLACES);

  const keys = new Int32Array(PLACES).fill(-1);
  const values = new Float32Array(PLACES);

  const named = new Map<string, number>();
  [...sameEvent, ...sameThing].forEach((line, set) => {
    const words = line.split(', ');
    if (set < sameEvent.length) named.set(words[0] ?? '', set);
    for (const word of words) {
      const row = word.includes(' ') ? -1 : rowOf(word);
      if (row >= 0 && !setsOf.get(row)?.includes(set)) push(setsOf, row, set);
    }
  });
  for (const [a, b] of oppositeEvent) {
    const x = named.get(a);
    const y = named.get(b);
    if (x === undefined || y === undefined) continue;
    push(againstSet, x, y);
    push(againstSet, y, x);
  }

  /** Read when first asked for: most words of the table never are. */
  function kinOf(row: number): Kin {
    let kin = read[row];
    if (!kin) {
      const [senses = [], parents = [], opposites = []] = (lines[row] ?? '')
        .split('|')
        .map((part) => (part ? part.split(',').map((id) => Number.parseInt(id, 36)) : []));
      const sets = setsOf.get(row) ?? [];
      kin = { senses, parents, opposites, sets, against: sets.flatMap((set) => againstSet.get(set) ?? []) };
      read[row] = kin;
    }
    return kin;
  }

  /** How the stems of two rows of the word table are related; the order does not matter. */
  function kinshipOf(a: number, b: number): Kinship {
    if (a < 0 || b < 0 || a === b) return 'none';
    const key = keyOf(a, b);
    const place = placeOf(key);
    if (kinKeys[place] !== key) {
      kinKinds[place] = KINDS.indexOf(workOut(a, b));
      kinKeys[place] = key;
    }
    return KINDS[kinKinds[place] as number] as Kinship;
  }

  function workOut(a: number, b: number): Kinship {
    const x = kinOf(a);
    const y = kinOf(b);
    if (meet(x.sets, y.sets)) return 'synonym';
    if (x.opposites.includes(b) || y.opposites.includes(a) || meet(x.against, y.sets)) return 'opposite';
    if (meet(x.senses, y.senses)) return 'synonym';
    if (meet(x.senses, y.parents) || meet(x.parents, y.senses)) return 'kind-of';
    return meet(x.parents, y.parents) ? 'sister' : 'none';
  }

  /** How alike two words are, 0 to 1: 1 for one stem, near it for synonyms, else their nearness in the vectors. */
  function likeness(a: number, b: number): number {
    if (a < 0 || b < 0) return 0;
    if (a === b) return 1;
    const key = keyOf(a, b);
    const place = placeOf(key);
    if (keys[place] === key) return values[place] as number;
    let like = Math.max(0, nearness(a, b));
    if (meet(kinOf(a).sets, kinOf(b).sets)) like = Math.max(like, SYNONYM);
    else if (like >= MAY_BE_KIN) {
      const kinship = kinshipOf(a, b);
      if (kinship === 'synonym') like = Math.max(like, SYNONYM);
      else if (kinship === 'kind-of') like = Math.max(like, KIND_OF);
    }
    keys[place] = key;
    // As it is remembered: the first answer must be the later ones to the last bit.
    values[place] = like;
    return values[place] as number;
  }

  return { kinshipOf, likeness };
}
