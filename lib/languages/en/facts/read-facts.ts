import type { Span } from '../../../article/article';
import type { Fact } from '../../../claims/facts';
import type { Name } from '../../../claims/names';
import {
  BIDDING,
  BIDDING_NOUNS,
  DENYING,
  DOING,
  DONE_TO,
  DUE,
  FAILING,
  LIGHT,
  PLANNING,
  READY,
  STANDING,
  TELLING,
  TIMES,
  UNABLE,
  UNDERGOING,
  WISHING,
} from '../data/fact-verbs';
import { eventOfNoun, isKnownEvent } from '../events';
import { singular } from '../singular';
import { type Token, tagSentence } from '../tag';
import { findPhrases, type Phrase, spanOf } from './phrases';
import { findVerbs, type VerbGroup } from './verb-groups';

/** More facts than that no sentence of prose holds. */
const MOST = 16;
/** How far a verb reaches for its doer and for "by", in tokens. */
const REACH = 24;

/** A verb with what was read for it. */
interface Clause {
  group: VerbGroup;
  /** Grammatical subject. */
  subject: Phrase | null;
  object: Phrase | null;
  passive: boolean;
  agent: Phrase | null;
  patient: Phrase | null;
  negated: boolean;
  modality: Fact['modality'];
}

/**
 * Reads who did what to whom in a sentence, clause by clause, in order; shallow, from parts of speech and word order
 * (in the manner of ReVerb: Fader, Soderland and Etzioni, EMNLP 2011), with passives, infinitives and event nouns.
 * In: a sentence and the names in it. Linear in its length. Never throws.
 */
export function readFacts(sentence: string, names: readonly Name[]): Fact[] {
  const tokens = tagSentence(sentence);
  const phrases = findPhrases(tokens, names);
  const clauses: Clause[] = [];
  for (const group of findVerbs(tokens)) clauses.push(readClause(tokens, phrases, group, clauses));
  const facts = [
    ...clauses.flatMap((clause) => factOf(tokens, phrases, names, clause)),
    ...phrases.flatMap((phrase) => factOfNoun(tokens, phrases, names, clauses, phrase)),
  ];
  return facts.sort((a, b) => a.start - b.start || a.end - b.end).slice(0, MOST);
}

function readClause(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  group: VerbGroup,
  before: readonly Clause[],
): Clause {
  const object = findObject(tokens, phrases, group);
  const governor = governorOf(tokens, group, before);
  let subject = findSubject(tokens, phrases, group, before, governor);
  let { negated, modality } = group as { negated: boolean; modality: Fact['modality'] };
  let passive = group.passive;
  const previous = tokens[group.from - 1];

  if (group.infinitive || group.gerund) {
    const how = governed(tokens, group, governor);
    if (how.modality) modality = how.modality;
    if (how.negated) negated = !negated;
  } else if (governor === null && isDeniedClause(tokens, group, before)) negated = !negated;

  if (
    group.bare &&
    !object &&
    (group.only || DONE_TO.has(group.base) || tokens[group.to]?.lower === 'by') &&
    previous &&
    /^(?:NOUN|PROPN|NUM|PRON)$|^PUNCT$/.test(previous.pos)
  ) {
    passive = !UNDERGOING.has(group.base) || byPhrase(tokens, phrases, group) !== null;
    const own = nearest(phrases, group.from);
    if (own && own.to === group.from && group.base !== 'die') subject = headOf(phrases, own);
  }
  if (group.bare && !object && joinsVerb(tokens, group) && coordinated(tokens, group, before)?.passive) passive = true;
  // "two captured soldiers": a participle before its noun.
  const attributive =
    group.bare &&
    object !== null &&
    previous !== undefined &&
    (/^(?:DET|NUM|ADJ)$/.test(previous.pos) || previous.lower === "'s");
  if (subject?.none && !attributive) negated = true;
  const clause: Clause = { group, subject, object, passive, agent: null, patient: null, negated, modality };
  if (attributive) {
    clause.subject = null;
    clause.patient = object;
  } else if (passive) {
    clause.patient = subject;
    clause.agent = byPhrase(tokens, phrases, group);
  } else if (!object && UNDERGOING.has(group.base)) clause.patient = subject;
  else {
    clause.agent = subject;
    clause.patient = object;
    if (object?.none) clause.negated = true;
  }
  resolvePronouns(clause, before);
  return clause;
}

