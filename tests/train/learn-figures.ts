/**
 * Learns when two figures count the same thing. The labels name pairs of sentences, not of figures: of a pair on a
 * number the figures most likely to be meant are taken, and taken again with what was learnt (multiple instances).
 */
import { relationOf } from '../../lib/matching/align-figures';
import { figureFeatures } from '../../lib/matching/figure-judge';
import type { Judges } from '../../lib/matching/judges';
import { type Linear, weigh } from '../../lib/matching/linear';
import type { ClaimReading } from '../../lib/matching/read-claim';
import { readPair } from '../../lib/matching/read-pair';
import { valuesOf } from '../../lib/matching/trees';
import { type BoostOptions, boost } from './boost';
import { isListed, labelsOf } from './labels';
import { fitLogistic } from './logistic';
import type { Story } from './stories';

/** The figures of two sentences, crosswise. */
export interface Bag {
  story: string;
  rows: Float32Array[];
  /** Whether the pair's question is a number both give, another one, or none that they share. */
  about: 'number' | 'other' | 'nothing';
  weight: number;
  /** What a person would take first: by noun, state and surroundings. */
  first: number[];
}

const ROUNDS = 3;
const RIDGE = 12;
const COUNTED_OPTIONS: Partial<BoostOptions> = { rounds: 50, depth: 3, rate: 0.15, features: 0.4, lambda: 5 };

export function bagsOf(story: Story): Bag[] {
  const said = labelsOf(story);
  const bags: Bag[] = [];
  story.articles.forEach((p, k) => {
    for (const q of story.articles.slice(k + 1)) {
      const pair = readPair(p, q);
      const width = pair.b.claims.length;
      pair.a.claims.forEach((a, i) => {
        pair.b.claims.forEach((b, j) => {
          if (!a.claim.figures.length || !b.claim.figures.length) return;
          const label = said(a.claim.sentence, b.claim.sentence);
          if (label.verdict === 'optional') return;
          const listed = isListed(label);
          const at = i * width + j;
          const overlap = pair.overlap[at] as number;
          const meaning = pair.meaning[at] as number;
          if (!listed && label.verdict !== 'none' && overlap + 0.4 * meaning < 0.2) return;
          const context = { rarity: pair.rarity, overlap, meaning, exchange: pair.exchange };
          const { rows, first } = crosswise(a, b, label.reason, context);
          if (rows.length)
            bags.push({
              story: story.name,
              rows,
              first,
              about: !listed ? 'nothing' : label.kind === 'number' ? 'number' : 'other',
              weight: listed ? 2 : label.verdict === 'none' ? 1.5 : story.exhaustive ? 0.6 : 0.3,
            });
        });
      });
    }
  });
  return bags;
}

function crosswise(
  a: ClaimReading,
  b: ClaimReading,
  reason: string,
  context: Parameters<typeof figureFeatures>[5],
): Pick<Bag, 'rows' | 'first'> {
  const rows: Float32Array[] = [];
  const first: number[] = [];
  const digits = (text: string) => text.match(/\d[\d.,]*\d|\d/)?.[0] ?? text;
  for (const x of a.claim.figures)
    for (const y of b.claim.figures) {
      const relation = relationOf(x, y, context.exchange);
      if (!relation) continue;
      const row = figureFeatures(a, x, b, y, relation, context);
      rows.push(row);
      const named = Number(reason.includes(digits(x.text))) + Number(reason.includes(digits(y.text)));
      first.push(
        named + (relation === 'equal' ? 0.5 : 0) + Number(x.noun !== null && x.noun === y.noun) + x.state.length * 0.1,
      );
    }
  return { rows, first };
}

/**
 * Two judges: `counted`, whether two figures of any two sentences count one thing; `asked`, whether they are what two
 * sentences on one question are about.
 */
export function learnFigures(bags: readonly Bag[]): Judges['figures'] {
  const counted = bags.filter(({ about }) => about !== 'other');
  return {
    counted: {
      forest: learn(
        counted,
        (x, y, w) => boost(x, y, w, COUNTED_OPTIONS),
        (forest, row) => valuesOf(forest, row)[0] as number,
      ),
      linear: learn(counted, weighing, weigh),
    },
    asked: learn(
      bags.filter(({ about }) => about !== 'nothing'),
      weighing,
      weigh,
    ),
  };
}

const weighing = (x: Float32Array[], y: number[], w: number[]): Linear => fitLogistic(x, y, w, RIDGE);

function learn<T>(
  bags: readonly Bag[],
  train: (x: Float32Array[], y: number[], w: number[]) => T,
  ask: (judge: T, row: Float32Array) => number,
): T {
  let judge: T | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const x: Float32Array[] = [];
    const y: number[] = [];
    const w: number[] = [];
    for (const { rows, about, weight, first } of bags) {
      const score = judge !== null ? rows.map((row, k) => ask(judge as T, row) + 0.5 * (first[k] as number)) : first;
      const best = score.indexOf(Math.max(...score));
      rows.forEach((row, k) => {
        const meant = about === 'number' && k === best;
        x.push(row);
        y.push(Number(meant));
        w.push(about === 'number' && !meant ? 0.4 : weight);
      });
    }
    judge = train(x, y, w);
  }
  return judge as T;
}
