import { compareDates } from '../claims/dates/compare-dates';
import type { Figure } from '../claims/figures';
import { alignFigures, type FigureAlignment } from './align-figures';
import { alignWords, type WordAlignment } from './align-words';
import { Row } from './feature-row';
import { digitsOf } from './figure-judge';
import type { ClaimReading } from './read-claim';
import type { PairReading, SideReading } from './read-pair';
import { cosine } from './words';

/** Everything that was aligned between two claims: the source of features and of reasons alike. */
export interface Alignment {
  a: ClaimReading;
  b: ClaimReading;
  words: WordAlignment;
  figures: FigureAlignment[];
}

/** Names of the features of `matchFeatures`, filled by its first call. */
export const MATCH_FEATURES: string[] = [];
export const VERDICT_FEATURES: string[] = [];

/** Pairs below this in first likeness (overlap + 0.4 × nearness of meaning) are not looked at. */
const FIRST_LOOK = 0.12;

/** Whether two claims are near enough to look at closely. */
export function firstLook(pair: PairReading, i: number, j: number): boolean {
  const at = i * pair.b.claims.length + j;
  return (pair.overlap[at] as number) + 0.4 * (pair.meaning[at] as number) >= FIRST_LOOK;
}

export function align(pair: PairReading, i: number, j: number): Alignment {
  const a = pair.a.claims[i] as ClaimReading;
  const b = pair.b.claims[j] as ClaimReading;
  const weightsA = pair.a.weights[i] as Map<string, number>;
  const weightsB = pair.b.weights[j] as Map<string, number>;
  const at = i * pair.b.claims.length + j;
  return {
    a,
    b,
    words: alignWords(a, b, weightsA, weightsB),
    figures: alignFigures(a, b, {
      a: weightsA,
      b: weightsB,
      overlap: pair.overlap[at] as number,
      meaning: pair.meaning[at] as number,
    }),
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
export function verdictFeatures(pair: PairReading, alignment: Alignment, early: 'a' | 'b'): Float32Array {
  const row = new Row(VERDICT_FEATURES);
  const { words } = alignment;
  const flip = early === 'b';
  const x = flip ? alignment.b : alignment.a;
  const y = flip ? alignment.a : alignment.b;
  const figures = flip ? alignment.figures.map((f) => ({ ...f, a: f.b, b: f.a })) : alignment.figures;
  const days = Math.abs(daysBetween(pair));
  const later = Number(days > 0);
  row.put('later', later);
  row.put('days', Math.log1p(Math.min(60, days)));
  // Words.
  row.both('cover', words.coverA, words.coverB);
  row.put('extra.early', (flip ? words.onlyB : words.onlyA).length);
  row.put('extra.late', (flip ? words.onlyA : words.onlyB).length);
  row.both('length', x.content.length, y.content.length);
  row.put('opposites', Math.min(3, words.opposites.length));
  row.put('sisters', Math.min(3, words.sisters.length));
  // Figures: the surest pair of each relation, and what the figures that lie apart are like.
  const best = (...relations: FigureAlignment['relation'][]): FigureAlignment | undefined =>
    figures.filter((f) => relations.includes(f.relation)).sort((p, q) => q.same - p.same)[0];
  const equal = best('equal')?.same ?? 0;
  const fits = best('fits')?.same ?? 0;
  const finer = best('finer')?.same ?? 0;
  const top = best('apart');
  const apart = top?.same ?? 0;
  row.put('equal', equal);
  row.put('fits', fits);
  row.put('finer', finer);
  row.put('apart', apart);
  row.put('apart.alone', apart * Number(equal < apart && fits < apart));
  row.put('apart.later', apart * later);
  row.put('apart.sameDay', apart * (1 - later));
  row.put('apart.distance', top ? Math.min(2, top.distance) : 0);
  row.put('equal.sure', Number(equal > 0.5));
  row.put('apart.sure', Number(apart > 0.5));
  row.put('figures.none', Number(!x.claim.figures.length && !y.claim.figures.length));
  row.put('figures.onlyEarly', Number(x.claim.figures.length > 0 && !y.claim.figures.length));
  row.put('figures.onlyLate', Number(!x.claim.figures.length && y.claim.figures.length > 0));
  const evolving = top ? Number(isEvolving(top.a) || isEvolving(top.b)) : 0;
  row.put('apart.evolving', evolving * apart);
  row.put('apart.evolvingLater', evolving * apart * later);
  row.put('apart.up', top && later ? Math.sign(top.b.min - top.a.min) * apart : 0);
  row.put('apart.open', top ? Number(isOpen(top.a)) : 0);
  row.put('apart.openLate', top ? Number(isOpen(top.b)) : 0);
  row.put('apart.approximate', top ? Number(top.a.approximate) + Number(top.b.approximate) : 0);
  row.put('apart.zero', top ? Number(top.a.max === 0) - Number(top.b.max === 0) : 0);
  const near = figures.filter((f) => f.relation === 'equal' || f.relation === 'fits');
  row.put('old.late', Number(near.some((f) => f.b.role === 'old')));
  row.put('old.early', Number(near.some((f) => f.a.role === 'old')));
  // Dates of the event.
  let same = 0;
  let other = 0;
  for (const p of x.claim.dates)
    for (const q of y.claim.dates) {
      if (p.of !== 'event' || q.of !== 'event') continue;
      const relation = compareDates(p, q);
      if (relation === 'same') same++;
      else if (relation === 'different') other++;
    }
  const dated = (c: ClaimReading) => Number(c.claim.dates.some((d) => d.of === 'event'));
  row.put('date.same', Number(same > 0));
  row.put('date.other', Number(other > 0 && !same));
  row.put('date.onlyEarly', dated(x) * (1 - dated(y)));
  row.put('date.onlyLate', dated(y) * (1 - dated(x)));
  // Frames: told the other way round, before it happened, or denied.
  const turns = { turned: 0, denied: 0, undone: 0, came: 0, shared: 0, unlike: 0 };
  for (const p of x.frames)
    for (const q of y.frames) {
      if (p.frame !== q.frame) continue;
      const weight = pair.frameRarity[p.frame] as number;
      turns.shared = Math.max(turns.shared, weight);
      if (p.reverse !== q.reverse && !sideOf(x, p.frame, q.reverse) && !sideOf(y, p.frame, p.reverse))
        turns.turned = Math.max(turns.turned, weight);
      if (p.reverse !== q.reverse) continue;
      if (p.negated && !q.negated) turns.undone = Math.max(turns.undone, weight);
      if (!p.negated && q.negated) turns.denied = Math.max(turns.denied, weight);
      if (p.ahead && !q.ahead) turns.came = Math.max(turns.came, weight);
      if (p.ahead !== q.ahead) turns.unlike = Math.max(turns.unlike, weight);
    }
  for (const [name, value] of Object.entries(turns)) row.put(`frame.${name}`, value);
  row.put('frame.cameLater', turns.came * later);
  row.put('frame.undoneLater', turns.undone * later);
  // Marks.
  for (const mark of ['negations', 'ahead', 'changed', 'hedged'] as const) {
    row.put(`${mark}.early`, Math.min(2, x[mark]));
    row.put(`${mark}.late`, Math.min(2, y[mark]));
  }
  row.put('negations.odd', Number(x.negations > 0 !== y.negations > 0));
  row.put('changed.later', Math.min(2, y.changed) * later);
  row.put('ahead.passed', Number(x.ahead > 0 && y.ahead === 0) * later);
  // Names and sources.
  let shared = 0;
  for (const name of x.names) if (y.names.has(name)) shared++;
  row.put('names.shared', shared);
  row.put('names.onlyEarly', Math.min(4, x.names.size - shared));
  row.put('names.onlyLate', Math.min(4, y.names.size - shared));
  row.put('names.both', Math.min(x.names.size - shared, y.names.size - shared, 3));
  const originX = x.claim.attribution?.origin ?? '';
  const originY = y.claim.attribution?.origin ?? '';
  row.put('source.same', Number(originX !== '' && originX === originY));
  row.put('source.both', Number(originX !== '' && originY !== '' && originX !== originY));
  row.put('source.one', Number((originX === '') !== (originY === '')));
  row.put('quoted', Number(x.quoted) + Number(y.quoted));
  factFeatures(row, x, y);
  return Float32Array.from(row.values);
}

const sideOf = (claim: ClaimReading, frame: number, reverse: boolean): boolean =>
  claim.frames.some((f) => f.frame === frame && f.reverse === reverse);

const isOpen = ({ min, max }: Figure): boolean => min <= -Number.MAX_VALUE || max >= Number.MAX_VALUE;

/** What is said of counts that grow while a story runs: tolls, arrests, areas burnt. */
const EVOLVING_STATES: ReadonlySet<string> = new Set(
  'killed wounded casualty missing trapped captured arrested infected destroyed damaged evacuated displaced rescued hospitalised affected closed'.split(
    ' ',
  ),
);
const EVOLVING_UNITS: ReadonlySet<string> = new Set(['m2', 'barrel', 'm3']);

const isEvolving = (figure: Figure): boolean =>
  figure.state.some((s) => EVOLVING_STATES.has(s)) || EVOLVING_UNITS.has(figure.unit ?? '');

/** How much of a claim is found in one of the other article, and how much of that beyond what is found anywhere there. */
function foundIn(side: SideReading, i: number, other: SideReading, j: number) {
  const width = other.claims.length;
  const weights = side.weights[i] as Map<string, number>;
  let total = 0;
  let found = 0;
  let beyond = 0;
  let most = 0;
  for (const { stem } of (side.claims[i] as ClaimReading).content) {
    const weight = weights.get(stem) ?? 0;
    const s = side.stems.get(stem) ?? 0;
    const like = side.found[s * width + j] as number;
    const usual = side.usual[s] as number;
    total += weight;
    found += weight * like;
    const more = Math.max(0, (like - usual) / (1.001 - usual));
    beyond += weight * more;
    most = Math.max(most, weight * more);
  }
  return { found: total ? found / total : 0, beyond: total ? beyond / total : 0, sum: beyond, most };
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
