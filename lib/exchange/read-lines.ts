import { BadFile } from './bad-file';

/** A longer line is no edition of an article. UTF-16 units. */
export const LONGEST_LINE = 16_000_000;

/**
 * The lines of a stream of UTF-8, as they come. Line feeds end them; the last may go without.
 * @throws BadFile for a line that is too long or bytes that are no UTF-8, with the line's number
 */
export async function* readLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<{ line: number; text: string }> {
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  /** Pieces of the line that has not ended yet. */
  let pieces: string[] = [];
  let length = 0;
  try {
    for (let done = false; !done; ) {
      const read = await reader.read().catch((error: unknown) => {
        throw new BadFile(`line ${line}`, `the file breaks off (${error instanceof Error ? error.message : error})`);
      });
      done = read.done;
      let text: string;
      try {
        text = decoder.decode(read.value ?? new Uint8Array(), { stream: !done });
      } catch {
        throw new BadFile(`line ${line}`, 'this is no text in UTF-8');
      }
      let from = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        pieces.push(text.slice(from, end));
        yield { line: line++, text: pieces.join('') };
        pieces = [];
        length = 0;
        from = end + 1;
      }
      pieces.push(text.slice(from));
      length += text.length - from;
      if (length > LONGEST_LINE) throw new BadFile(`line ${line}`, 'the line is too long');
    }
    const rest = pieces.join('');
    if (rest) yield { line, text: rest };
  } finally {
    await reader.cancel().catch(() => {});
  }
}
