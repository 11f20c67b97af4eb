import { openStatuses } from '../../../matching/statuses';
import { STATUSES } from '../data/statuses';
import { stemOf } from './stem';

/** Finds how far the matters that news is about have come in a sentence. */
export const statusesIn = openStatuses(STATUSES, stemOf);
