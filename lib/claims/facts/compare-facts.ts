import type { ComparingLanguage } from '../../languages/language';
import type { Fact } from '../facts';
import { nearlySame } from '../names/same-name';

/** How two facts stand to each other. */
export interface FactRelation {
  /** `opposite`: events of which only one can hold ("approve", "reject"). */
  event: 'same' | 'opposite' | 'other';
  /** Whether the doers are one; `unknown` where a side names none. */
  agent: 'same' | 'other' | 'unknown';
  /** … those it is done to, or whom it befalls. */
  patient: 'same' | 'other' | 'unknown';
  /** What one does to the other, the other does to the one. */
  swapped: boolean;
  /** One says that it happened, the other that it did not; opposite events without a "not" count as well. */
  opposed: boolean;
  /** One tells as planned, possible or wished what the other tells as done. */
  ahead: 'a' | 'b' | null;
}

type Words = Pick<ComparingLanguage, 'sameEvent' | 'oppositeEvent' | 'sameThing'>;

/** Compares two facts of one language. Symmetric: `ahead` turns round with the sides. */
export function compareFacts(a: Fact, b: Fact, language: Words): FactRelation {
  const { sameEvent, oppositeEvent } = language;
  const same = (p: string | null, q: string | null): boolean => p !== null && q !== null && sameActor(p, q, language);
  const event = sameEvent(a.event, b.event) ? 'same' : oppositeEvent(a.event, b.event) ? 'opposite' : 'other';
  const agent = relate(a.agent, b.agent, a.agentOf, b.agentOf, language);
  const patient = relate(a.patient, b.patient, a.patientOf, b.patientOf, language);
  const crossed =
    event !== 'other' &&
    agent !== 'same' &&
    patient !== 'same' &&
    (same(a.agent, b.patient) || same(a.patient, b.agent)) &&
    (same(a.agent, b.patient) || !a.agent || !b.patient) &&
    (same(a.patient, b.agent) || !a.patient || !b.agent);
  const aboutOne = agent !== 'other' && patient !== 'other';
  const opposed =
    aboutOne && (event === 'same' ? a.negated !== b.negated : event === 'opposite' && a.negated === b.negated);
  const open = (fact: Fact): boolean =>
    fact.modality === 'will' || fact.modality === 'may' || fact.modality === 'would';
  return {
    event,
    agent,
    patient,
    swapped: crossed,
    opposed,
    ahead: open(a) === open(b) ? null : open(a) ? 'a' : 'b',
  };
}

/** Whether two actors, as facts give them, can be one: equal keys, nearly the same spelling, nouns for one thing. */
export function sameActor(a: string, b: string, { sameThing }: Pick<Words, 'sameThing'>): boolean {
  return a === b || nearlySame(a, b) || sameThing(a, b);
}

function relate(
  a: string | null,
  b: string | null,
  aOf: string | null,
  bOf: string | null,
  language: Words,
): 'same' | 'other' | 'unknown' {
  if (a === null || b === null) return 'unknown';
  const same = (p: string, q: string): boolean => sameActor(p, q, language);
  if (!same(a, b)) return (aOf !== null && same(aOf, b)) || (bOf !== null && same(a, bOf)) ? 'same' : 'other';
  return aOf !== null && bOf !== null && !same(aOf, bOf) ? 'other' : 'same';
}
