import type { Claim } from '../claims/claim';
import type { ComparingLanguage } from '../languages/language';
import { languageOf } from '../languages/languages';
import type { ReadArticle } from './compare-articles';
import { type Exchange, yearsAround } from './exchange-rates';
import { cosines } from './meaning';
import { type ClaimReading, readClaim } from './read-claim';

/** Two articles side by side: how alike every two of their claims look at first sight. */
export interface PairReading {
  a: SideReading;
  b: SideReading;
  /** Row-major, `a.claims.length` × `b.claims.length`: cosine of the words weighed by what tells claims apart here. */
  overlap: Float32Array;
  /** The same for the sentences' directions of meaning. */
  meaning: Float32Array;
  /** The same with what all claims of the two articles have in common taken out. */
  apart: Float32Array;
  /** Stem → 0…1, how rare it is among the claims of these two articles. */
  rarity(stem: string): number;
  /** The same of a frame. */
  frameRarity: Float32Array;
  /** The same of an event. */
  eventRarity(event: string): number;
  /** Of sums of money in either article. */
  exchange: Exchange;
}

export interface SideReading extends SideWords {
  article: ReadArticle['article'];
  language: ComparingLanguage;
  /** In reading order, and for each its index among the article's claims as given. */
  claims: ClaimReading[];
  order: number[];
  /** In how many claims a frame is spoken of. */
  frames: Uint16Array;
  /** In how many claims an event is told of. */
  events: Map<string, number>;
  /** Direction of the headline (of the lead sentence where there is none). */
  headline: Float32Array;
  otherDollars: boolean;
  /** How rare each stem is in this pair, 0…1. */
  rare: Float64Array;
  /** Row-major, stems × claims of the other side: how well a stem is found in a claim there, 0 to 1. */
  found: Float32Array;
  /** The same: 1 where the very stem stands in the claim. */
  exact: Uint8Array;
  /** Per stem the mean of `found`: a word that half the other article comes near tells nothing when it is found. */
  usual: Float32Array;
  /** Row of the word table → how alike that word is to each stem of this side; kept from pair to pair. */
  met: Map<number, Float32Array>;
  /** Of each claim the weights of its telling words (`ClaimReading.content`) in this pair. */
  weights: Float64Array[];
}

/** The stems of a side by number. What is the same in every pair is read once. */
interface SideWords {
  /** Stem → its number. */
  stems: Map<string, number>;
  /** Of each stem its row of the word table. */
  rows: Int32Array;
  /** Of each claim its stems in the order of `ClaimReading.weights`, and those of its telling words alone. */
  ofClaim: Int32Array[];
  telling: Int32Array[];
  /** Of each stem the claims that it stands in. */
  holders: number[][];
}

/**
 * Looks two articles in one language through. Cheap: every later step only sees the pairs that stand out here.
 * @throws RangeError for an article in a language that is not read
 */
export function readPair(a: ReadArticle, b: ReadArticle): PairReading {
  const sideA = readSide(a);
  const sideB = readSide(b);
  const total = sideA.claims.length + sideB.claims.length;
  const scale = Math.log(total + 1) || 1;
  const known = new Map<string, number>();
  const heldBy = ({ stems, holders }: SideWords, stem: string): number => holders[stems.get(stem) ?? -1]?.length ?? 0;
  const rarity = (stem: string): number => {
    let r = known.get(stem);
    if (r === undefined) {
      const df = heldBy(sideA, stem) + heldBy(sideB, stem);
      r = Math.min(1, Math.max(0.05, Math.log((total + 1) / Math.max(1, df - 1)) / scale));
      known.set(stem, r);
    }
    return r;
  };
  for (const side of [sideA, sideB]) {
    side.rare = Float64Array.from(side.stems.keys(), rarity);
    side.weights = side.claims.map(({ content }, i) => {
      const telling = side.telling[i] as Int32Array;
      return Float64Array.from(content, ({ weight }, k) => weight * (side.rare[telling[k] as number] as number));
    });
  }
  const overlap = overlapOf(sideA, sideB);
  search(sideA, sideB);
  const width = sideB.claims.length;
  const meaning = new Float32Array(sideA.claims.length * width);
  const apart = new Float32Array(sideA.claims.length * width);
  const directionsA = sideA.claims.map((claim) => sideA.language.meaning.directionOf(claim.content, rarity));
  const directionsB = sideB.claims.map((claim) => sideB.language.meaning.directionOf(claim.content, rarity));
  const centredA = centre(directionsA, directionsB);
  const centredB = centre(directionsB, directionsA);
  const wholeB = sideB.claims.map(({ direction }) => direction);
  sideA.claims.forEach(({ direction }, i) => {
    cosines(direction, wholeB, meaning, i * width);
    cosines(centredA[i] as Float32Array, centredB, apart, i * width);
  });
  const frameRarity = Float32Array.from(sideA.frames, (n, f) =>
    Math.min(1, Math.max(0.05, Math.log((total + 1) / Math.max(1, n + (sideB.frames[f] as number) - 1)) / scale)),
  );
  const knownEvents = new Map<string, number>();
  const eventRarity = (event: string): number => {
    let r = knownEvents.get(event);
    if (r === undefined) {
      const df = (sideA.events.get(event) ?? 0) + (sideB.events.get(event) ?? 0);
      r = Math.min(1, Math.max(0.05, Math.log((total + 1) / Math.max(1, df - 1)) / scale));
      knownEvents.set(event, r);
    }
    return r;
  };
  const exchange = {
    years: yearsAround(a.article.published, b.article.published),
    otherDollars: sideA.otherDollars || sideB.otherDollars,
  };
  return { a: sideA, b: sideB, overlap, meaning, apart, rarity, frameRarity, eventRarity, exchange };
}

