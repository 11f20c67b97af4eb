import type { Claim } from '../claims/claim';
import type { ReadArticle } from './compare-articles';
import { FRAME_NAMES } from './frames';
import { likeness } from './kinship';
import { cosine, directionOf } from './meaning';
import { type ClaimReading, readClaim } from './read-claim';
import { wordsOf } from './words';

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
}

export interface SideReading {
  article: ReadArticle['article'];
  /** In reading order, and for each its index among the article's claims as given. */
  claims: ClaimReading[];
  order: number[];
  /** In how many claims a stem stands. */
  frequency: Map<string, number>;
  /** In how many claims a frame is spoken of. */
  frames: Uint16Array;
  /** In how many claims an event is told of. */
  events: Map<string, number>;
  /** Direction of the headline (of the lead sentence where there is none). */
  headline: Float32Array;
  /** Stem → its place in `found`. */
  stems: Map<string, number>;
  /** Row-major, stems × claims of the other side: how well a stem is found in a claim there, 0 to 1. */
  found: Float32Array;
  /** Per stem the mean of that: a word that half the other article comes near tells nothing when it is found. */
  usual: Float32Array;
  /** The claims' weights under this pair's rarity, by stem. */
  weights: Map<string, number>[];
}

/** Looks two articles through. Cheap: every later step only sees the pairs that stand out here. */
export function readPair(a: ReadArticle, b: ReadArticle): PairReading {
  const sideA = readSide(a);
  const sideB = readSide(b);
  const total = sideA.claims.length + sideB.claims.length;
  const scale = Math.log(total + 1) || 1;
  const known = new Map<string, number>();
  const rarity = (stem: string): number => {
    let r = known.get(stem);
    if (r === undefined) {
      const df = (sideA.frequency.get(stem) ?? 0) + (sideB.frequency.get(stem) ?? 0);
      r = Math.min(1, Math.max(0.05, Math.log((total + 1) / Math.max(1, df - 1)) / scale));
      known.set(stem, r);
    }
    return r;
  };
  sideA.weights = sideA.claims.map((claim) => weigh(claim, rarity));
  sideB.weights = sideB.claims.map((claim) => weigh(claim, rarity));
  const width = sideB.claims.length;
  const overlap = new Float32Array(sideA.claims.length * width);
  const meaning = new Float32Array(sideA.claims.length * width);
  const holders = new Map<string, number[]>();
  sideB.weights.forEach((weights, j) => {
    for (const stem of weights.keys()) {
      const list = holders.get(stem);
      if (list) list.push(j);
      else holders.set(stem, [j]);
    }
  });
  const norm = (weights: Map<string, number>): number => {
    let sum = 0;
    for (const w of weights.values()) sum += w * w;
    return Math.sqrt(sum) || 1;
  };
  search(sideA, sideB);
  const apart = new Float32Array(sideA.claims.length * width);
  const centredA = centre(sideA, sideB, rarity);
  const centredB = centre(sideB, sideA, rarity);
  const normsB = sideB.weights.map(norm);
  sideA.weights.forEach((weights, i) => {
    for (const [stem, w] of weights)
      for (const j of holders.get(stem) ?? []) overlap[i * width + j] = (overlap[i * width + j] as number) + w * w;
    const normA = norm(weights);
    for (let j = 0; j < width; j++) {
      overlap[i * width + j] = (overlap[i * width + j] as number) / (normA * (normsB[j] as number));
      meaning[i * width + j] = cosine(
        (sideA.claims[i] as ClaimReading).direction,
        (sideB.claims[j] as ClaimReading).direction,
      );
      apart[i * width + j] = cosine(centredA[i] as Float32Array, centredB[j] as Float32Array);
    }
  });
  const frameRarity = Float32Array.from(sideA.frames, (n, f) =>
    Math.min(1, Math.max(0.05, Math.log((total + 1) / Math.max(1, n + (sideB.frames[f] as number) - 1)) / scale)),
  );
  const eventRarity = (event: string): number => {
    const df = (sideA.events.get(event) ?? 0) + (sideB.events.get(event) ?? 0);
    return Math.min(1, Math.max(0.05, Math.log((total + 1) / Math.max(1, df - 1)) / scale));
  };
  return { a: sideA, b: sideB, overlap, meaning, apart, rarity, frameRarity, eventRarity };
}

