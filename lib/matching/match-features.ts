import { compareClocks } from '../claims/clock';
import type { FigureAlignment } from './align-figures';
import type { Alignment } from './alignment';
import { eventFeatures, factFeatures } from './event-features';
import { Row } from './feature-row';
import { digitsOf } from './figure-place';
import { cosine } from './meaning';
import type { ClaimReading } from './read-claim';
import type { PairReading, SideReading } from './read-pair';
import { TOPICS } from './topics';

/** Names of the features of `matchFeatures`, filled by its first call. */
export const MATCH_FEATURES: string[] = [];

/** What speaks for two claims answering the same question. The same whichever claim comes first. */
export function matchFeatures(pair: PairReading, i: number, j: number, alignment: Alignment): Float32Array {
  const { a, b, words, figures } = alignment;
  const row = new Row(MATCH_FEATURES);
  const width = pair.b.claims.length;
  const height = pair.a.claims.length;
  const at = (m: Float32Array, p: number, q: number): number =>
    p < 0 || q < 0 || p >= height || q >= width ? 0 : (m[p * width + q] as number);
  const overlap = at(pair.overlap, i, j);
  const meaning = at(pair.meaning, i, j);
  row.put('overlap', overlap);
  row.put('meaning', meaning);
  row.put('apart', at(pair.apart, i, j));
  row.put('apartBefore', Math.max(at(pair.apart, i - 1, j), at(pair.apart, i, j - 1)));
  row.both('cover', words.coverA, words.coverB);
  row.both('exact', words.exactA, words.exactB);
  const foundA = foundIn(pair.a, i, pair.b, j);
  const foundB = foundIn(pair.b, j, pair.a, i);
  row.both('found', foundA.found, foundB.found);
  row.both('beyond', foundA.beyond, foundB.beyond);
  row.put('beyondSum', foundA.sum + foundB.sum);
  row.both('most', foundA.most, foundB.most);
  row.both('around', foundA.around, foundB.around);
  row.both('aroundMore', foundA.aroundMore, foundB.aroundMore);
  row.put('rarest', words.rarest);
  row.put('shared', words.shared);
  row.put('sharedCount', words.sharedCount);
  row.put('opposites', words.opposites.length);
  row.put('sisters', words.sisters.length);
  row.both('length', a.content.length, b.content.length);
  frameFeatures(row, pair, a, b);
  // The neighbours.
  row.both('before', at(pair.overlap, i - 1, j), at(pair.overlap, i, j - 1));
  row.both('after', at(pair.overlap, i + 1, j), at(pair.overlap, i, j + 1));
  row.put('bothBefore', at(pair.overlap, i - 1, j - 1));
  row.put('bothAfter', at(pair.overlap, i + 1, j + 1));
  row.put('meaningBefore', Math.max(at(pair.meaning, i - 1, j), at(pair.meaning, i, j - 1)));
  // How the pair stands among the rivals of either side.
  let betterA = 0;
  let betterB = 0;
  let bestA = 0;
  let bestB = 0;
  for (let q = i * width, end = q + width; q < end; q++) {
    const v = pair.overlap[q] as number;
    if (v > overlap) betterA++;
    if (v > bestA) bestA = v;
  }
  for (let p = j, end = height * width; p < end; p += width) {
    const v = pair.overlap[p] as number;
    if (v > overlap) betterB++;
    if (v > bestB) bestB = v;
  }
  row.both('better', betterA, betterB);
  row.both('rival', overlap / (bestA || 1), overlap / (bestB || 1));
  row.both('position', a.claim.paragraph / Math.max(1, height), b.claim.paragraph / Math.max(1, width));
  row.both('headline', cosine(a.direction, pair.b.headline), cosine(b.direction, pair.a.headline));
  // Names.
  let names = 0;
  let nameWeight = 0;
  for (const name of a.names)
    if (b.names.has(name)) {
      names++;
      nameWeight += pair.rarity(name);
    }
  row.put('names', names);
  row.put('nameWeight', nameWeight);
  row.put('nameShare', names / Math.max(1, Math.min(a.names.size, b.names.size)));
  row.both('nameCount', a.names.size, b.names.size);
  figureFeatures(row, figures);
  row.both('figureCount', a.claim.figures.length, b.claim.figures.length);
  row.both('negations', Math.min(2, a.marks.negated), Math.min(2, b.marks.negated));
  row.both('ahead', Math.min(3, a.marks.ahead), Math.min(3, b.marks.ahead));
  dateFeatures(row, a, b);
  const originA = a.claim.attribution?.origin ?? '';
  const originB = b.claim.attribution?.origin ?? '';
  row.put('sameOrigin', Number(originA !== '' && originA === originB));
  row.both('attributed', Number(originA !== ''), Number(originB !== ''));
  row.both('quoted', Number(a.quoted), Number(b.quoted));
  row.both('withheld', Math.min(2, a.marks.withheld), Math.min(2, b.marks.withheld));
  eventFeatures(row, pair, a, b, 0);
  factFeatures(row, a, b, 0);
  topicFeatures(row, pair, a, b);
  return row.numbers();
}