/** "himself" is who does it; "it" behind "the firm said" the firm; "him" whom the verb before was about. */
function resolvePronouns(clause: Clause, before: readonly Clause[]): void {
  const last = before.findLast(
    ({ subject, group }) => subject !== null && !PRONOUNS.test(subject.head) && group.from < clause.group.from,
  );
  const resolve = (phrase: Phrase | null, other: Phrase | null | undefined): Phrase | null => {
    if (!phrase || !PRONOUNS.test(phrase.head)) return phrase;
    return other && !PRONOUNS.test(other.head) && !NOBODY_KNOWN.test(phrase.head)
      ? { ...phrase, head: other.head, of: other.of }
      : null;
  };
  if (clause.agent?.head && REFLEXIVE.test(clause.patient?.head ?? '')) clause.patient = { ...clause.agent };
  if (OBJECTS.test(clause.patient?.head ?? '')) clause.patient = resolve(clause.patient, last?.object ?? last?.patient);
  else clause.patient = resolve(clause.patient, last?.subject);
  clause.agent = resolve(clause.agent, last?.subject);
  clause.subject = resolve(clause.subject, last?.subject);
  clause.object = resolve(clause.object, last?.object);
}

/** Pronouns that the sentence does not resolve: who speaks, who is spoken to, what was said. */
const NOBODY_KNOWN =
  /^(?:nobody|nothing|none|everyone|everybody|anyone|someone|who|whom|i|we|you|us|me|there|what|this|that|these|those|one)$/;
const PRONOUNS =
  /^(?:nobody|nothing|none|everyone|everybody|anyone|someone|whom|he|she|it|they|him|them|this|that|these|those|what|there|i|we|you|us|me|one|his|hers|her|theirs|themselves|itself|himself|herself|oneself|myself|yourself|ourselves|each|another|other)$/;
const OBJECTS = /^(?:him|them|her)$/;
const REFLEXIVE = /sel(?:f|ves)$/;

/** Words that open a clause of their own, whatever the tagger takes them for. */
const OPENERS = new Set(
  'when where why how while after before since until as because although though if once unless whether'.split(' '),
);

/** The noun phrase right behind the verb, or behind a particle that is part of the event. */
function findObject(tokens: readonly Token[], phrases: readonly Phrase[], group: VerbGroup): Phrase | null {
  const parts = group.event.split(' ').slice(1);
  let at = group.to;
  while (at < tokens.length && !phraseFrom(phrases, at)) {
    const { pos, lower } = tokens[at] as Token;
    if ((pos === 'ADV' && !OPENERS.has(lower)) || parts.includes(lower)) at++;
    else break;
  }
  const right = phraseFrom(phrases, at);
  // "took control of the port", "set fire to the shop": what is behind the idiom.
  const own = group.idiom >= 0 && right !== null && group.idiom >= right.from && group.idiom < right.to;
  const idiom = own || (group.idiom >= group.to && group.idiom <= at);
  const phrase = idiom ? phraseFrom(phrases, group.idiom + 2) : right;
  if (idiom) return phrase && /^(?:of|to|in|for|on)$/.test(phrase.after) && !TIMES.has(phrase.head) ? phrase : null;
  if (!phrase || TIMES.has(phrase.head) || (phrase.after !== '' && !parts.includes(phrase.after))) return null;
  // "said the company would": what follows has its own verb.
  return phrase;
}

