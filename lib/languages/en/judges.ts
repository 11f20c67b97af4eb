import { type Judges, readJudges } from '../../matching/judges';
import TRAINED from './data/judges.json';

/** What ships. `figures` is replaced while training. */
export const JUDGES: Judges = readJudges(TRAINED);
