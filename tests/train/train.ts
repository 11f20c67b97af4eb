/**
 * Trains the two judges of lib/matching (same question? how do they stand?) and prints what they reach.
 *
 *   npx tsx tests/train/train.ts STORIES… [--loso] [--write]
 *
 * STORIES are folders of labelled stories. --loso measures each story by judges trained on the others.
 */
import { writeFileSync } from 'node:fs';
import type { Verdict } from '../../lib/matching/comparison';
import {
  align,
  daysBetween,
  MATCH_FEATURES,
  matchFeatures,
  VERDICT_FEATURES,
  verdictFeatures,
} from '../../lib/matching/features';
import { readPair } from '../../lib/matching/read-pair';
import { type Forest, probabilityOf, softmax, valuesOf, writeForest } from '../../lib/matching/trees';
import { type BoostOptions, boost } from './boost';
import { readStories, type Story } from './stories';

export const CLASSES: Verdict[] = ['agrees', 'differs', 'updates', 'conflicts'];

export interface Example {
  story: string;
  exhaustive: boolean;
  verdict: Verdict | 'none' | 'unlisted' | 'optional';
  match: Float32Array;
  /** One row when the days tell which side is the earlier, else both ways. */
  ways: Float32Array[];
  overlap: number;
  meaning: number;
  kind: string;
  /** Which two articles, and which claims of them. */
  at: [string, number, number];
}

export function examplesOf(story: Story): Example[] {
  const examples: Example[] = [];
  const key = (a: string, b: string) => `${a}\u0000${b}`;
  const labels = new Map<string, Story['labels'][number]>();
  for (const label of story.labels) {
    const x = story.articles[label.a[0]]?.claims[label.a[1]]?.sentence ?? '';
    const y = story.articles[label.b[0]]?.claims[label.b[1]]?.sentence ?? '';
    labels.set(key(x, y), label);
    labels.set(key(y, x), label);
  }
  story.articles.forEach((a, p) => {
    story.articles.slice(p + 1).forEach((b) => {
      const pair = readPair(a, b);
      const days = daysBetween(pair);
      a.claims.forEach((x, i) => {
        b.claims.forEach((y, j) => {
          const label = labels.get(key(x.sentence, y.sentence));
          const verdict = x.sentence === y.sentence ? 'optional' : (label?.verdict ?? 'unlisted');
          const alignment = align(pair, i, j);
          const match = matchFeatures(pair, i, j, alignment);
          const ways: Float32Array[] = [];
          if (days >= 0) ways.push(verdictFeatures(pair, alignment, 'a'));
          if (days <= 0) ways.push(verdictFeatures(pair, alignment, 'b'));
          examples.push({
            story: story.name,
            exhaustive: story.exhaustive,
            verdict,
            match,
            ways,
            overlap: match[0] ?? 0,
            meaning: match[1] ?? 0,
            kind: label?.kind ?? '',
            at: [`${story.name} ${p} ${story.articles.indexOf(b)}`, i, j],
          });
        });
      });
    });
  });
  return examples;
}

export interface Judges {
  match: Forest;
  verdict: Forest;
}

const MATCH_OPTIONS: Partial<BoostOptions> = { rounds: 250, depth: 4, rate: 0.06 };
const VERDICT_OPTIONS: Partial<BoostOptions> = { rounds: 120, depth: 3, rate: 0.06, features: 0.4 };

const weightOf = (e: Example): number =>
  e.verdict === 'none' ? 2 : e.verdict !== 'unlisted' ? (e.exhaustive ? 1 : 2) : e.exhaustive ? 1 : 0.35;

export const isListed = (e: Example): boolean =>
  e.verdict !== 'unlisted' && e.verdict !== 'none' && e.verdict !== 'optional';

export function trainJudges(examples: Example[]): Judges {
  const usable = examples.filter((e) => e.verdict !== 'optional');
  const match = boost(
    usable.map((e) => e.match),
    usable.map((e) => Number(isListed(e))),
    usable.map(weightOf),
    MATCH_OPTIONS,
  );
  const listed = usable.filter(isListed).flatMap((e) => e.ways.map((way) => ({ e, way })));
  const verdict = boost(
    listed.map(({ way }) => way),
    listed.map(({ e }) => CLASSES.indexOf(e.verdict as Verdict)),
    listed.map(({ e }) => (e.exhaustive ? 0.4 : 1) / e.ways.length),
    { ...VERDICT_OPTIONS, classes: CLASSES.length },
  );
  return { match, verdict };
}

/** What the judges say of an example: how sure it is one question, and the verdicts' probabilities. */
export function judge(judges: Judges, e: Example): { same: number; verdicts: number[] } {
  const same = probabilityOf(valuesOf(judges.match, e.match)[0] ?? 0);
  const ways = e.ways.map((way) => softmax(valuesOf(judges.verdict, way)));
  return { same, verdicts: CLASSES.map((_, k) => ways.reduce((s, w) => s + (w[k] ?? 0), 0) / ways.length) };
}

export interface Judged {
  e: Example;
  same: number;
  verdicts: number[];
}

const CONFLICT_AT = 0.5;

export function shownVerdict(j: Judged, at: number): Verdict | 'none' {
  if (j.same < at) return 'none';
  const p = j.verdicts.map((v, k) => (CLASSES[k] === 'conflicts' && v < CONFLICT_AT ? 0 : v));
  return CLASSES[p.indexOf(Math.max(...p))] ?? 'none';
}

