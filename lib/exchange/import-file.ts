import type { ClaimSet, Intake, TakenIn } from '../claim-set/claim-set';
import type { Progress } from './backup';
import { BadFile } from './bad-file';
import { readLinkedData } from './read-linked-data';
import { readBackup } from './restore';

/** Annotations and fact-checks are read whole; a larger file is none. Bytes. */
const LARGEST_DOCUMENT = 50_000_000;

/**
 * Takes a file into the claim set: a backup, Web Annotations or ClaimReviews in JSON-LD. All of it, or nothing.
 * @throws BadFile naming the place and the fault; StorageFull. Nothing has changed then.
 */
export async function importFile(
  file: Blob,
  set: ClaimSet,
  now: Date,
  progress: Progress = () => {},
): Promise<TakenIn> {
  const intake = await set.takeIn();
  try {
    if (await looksLikeBackup(file)) await readBackup(file.stream().pipeThrough(counting(file.size, progress)), intake);
    else await readDocument(file, intake, now);
    const result = await intake.commit();
    progress(1);
    return result;
  } catch (error) {
    await intake.abandon();
    throw error;
  }
}

/** Gzipped, or text whose first line is a value of its own. */
async function looksLikeBackup(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 400).arrayBuffer());
  if (start[0] === 0x1f && start[1] === 0x8b) return true;
  return /^\s*\{\s*"format"\s*:/.test(new TextDecoder().decode(start));
}

async function readDocument(file: Blob, intake: Intake, now: Date): Promise<void> {
  if (file.size > LARGEST_DOCUMENT) throw new BadFile('the file', 'it is too large for annotations or fact-checks');
  let value: unknown;
  try {
    value = JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadFile('the file', `this is no JSON (${error instanceof Error ? error.message : error})`);
  }
  await intake.add(readLinkedData(value, now));
}

/** Passes bytes on and tells how many of all have passed. */
function counting(size: number, progress: Progress): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let passed = 0;
  return new TransformStream({
    transform(chunk, controller) {
      passed += chunk.byteLength;
      // The last of it is the commit.
      progress(Math.min(0.99, passed / Math.max(1, size)));
      controller.enqueue(chunk);
    },
  });
}
