import { openKinship } from '../../../matching/kinship';
import { type Meaning, openVectors } from '../../../matching/meaning';
import { OPPOSITE_EVENT, SAME_EVENT } from '../data/event-classes';
import KINSHIP from '../data/kinship.json';
import { SAME_THING } from '../data/things';
import VECTORS from '../data/word-vectors.json';
import { stemOf } from './stem';
import { WORD_TABLE } from './words';

const { rowOf } = WORD_TABLE;
const vectors = openVectors(VECTORS);

/** What the tables tell of the meaning of English words. */
export const MEANING: Meaning = {
  rowOf,
  ...vectors,
  ...openKinship({
    kin: KINSHIP.kin,
    sameEvent: SAME_EVENT,
    sameThing: SAME_THING,
    oppositeEvent: OPPOSITE_EVENT,
    rowOf: (word) => rowOf(stemOf(word)),
    nearness: vectors.nearness,
  }),
};
