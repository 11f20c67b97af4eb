import { compareClocks } from '../claims/clock';
import { compareDates } from '../claims/dates/compare-dates';
import type { FigureAlignment } from './align-figures';
import type { Alignment } from './alignment';
import type { Row } from './feature-row';
import type { ClaimReading } from './read-claim';
import type { PairReading } from './read-pair';
import { TONES } from './tones';
import { TOPICS } from './topics';
import { valueFeatures } from './value-features';
import type { Word } from './words';

/** Slot by slot, how two claims stand that were read from the earlier to the later: what each slot alone would give. */
export function slotFeatures(
  row: Row,
  pair: PairReading,
  alignment: Alignment,
  sides: { x: ClaimReading; y: ClaimReading; figures: readonly FigureAlignment[] },
  later: number,
): void {
  const { x, y, figures } = sides;
  valueFeatures(row, x, y, figures, later);
  timeSlot(row, x, y, later);
  polaritySlot(row, pair, x, y, alignment, later);
  statusSlot(row, pair, x, y, later);
  toneSlot(row, x, y, later);
}

/** Hours of the day and days: the same, finer, apart. */
function timeSlot(row: Row, x: ClaimReading, y: ClaimReading, later: number): void {
  const clock = compareClocks(x.clock, y.clock);
  row.put('clock.same', Number(clock.same));
  row.put('clock.near', Number(clock.both && !clock.same && clock.apart <= 45));
  row.put('clock.apart', Number(clock.both && !clock.same && clock.apart > 45));
  row.put('clock.one', Number(clock.one));
  const seen = { same: 0, within: 0, overlap: 0, different: 0, finer: 0 };
  let gap = 0;
  for (const p of x.claim.dates)
    for (const q of y.claim.dates) {
      if (p.of === 'saying' && q.of === 'saying') continue;
      const relation = compareDates(p, q);
      if (relation === 'unknown') continue;
      seen[relation] = 1;
      if (relation === 'within') seen.finer = lengthOf(p) > lengthOf(q) ? 1 : -1;
      if (relation === 'different')
        gap = Math.max(gap, Math.log1p(Math.abs(Date.parse(p.from ?? '') - Date.parse(q.from ?? '')) / 864e5));
    }
  row.put('days.same', seen.same);
  row.put('days.within', Number(seen.within && !seen.same));
  row.put('days.finerLate', Number(seen.finer > 0 && !seen.same));
  row.put('days.overlap', Number(seen.overlap && !seen.same && !seen.within));
  const apart = Number(seen.different && !seen.same && !seen.within && !seen.overlap);
  row.put('days.apart', apart);
  row.put('days.apartLater', apart * later);
  row.put('days.gap', apart * Math.min(9, gap));
  row.put('days.bound', Number(apart && [...x.claim.dates, ...y.claim.dates].some((d) => d.bound)));
}

const lengthOf = ({ from, to }: { from: string | null; to: string | null }): number =>
  from && to ? Date.parse(to) - Date.parse(from) : 0;

