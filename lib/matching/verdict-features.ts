import type { Certainty } from '../claims/certainty';
import { compareDates } from '../claims/dates/compare-dates';
import type { Figure } from '../claims/figures';
import type { FigureAlignment } from './align-figures';
import { type Alignment, daysBetween } from './alignment';
import { eventFeatures, factFeatures } from './event-features';
import { isEvolving } from './evolving';
import { Row } from './feature-row';
import { clauseTextOf } from './figure-clause';
import type { Meaning } from './meaning';
import type { ClaimReading } from './read-claim';
import type { PairReading } from './read-pair';
import { slotFeatures } from './slot-features';
import type { Word } from './words';

/** Names of the features of `verdictFeatures`, filled by its first call. */
export const VERDICT_FEATURES: string[] = [];

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
  const [onlyX, onlyY] = flip ? [words.onlyB, words.onlyA] : [words.onlyA, words.onlyB];
  const days = Math.abs(daysBetween(pair));
  const later = Number(days > 0);
  row.put('later', later);
  row.put('days', Math.log1p(Math.min(60, days)));
  row.both('cover', words.coverA, words.coverB);
  row.put('extra.early', Math.min(12, onlyX.length));
  row.put('extra.late', Math.min(12, onlyY.length));
  row.both('length', x.content.length, y.content.length);
  row.put('opposites', Math.min(3, words.opposites.length));
  row.put('sisters', Math.min(3, words.sisters.length));
  row.put('instead', insteadOf(onlyX, onlyY, x.language.meaning));
  figurePart(row, x, y, figures, later);
  datePart(row, x, y, later);
  framePart(row, pair, x, y, later);
  eventFeatures(row, pair, x, y, later);
  factFeatures(row, x, y, later);
  markPart(row, x, y, later);
  namePart(row, x, y);
  sourcePart(row, x, y);
  slotFeatures(row, pair, alignment, { x, y, figures }, later);
  return row.numbers();
}

/** How near in meaning the nearest words are that stand on one side only: one may stand in the other's place. */
function insteadOf(onlyX: readonly Word[], onlyY: readonly Word[], { nearness }: Meaning): number {
  let best = 0;
  for (const p of onlyX.slice(0, 8)) for (const q of onlyY.slice(0, 8)) best = Math.max(best, nearness(p.row, q.row));
  return best;
}

/** Figures: the surest pair of each relation, and what the figures that lie apart are like. */
function figurePart(row: Row, x: ClaimReading, y: ClaimReading, figures: FigureAlignment[], later: number): void {
  const best = (relation: FigureAlignment['relation']): FigureAlignment | undefined =>
    figures.filter((f) => f.relation === relation).sort((p, q) => q.asked - p.asked)[0];
  const equal = best('equal')?.asked ?? 0;
  const fits = best('fits')?.asked ?? 0;
  const finer = best('finer')?.asked ?? 0;
  const top = best('apart');
  const apart = top?.asked ?? 0;
  row.put('equal', equal);
  row.put('fits', fits);
  row.put('finer', finer);
  row.put('apart', apart);
  const equals = figures.filter((f) => f.relation === 'equal').sort((p, q) => q.same - p.same);
  row.put('equal.same', equals[0]?.same ?? 0);
  // Two counts that meet are hardly met by chance.
  row.put('equal.second', equals[1]?.same ?? 0);
  row.put('apart.same', Math.max(0, ...figures.map((f) => (f.relation === 'apart' ? f.same : 0))));
  row.put('apart.lead', apart - Math.max(equal, fits, finer));
  row.put('equal.lead', equal - Math.max(apart, fits, finer));
  row.put('apart.later', apart * later);
  row.put('apart.sameDay', apart * (1 - later));
  row.put('figures.none', Number(!x.claim.figures.length && !y.claim.figures.length));
  row.put('figures.onlyEarly', Number(x.claim.figures.length > 0 && !y.claim.figures.length));
  row.put('figures.onlyLate', Number(!x.claim.figures.length && y.claim.figures.length > 0));
  row.put('apart.distance', top ? apart * Math.min(2, top.distance) : 0);
  row.put('apart.near', top && top.distance < 0.15 ? apart : 0);
  const grows = top ? Number(isEvolving(top.a) || isEvolving(top.b)) : 0;
  row.put('apart.evolving', grows * apart);
  row.put('apart.evolvingLater', grows * apart * later);
  row.put('apart.fixedLater', (1 - grows) * apart * later);
  const up = top ? Math.sign(top.b.min - top.a.min) : 0;
  row.put('apart.up', Number(up > 0) * apart * later);
  row.put('apart.down', Number(up < 0) * apart * later);
  row.put('apart.evolvingUp', Number(up > 0) * grows * apart * later);
  for (const kind of ['count', 'money', 'measure', 'duration', 'age', 'ordinal'] as const)
    row.put(`apart.${kind}`, top?.a.kind === kind ? apart : 0);
  row.put('apart.open', top ? apart * Number(isOpen(top.a)) : 0);
  row.put('apart.openLate', top ? apart * Number(isOpen(top.b)) : 0);
  row.put('apart.approximate', top ? apart * (Number(top.a.approximate) + Number(top.b.approximate)) : 0);
  row.put('apart.noneEarly', top ? apart * Number(top.a.max === 0) : 0);
  row.put('apart.noneLate', top ? apart * Number(top.b.max === 0) : 0);
  row.put('old.late', oldFigure(x, figures, 'b'));
  row.put('old.early', oldFigure(y, figures, 'a'));
  const marksX = x.language.marksIn(top ? clauseTextOf(x, top.a) : '');
  const marksY = y.language.marksIn(top ? clauseTextOf(y, top.b) : '');
  row.put('apart.soFar', apart * Number(marksX.soFar > 0));
  row.put('apart.now', apart * Number(marksY.now > 0) * later);
  row.put('apart.aheadEarly', apart * Number(marksX.ahead > 0));
  row.put('apart.aheadLate', apart * Number(marksY.ahead > 0));
}

