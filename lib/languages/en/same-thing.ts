import { indexSets, meet } from '../../claims/word-sets';
import { KIND_OF_THING, SAME_THING } from './data/things';
import { singular } from './singular';

const sets = indexSets(SAME_THING);
const kinds = new Map<string, Set<string>>();
for (const row of KIND_OF_THING) {
  const [wider = '', ...narrower] = row.split(', ');
  kinds.set(wider, new Set([...(kinds.get(wider) ?? []), ...narrower]));
}

/**
 * Whether two nouns can stand for the same thing in news English: "troops" and "soldiers", "blaze" and "fire", "car"
 * and "vehicle". In: head nouns in any case, singular or plural. Symmetric; every noun is the same as itself.
 */
export function sameThing(a: string, b: string): boolean {
  const one = singular(a);
  const other = singular(b);
  return (
    one === other ||
    meet(sets.get(one) ?? [], sets.get(other) ?? []) ||
    kinds.get(one)?.has(other) === true ||
    kinds.get(other)?.has(one) === true
  );
}

/** Whether the nouns of things know this word, so that a difference to another known word means something. */
export function isKnownThing(word: string): boolean {
  const one = singular(word);
  return sets.has(one) || kinds.has(one);
}
