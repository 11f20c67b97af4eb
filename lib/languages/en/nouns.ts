import { PERSON_NOUNS } from './data/count-nouns';

/** Whether a noun, in the singular, counts people. */
export const isPerson = (noun: string): boolean => PERSON_NOUNS.has(noun);

/** Whether it counts people of any kind. */
export const isAnybody = (noun: string): boolean => ANYBODY.has(noun);
const ANYBODY: ReadonlySet<string> = new Set('person man people casualty victim individual'.split(' '));