function findSubject(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  group: VerbGroup,
  before: readonly Clause[],
  governor: Clause | null,
): Phrase | null {
  if ((group.infinitive || group.gerund) && governor) {
    if (BIDDING.has(governor.group.base) && (governor.object || governor.passive))
      return governor.passive ? governor.subject : governor.object;
    if (group.gerund && governor.group.base === 'accuse') return governor.passive ? governor.subject : governor.object;
    return governor.subject;
  }
  const previous = tokens[group.from - 1];
  if (joinsVerb(tokens, group)) {
    const first = coordinated(tokens, group, before);
    if (first) return first.subject;
  }
  let found: Phrase | null = null;
  for (
    let at = group.from - 1, i = phrases.length - 1, v = before.length - 1;
    at >= 0 && group.from - at < REACH;
    at--
  ) {
    const { pos, lower } = tokens[at] as Token;
    if (/^(?:who|which|that)$/.test(lower) && (pos === 'PRON' || pos === 'SCONJ' || pos === 'DET')) {
      const antecedent = at > 0 ? headOf(phrases, nearest(phrases, at)) : null;
      const adjacent = antecedent !== null && !TIMES.has(antecedent.head);
      if (!found && pos !== 'SCONJ' && adjacent) return antecedent;
      if (lower === 'that') return found;
    }
    if (
      found &&
      (pos === 'SCONJ' || (pos === 'PUNCT' && !/^[-–']$/.test(lower)) || (pos === 'CCONJ' && lower === 'but'))
    )
      break;
    while (v >= 0 && (before[v] as Clause).group.from > at) v--;
    const clause = before[v];
    if (clause && at === clause.group.to - 1 && at < group.from - 1) {
      const { group: other } = clause;
      const relative = /^(?:who|which|that)$/.test(tokens[other.from - 1]?.lower ?? '');
      if (!found && !relative && !other.bare && !other.gerund && !other.infinitive)
        return previous?.pos === 'CCONJ' || /^(?:PUNCT|ADV)$/.test(previous?.pos ?? '') ? clause.subject : null;
      if (found) break;
      at = relative ? other.from - 1 : other.from;
      continue;
    }
    while (i >= 0 && (phrases[i] as Phrase).from > at) i--;
    const phrase = phrases[i];
    if (phrase && phrase.to - 1 === at) {
      const own = phrase.after === '' || (OPENERS.has(phrase.after) && !found);
      if (own && !TIMES.has(phrase.head)) {
        if (found) break;
        found = phrase;
        // "Weil, the mayor, resigned": the name is the subject, not what explains it.
        const named = tokens[phrase.from - 1]?.lower === ',' ? nearest(phrases, phrase.from - 1) : null;
        if (
          named &&
          named.to === phrase.from - 1 &&
          previous?.lower === ',' &&
          named.after === '' &&
          !TIMES.has(named.head)
        )
          return named;
      }
      at = phrase.from;
    }
  }
  return found;
}

/** Whether "and", "or", "but" stand right before the verb, perhaps with an adverb. */
function joinsVerb(tokens: readonly Token[], group: VerbGroup): boolean {
  let at = group.from - 1;
  while (tokens[at]?.pos === 'ADV' && !OPENERS.has(tokens[at]?.lower ?? '')) at--;
  return tokens[at]?.pos === 'CCONJ';
}

/** The verb to which "and" joins another: behind a comma not one inside a relative clause. */
function coordinated(tokens: readonly Token[], group: VerbGroup, before: readonly Clause[]): Clause | null {
  const set = tokens[group.from - 2]?.lower === ',';
  for (let i = before.length - 1; i >= 0 && i > before.length - 6; i--) {
    const clause = before[i] as Clause;
    const { infinitive, gerund, from, to } = clause.group;
    // ", an official warned," stands between.
    if (tokens[to]?.lower === ',' && tokens[(clause.subject?.from ?? 0) - 1]?.lower === ',') continue;
    if (
      group.infinitive === infinitive &&
      group.gerund === gerund &&
      !(set && /^(?:who|which|that)$/.test(tokens[from - 1]?.lower ?? ''))
    )
      return clause;
  }
  return null;
}

const nearest = (phrases: readonly Phrase[], before: number): Phrase | null => {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle] as Phrase).to <= before) low = middle + 1;
    else high = middle;
  }
  return phrases[low - 1] ?? null;
};

/** Of "prisoners of war" the prisoners. */
function headOf(phrases: readonly Phrase[], phrase: Phrase | null): Phrase | null {
  let head = phrase;
  for (let i = phrase ? phrases.indexOf(phrase) : -1; head && head.after === 'of' && i > 0; i--) {
    const before = phrases[i - 1] as Phrase;
    if (before.to !== head.from - 1) break;
    head = before;
  }
  return head;
}

function phraseFrom(phrases: readonly Phrase[], at: number): Phrase | null {
  const before = nearest(phrases, at);
  const next = phrases[before ? phrases.indexOf(before) + 1 : 0];
  return next && next.from === at ? next : null;
}

