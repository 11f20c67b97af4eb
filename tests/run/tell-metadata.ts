/**
 * What is read of saved pages as outlet, title and day, beside what their markup says, for a person to check:
 *
 *   npm run metadata -- FOLDER
 *
 * The markup is searched as text, by other means than `lib/article`. It is no truth: pages contradict themselves, and say
 * some things to the eye alone. So the counts at the end are of agreement, not of what is right; the figures of what is
 * right are of pages with the truth beside them (`tests/unit/article/stated-metadata.test.ts`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractPage } from '../../lib/cli/extract-page';

const folder = process.argv[2];
if (!folder) {
  console.error('npm run metadata -- FOLDER of *.html');
  process.exit(2);
}

type What = 'outlet' | 'title' | 'day';

/** What markup says of each, in the forms that most sites use. */
const SAYS: Readonly<Record<What, readonly RegExp[]>> = {
  outlet: [
    /<meta[^>]+og:site_name["'][^>]*?content=(["'])(.*?)\1/gis,
    /<meta[^>]+content=(["'])([^"']*)\1[^>]*og:site_name/gis,
    /(["'])publisher\1\s*:\s*\[?\s*\{[^}]*?"name"\s*:\s*"(.*?)"/gs,
  ],
  title: [
    /<meta[^>]+(?:og|twitter):title["'][^>]*?content=(["'])(.*?)\1[\s/>]/gis,
    /(["'])headline\1\s*:\s*"((?:[^"\\]|\\.)*)"/gs,
    /(<)title[^>]*>(.*?)<\/title/gis,
    /(<)h1[^>]*>(.*?)<\/h1/gis,
  ],
  day: [
    /<meta[^>]+(?:published|issued|pub-?date|datePublished|sailthru\.date|"date")[^>]*?content=(["'])(.*?)\1/gis,
    /(["'])datePublished\1\s*:\s*"(.*?)"/gs,
    /(<)time[^>]+datetime="(.*?)"/gis,
  ],
};

const bare = (text: string) =>
  text
    .replace(/<[^>]*>|&[#\w]+;|\\u[\da-f]{4}/gi, ' ')
    .toLowerCase()
    .replace(/^the\s|[^\p{L}\p{N}]/gu, '');

const dayOf = (text: string) =>
  /^\d{4}-\d\d-\d\d/.exec(new Date(text).getTime() ? new Date(text).toISOString() : text)?.[0];

/** Whether what was read is among what the markup says, or the longer of the two holds the other; days to a day. */
const AGREES: Readonly<Record<What, (read: string, said: string) => boolean>> = {
  outlet: (read, said) => bare(said).includes(bare(read)) || (bare(said) !== '' && bare(read).includes(bare(said))),
  title: (read, said) => bare(said).includes(bare(read)),
  day: (read, said) => Math.abs(Date.parse(dayOf(read) ?? '') - Date.parse(dayOf(said) ?? '')) <= 86_400_000,
};

const counts: Record<What, { agree: number; said: number }> = {
  outlet: { agree: 0, said: 0 },
  title: { agree: 0, said: 0 },
  day: { agree: 0, said: 0 },
};
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .sort()) {
  const html = readFileSync(join(folder, file), 'utf8');
  const { outlet, title, published, url } = extractPage(html);
  const read: Readonly<Record<What, string>> = { outlet, title, day: published ?? '' };
  console.log(`\n${file.slice(0, 24)} ${url}`);
  for (const what of ['outlet', 'title', 'day'] as const) {
    const all = SAYS[what].flatMap((form) =>
      [...html.matchAll(form)].slice(0, 5).map(([, , said = '']) => said.trim()),
    );
    const said = [...new Set(all.filter((one) => one && (what !== 'day' || (dayOf(one) ?? '0') > '1990')))];
    const agrees = said.some((one) => AGREES[what](read[what], one));
    if (said.length) counts[what].said++;
    if (agrees) counts[what].agree++;
    console.log(`  ${what.padEnd(6)} ${agrees ? ' ' : said.length ? '!' : '?'} ${read[what] || '(none)'}`);
    if (!agrees)
      for (const one of said.slice(0, 4)) console.log(`           said: ${one.replace(/\s+/g, ' ').slice(0, 140)}`);
  }
}
console.log(
  `\nagrees with something its page’s markup says: ${Object.entries(counts)
    .map(([what, { agree, said }]) => `${what} ${agree}/${said}`)
    .join(', ')}. “!” disagrees, “?” the markup says nothing: to be looked at.`,
);
