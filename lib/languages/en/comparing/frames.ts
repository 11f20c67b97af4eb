import { openFrames } from '../../../matching/frames';
import { FRAMES as LIST } from '../data/frames';
import { isAheadAt, isNegatedAt } from './polarity';
import { stemOf } from './stem';

export const FRAMES = openFrames(LIST, { stemOf, isNegatedAt, isAheadAt });