/** The one behind "by", before the next verb that stands on its own. */
function byPhrase(tokens: readonly Token[], phrases: readonly Phrase[], group: VerbGroup): Phrase | null {
  for (let at = group.to; at < Math.min(tokens.length, group.to + REACH); at++) {
    const { pos, lower } = tokens[at] as Token;
    if (pos === 'VERB' || pos === 'AUX' || lower === ';') return null;
    if (lower !== 'by') continue;
    const phrase = phraseFrom(phrases, at + 1);
    return phrase && !TIMES.has(phrase.head) && tokens[phrase.to - 1]?.pos !== 'NUM' ? phrase : null;
  }
  return null;
}

/** The verb on which an infinitive or "-ing" hangs. */
function governorOf(tokens: readonly Token[], group: VerbGroup, before: readonly Clause[]): Clause | null {
  if (!group.infinitive && !group.gerund) return null;
  const last = before.at(-1);
  if (!last || group.from - last.group.to > 10) return null;
  // "to leave and to take": the second hangs on what the first hangs on.
  const between = tokens.slice(last.group.to, group.from);
  if (group.gerund && between.length > 0 && !/^(?:of|for|from|with)$/.test(between.at(-1)?.lower ?? '')) return null;
  return between.some(({ lower }) => lower === ';' || lower === '.') ? null : last;
}

function governed(
  tokens: readonly Token[],
  group: VerbGroup,
  governor: Clause | null,
): { modality: Fact['modality'] | null; negated: boolean } {
  const previous = tokens[group.from - 1];
  const word = previous?.lower ?? '';
  if (word === 'without') return { modality: null, negated: true };
  if (group.infinitive && word === 'yet') return { modality: 'failed', negated: true };
  if (group.infinitive && UNABLE.has(word)) return { modality: word === 'unlikely' ? 'will' : 'failed', negated: true };
  const flip = governor?.negated ?? false;
  if (group.infinitive && previous?.pos === 'ADJ') {
    if (READY.has(word)) return { modality: 'would', negated: flip };
    if (DUE.has(word)) return { modality: 'will', negated: flip };
  }
  const base = (previous?.pos === 'NOUN' ? eventOfNoun(singular(word)) : null) ?? governor?.group.base ?? '';
  if (FAILING.has(base)) return { modality: 'failed', negated: !flip };
  if (DENYING.has(base)) return { modality: null, negated: !flip };
  if (base === 'go' || (base === 'be' && group.from === governor?.group.to)) return { modality: 'will', negated: flip };
  if (PLANNING.has(base)) return { modality: 'will', negated: flip };
  if (WISHING.has(base) || base === 'have') return { modality: 'would', negated: flip };
  if (base === 'accuse' || base === 'suspect') return { modality: 'may', negated: false };
  if (group.gerund)
    return { modality: governor && group.from === governor.group.to ? governor.modality : null, negated: false };
  // "began to leave", "managed to leave", "is believed to have left".
  if (
    /^(?:begin|start|continue|manage|come|believe|think|know|say|report|allege|seem|appear|help|force|cause|lead)$/.test(
      base,
    )
  )
    return { modality: governor?.modality ?? 'done', negated: flip };
  return { modality: 'would', negated: false };
}

/** "denied that it had been warned", "rejects claims that …" */
function isDeniedClause(tokens: readonly Token[], group: VerbGroup, before: readonly Clause[]): boolean {
  const last = before.at(-1);
  if (!last || !DENYING.has(last.group.base) || last.negated || last.passive) return false;
  const between = tokens.slice(last.group.to, group.from);
  return (
    between.some(({ lower }) => lower === 'that') ||
    (last.object === null && !between.some(({ pos }) => pos === 'PUNCT' || pos === 'PRON'))
  );
}