/** The later text gives the earlier figure as what was said before ("up from 1,600"). */
function oldFigure(other: ClaimReading, figures: FigureAlignment[], side: 'a' | 'b'): number {
  const old = figures.some((f) => f[side].role === 'old' && (f.relation === 'equal' || f.relation === 'fits'));
  return Number(old && other.claim.figures.length > 0);
}

/** Dates of the event. */
function datePart(row: Row, x: ClaimReading, y: ClaimReading, later: number): void {
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
  row.put('date.otherLater', Number(other > 0 && !same) * later);
  row.put('date.onlyEarly', dated(x) * (1 - dated(y)));
  row.put('date.onlyLate', dated(y) * (1 - dated(x)));
  row.put('date.count', Math.min(3, same + other));
}

/** Frames: told the other way round, before it happened, or denied. */
function framePart(row: Row, pair: PairReading, x: ClaimReading, y: ClaimReading, later: number): void {
  const turns = { turned: 0, negated: 0, came: 0, shared: 0, unlike: 0 };
  for (const p of x.frames)
    for (const q of y.frames) {
      if (p.frame !== q.frame) continue;
      const weight = pair.frameRarity[p.frame] as number;
      turns.shared = Math.max(turns.shared, weight);
      if (p.reverse !== q.reverse && !sideOf(x, p.frame, q.reverse) && !sideOf(y, p.frame, p.reverse))
        turns.turned = Math.max(turns.turned, weight);
      if (p.reverse !== q.reverse) continue;
      if (p.negated !== q.negated) turns.negated = Math.max(turns.negated, weight);
      if (p.ahead && !q.ahead) turns.came = Math.max(turns.came, weight);
      if (p.ahead !== q.ahead) turns.unlike = Math.max(turns.unlike, weight);
    }
  for (const [name, value] of Object.entries(turns)) row.put(`frame.${name}`, value);
  row.put('frame.cameLater', turns.came * later);
}

const sideOf = (claim: ClaimReading, frame: number, reverse: boolean): boolean =>
  claim.frames.some((f) => f.frame === frame && f.reverse === reverse);

/** What the sentences say of what they say: denied, planned, not known, corrected. */
function markPart(row: Row, x: ClaimReading, y: ClaimReading, later: number): void {
  for (const mark of ['negated', 'ahead', 'now', 'hedged', 'withheld', 'disputed', 'corrected', 'absolute'] as const) {
    row.put(`${mark}.early`, Math.min(2, x.marks[mark]));
    row.put(`${mark}.late`, Math.min(2, y.marks[mark]));
  }
  row.put('negated.odd', Number(x.marks.negated > 0 !== y.marks.negated > 0));
  row.put('now.later', Math.min(2, y.marks.now) * later);
  row.put('ahead.passed', Number(x.marks.ahead > 0 && y.marks.ahead === 0) * later);
  row.put('withheld.told', Number(x.marks.withheld > 0 && y.marks.withheld === 0) * later);
  row.put('withheld.odd', Number(x.marks.withheld > 0 !== y.marks.withheld > 0));
  row.put('disputed.odd', Number(x.marks.disputed > 0 !== y.marks.disputed > 0));
  for (const certainty of CERTAINTIES) {
    row.put(`${certainty}.early`, Number(x.claim.certainty === certainty));
    row.put(`${certainty}.late`, Number(y.claim.certainty === certainty));
  }
}

const CERTAINTIES: readonly Certainty[] = ['claimed', 'estimated', 'unverified', 'denied', 'planned', 'withheld'];

/** Names on both sides, and names of one kind that stand on one side each. */
function namePart(row: Row, x: ClaimReading, y: ClaimReading): void {
  let shared = 0;
  for (const name of x.names) if (y.names.has(name)) shared++;
  row.put('names.shared', Math.min(4, shared));
  row.put('names.onlyEarly', Math.min(4, x.names.size - shared));
  row.put('names.onlyLate', Math.min(4, y.names.size - shared));
  row.put('names.both', Math.min(x.names.size - shared, y.names.size - shared, 3));
  for (const kind of ['person', 'body', 'place'] as const) {
    const only = (p: ClaimReading, q: ClaimReading) =>
      new Set(p.claim.names.filter((n) => n.kind === kind && !q.names.has(n.key)).map((n) => n.key)).size;
    const both = x.claim.names.some((n) => n.kind === kind && y.names.has(n.key));
    row.put(`${kind}.shared`, Number(both));
    row.put(`${kind}.instead`, Math.min(2, only(x, y), only(y, x)));
    row.put(`${kind}.added`, Math.min(2, Math.abs(only(x, y) - only(y, x))));
  }
}

/** Who it is from. */
function sourcePart(row: Row, x: ClaimReading, y: ClaimReading): void {
  const originX = x.claim.attribution?.origin ?? '';
  const originY = y.claim.attribution?.origin ?? '';
  row.put('source.same', Number(originX !== '' && originX === originY));
  row.put('source.both', Number(originX !== '' && originY !== '' && originX !== originY));
  row.put('source.early', Number(originX !== '' && originY === ''));
  row.put('source.late', Number(originX === '' && originY !== ''));
  row.put('quoted', Number(x.quoted) + Number(y.quoted));
}

const isOpen = ({ min, max }: Figure): boolean => min <= -Number.MAX_VALUE || max >= Number.MAX_VALUE;
