/**
 * Comparisons at least this sure are shown at once; the others are folded under "less certain". 0 to 1. A confidence is
 * how often comparisons like it were right on stories left out of training.
 */
export const SURE = 0.5;
