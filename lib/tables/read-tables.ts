import type { Purpose } from './tables';

/**
 * Reads the large tables (`TABLES`) for a purpose: those for reading are to be awaited before a sentence is read, those
 * for comparing before the modules that need them are imported. In the sources these import them themselves, and there is
 * nothing to do; in the built extension `fetch-tables.ts` stands in this place.
 */
export const readTables: (purpose: Purpose) => Promise<void> = async () => {};
