/** Comparisons at least this sure are shown at once; the others are folded under "less certain". 0 to 1. */
export const SURE = 0.5;
