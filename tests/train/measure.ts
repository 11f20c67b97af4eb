/** The scorer's figures over judged examples. */
import type { Verdict } from '../../lib/matching/comparison';
import { CLASSES, chooseVerdict, confidenceOf, doubtsOf } from '../../lib/matching/judges';
import type { Linear } from '../../lib/matching/linear';
import type { Judged } from './learn';

export const shownVerdict = (j: Judged, at: number): Verdict | 'none' =>
  j.same < at ? 'none' : chooseVerdict(j.verdicts, j.e.ways.length > 1 ? 0 : 1);

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

/** Prints one line. */
export function show(name: string, m: ReturnType<typeof measure>): void {
  const n = (x: number) => x.toFixed(3);
  console.log(
    `${name.padEnd(22)} macro ${n(m.macro)}  recall ${n(m.recall)}  hard ${n(m.hard)}  opposed ${n(m.opposed)}  ${m.per
      .map((x) => `${x.l.slice(0, 4)} ${n(x.f1)} (${x.p.toFixed(2)}/${x.r.toFixed(2)})`)
      .join(
        '  ',
      )}${m.matchR ? `  matchF1 ${n(m.matchF1)} (${n(m.matchP)}/${n(m.matchR)})` : ''}  unlisted ${m.unlisted}`,
  );
}

const SAME_FROM = 0.35;

/** Prints, for tenths of confidence, how many comparisons are shown and how many of them are right. */
export function showConfidence(confidence: Linear, judged: readonly Judged[]): void {
  const bins = Array.from({ length: 10 }, () => ({ shown: 0, right: 0, conflicts: 0, rightConflicts: 0 }));
  for (const j of judged) {
    if (j.e.verdict === 'optional' || (j.e.verdict === 'unlisted' && !j.e.exhaustive)) continue;
    const told = shownVerdict(j, SAME_FROM);
    if (told === 'none') continue;
    const sure = confidenceOf({ confidence }, doubtsOf(j.same, j.verdicts, told));
    const bin = bins[Math.min(9, Math.floor(sure * 10))] as (typeof bins)[number];
    const right = Number(told === j.e.verdict);
    bin.shown++;
    bin.right += right;
    if (told !== 'conflicts') continue;
    bin.conflicts++;
    bin.rightConflicts += right;
  }
  bins.forEach(({ shown, right, conflicts, rightConflicts }, k) => {
    if (shown)
      console.log(
        `confidence .${k}  shown ${shown}  right ${(right / shown).toFixed(2)}  conflicts ${conflicts}  right ${(rightConflicts / (conflicts || 1)).toFixed(2)}`,
      );
  });
}