/** The directions of a side's claims, words weighed by their rarity here, less the mean of both sides, at length 1. */
function centre(side: SideReading, other: SideReading, rarity: (stem: string) => number): Float32Array[] {
  const mine = side.claims.map((claim) => directionOf(claim.content, rarity));
  const theirs = other.claims.map((claim) => directionOf(claim.content, rarity));
  const mean = new Float32Array(mine[0]?.length ?? 0);
  for (const d of [...mine, ...theirs])
    for (let k = 0; k < mean.length; k++)
      mean[k] = (mean[k] as number) + (d[k] as number) / (mine.length + theirs.length);
  return mine.map((d) => {
    let length = 0;
    for (let k = 0; k < d.length; k++) {
      d[k] = (d[k] as number) - (mean[k] as number);
      length += (d[k] as number) ** 2;
    }
    const scale = length ? 1 / Math.sqrt(length) : 0;
    return d.map((x) => x * scale);
  });
}

function weigh(claim: ClaimReading, rarity: (stem: string) => number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [stem, weight] of claim.weights) weights.set(stem, weight * rarity(stem));
  return weights;
}

const NONE = new Float32Array();

/** The stems of a side, and for each claim which of them it has. */
interface Stems {
  names: string[];
  rows: Int32Array;
  ofClaim: Int32Array[];
}

function stemsOf(side: SideReading): Stems {
  const names: string[] = [];
  const rows: number[] = [];
  side.stems = new Map();
  const ofClaim = side.claims.map(({ content }) =>
    Int32Array.from(content, ({ stem, row }) => {
      let place = side.stems.get(stem);
      if (place === undefined) {
        place = names.length;
        side.stems.set(stem, place);
        names.push(stem);
        rows.push(row);
      }
      return place;
    }),
  );
  return { names, rows: Int32Array.from(rows), ofClaim };
}

/** Looks for every stem of either side in every claim of the other. Every two stems are compared once. */
function search(a: SideReading, b: SideReading): void {
  const x = stemsOf(a);
  const y = stemsOf(b);
  const width = y.rows.length;
  const alike = new Float32Array(x.rows.length * width);
  x.rows.forEach((p, s) => {
    if (p >= 0) for (let t = 0; t < width; t++) alike[s * width + t] = likeness(p, y.rows[t] as number);
  });
  find(a, x, b, y, (s, t) => alike[s * width + t] as number);
  find(b, y, a, x, (t, s) => alike[s * width + t] as number);
}

function find(
  side: SideReading,
  stems: Stems,
  other: SideReading,
  others: Stems,
  like: (stem: number, other: number) => number,
): void {
  const width = other.claims.length;
  side.found = new Float32Array(stems.names.length * width);
  side.usual = new Float32Array(stems.names.length);
  stems.names.forEach((stem, s) => {
    const known = (stems.rows[s] as number) >= 0;
    let sum = 0;
    for (let j = 0; j < width; j++) {
      let best = 0;
      if ((other.weights[j] as Map<string, number>).has(stem)) best = 1;
      else if (known) for (const t of others.ofClaim[j] as Int32Array) best = Math.max(best, like(s, t));
      side.found[s * width + j] = best;
      sum += best;
    }
    side.usual[s] = width ? sum / width : 0;
  });
}

const sides = new WeakMap<ReadArticle, SideReading>();

function readSide(read: ReadArticle): SideReading {
  const known = sides.get(read);
  if (known) return { ...known };
  const order = read.claims
    .map((_, i) => i)
    .sort((p, q) => {
      const x = read.claims[p] as Claim;
      const y = read.claims[q] as Claim;
      return x.paragraph - y.paragraph || x.start - y.start;
    });
  const claims = order.map((i) => readClaim(read.claims[i] as Claim));
  const frequency = new Map<string, number>();
  for (const { weights } of claims)
    for (const stem of weights.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const frames = new Uint16Array(FRAME_NAMES.length);
  for (const claim of claims)
    for (const frame of new Set(claim.frames.map((f) => f.frame))) frames[frame] = (frames[frame] as number) + 1;
  const events = new Map<string, number>();
  for (const claim of claims)
    for (const event of new Set(claim.events.map((e) => e.event))) events.set(event, (events.get(event) ?? 0) + 1);
  const headline = directionOf(wordsOf(read.article.title || (read.claims[0]?.sentence ?? '')));
  const side: SideReading = {
    article: read.article,
    order,
    claims,
    frequency,
    frames,
    events,
    headline,
    weights: [],
    stems: new Map(),
    found: NONE,
    usual: NONE,
  };
  sides.set(read, side);
  return { ...side };
}
