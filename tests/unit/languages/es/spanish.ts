import { JUDGES } from '../../../../lib/languages/en/judges';
import type { Language } from '../../../../lib/languages/language';
import { SPANISH_READING } from './reading';

/** A little Spanish, compared by the judges of English. */
export const SPANISH: Language = { ...SPANISH_READING, judges: JUDGES };
