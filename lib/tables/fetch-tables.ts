import { type Purpose, TABLES } from './tables';

const texts = new Map<string, string>();
const underway = new Map<Purpose, Promise<void>>();

/** Reads the large tables for a purpose from the extension's own files, once. @throws TypeError when one cannot be read */
export function readTables(purpose: Purpose): Promise<void> {
  const before = underway.get(purpose);
  if (before) return before;
  const reading = fetchAll(purpose);
  underway.set(purpose, reading);
  // The next one who asks tries again.
  reading.catch(() => underway.delete(purpose));
  return reading;
}

async function fetchAll(purpose: Purpose): Promise<void> {
  const wanted = TABLES.filter((table) => table.purpose === purpose);
  await Promise.all(
    wanted.map(async ({ file }) => {
      const response = await fetch(`/tables/${file}`);
      if (!response.ok) throw new TypeError(`tables/${file}: ${response.status}`);
      texts.set(file, await response.text());
    }),
  );
}

/** The text of a table. @throws Error when it has not been read */
export function textOf(file: string): string {
  const text = texts.get(file);
  if (text === undefined) throw new Error(`${file} is needed before it was read`);
  return text;
}

/** A table, made anew with every call; the text that it is made of is let go. */
export function tableOf(file: string): unknown {
  const table: unknown = JSON.parse(textOf(file));
  texts.delete(file);
  return table;
}