/** Cosine of every two claims' words, weighed by what tells claims apart here. */
function overlapOf(a: SideReading, b: SideReading): Float32Array {
  const width = b.claims.length;
  const overlap = new Float32Array(a.claims.length * width);
  const normsB = b.claims.map((_, j) => normOf(b, j));
  const numberInB = Int32Array.from(a.stems.keys(), (stem) => b.stems.get(stem) ?? -1);
  a.claims.forEach((claim, i) => {
    const stems = a.ofClaim[i] as Int32Array;
    let k = 0;
    for (const weight of claim.weights.values()) {
      const stem = stems[k++] as number;
      const w = weight * (a.rare[stem] as number);
      for (const j of b.holders[numberInB[stem] as number] ?? [])
        overlap[i * width + j] = (overlap[i * width + j] as number) + w * w;
    }
    const normA = normOf(a, i);
    for (let j = 0; j < width; j++)
      overlap[i * width + j] = (overlap[i * width + j] as number) / (normA * (normsB[j] as number));
  });
  return overlap;
}

/** The length of a claim's weights as a vector. */
function normOf(side: SideReading, claim: number): number {
  const stems = side.ofClaim[claim] as Int32Array;
  let sum = 0;
  let k = 0;
  for (const weight of (side.claims[claim] as ClaimReading).weights.values()) {
    const w = weight * (side.rare[stems[k++] as number] as number);
    sum += w * w;
  }
  return Math.sqrt(sum) || 1;
}

/** The directions of a side's claims, words weighed by their rarity here, less the mean of both sides, at length 1. */
function centre(mine: readonly Float32Array[], theirs: readonly Float32Array[]): Float32Array[] {
  const mean = new Float32Array(mine[0]?.length ?? 0);
  for (const d of [...mine, ...theirs])
    for (let k = 0; k < mean.length; k++)
      mean[k] = (mean[k] as number) + (d[k] as number) / (mine.length + theirs.length);
  return mine.map((direction) => {
    const d = new Float32Array(direction.length);
    let length = 0;
    for (let k = 0; k < d.length; k++) {
      d[k] = (direction[k] as number) - (mean[k] as number);
      length += (d[k] as number) ** 2;
    }
    const scale = length ? 1 / Math.sqrt(length) : 0;
    for (let k = 0; k < d.length; k++) d[k] = (d[k] as number) * scale;
    return d;
  });
}

const NONE = new Float32Array();

/** Looks for every stem of either side in every claim of the other. Every two stems are compared once. */
function search(a: SideReading, b: SideReading): void {
  const [height, width] = [a.rows.length, b.rows.length];
  const alike = new Float32Array(height * width);
  const mirrored = new Float32Array(height * width);
  // An article meets the same words in one other after the other.
  const [mine, theirs] = b.met.size > a.met.size ? [b, a] : [a, b];
  const whole = mine === a ? mirrored : alike;
  theirs.rows.forEach((row, t) => {
    if (row >= 0) whole.set(meetWord(mine, row), t * mine.rows.length);
  });
  if (mine === a) turn(mirrored, width, height, alike);
  else turn(alike, height, width, mirrored);
  find(a, b, mirrored);
  find(b, a, alike);
}