/** The scorer's figures over judged examples. */
export function measure(judged: Judged[], lost: { verdict: string }[], at: number) {
  const L = [...CLASSES, 'none'] as string[];
  const confusion: Record<string, Record<string, number>> = Object.fromEntries(
    L.map((l) => [l, Object.fromEntries(L.map((m) => [m, 0]))]),
  );
  const add = (gold: string, got: string) => {
    const row = confusion[gold];
    if (row) row[got] = (row[got] ?? 0) + 1;
  };
  let unlisted = 0;
  let tp = 0;
  let fp = 0;
  let goldExhaustive = 0;
  for (const j of judged) {
    const got = shownVerdict(j, at);
    if (j.e.verdict === 'unlisted') {
      if (got !== 'none') {
        unlisted++;
        if (j.e.exhaustive) fp++;
      }
      continue;
    }
    if (j.e.verdict === 'optional') continue;
    add(j.e.verdict, got);
    if (j.e.exhaustive) {
      if (j.e.verdict === 'none') fp += Number(got !== 'none');
      else {
        goldExhaustive++;
        tp += Number(got !== 'none');
      }
    }
  }
  for (const l of lost) add(l.verdict, 'none');
  const sum = (f: (l: string) => number) => L.reduce((s, l) => s + f(l), 0);
  const per = L.filter((l) => sum((m) => confusion[l]?.[m] ?? 0)).map((l) => {
    const hit = confusion[l]?.[l] ?? 0;
    const gold = sum((m) => confusion[l]?.[m] ?? 0);
    const got = sum((m) => confusion[m]?.[l] ?? 0);
    const p = hit / (got || 1);
    const r = hit / (gold || 1);
    return { l, p, r, f1: (2 * p * r) / (p + r || 1) };
  });
  const pairs = CLASSES.reduce((s, l) => s + sum((m) => confusion[l]?.[m] ?? 0), 0);
  const found = CLASSES.reduce((s, l) => s + CLASSES.reduce((t, m) => t + (confusion[l]?.[m] ?? 0), 0), 0);
  const hard = sum((m) => confusion.none?.[m] ?? 0);
  const p = tp / (tp + fp || 1);
  const r = tp / (goldExhaustive || 1);
  return {
    macro: per.reduce((s, x) => s + x.f1, 0) / per.length,
    per,
    recall: found / pairs,
    hard: (hard - (confusion.none?.none ?? 0)) / (hard || 1),
    opposed: ((confusion.agrees?.conflicts ?? 0) + (confusion.conflicts?.agrees ?? 0)) / pairs,
    matchF1: (2 * p * r) / (p + r || 1),
    matchP: p,
    matchR: r,
    unlisted,
    confusion,
  };
}

function show(name: string, m: ReturnType<typeof measure>): void {
  const n = (x: number) => x.toFixed(3);
  console.log(
    `${name.padEnd(22)} macro ${n(m.macro)}  recall ${n(m.recall)}  hard ${n(m.hard)}  opposed ${n(m.opposed)}  ${m.per
      .map((x) => `${x.l.slice(0, 4)} ${n(x.f1)} (${x.p.toFixed(2)}/${x.r.toFixed(2)})`)
      .join(
        '  ',
      )}${m.matchR ? `  matchF1 ${n(m.matchF1)} (${n(m.matchP)}/${n(m.matchR)})` : ''}  unlisted ${m.unlisted}`,
  );
}

function main(): void {
  const args = process.argv.slice(2);
  const folders = args.filter((a) => !a.startsWith('--'));
  const stories = folders.flatMap(readStories);
  const t0 = performance.now();
  const examples = stories.flatMap(examplesOf);
  console.log(
    `${stories.length} stories, ${examples.length} pairs, ${MATCH_FEATURES.length}/${VERDICT_FEATURES.length} features, ${Math.round(performance.now() - t0)} ms`,
  );
  const dev = stories.filter((s) => !s.exhaustive);
  const seeds = stories.filter((s) => s.exhaustive);
  const lostOf = (list: Story[]) => list.flatMap((s) => s.lost);
  const report = (judged: Judged[]) => {
    for (const at of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
      show(
        `dev at ${at}`,
        measure(
          judged.filter((j) => !j.e.exhaustive),
          lostOf(dev),
          at,
        ),
      );
      show(
        `seeds at ${at}`,
        measure(
          judged.filter((j) => j.e.exhaustive),
          lostOf(seeds),
          at,
        ),
      );
    }
  };
  if (args.includes('--loso')) {
    const judged: Judged[] = [];
    for (const story of stories) {
      const judges = trainJudges(examples.filter((e) => e.story !== story.name));
      const mine = examples.filter((e) => e.story === story.name).map((e) => ({ e, ...judge(judges, e) }));
      judged.push(...mine);
      show(story.name, measure(mine, story.lost, 0.4));
    }
    console.log('— leave one story out');
    report(judged);
  }
  if (args.includes('--write') || !args.includes('--loso')) {
    const judges = trainJudges(examples);
    console.log('— all');
    report(examples.map((e) => ({ e, ...judge(judges, e) })));
    if (args.includes('--write')) {
      const file = new URL('../../lib/matching/data/judges.json', import.meta.url);
      writeFileSync(
        file,
        `${JSON.stringify({ match: writeForest(judges.match), verdict: writeForest(judges.verdict) }, null, 2)}\n`,
      );
    }
  }
}

if (process.argv[1]?.endsWith('train.ts')) main();
