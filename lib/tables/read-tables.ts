/**
 * Reads the large tables (`TABLES`), to be awaited before the modules that need them are imported. In the sources these
 * import them themselves, and there is nothing to do; in the built extension `fetch-tables.ts` stands in this place.
 */
export const readTables = async (): Promise<void> => {};
