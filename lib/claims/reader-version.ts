/**
 * Counts the changes of what `findClaims` gives for the same article. Claims kept by an older reader are read again
 * from the kept text, which never changes.
 */
export const READER_VERSION = 5;
