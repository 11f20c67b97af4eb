/**
 * Checks story texts and says what is in them.
 *
 *   npx tsx tests/stories/check-stories.ts [FILE…] [--gold FOLDER]
 *
 * Without files, all of tests/stories/corpus. --gold writes each story as a folder of article files and gold.json.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readStoryText, type StoryText } from './read-story-text';

const CORPUS = join(dirname(fileURLToPath(import.meta.url)), 'corpus');
const args = process.argv.slice(2);
const cut = args.indexOf('--gold');
const gold = cut < 0 ? null : (args[cut + 1] ?? '');
const given = cut < 0 ? args : args.slice(0, cut);
const files = given.length
  ? given
  : readdirSync(CORPUS)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => join(CORPUS, name));

for (const file of files) {
  try {
    const story = readStoryText(readFileSync(file, 'utf8'));
    const count = (label: string) => story.pairs.filter((pair) => pair.label === label).length;
    const sentences = story.articles.reduce((n, article) => n + article.sentences.length, 0);
    console.log(
      `${basename(file, '.txt').padEnd(26)} ${story.articles.length} outlets, ${sentences} sentences; agree ${count('agree')}, differs ${count('differs')}, update ${count('update')}, conflict ${count('conflict')}, lookalikes ${story.lookalikes.length}, sources ${story.sources.length}`,
    );
    if (gold !== null) writeGold(join(gold, basename(file, '.txt')), story);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/** The form that other tools of the trade read: an article a file, and the labels beside them. */
function writeGold(folder: string, story: StoryText): void {
  mkdirSync(folder, { recursive: true });
  const where = new Map<string, { at: string; text: string }>();
  for (const { id, outlet, url, published, title, paragraphs, sentences } of story.articles) {
    writeFileSync(join(folder, `${id}.json`), JSON.stringify({ outlet, url, published, title, paragraphs }, null, 1));
    for (const { name, text } of sentences) where.set(name, { at: `${id}#${name}`, text });
  }
  const side = (key: string, name: string) => ({ [key]: where.get(name)?.at, [`${key}_text`]: where.get(name)?.text });
  const both = ({ a, b }: { a: string; b: string }) => ({ ...side('a', a), ...side('b', b) });
  const all = story.articles.flatMap(({ sentences }) => sentences);
  writeFileSync(
    join(folder, 'gold.json'),
    JSON.stringify(
      {
        exhaustive: true,
        pairs: story.pairs.map((pair) => ({
          ...both(pair),
          label: pair.label,
          kind: pair.kind,
          reason: pair.question,
        })),
        hard_negatives: story.lookalikes.map((pair) => ({ ...both(pair), why: pair.why })),
        optional_pairs: story.optional.map(both),
        claims: all.filter(({ claim }) => claim).map(({ text }) => text),
        not_claims: all.filter(({ claim }) => !claim).map(({ text }) => text),
        attributions: story.sources.map(({ sentence, source }) => ({ sentence: where.get(sentence)?.text, source })),
        syndicated: story.reprints,
      },
      null,
      1,
    ),
  );
}