function figureFeatures(row: Row, figures: readonly FigureAlignment[]): void {
  const best = (relation: FigureAlignment['relation']): FigureAlignment | undefined =>
    figures.filter((f) => f.relation === relation).sort((p, q) => q.same - p.same)[0];
  const equal = best('equal');
  const fits = best('fits');
  const apart = best('apart');
  row.put('figure.same', Math.max(0, ...figures.map((f) => f.same)));
  row.put('figure.equal', equal?.same ?? 0);
  row.put('figure.equalDigits', equal ? digitsOf(equal.a.min) : 0);
  row.put('figure.equals', figures.filter((f) => f.relation === 'equal').length);
  row.put('figure.fits', fits?.same ?? 0);
  row.put('figure.finer', best('finer')?.same ?? 0);
  row.put('figure.apart', apart?.same ?? 0);
  row.put('figure.distance', apart?.distance ?? 0);
  row.put('figure.pairs', figures.length);
}

function dateFeatures(row: Row, a: ClaimReading, b: ClaimReading): void {
  let same = 0;
  let touching = 0;
  let apart = 0;
  for (const x of a.claim.dates)
    for (const y of b.claim.dates) {
      if (x.of !== 'event' || y.of !== 'event' || !x.from || !x.to || !y.from || !y.to) continue;
      if (x.from === y.from && x.to === y.to) same++;
      else if (x.from <= y.to && y.from <= x.to) touching++;
      else apart++;
    }
  row.put('date.same', same);
  row.put('date.touching', touching);
  row.put('date.apart', same + touching ? 0 : apart);
}

/** What the sentence before and the one after are worth: a claim leaves out what they named. */
const BEFORE = 0.8;
const AFTER = 0.5;

/**
 * How much of a claim is found in one of the other article, and how much of that beyond what is found anywhere there;
 * how much in that one or beside it (`around`), and how much only beside it.
 */
function foundIn(side: SideReading, i: number, other: SideReading, j: number) {
  const width = other.claims.length;
  const weights = side.weights[i] as Float64Array;
  const telling = side.telling[i] as Int32Array;
  let total = 0;
  let found = 0;
  let beyond = 0;
  let most = 0;
  let around = 0;
  let aroundMore = 0;
  for (let k = 0; k < telling.length; k++) {
    const weight = weights[k] as number;
    const s = telling[k] as number;
    const at = s * width + j;
    const like = side.found[at] as number;
    const usual = side.usual[s] as number;
    total += weight;
    found += weight * like;
    const more = Math.max(0, (like - usual) / (1.001 - usual));
    beyond += weight * more;
    most = Math.max(most, weight * more);
    const before = j > 0 ? BEFORE * (side.found[at - 1] as number) : 0;
    const after = j + 1 < width ? AFTER * (side.found[at + 1] as number) : 0;
    const best = Math.max(like, before, after);
    around += weight * best;
    aroundMore += weight * (best - like);
  }
  const share = (sum: number) => (total ? sum / total : 0);
  return {
    found: share(found),
    beyond: share(beyond),
    sum: beyond,
    most,
    around: share(around),
    aroundMore: share(aroundMore),
  };
}

/** What kind of thing both tell: an hour, a cause, how far a matter has come. */
function topicFeatures(row: Row, pair: PairReading, a: ClaimReading, b: ClaimReading): void {
  const clock = compareClocks(a.clock, b.clock);
  row.put('clock.both', Number(clock.both));
  row.put('clock.same', Number(clock.same));
  row.put('clock.one', Number(clock.one));
  let same = 0;
  let matter = 0;
  for (const p of a.statuses)
    for (const q of b.statuses) {
      if (p.matter !== q.matter) continue;
      const weight = Math.min(pair.rarity(p.stem), pair.rarity(q.stem));
      matter = Math.max(matter, weight);
      if (p.step === q.step) same = Math.max(same, weight);
    }
  row.put('status.matter', matter);
  row.put('status.same', same);
  TOPICS.forEach((topic, k) => {
    const [inA, inB] = [a.topics[k] as number, b.topics[k] as number];
    row.put(`${topic}.both`, Number(inA && inB));
    row.put(`${topic}.one`, Number(inA !== inB));
  });
}

/** The matters both speak of: how telling they are here, and whether they are told the same way round. */
function frameFeatures(row: Row, pair: PairReading, a: ClaimReading, b: ClaimReading): void {
  let shared = 0;
  let rarest = 0;
  let count = 0;
  let turned = 0;
  let opposed = 0;
  let ahead = 0;
  const seen = new Set<number>();
  for (const x of a.frames)
    for (const y of b.frames) {
      if (x.frame !== y.frame) continue;
      const weight = pair.frameRarity[x.frame] as number;
      if (x.reverse !== y.reverse) turned = Math.max(turned, weight);
      if (x.reverse === y.reverse && x.negated !== y.negated) opposed = Math.max(opposed, weight);
      if (x.ahead !== y.ahead) ahead = Math.max(ahead, weight);
      if (seen.has(x.frame)) continue;
      seen.add(x.frame);
      shared += weight;
      count++;
      if (weight > rarest) rarest = weight;
    }
  const sum = (claim: ClaimReading) =>
    [...new Set(claim.frames.map((f) => f.frame))].reduce((s, f) => s + (pair.frameRarity[f] as number), 0);
  const sumA = sum(a);
  const sumB = sum(b);
  row.put('frame.shared', shared);
  row.put('frame.rarest', rarest);
  row.put('frame.count', count);
  row.both('frame.cover', sumA ? shared / sumA : 0, sumB ? shared / sumB : 0);
  row.put('frame.jaccard', shared / (sumA + sumB - shared || 1));
  row.put('frame.turned', turned);
  row.put('frame.opposed', opposed);
  row.put('frame.ahead', ahead);
}