function factOf(tokens: readonly Token[], phrases: readonly Phrase[], names: readonly Name[], clause: Clause): Fact[] {
  const { group, subject } = clause;
  if (group.base === 'be' || group.base === 'remain' || group.base === 'stay' || group.base === 'become') {
    const state = stateBehind(tokens, group);
    if (state)
      return [
        makeFact(
          tokens,
          phrases,
          names,
          { ...clause, agent: null, patient: subject, object: null },
          state.event,
          state.end,
        ),
      ];
    if (group.base === 'be' || group.base === 'become') return [];
  }
  if (group.base === 'tell' && tellsTo(tokens, clause))
    return [makeFact(tokens, phrases, names, clause, 'tell to', group.to)];
  if (group.event === group.base && (TELLING.has(group.base) || LIGHT.has(group.base))) return [];
  if (group.gerund && group.base === 'accord') return [];
  if (group.event === group.base && !/^\p{L}{2,}/u.test(group.base)) return [];
  return [makeFact(tokens, phrases, names, clause, group.event, group.to)];
}

/** "told them to leave", "were told by the mayor to leave": to tell so is to order. */
function tellsTo(tokens: readonly Token[], { group, object, agent, passive }: Clause): boolean {
  const at = (passive ? agent?.to : object?.to) ?? group.to;
  return tokens[at]?.lower === 'to' && tokens[at + 1]?.pos === 'VERB';
}

/** "is dead", "were not guilty", "is under arrest". */
function stateBehind(tokens: readonly Token[], group: VerbGroup): { event: string; end: number } | null {
  let at = group.to;
  while (tokens[at]?.pos === 'ADV') at++;
  const one = tokens[at];
  const two = tokens[at + 1];
  if (!one) return null;
  for (const [first, second, event] of STANDING)
    if (one.lower === first && two?.lower === second) return { event, end: at + 2 };
  if (one.pos === 'ADJ' && (two?.pos === 'NOUN' || two?.pos === 'PROPN')) return null;
  return (one.pos === 'ADJ' || one.pos === 'VERB' || one.pos === 'NOUN') && isKnownEvent(one.lower)
    ? { event: one.lower, end: at + 1 }
    : null;
}

const LIGHT_LAUNCHERS =
  /^(?:have|make|take|do|give|launch|carry|conduct|hold|stage|mount|commit|begin|start|order|face|suffer|announce|see)$/;

/** "the arrest of X by Y", "Y's attack on X", "X's resignation". */
function factOfNoun(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  names: readonly Name[],
  clauses: readonly Clause[],
  phrase: Phrase,
): Fact[] {
  const noun = tokens[phrase.to - 1] as Token;
  if (noun.pos !== 'NOUN') return [];
  const bids = BIDDING_NOUNS.get(singular(noun.lower));
  const event = bids ?? eventOfNoun(singular(noun.lower));
  if (!event) return [];
  const governor = clauses.findLast(({ group }) => group.to <= phrase.from);
  let agent: Phrase | null = null;
  let patient: Phrase | null = bids ? bidden(governor, phrase) : null;
  let at = phrases.indexOf(phrase) + 1;
  let end = phrase.to;
  for (; at < phrases.length && at < phrases.indexOf(phrase) + 4; at++) {
    const next = phrases[at] as Phrase;
    if (next.from !== end + 1 || TIMES.has(next.head)) break;
    if (bids) {
      // "An order of masks" is another thing than "on the orders of".
      if (!agent && (next.after === 'of' ? UNDER.test(phrase.after) : /^(?:from|by)$/.test(next.after))) agent = next;
      else if (!patient && next.after === 'for' && tokens[next.to]?.lower === 'to') patient = next;
      else break;
    } else if (next.after === 'of' && !patient) {
      if (DOING.has(event)) agent ??= next;
      else patient = next;
    } else if (/^(?:on|against|at|into|over)$/.test(next.after) && !patient) patient = next;
    else if (next.after === 'by' && !agent) agent = next;
    else if (!/^(?:in|near|of)$/.test(next.after)) break;
    end = next.to;
  }
  const owner = ownerIn(tokens, phrase);
  const direct = governor?.object === phrase || governor?.subject === phrase;
  if (bids) agent ??= bidder(phrases, clauses, phrase);
  // Who is bidden is not who bids: an order that is under somebody has come from nobody known.
  if (bids && !agent && phrase.of === null) return [];
  if (!agent && !patient && phrase.of === null && !owner) return [];
  const base = governor?.object === phrase ? governor.group : null;
  let modality: Fact['modality'] = 'done';
  let negated = phrase.none;
  if (base && governor) {
    if (DENYING.has(base.base)) negated = !negated;
    else if (WISHING.has(base.base) || /^(?:call for|call on|vote on|vote for)$/.test(base.event)) modality = 'would';
    else if (PLANNING.has(base.base)) modality = 'will';
    else if (LIGHT_LAUNCHERS.test(base.base)) {
      modality = governor.modality;
      negated = negated !== governor.negated;
      if (!patient || !agent) agent ??= governor.agent;
    }
  }
  const clause: Clause = {
    group: { from: phrase.from, to: end, at: phrase.to - 1 } as VerbGroup,
    subject: null,
    object: null,
    passive: false,
    agent,
    patient,
    negated,
    modality,
  };
  const fact = makeFact(tokens, phrases, names, clause, event, end);
  const whose = phrase.of ?? owner;
  if (whose !== null && !direct) {
    const suffers = !fact.patient && (DONE_TO.has(event) || UNDERGOING.has(event)) && phrase.of === null;
    if (suffers) fact.patient = whose;
    else if (!fact.agent) fact.agent = whose;
  } else if (whose !== null && !fact.agent) fact.agent = whose;
  return fact.agent || fact.patient ? [fact] : [];
}

