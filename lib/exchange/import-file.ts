import type { ClaimSet, Following, Intake, TakenIn } from '../claim-set/claim-set';
import { BadFile } from './bad-file';
import { readLinkedData } from './read-linked-data';
import { readBackup } from './restore';

/** Annotations and fact-checks are read whole; a larger file is none. Bytes. */
const LARGEST_DOCUMENT = 50_000_000;

/** So much of the work is done when all is read; the rest is the commit. */
const READ = 0.8;
/** Articles of a document that are put aside at once. */
const AT_ONCE = 50;

/**
 * Takes a file into the claim set: a backup, Web Annotations or ClaimReviews in JSON-LD. All of it, or nothing.
 * @param following stops it up to the last, the commit included: then nothing has changed
 * @throws BadFile naming the place and the fault; StorageFull; what the signal was stopped for. Nothing has changed then.
 */
export async function importFile(
  file: Blob,
  set: ClaimSet,
  now: Date,
  { signal, onProgress }: Following = {},
): Promise<TakenIn> {
  const intake = await set.takeIn();
  const reading = { signal, onProgress: (share: number) => onProgress?.(READ * share) };
  try {
    if (await looksLikeBackup(file)) await readBackup(file.stream().pipeThrough(counting(file.size, reading)), intake);
    else await readDocument(file, intake, now, reading);
    signal?.throwIfAborted();
    const result = await intake.commit({ signal, onProgress: (share) => onProgress?.(READ + (1 - READ) * share) });
    onProgress?.(1);
    return result;
  } catch (error) {
    await intake.abandon();
    signal?.throwIfAborted();
    throw error;
  }
}

/** Gzipped, or text whose first line is a value of its own. */
async function looksLikeBackup(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 400).arrayBuffer());
  if (start[0] === 0x1f && start[1] === 0x8b) return true;
  return /^\s*\{\s*"format"\s*:/.test(new TextDecoder().decode(start));
}

async function readDocument(file: Blob, intake: Intake, now: Date, { signal, onProgress }: Following): Promise<void> {
  if (file.size > LARGEST_DOCUMENT) throw new BadFile('the file', 'it is too large for annotations or fact-checks');
  let value: unknown;
  try {
    value = JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadFile('the file', `this is no JSON (${error instanceof Error ? error.message : error})`);
  }
  signal?.throwIfAborted();
  const texts = readLinkedData(value, now);
  for (let at = 0; at < texts.length; at += AT_ONCE) {
    signal?.throwIfAborted();
    onProgress?.(at / texts.length);
    await intake.add(texts.slice(at, at + AT_ONCE));
  }
}

/** Passes bytes on and tells how many of all have passed; breaks off when it is stopped. */
function counting(
  size: number,
  { signal, onProgress }: Following,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let passed = 0;
  return new TransformStream({
    transform(chunk, controller) {
      signal?.throwIfAborted();
      passed += chunk.byteLength;
      onProgress?.(passed / Math.max(1, size));
      controller.enqueue(chunk);
    },
  });
}
