import { isFurnitureLine, isHeadingOfTheRest } from './furniture-lines';
import { countWords, endsSentence, isProse, lengthOf } from './prose';
import type { PageText } from './read-blocks';
import { finish, type Steps } from './steps';
import type { Box, ReadBlock } from './text-block';

/** Less running text than this share of the page's, outside of all suspects, cannot be the article. */
const TOO_LITTLE = 0.2;
/** A suspect with this share of the running text is no furniture then, whatever it is called. */
const TOO_MUCH_FOR_FURNITURE = 0.4;
/** A box that holds this share of the running text in its parent stands for it. */
const MOST = 0.85;

/** Finds the blocks that are the article's text. */
export function findArticleText(page: PageText): ReadBlock[] {
  return finish(findArticleTextInSteps(page));
}

/** `findArticleText`, in steps. */
export function* findArticleTextInSteps({ blocks, boxes }: PageText): Steps<ReadBlock[]> {
  nameFurniture(blocks, boxes);
  yield;
  const kept = blocks.filter(({ box }) => !box.furniture);
  for (const box of boxes) box.prose = 0;
  weigh(kept);
  yield;
  const root = descend(boxes);
  if (!root) return [];
  const article = firstOfSeveral(kept, boxes, root);
  const inside = kept.filter(({ box }) => isWithin(box, article));
  yield;
  const teasers = findTeasers(inside, article);
  yield;
  const text = inside.filter(
    (block) =>
      (block.linked < 0.6 || isProse(block.text)) && !isFurnitureLine(block.text) && !isInside(block.box, teasers),
  );
  yield;
  return trim(withoutPullQuotes(cutTheRest(underHeadline(text))));
}

/** Adds the running text of blocks to the boxes around them. */
function weigh(blocks: readonly ReadBlock[]): void {
  for (const { text, linked, box } of blocks) {
    if (linked > 0.5 || !isProse(text)) continue;
    const prose = lengthOf(text) * (1 - linked);
    for (let outer: Box | null = box; outer; outer = outer.parent) outer.prose += prose;
  }
}

/** Suspects are furniture, unless the article would be lost with them. */
function nameFurniture(blocks: readonly ReadBlock[], boxes: readonly Box[]): void {
  weigh(blocks);
  const all = boxes[0]?.prose ?? 0;
  // Boxes stand in order, outer before inner.
  for (const box of boxes) box.furniture = box.suspect || (box.parent?.furniture ?? false);
  const suspects = boxes.filter(({ suspect, parent }) => suspect && !parent?.furniture);
  const outside = all - suspects.reduce((sum, { prose }) => sum + prose, 0);
  if (outside >= TOO_LITTLE * all) return;
  for (const box of boxes) {
    const lost = box.suspect && box.prose <= TOO_MUCH_FOR_FURNITURE * all;
    box.furniture = lost || (box.parent?.furniture ?? false);
  }
}

/** From the body to the smallest box that holds (nearly) all the running text. */
function descend(boxes: readonly Box[]): Box | null {
  const best = new Map<Box, Box>();
  for (const box of boxes) {
    if (box.parent && box.prose > (best.get(box.parent)?.prose ?? 0)) best.set(box.parent, box);
  }
  let box = boxes[0] ?? null;
  while (box) {
    const next = best.get(box);
    if (!next || next.prose < MOST * box.prose) return box;
    box = next;
  }
  return null;
}

/**
 * Where several articles hang in one another's wake (infinite scroll, whole posts as "related"), the first that has the
 * main headline. The posts of a live blog have none of their own, and stay together.
 */
function firstOfSeveral(blocks: readonly ReadBlock[], boxes: readonly Box[], root: Box): Box {
  const articles = boxes.filter(({ tag, prose }) => tag === 'ARTICLE' && prose > 0);
  if (articles.length < 2) return root;
  const headline = blocks.find(({ box }) => closest(box, 'H1') && isWithin(box, root));
  const article = headline ? closest(headline.box, 'ARTICLE') : null;
  return article && article !== root && isWithin(article, root) && article.prose >= 200 ? article : root;
}