/** Who is bidden: of those "under orders", who act "on orders", who "follow" or "receive" them. */
function bidden(governor: Clause | undefined, phrase: Phrase): Phrase | null {
  if (!governor) return null;
  const takes = governor.object === phrase && TAKING.test(governor.group.base);
  return takes || UNDER.test(phrase.after) ? governor.subject : null;
}
const UNDER = /^(?:under|on|upon|at)$/;
const TAKING = /^(?:follow|obey|receive|have|get|await|carry|execute|disobey|ignore|defy)$/;

/** Who bids: of an order that "came from" somebody, or that somebody gave. */
function bidder(phrases: readonly Phrase[], clauses: readonly Clause[], phrase: Phrase): Phrase | null {
  for (const { subject, object, agent, group } of clauses) {
    if (object === phrase && GIVING.test(group.base)) return agent;
    if (subject !== phrase || group.base !== 'come') continue;
    const from = phraseFrom(phrases, group.to + 1);
    if (from?.after === 'from') return from;
  }
  return null;
}
const GIVING = /^(?:give|issue|send|sign)$/;

/** The noun before "'s" in a phrase: "the minister's resignation". */
function ownerIn(tokens: readonly Token[], { from, to }: Phrase): string | null {
  for (let at = from + 1; at < to; at++)
    if (/^'s?$/.test((tokens[at] as Token).lower)) {
      const owner = tokens[at - 1] as Token;
      return owner.pos === 'NOUN' && !TIMES.has(singular(owner.lower)) ? singular(owner.lower) : null;
    }
  return null;
}

function makeFact(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  names: readonly Name[],
  { group, agent, patient, negated, modality }: Clause,
  event: string,
  end: number,
): Fact {
  const agentAt = agent && spanOf(tokens, agent);
  const patientAt = patient && spanOf(tokens, patient);
  const spans: Span[] = [
    { start: (tokens[group.from] as Token).start, end: (tokens[Math.max(group.from, end - 1)] as Token).end },
    ...[agentAt, patientAt].filter((span) => span !== null),
  ];
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
    event,
    agent: (agent?.stands ? agent.of : agent?.head) || null,
    patient: patient?.head || null,
    agentOf: agent?.stands ? null : (agent?.of ?? null),
    patientOf: patient?.of ?? null,
    agentAt,
    patientAt,
    place: placeBehind(tokens, phrases, names, group),
    negated,
    modality,
  };
}

/** The key of the first place behind "in", "at", "near" … before the next verb. */
function placeBehind(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  names: readonly Name[],
  group: VerbGroup,
): string | null {
  const before = nearest(phrases, group.to);
  for (let i = before ? phrases.indexOf(before) + 1 : 0; i < phrases.length; i++) {
    const phrase = phrases[i] as Phrase;
    if (phrase.from - group.to > REACH) return null;
    if (tokens.slice(group.to, phrase.from).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
    if (!/^(?:in|at|near|on|outside|around|inside|into|across|off)$/.test(phrase.after)) continue;
    const { start, end } = spanOf(tokens, phrase);
    const place = names.findLast((name) => name.kind === 'place' && name.start >= start && name.end <= end);
    if (place) return place.key;
  }
  return null;
}