/** What both speak of, and whether both say it, both deny it, or only one. */
function polaritySlot(
  row: Row,
  pair: PairReading,
  x: ClaimReading,
  y: ClaimReading,
  alignment: Alignment,
  later: number,
): void {
  const sum = { plain: 0, both: 0, odd: 0 };
  const most = { plain: 0, both: 0, odd: 0 };
  const deniedY = new Map<string, number>();
  y.words.forEach((word, k) => {
    if (word.weight > 0 && !deniedY.has(word.stem)) deniedY.set(word.stem, y.denied[k] as number);
  });
  const seen = new Set<string>();
  const count = (p: number, q: number, weight: number): void => {
    const how = p !== q ? 'odd' : p ? 'both' : 'plain';
    sum[how] += weight;
    most[how] = Math.max(most[how], weight);
  };
  x.words.forEach((word, k) => {
    const q = deniedY.get(word.stem);
    if (q === undefined || word.weight === 0 || word.digits || seen.has(word.stem)) return;
    seen.add(word.stem);
    count(x.denied[k] as number, q, word.weight * pair.rarity(word.stem));
  });
  for (const p of x.events)
    for (const q of y.events)
      if (x.language.sameEvent(p.event, q.event) && !seen.has(p.event)) {
        seen.add(p.event);
        count(
          deniedAt(x, p.start),
          deniedAt(y, q.start),
          Math.min(pair.eventRarity(p.event), pair.eventRarity(q.event)),
        );
      }
  const total = sum.plain + sum.both + sum.odd || 1;
  row.put('said.both', most.plain);
  row.put('denied.both', most.both);
  row.put('denied.odd', most.odd);
  row.put('denied.oddShare', sum.odd / total);
  row.put('denied.bothShare', sum.both / total);
  row.put('denied.oddLater', most.odd * later);
  row.put('denied.oddSameDay', most.odd * (1 - later));
  let against = 0;
  let turned = 0;
  for (const [p, q] of alignment.words.opposites) {
    const odd = deniedAt(alignment.a, p.start) !== deniedAt(alignment.b, q.start);
    if (odd) turned = 1;
    else against = 1;
  }
  row.put('against', against);
  row.put('against.turned', turned);
  row.put('against.later', against * later);
}

function deniedAt(side: ClaimReading, start: number): number {
  const at = side.words.findIndex((word: Word) => word.start === start);
  return at < 0 ? 0 : (side.denied[at] as number);
}

/** How far the matter has come on either side: as far, further on the later day, or to another end. */
function statusSlot(row: Row, pair: PairReading, x: ClaimReading, y: ClaimReading, later: number): void {
  let same = 0;
  let onward = 0;
  let back = 0;
  let other = 0;
  let half = 0;
  const inBoth = new Set<number>();
  for (const p of x.statuses)
    for (const q of y.statuses)
      if (p.matter === q.matter && p.step === q.step && p.outcome === q.outcome) inBoth.add(p.matter);
  for (const p of x.statuses)
    for (const q of y.statuses) {
      if (p.matter !== q.matter) continue;
      const odd = x.denied[p.word] !== y.denied[q.word];
      const weight = (pair.rarity(p.stem) + pair.rarity(q.stem)) / 2;
      if (p.step === q.step && p.outcome === q.outcome) {
        if (odd) half = Math.max(half, weight);
        else same = Math.max(same, weight);
      } else if (inBoth.has(p.matter)) continue;
      else if (p.step === q.step) other = Math.max(other, odd ? 0 : weight);
      else if (p.step < q.step) onward = Math.max(onward, weight);
      else back = Math.max(back, weight);
    }
  row.put('status.same', same);
  row.put('status.denied', half);
  row.put('status.other', other);
  row.put('status.onward', onward * later);
  row.put('status.back', back * later);
  row.put('status.apart', Math.max(onward, back) * (1 - later));
}

/** How either side tells it: again, conceding, as found by an inquiry, as a guess, as a plan, with the reason. */
function toneSlot(row: Row, x: ClaimReading, y: ClaimReading, later: number): void {
  TONES.forEach((tone, k) => {
    const [early, late] = [x.tones[k] as number, y.tones[k] as number];
    row.put(`${tone}.early`, early);
    row.put(`${tone}.late`, late);
    row.put(`${tone}.onlyLate`, late * (1 - early) * later);
    row.put(`${tone}.onlyEarly`, early * (1 - late) * later);
  });
  TOPICS.forEach((topic, k) => {
    row.put(`${topic}.both`, Number(x.topics[k] && y.topics[k]));
  });
  const originX = x.claim.attribution?.origin ?? '';
  const originY = y.claim.attribution?.origin ?? '';
  const both = originX !== '' && originY !== '';
  row.put('source.sameLater', Number(both && originX === originY) * later);
  row.put('source.otherLater', Number(both && originX !== originY) * later);
  row.put('source.otherSameDay', Number(both && originX !== originY) * (1 - later));
}
