import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../run/set-up.mjs';
import { LOOKS, type Look } from './looks';
import type { Gallery } from './open-gallery';
import {
  findDifferences,
  MOST_DIFFERING,
  readPicture,
  SCALE,
  type SmallPicture,
  showDifferences,
  writePicture,
} from './small-picture';

const KEPT = join(import.meta.dirname, 'pictures');
/** Where a picture goes that is no longer as it was kept. */
const CHANGED = join(ROOT, '.output/pictures/changed');

export const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** Each surface, empty, full and open: a change in any of them is to be seen by somebody. */
export const PICTURED = [
  'popup',
  'popup-open',
  'popup-correct',
  'popup-lonely',
  'popup-no-access',
  'popup-right-to-left',
  'tooltip-conflict',
  'tooltip-update',
  'board',
  'board-page',
  'board-lonely',
  'library',
  'library-stories',
  'library-settings',
  'library-empty',
  'welcome',
] as const satisfies (keyof typeof LOOKS)[];

/** Takes a look's picture in both schemes and hands each on, with its kept name. */
export async function takeLook(
  gallery: Gallery,
  name: (typeof PICTURED)[number],
  taken: (file: string, picture: Buffer, page: Page) => Promise<void>,
): Promise<void> {
  const page = await gallery.show(LOOKS[name] as Look);
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    await taken(fileOf(name, scheme), await page.screenshot(), page);
  }
}

export const fileOf = (name: (typeof PICTURED)[number], scheme: Scheme) => `${name}-${scheme}.png`;

/** Keeps the pictures of all looks as they are now, in place of those kept before. */
export async function keepPictures(gallery: Gallery): Promise<void> {
  rmSync(KEPT, { recursive: true, force: true });
  mkdirSync(KEPT, { recursive: true });
  for (const name of PICTURED)
    await takeLook(gallery, name, async (file, picture) => {
      const small = await readPicture(gallery.darkroom, picture, SCALE);
      writeFileSync(join(KEPT, file), await writePicture(gallery.darkroom, small));
    });
}

/** What of a picture is not as it was kept: so many small pixels. */
export async function differencesOf(gallery: Gallery, file: string, picture: Buffer): Promise<number> {
  return (await compare(gallery, file, picture)).places.length;
}

/**
 * Compares a picture with the kept one.
 * @returns `null` when it is as it was, otherwise what to tell whoever changed it; the picture, and one of what differs
 *   in it, lie in `.output` then
 */
export async function tellChange(gallery: Gallery, file: string, picture: Buffer): Promise<string | null> {
  const { small, places } = await compare(gallery, file, picture);
  if (places.length <= MOST_DIFFERING) return null;
  mkdirSync(CHANGED, { recursive: true });
  writeFileSync(join(CHANGED, file), picture);
  const differing = file.replace('.png', '-difference.png');
  writeFileSync(join(CHANGED, differing), await writePicture(gallery.darkroom, showDifferences(small, places)));
  return `${file} looks different: see .output/pictures/changed/${file} and ${differing}; npm run pictures keeps it`;
}

async function compare(
  gallery: Gallery,
  file: string,
  picture: Buffer,
): Promise<{ small: SmallPicture; places: number[] }> {
  const small = await readPicture(gallery.darkroom, picture, SCALE);
  const kept = await readPicture(gallery.darkroom, readFileSync(join(KEPT, file)), 1);
  return { small, places: findDifferences(kept, small) };
}
