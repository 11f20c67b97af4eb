import { TABLES } from './tables';

const texts = new Map<string, string>();
let reading: Promise<void> | null = null;

/** Reads the large tables from the extension's own files, once. @throws TypeError when a file cannot be read */
export function readTables(): Promise<void> {
  reading ??= Promise.all(
    TABLES.map(async ({ file }) => {
      const response = await fetch(`/tables/${file}`);
      if (!response.ok) throw new TypeError(`tables/${file}: ${response.status}`);
      texts.set(file, await response.text());
    }),
  ).then(
    () => {},
    (error: unknown) => {
      // The next one who asks tries again.
      reading = null;
      throw error;
    },
  );
  return reading;
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
