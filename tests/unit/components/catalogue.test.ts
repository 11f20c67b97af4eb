import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Certainty } from '../../../lib/claims/certainty';
import type { Catalogue } from '../../../lib/wording/wording';

const root = join(import.meta.dirname, '../../..');
const read = (language: string): Catalogue =>
  JSON.parse(readFileSync(join(root, 'public/_locales', language, 'messages.json'), 'utf8'));
const languages = readdirSync(join(root, 'public/_locales'));
const en = read('en');

/** Values that a message takes: `$1` to `$9`. */
const valuesOf = (message: string) => [...new Set(message.match(/\$[1-9]/g))].sort();

test.each(languages)('the catalogue of %s says everything that the English one says', (language) => {
  expect(Object.keys(read(language)).sort()).toEqual(Object.keys(en).sort());
});

test.each(languages)('every message of %s takes the same values as the English one, and says something', (language) => {
  for (const [key, { message }] of Object.entries(read(language))) {
    expect(message.trim(), key).not.toBe('');
    expect([key, valuesOf(message)]).toEqual([key, valuesOf(en[key]?.message ?? '')]);
  }
});

test('a message with a count has both its forms', () => {
  const stems = Object.keys(en).flatMap((key) => /^(.*)_(?:one|other)$/.exec(key)?.[1] ?? []);
  for (const stem of stems) for (const form of ['one', 'other']) expect(en).toHaveProperty(`${stem}_${form}`);
});

/** Keys that code builds from a verdict, a certainty or the like. */
const FAMILIES: Record<string, readonly string[]> = {
  verdict_: ['conflicts', 'updates', 'differs', 'agrees', 'alone', 'updates_here', 'updates_there'],
  mark_: ['conflicts', 'updates', 'differs', 'agrees'],
  summary_: ['conflicts', 'updates', 'differs', 'agrees', 'alone'].map((standing) => `${standing}_other`),
  certainty_: [
    'confirmed',
    'claimed',
    'estimated',
    'reported',
    'unverified',
    'denied',
    'proposed',
    'planned',
    'withheld',
  ] satisfies Exclude<Certainty, 'asserted'>[],
  tooltip_: ['previous', 'next', 'close'],
};

test.each(Object.entries(FAMILIES))('%s has all its members', (stem, members) => {
  for (const member of members) expect(en).toHaveProperty(stem + member);
});

test('every key that a component or entrypoint says is in the catalogue', () => {
  const files = ['components', 'entrypoints'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(root, room, file)),
  );
  const said = files.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return [
      ...[...source.matchAll(/\bsay\(\s*'([a-z_]+)'/g)].map(([, key]) => key ?? ''),
      ...[...source.matchAll(/\bsay(?:Nodes)\(say,\s*'([a-z_]+)'/g)].map(([, key]) => key ?? ''),
      ...[...source.matchAll(/\b(?:sayCount\(say, locale, |count\()'([a-z_]+)'/g)].map(([, key]) => `${key}_other`),
    ];
  });
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter((key) => !(key in en))).toEqual([]);
});