/** How alike a word of the table is to each stem of a side. */
function meetWord({ met, rows, language }: SideReading, row: number): Float32Array {
  let known = met.get(row);
  if (!known) {
    const { likeness } = language.meaning;
    known = Float32Array.from(rows, (own) => likeness(own, row));
    met.set(row, known);
  }
  return known;
}

/** Writes a row-major table into another with rows and columns changed about. */
function turn(table: Float32Array, height: number, width: number, into: Float32Array): void {
  for (let s = 0; s < height; s++)
    for (let t = 0, at = s * width; t < width; t++) into[t * height + s] = table[at + t] as number;
}

/** @param alike row-major, stems of `other` × stems of `side` */
function find(side: SideReading, other: SideReading, alike: Float32Array): void {
  const width = other.claims.length;
  const stems = side.rows.length;
  const found = new Float32Array(stems * width);
  const exact = new Uint8Array(stems * width);
  side.usual = new Float32Array(stems);
  const best = new Float32Array(stems);
  for (let j = 0; j < width; j++) {
    best.fill(0);
    for (const word of other.telling[j] as Int32Array)
      for (let s = 0, at = word * stems; s < stems; s++) {
        const like = alike[at + s] as number;
        if (like > (best[s] as number)) best[s] = like;
      }
    for (let s = 0; s < stems; s++) found[s * width + j] = best[s] as number;
  }
  let s = 0;
  for (const stem of side.stems.keys()) {
    for (const j of other.holders[other.stems.get(stem) ?? -1] ?? []) found[s * width + j] = exact[s * width + j] = 1;
    let sum = 0;
    for (let j = 0; j < width; j++) sum += found[s * width + j] as number;
    side.usual[s] = width ? sum / width : 0;
    s++;
  }
  side.found = found;
  side.exact = exact;
}

const sides = new WeakMap<ReadArticle, SideReading>();

function readSide(read: ReadArticle): SideReading {
  const known = sides.get(read);
  if (known) return { ...known };
  const language = languageOf(read.article.language);
  if (!language) throw new RangeError(`no articles are compared in ${read.article.language}`);
  const order = read.claims
    .map((_, i) => i)
    .sort((p, q) => {
      const x = read.claims[p] as Claim;
      const y = read.claims[q] as Claim;
      return x.paragraph - y.paragraph || x.start - y.start;
    });
  const claims = order.map((i) => readClaim(read.claims[i] as Claim, language));
  const frames = new Uint16Array(language.frames.names.length);
  for (const claim of claims)
    for (const frame of new Set(claim.frames.map((f) => f.frame))) frames[frame] = (frames[frame] as number) + 1;
  const events = new Map<string, number>();
  for (const claim of claims)
    for (const event of new Set(claim.events.map((e) => e.event))) events.set(event, (events.get(event) ?? 0) + 1);
  const headline = language.meaning.directionOf(
    language.wordsOf(read.article.title || (read.claims[0]?.sentence ?? '')),
  );
  const side: SideReading = {
    article: read.article,
    language,
    order,
    claims,
    ...numberStems(claims),
    frames,
    events,
    headline,
    otherDollars: read.article.paragraphs.some(language.speaksOfOtherDollars),
    rare: new Float64Array(),
    met: new Map(),
    weights: [],
    found: NONE,
    exact: new Uint8Array(),
    usual: NONE,
  };
  sides.set(read, side);
  return { ...side };
}

function numberStems(claims: readonly ClaimReading[]): SideWords {
  const stems = new Map<string, number>();
  const rows: number[] = [];
  const holders: number[][] = [];
  const ofClaim = claims.map(({ weights }, i) =>
    Int32Array.from(weights.keys(), (stem) => {
      const number = stems.get(stem) ?? stems.size;
      if (number === stems.size) {
        stems.set(stem, number);
        rows.push(-1);
        holders.push([]);
      }
      holders[number]?.push(i);
      return number;
    }),
  );
  const telling = claims.map(({ content }) =>
    Int32Array.from(content, ({ stem, row }) => {
      const number = stems.get(stem) as number;
      rows[number] = row;
      return number;
    }),
  );
  return { stems, rows: Int32Array.from(rows), ofClaim, telling, holders };
}
