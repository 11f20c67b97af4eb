import { phrasesOf } from '../../../matching/phrases';
import { FIXED, MOVING } from '../data/moving-counts';
import { stemOf } from './stem';

export const moving = phrasesOf(MOVING, stemOf);
export const fixed = phrasesOf(FIXED, stemOf);
