import type { Page } from 'playwright-core';

/** A picture made small, so that how a browser smooths its letters makes no difference to it. */
export interface SmallPicture {
  width: number;
  height: number;
  /** Red, green and blue of each pixel, row by row, 0 to 255. */
  pixels: number[];
}

/** Pixels of a picture, in each direction, that make one of the small one. */
export const SCALE = 4;
/** How far a colour may be from all that stand around its place in the other picture. 0 to 255. */
const TOLERANCE = 24;
/** Small pixels that may differ. A shape that is gone makes 25; Chromium 150 and 156 differ in none. */
export const MOST_DIFFERING = 8;

/**
 * The places at which two pictures differ: a colour that does not lie between those around its place in the other
 * picture. So a letter may be drawn a pixel further on, or in other greys; what is missing, added or of another colour
 * shows.
 * @returns the indexes of the pixels; all of them when the sizes differ
 */
export function findDifferences(a: SmallPicture, b: SmallPicture): number[] {
  const places = [...Array(b.width * b.height).keys()];
  if (a.width !== b.width || a.height !== b.height) return places;
  return places.filter((place) => !isAround(a, b, place) || !isAround(b, a, place));
}

/** Whether the colour that one picture has in a place lies between those around that place in the other. */
function isAround(one: SmallPicture, other: SmallPicture, place: number): boolean {
  const x = place % one.width;
  const y = Math.floor(place / one.width);
  return [0, 1, 2].every((channel) => {
    let [least, most] = [255, 0];
    for (let row = Math.max(0, y - 1); row <= Math.min(one.height - 1, y + 1); row++)
      for (let column = Math.max(0, x - 1); column <= Math.min(one.width - 1, x + 1); column++) {
        const value = other.pixels[3 * (row * one.width + column) + channel] as number;
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    const value = one.pixels[3 * place + channel] as number;
    return value >= least - TOLERANCE && value <= most + TOLERANCE;
  });
}

/**
 * Reads a PNG with the browser's own eyes.
 * @param page any page
 * @param scale pixels that make one, in each direction: their mean
 */
export function readPicture(page: Page, png: Buffer, scale: number): Promise<SmallPicture> {
  return page.evaluate(shrink, { source: `data:image/png;base64,${png.toString('base64')}`, scale });
}

async function shrink({ source, scale }: { source: string; scale: number }): Promise<SmallPicture> {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const width = Math.floor(image.width / scale);
  const height = Math.floor(image.height / scale);
  const pixels: number[] = [];
  for (let place = 0; place < width * height; place++) {
    const left = (place % width) * scale;
    const top = Math.floor(place / width) * scale;
    for (let channel = 0; channel < 3; channel++) {
      let sum = 0;
      for (let row = 0; row < scale; row++)
        for (let column = 0; column < scale; column++)
          sum += data[4 * ((top + row) * image.width + left + column) + channel] as number;
      pixels.push(Math.round(sum / scale ** 2));
    }
  }
  return { width, height, pixels };
}

/** Writes a small picture as PNG. */
export async function writePicture(page: Page, picture: SmallPicture): Promise<Buffer> {
  const url = await page.evaluate(({ width, height, pixels }) => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const image = new ImageData(width, height);
    for (let place = 0; place < width * height; place++) {
      for (let channel = 0; channel < 3; channel++)
        image.data[4 * place + channel] = pixels[3 * place + channel] as number;
      image.data[4 * place + 3] = 255;
    }
    canvas.getContext('2d')?.putImageData(image, 0, 0);
    return canvas.toDataURL('image/png');
  }, picture);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/** A picture with the places that differ in red, the rest faint; as large as the one it was made from. */
export function showDifferences({ width, height, pixels }: SmallPicture, places: readonly number[]): SmallPicture {
  const red = new Set(places);
  const shown: number[] = [];
  for (let y = 0; y < height * SCALE; y++)
    for (let x = 0; x < width * SCALE; x++) {
      const place = Math.floor(y / SCALE) * width + Math.floor(x / SCALE);
      for (let channel = 0; channel < 3; channel++) {
        const faint = 170 + Math.round((pixels[3 * place + channel] as number) / 3);
        shown.push(red.has(place) ? (channel ? 0 : 255) : faint);
      }
    }
  return { width: width * SCALE, height: height * SCALE, pixels: shown };
}
