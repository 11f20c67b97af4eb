import type { Claim } from '../claims/claim';
import type { ReadArticle } from './compare-articles';
import { type ClaimReading, readClaim } from './read-claim';
import { cosine, directionOf, wordsOf } from './words';

/** Two articles side by side: how alike every two of their claims look at first sight. */
export interface PairReading {
  a: SideReading;
  b: SideReading;
  /** Row-major, `a.claims.length` × `b.claims.length`: cosine of the words weighed by what tells claims apart here. */
  overlap: Float32Array;
  /** The same for the sentences' directions of meaning. */
  meaning: Float32Array;
  /** Stem → 0…1, how rare it is among the claims of these two articles. */
  rarity(stem: string): number;
}

export interface SideReading {
  article: ReadArticle['article'];
  /** In reading order, and for each its index among the article's claims as given. */
  claims: ClaimReading[];
  order: number[];
  /** In how many claims a stem stands. */
  frequency: Map<string, number>;
  /** Direction of the headline (of the lead sentence where there is none). */
  headline: Float32Array;
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
    }
  });
  return { a: sideA, b: sideB, overlap, meaning, rarity };
}

function weigh(claim: ClaimReading, rarity: (stem: string) => number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [stem, weight] of claim.weights) weights.set(stem, weight * rarity(stem));
  return weights;
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
  const headline = directionOf(wordsOf(read.article.title || (read.claims[0]?.sentence ?? '')));
  const side: SideReading = { article: read.article, order, claims, frequency, headline, weights: [] };
  sides.set(read, side);
  return { ...side };
}