function closest(box: Box, tag: string): Box | null {
  let outer: Box | null = box;
  while (outer && outer.tag !== tag) outer = outer.parent;
  return outer;
}

function isWithin(box: Box, root: Box): boolean {
  let outer: Box | null = box;
  while (outer && outer.depth > root.depth) outer = outer.parent;
  return outer === root;
}

function isInside(box: Box, boxes: ReadonlySet<Box>): boolean {
  for (let outer: Box | null = box; outer; outer = outer.parent) if (boxes.has(outer)) return true;
  return false;
}

/** A teaser has a linked headline and a sentence or two. Longer boxes are parts of the article that begin with a link. */
const LONGEST_TEASER = 600;

/** Boxes that begin with a line that is all link, say little more, and have others like them beside them. */
function findTeasers(blocks: readonly ReadBlock[], root: Box): ReadonlySet<Box> {
  const first = new Map<Box, ReadBlock>();
  for (const block of blocks) {
    for (let box: Box | null = block.box; box && box !== root; box = box.parent)
      if (!first.has(box)) first.set(box, block);
  }
  const alike = new Map<string, Box[]>();
  const parents = new Map<Box, number>();
  for (const [box, { linked }] of first) {
    if (linked < 0.9 || box.prose > LONGEST_TEASER || !box.parent) continue;
    if (!parents.has(box.parent)) parents.set(box.parent, parents.size);
    const key = `${parents.get(box.parent)} ${box.tag} ${box.names.replace(/\d+/g, '')}`;
    const others = alike.get(key);
    if (others) others.push(box);
    else alike.set(key, [box]);
  }
  const teasers = new Set<Box>();
  for (const boxes of alike.values()) {
    const nested = boxes[0]?.tag === 'ARTICLE' && root.tag === 'ARTICLE';
    if (boxes.length >= 3 || nested) for (const box of boxes) teasers.add(box);
  }
  return teasers;
}

/** What stands above the headline (notices, tickers, the site's own business) is not the article's. */
function underHeadline(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  const headline = blocks.findIndex(({ box }) => closest(box, 'H1'));
  if (headline < 1) return blocks;
  const above = proseOf(blocks.slice(0, headline));
  return above < LITTLE * proseOf(blocks) ? blocks.slice(headline) : blocks;
}

function proseOf(blocks: readonly ReadBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + (isProse(text) ? text.length : 0), 0);
}

/** A sentence of the text that is set large once more, as a quote, is read once. */
function withoutPullQuotes(blocks: readonly ReadBlock[]): ReadBlock[] {
  const quotes = blocks.filter(({ text, box }) => text.length >= 40 && closest(box, 'BLOCKQUOTE')).slice(0, 50);
  const repeated = new Set(
    quotes.filter((quote) => blocks.some((block) => block !== quote && block.text.includes(quote.text))),
  );
  return blocks.filter((block) => !repeated.has(block));
}

/** What stands under "Related stories" is not the article's, where little running text follows it. */
const LITTLE = 0.3;

function cutTheRest(blocks: readonly ReadBlock[]): ReadBlock[] {
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  for (const [i, { text }] of blocks.entries()) {
    if (before >= (1 - LITTLE) * all && isHeadingOfTheRest(text)) return blocks.slice(0, i);
    before += text.length;
  }
  return blocks.filter(({ text }) => !isHeadingOfTheRest(text));
}

/** An article begins and ends with running text: headings, bylines and dates around it are told apart from it. */
function trim(blocks: readonly ReadBlock[]): ReadBlock[] {
  const start = blocks.findIndex(isRunningText);
  if (start < 0) return [];
  return blocks.slice(start, blocks.findLastIndex(isRunningText) + 1);
}

function isRunningText({ text, linked, box }: ReadBlock): boolean {
  if (linked > 0.6 || closestHeading(box)) return false;
  const words = countWords(text);
  return words >= 4 && (endsSentence(text) || (words >= 10 && linked < 0.35));
}

function closestHeading(box: Box): boolean {
  for (let outer: Box | null = box; outer; outer = outer.parent) if (/^H[1-6]$/.test(outer.tag)) return true;
  return false;
}
