import type { Fact } from '../claims/facts';
import type { ComparingLanguage } from '../languages/language';
import type { Row } from './feature-row';
import type { ClaimReading } from './read-claim';
import type { PairReading } from './read-pair';

/** The events both tell of, the events that exclude each other, and how they are told, weighed by rarity here. */
export function eventFeatures(row: Row, pair: PairReading, x: ClaimReading, y: ClaimReading, later: number): void {
  const { sameEvent, oppositeEvent } = x.language;
  const seen = { same: 0, sum: 0, opposite: 0, undone: 0, denied: 0, came: 0, gone: 0 };
  const shared = new Set<string>();
  for (const p of x.events)
    for (const q of y.events)
      if (sameEvent(p.event, q.event)) {
        shared.add(p.event).add(q.event);
        const weight = Math.min(pair.eventRarity(p.event), pair.eventRarity(q.event));
        seen.same = Math.max(seen.same, weight);
        seen.sum += weight;
        if (p.negated && !q.negated) seen.undone = Math.max(seen.undone, weight);
        if (!p.negated && q.negated) seen.denied = Math.max(seen.denied, weight);
        if (p.ahead && !q.ahead) seen.came = Math.max(seen.came, weight);
        if (!p.ahead && q.ahead) seen.gone = Math.max(seen.gone, weight);
      }
  for (const p of x.events)
    for (const q of y.events)
      if (!shared.has(p.event) && !shared.has(q.event) && oppositeEvent(p.event, q.event))
        seen.opposite = Math.max(seen.opposite, Math.min(pair.eventRarity(p.event), pair.eventRarity(q.event)));
  row.put('event.same', seen.same);
  row.put('event.sum', Math.min(3, seen.sum));
  row.put('event.opposite', seen.opposite);
  row.both('event.negated', seen.undone, seen.denied);
  row.put('event.cameLater', seen.came * later);
  row.both('event.ahead', seen.came, seen.gone);
  row.both('event.count', Math.min(5, x.events.length), Math.min(5, y.events.length));
}

type Things = Pick<ComparingLanguage, 'sameThing'>;

const same = (p: string | null, q: string | null, { sameThing }: Things): boolean =>
  p !== null && q !== null && (p === q || sameThing(p, q));
const other = (p: string | null, q: string | null, things: Things): boolean =>
  p !== null && q !== null && !same(p, q, things);

/** How far two facts are the same one: the event, and how many of those who take part. */
const shareOf = (p: Fact, q: Fact, things: Things): number =>
  Number(same(p.agent, q.agent, things)) + Number(same(p.patient, q.patient, things));

/** Who did what to whom on either side: the same, the other way round, undone, or by and to somebody else. */
export function factFeatures(row: Row, x: ClaimReading, y: ClaimReading, later: number): void {
  const { language } = x;
  const { sameEvent, oppositeEvent } = language;
  const seen = {
    event: 0,
    whole: 0,
    part: 0,
    opposite: 0,
    negated: 0,
    agent: 0,
    patient: 0,
    swapped: 0,
    came: 0,
    failed: 0,
  };
  for (const p of x.claim.facts)
    for (const q of y.claim.facts) {
      const shared = shareOf(p, q, language);
      if (oppositeEvent(p.event, q.event)) {
        seen.opposite = Math.max(seen.opposite, shared / 2);
        continue;
      }
      if (!sameEvent(p.event, q.event)) continue;
      seen.event++;
      if (shared === 2) seen.whole = 1;
      if (shared === 1) seen.part = 1;
      const near = (1 + shared) / 3;
      if (p.negated !== q.negated) seen.negated = Math.max(seen.negated, near);
      if ((p.modality === 'failed') !== (q.modality === 'failed')) seen.failed = Math.max(seen.failed, near);
      if (p.modality !== 'done' && q.modality === 'done') seen.came = Math.max(seen.came, near);
      if (same(p.patient, q.patient, language) && other(p.agent, q.agent, language)) seen.agent = 1;
      if (same(p.agent, q.agent, language) && other(p.patient, q.patient, language)) seen.patient = 1;
      if (
        same(p.agent, q.patient, language) &&
        same(p.patient, q.agent, language) &&
        !same(p.agent, p.patient, language)
      )
        seen.swapped = 1;
    }
  row.put('fact.event', Math.min(3, seen.event));
  row.put('fact.whole', seen.whole);
  row.put('fact.part', seen.part);
  row.put('fact.opposite', seen.opposite);
  row.put('fact.negated', seen.negated);
  row.put('fact.failed', seen.failed);
  row.put('fact.agent', seen.agent);
  row.put('fact.patient', seen.patient);
  row.put('fact.swapped', seen.swapped);
  row.put('fact.cameLater', seen.came * later);
}
