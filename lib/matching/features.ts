import { alignFigures, type FigureAlignment } from './align-figures';
import { alignWords, type WordAlignment } from './align-words';
import type { ClaimReading } from './read-claim';
import type { PairReading } from './read-pair';
import { cosine } from './words';

/** Everything that was aligned between two claims: the source of features and of reasons alike. */
export interface Alignment {
  a: ClaimReading;
  b: ClaimReading;
  words: WordAlignment;
  figures: FigureAlignment[];
}

/** Numbers in a fixed order, each under a name. */
export class Row {
  readonly values: number[] = [];
  constructor(private readonly names: string[]) {}
  put(name: string, value: number): void {
    if (this.names.length === this.values.length) this.names.push(name);
    this.values.push(Number.isFinite(value) ? value : 0);
  }
  /** The same measure on either side, order of sides not mattering. */
  both(name: string, a: number, b: number): void {
    this.put(`${name}.min`, Math.min(a, b));
    this.put(`${name}.max`, Math.max(a, b));
  }
}

/** Names of the features of `matchFeatures`, filled by its first call. */
export const MATCH_FEATURES: string[] = [];
export const VERDICT_FEATURES: string[] = [];

export function align(pair: PairReading, i: number, j: number): Alignment {
  const a = pair.a.claims[i] as ClaimReading;
  const b = pair.b.claims[j] as ClaimReading;
  return {
    a,
    b,
    words: alignWords(a, b, pair.a.weights[i] as Map<string, number>, pair.b.weights[j] as Map<string, number>),
    figures: alignFigures(a, b),
  };
}

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
  row.both('cover', words.coverA, words.coverB);
  row.both('exact', words.exactA, words.exactB);
  row.put('rarest', words.rarest);
  row.put('shared', words.shared);
  row.put('sharedCount', words.sharedCount);
  row.both('length', a.content.length, b.content.length);
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
  for (let q = 0; q < width; q++) {
    const v = at(pair.overlap, i, q);
    if (v > overlap) betterA++;
    if (v > bestA) bestA = v;
  }
  for (let p = 0; p < height; p++) {
    const v = at(pair.overlap, p, j);
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
  row.both('negations', Math.min(2, a.negations), Math.min(2, b.negations));
  row.both('ahead', Math.min(3, a.ahead), Math.min(3, b.ahead));
  dateFeatures(row, a, b);
  const originA = a.claim.attribution?.origin ?? '';
  const originB = b.claim.attribution?.origin ?? '';
  row.put('sameOrigin', Number(originA !== '' && originA === originB));
  row.both('attributed', Number(originA !== ''), Number(originB !== ''));
  row.both('quoted', Number(a.quoted), Number(b.quoted));
  factFeatures(row, a, b);
  return Float32Array.from(row.values);
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
  row.put('figure.apart', apart?.same ?? 0);
  row.put('figure.distance', apart?.distance ?? 0);
  row.put('figure.pairs', figures.length);
}

/** How many telling digits a value has: "24,992" five, "300" one. */
const digitsOf = (value: number): number =>
  String(Math.abs(value))
    .replace(/\.|e.*$/g, '')
    .replace(/^0+|0+$/g, '').length;

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

function factFeatures(row: Row, a: ClaimReading, b: ClaimReading): void {
  let event = 0;
  let agent = 0;
  let patient = 0;
  let opposed = 0;
  for (const x of a.claim.facts)
    for (const y of b.claim.facts) {
      if (x.event !== y.event) continue;
      event++;
      if (x.agent && x.agent === y.agent) agent++;
      if (x.patient && x.patient === y.patient) patient++;
      if (x.negated !== y.negated) opposed++;
    }
  row.put('fact.event', event);
  row.put('fact.agent', agent);
  row.put('fact.patient', patient);
  row.put('fact.opposed', opposed);
}

const DAY = 86_400_000;
const dayOf = (published: string | null): number => (published ? Date.parse(published.slice(0, 10)) / DAY : Number.NaN);

/** Days from `a`'s publication to `b`'s, negative when `b` is the earlier; 0 when one is unknown. */
export function daysBetween(pair: PairReading): number {
  const days = dayOf(pair.b.article.published) - dayOf(pair.a.article.published);
  return Number.isFinite(days) ? days : 0;
}

/**
 * What tells how two claims on one question stand, read from the earlier claim to the later one.
 * @param early which side comes first in time.
 */
export function verdictFeatures(
  pair: PairReading,
  alignment: Alignment,
  match: Float32Array,
  early: 'a' | 'b',
): Float32Array {
  const row = new Row(VERDICT_FEATURES);
  MATCH_FEATURES.forEach((name, k) => {
    row.put(name, match[k] ?? 0);
  });
  const { words } = alignment;
  const x = early === 'a' ? alignment.a : alignment.b;
  const y = early === 'a' ? alignment.b : alignment.a;
  const flip = early === 'b';
  row.put('days', Math.min(30, Math.abs(daysBetween(pair))));
  const turned = (name: string, a: number, b: number): void => {
    row.put(`${name}.early`, flip ? b : a);
    row.put(`${name}.late`, flip ? a : b);
  };
  turned('t.cover', words.coverA, words.coverB);
  turned('t.length', alignment.a.content.length, alignment.b.content.length);
  turned('t.extra', words.onlyA.length, words.onlyB.length);
  for (const mark of ['negations', 'ahead', 'changed', 'hedged'] as const) {
    row.put(`${mark}.early`, Math.min(3, x[mark]));
    row.put(`${mark}.late`, Math.min(3, y[mark]));
    row.put(`${mark}.gap`, Math.min(3, y[mark]) - Math.min(3, x[mark]));
  }
  const apart = alignment.figures.filter((f) => f.relation === 'apart').sort((p, q) => q.same - p.same)[0];
  const up = apart ? Math.sign((flip ? -1 : 1) * (apart.b.min - apart.a.min)) : 0;
  row.put('apart.up', up);
  const old = alignment.figures.some(
    (f) => f.relation !== 'apart' && ((flip ? f.b : f.a).role === 'old' || (flip ? f.a : f.b).role === 'old'),
  );
  row.put('equal.old', Number(old));
  row.put('apart.approximate', apart ? Number(apart.a.approximate) + Number(apart.b.approximate) : 0);
  return Float32Array.from(row.values);
}
