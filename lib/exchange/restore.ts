import * as v from 'valibot';
import type { Intake, KeptText } from '../claim-set/claim-set';
import { checkArticle } from '../desk/check-article';
import { CorrectionSchema } from '../desk/check-correction';
import type { Correction } from '../report/corrections';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup';
import { BadFile } from './bad-file';
import { readLines } from './read-lines';

const AT_ONCE = 50;

const Moment = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Head = v.object({ format: v.literal(BACKUP_FORMAT), version: v.pipe(Count, v.minValue(1)), madeAt: Moment });
const Line = v.object({ keptAt: Moment, claims: v.pipe(Count, v.maxValue(100_000)), article: v.unknown() });
const Foot = v.strictObject({ editions: Count });

/**
 * Reads a backup's editions into an intake. It is not committed here: when this throws, nothing has changed.
 * @param file the backup, gzipped or not
 * @throws BadFile naming the line, StorageFull
 */
export async function readBackup(file: ReadableStream<Uint8Array>, intake: Intake): Promise<void> {
  let batch: KeptText[] = [];
  let editions = 0;
  let head = false;
  let foot: number | null = null;
  for await (const { line, text } of readLines(await unzipped(file))) {
    const place = `line ${line}`;
    if (foot !== null) throw new BadFile(place, 'there is more after the end');
    const value = parse(text, place);
    if (!head) {
      checkHead(value, place);
      head = true;
    } else if (v.is(Foot, value)) foot = value.editions;
    else if (isCorrection(value)) intake.correct([checkCorrection(value.correction, place)]);
    else {
      batch.push(editionOf(value, place));
      editions++;
      if (batch.length >= AT_ONCE) {
        await intake.add(batch);
        batch = [];
      }
    }
  }
  if (!head) throw new BadFile('line 1', 'the file is empty');
  if (foot === null) throw new BadFile('end of the file', 'the backup was cut short');
  if (foot !== editions) throw new BadFile('end of the file', `${editions} editions where ${foot} were written`);
  await intake.add(batch);
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadFile(place, 'this is no JSON');
  }
}

function checkHead(value: unknown, place: string): void {
  const { output, issues } = v.safeParse(Head, value);
  if (issues) throw new BadFile(place, 'this is no backup of Corroborate');
  // Older versions are read by what they have: the first had no corrections.
  if ((output as v.InferOutput<typeof Head>).version > BACKUP_VERSION)
    throw new BadFile(place, 'the backup was made by a later version of Corroborate');
}

function isCorrection(value: unknown): value is { correction: unknown } {
  return typeof value === 'object' && value !== null && 'correction' in value;
}

function checkCorrection(value: unknown, place: string): Correction {
  const parsed = v.safeParse(CorrectionSchema, value);
  if (parsed.success) return parsed.output;
  throw new BadFile(`${place}, correction`, parsed.issues[0].message);
}

function editionOf(value: unknown, place: string): KeptText {
  const parsed = v.safeParse(Line, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new BadFile(`${place}, ${v.getDotPath(issue) ?? 'edition'}`, issue.message);
  }
  const { keptAt, claims, article } = parsed.output;
  try {
    return { article: checkArticle(article), keptAt, claims };
  } catch (error) {
    throw new BadFile(`${place}, article`, error instanceof Error ? error.message : String(error));
  }
}

/** By its first two bytes (RFC 1952, section 2.3.1) a file says whether it is gzipped. */
async function unzipped(file: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const [look, whole] = file.tee();
  const reader = look.getReader();
  const { value = new Uint8Array() } = await reader.read();
  void reader.cancel();
  const zipped = value[0] === 0x1f && value[1] === 0x8b;
  return zipped
    ? (whole as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(new DecompressionStream('gzip'))
    : whole;
}
