import type { Span } from '../article/article';
import type { Fact } from '../claims/facts';
import type { Name } from '../claims/names';
import type { ClaimReading } from './read-claim';

/** Two facts alike in event and patient whose agents belong to different countries. */
export interface ActorClash {
  a: Name;
  b: Name;
  /** The doers as they are called: "Spanish officers". */
  told: { a: Span; b: Span };
}

/**
 * Finds a deed that one claim lays at the door of one country's people and the other at another's ("French officers
 * warned the crew", "the crew was warned" by "Spanish officers"); `null` where there is none.
 */
export function findActorClash(a: ClaimReading, b: ClaimReading): ActorClash | null {
  const { sameEvent, sameThing } = a.language;
  for (const f of a.claim.facts)
    for (const g of b.claim.facts) {
      if (!f.agent || !g.agent || f.negated !== g.negated || !sameEvent(f.event, g.event)) continue;
      if (
        f.patient && g.patient ? f.patient !== g.patient && !sameThing(f.patient, g.patient) : !sharesAnother(a, b, f)
      )
        continue;
      const x = countryOf(a, f);
      const y = countryOf(b, g);
      if (!x || !y || x.key === y.key) continue;
      return { a: x, b: y, told: { a: callDoer(x, f), b: callDoer(y, g) } };
    }
  return null;
}

/** Where one side leaves open who was bidden ("pressed them to leave"): whether both speak of another event as well. */
const sharesAnother = (a: ClaimReading, b: ClaimReading, { event }: Fact): boolean =>
  a.language.isBidding(event) &&
  a.events.some(
    (x) => !a.language.sameEvent(x.event, event) && b.events.some((y) => a.language.sameEvent(x.event, y.event)),
  );

/** The name and the agent's own words as one, where they stand together. */
const callDoer = (name: Name, { agentAt }: Fact): Span =>
  agentAt && agentAt.start <= name.end + 1 && agentAt.end >= name.end
    ? { start: Math.min(name.start, agentAt.start), end: agentAt.end }
    : name;

/** The country of a fact's agent: the agent itself ("North Korea", its "authorities"), or the word before it ("Russian commanders"). */
function countryOf({ claim, words, language }: ClaimReading, { agent, agentAt }: Fact): Name | null {
  const places = claim.names.filter(({ kind }) => kind === 'place');
  const itself = places.filter(({ key }) => key === agent);
  // One country may be named twice: whose soldiers they are, and who gave the order.
  const there = agentAt && itself.find(({ start, end }) => start >= agentAt.start && end <= agentAt.end);
  const named = there || itself[0];
  if (named) return named;
  return (
    places.find(({ end }) => language.singular(words.find(({ start }) => start > end)?.lower ?? '') === agent) ?? null
  );
}
