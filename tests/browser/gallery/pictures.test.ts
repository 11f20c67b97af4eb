import { afterAll, beforeAll, expect, test } from 'vitest';
import { differencesOf, fileOf, PICTURED, takeLook, tellChange } from './kept-pictures';
import { LOOKS, type Look } from './looks';
import { type Gallery, openGallery } from './open-gallery';
import { MOST_DIFFERING } from './small-picture';

/*
 * Is every surface what it was when its picture was kept (`pictures/`, a quarter as large)? `npm run pictures` keeps
 * them as they are now. Letters are set in fonts that `npm test` installs; without these there is nothing to compare.
 */
let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

test.each(PICTURED)('%s looks as it did, light and dark', async (name) => {
  const changes: string[] = [];
  await takeLook(gallery, name, async (file, picture) => {
    const change = await tellChange(gallery, file, picture);
    if (change) changes.push(change);
  });
  expect(changes).toEqual([]);
});

/** What a hand may do to a surface, as styles: what is to be seen, and what a browser may do of itself. */
const SEEN: [string, string][] = [
  ['a colour', ':root { --accent: #2f6b1b !important; }'],
  ['the shape of one verdict', '.row:first-child .verdict-icon { visibility: hidden; }'],
  ['a border', '.filter select { border-color: transparent !important; }'],
  ['the size of letters', '.summary { font-size: 0.8125rem !important; }'],
  ['a space', '.popup-header { padding-top: 20px !important; }'],
  ['a line that is cut', '.who { display: none !important; }'],
];

test.each(SEEN)('a change of %s is seen', async (_, style) => {
  expect(await differencesAfter(style)).toBeGreaterThan(MOST_DIFFERING);
});

test.each([
  ['nothing', '/**/'],
  ['letters that stand a part of a pixel further on', '.popup { transform: translate(0.25px, 0.25px); }'],
  ['letters drawn a little thicker', ':root { -webkit-text-stroke: 0.1px; }'],
])('%s is no change', async (_, style) => {
  expect(await differencesAfter(style)).toBeLessThanOrEqual(MOST_DIFFERING);
});

async function differencesAfter(style: string): Promise<number> {
  const page = await gallery.show(LOOKS.popup as Look);
  await page.addStyleTag({ content: style });
  return differencesOf(gallery, fileOf('popup', 'light'), await page.screenshot());
}
