import { addressesOf, type Correction, keyOfCorrection } from '../report/corrections';
import type { CorrectionRow } from './database';

/** A correction as it stands in the database. */
export function correctionRowOf(correction: Correction, madeAt: Date): CorrectionRow {
  const urls = addressesOf(correction);
  return { key: keyOfCorrection(correction), urls, madeAt: madeAt.toISOString(), correction };
}
