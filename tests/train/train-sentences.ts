/**
 * Trains the judge of two sentences that stand alone, and prints what it reaches on sets it has not seen.
 *
 *   npx tsx tests/train/train-sentences.ts TRAIN.jsonl… [--test OTHER.jsonl…] [--write]
 *
 * Lines are {id, a, b, label: agree|conflict|other}. Train only on sets whose licence lets weights ship
 * (VitaminC: CC BY-SA 3.0; NewsNLI and RTE-Quant of EQUATE: MIT); others may be tested.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { SENTENCE_READING } from '../../lib/languages/en/comparing/sentence-reading';
import { ENGLISH } from '../../lib/languages/en/english';
import { SENTENCE_CLASSES } from '../../lib/matching/judge-sentences';
import { readSentence } from '../../lib/matching/read-sentence';
import { SENTENCE_FEATURES, sentenceFeatures } from '../../lib/matching/sentence-features';
import { type Forest, softmax, valuesOf, writeForest } from '../../lib/matching/trees';
import { boost } from './boost';

const LABELS: readonly string[] = SENTENCE_CLASSES;
const FOLDS = 4;

interface Sample {
  set: string;
  group: string;
  label: string;
  three: boolean;
  row: Float32Array;
}

const args = process.argv.slice(2);
const cut = args.indexOf('--test');
const trainFiles = args.slice(0, cut < 0 ? args.length : cut).filter((a) => !a.startsWith('--'));
const testFiles = cut < 0 ? [] : args.slice(cut + 1).filter((a) => !a.startsWith('--'));

function read(file: string): Sample[] {
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const three = lines.some((line) => line.label === 'conflict');
  return lines.map((line) => ({
    set: basename(file, '.jsonl'),
    // Sentences on one subject stay in one fold: the claim's first words name it.
    group:
      String(line.b)
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.slice(0, 2)
        .join(' ') ?? '',
    label: line.label,
    three,
    row: sentenceFeatures(readSentence(line.a, ENGLISH), readSentence(line.b, ENGLISH), SENTENCE_READING),
  }));
}

function train(samples: Sample[]): Forest {
  const sizes = new Map<string, number>();
  for (const { set } of samples) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  // A set of two labels does not tell a conflict from an unrelated sentence: its "other" teaches neither.
  const usable = samples.filter((s) => s.three || s.label === 'agree' || s.label === 'other');
  return boost(
    usable.map((s) => s.row),
    usable.map((s) => LABELS.indexOf(s.label)),
    usable.map((s) => Math.min(8, Math.sqrt(30000 / (sizes.get(s.set) ?? 1)))),
    { classes: 3, rounds: 260, depth: 5, rate: 0.08, features: 0.5, lambda: 6, minWeight: 20 },
  );
}

const guess = (forest: Forest, s: Sample): string => {
  const p = softmax(valuesOf(forest, s.row));
  const label = LABELS[p.indexOf(Math.max(...p))] ?? 'other';
  return s.three || label === 'agree' ? label : 'other';
};

function show(name: string, pairs: [Sample, string][]): void {
  const right = pairs.filter(([s, g]) => s.label === g).length;
  const per = LABELS.map((l) => {
    const hit = pairs.filter(([s, g]) => s.label === l && g === l).length;
    return `${l} ${(hit / (pairs.filter(([, g]) => g === l).length || 1)).toFixed(2)}/${(hit / (pairs.filter(([s]) => s.label === l).length || 1)).toFixed(2)}`;
  });
  console.log(`${name.padEnd(24)} ${pairs.length}  accuracy ${(right / pairs.length).toFixed(3)}  ${per.join('  ')}`);
}

const hash = (text: string) => [...text].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7);
const samples = trainFiles.flatMap(read);
const tests = testFiles.flatMap(read);
console.log(`${samples.length} pairs, ${SENTENCE_FEATURES.length} features`);
const held: [Sample, string][] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const forest = train(samples.filter((s) => hash(s.group) % FOLDS !== fold));
  for (const s of samples) if (hash(s.group) % FOLDS === fold) held.push([s, guess(forest, s)]);
}
for (const set of new Set(samples.map((s) => s.set)))
  show(
    `${set}, held out`,
    held.filter(([s]) => s.set === set),
  );
const forest = train(samples);
for (const set of new Set(tests.map((s) => s.set)))
  show(
    `${set}, never seen`,
    tests.filter((s) => s.set === set).map((s) => [s, guess(forest, s)]),
  );
if (args.includes('--write'))
  writeFileSync(
    new URL('../../lib/languages/en/data/sentence-judge.json', import.meta.url),
    `${JSON.stringify({ features: SENTENCE_FEATURES.join(' '), judge: writeForest(forest) }, null, 2)}\n`,
  );
