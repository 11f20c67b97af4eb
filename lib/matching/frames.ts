import { isAheadAt, isNegatedAt } from '../languages/en/comparing/polarity';
import { stemOf } from '../languages/en/comparing/stem';
import { FRAMES } from '../languages/en/data/frames';
import { endOf } from './phrases';
import type { Word } from './words';

/** A place where a sentence speaks of one of the matters that news is about (see lib/languages/en/data/frames.ts). */
export interface FrameMention {
  /** Index among the frames. */
  frame: number;
  /** Says the reverse: "released" of an arrest. */
  reverse: boolean;
  /** A "no", "nobody", "not" stands before it. */
  negated: boolean;
  /** A "will", "may", "plans to" stands before it. */
  ahead: boolean;
  start: number;
  end: number;
}

interface Entry {
  frame: number;
  reverse: boolean;
  /** Stems that must follow, each with at most one word between. */
  rest: string[];
}

const names: string[] = [];
const entries = new Map<string, Entry[]>();
for (const line of FRAMES.trim().split('\n')) {
  const [name = '', words = ''] = line.split(': ');
  const frame = names.push(name) - 1;
  words.split(' | ').forEach((side, k) => {
    for (const word of side.split(' ')) {
      const [first = '', ...rest] = word.toLowerCase().split('+').map(stemOf);
      const list = entries.get(first);
      const entry = { frame, reverse: k === 1, rest };
      if (list) list.push(entry);
      else entries.set(first, [entry]);
    }
  });
}

export const FRAME_NAMES: readonly string[] = names;

/** Finds the frames a sentence speaks of, each frame and side once, in order. */
export function framesIn(words: readonly Word[]): FrameMention[] {
  const found: FrameMention[] = [];
  const seen = new Set<number>();
  words.forEach((word, i) => {
    for (const { frame, reverse, rest } of entries.get(word.stem) ?? []) {
      const id = 2 * frame + Number(reverse);
      if (seen.has(id)) continue;
      const last = endOf(rest, words, i);
      if (!last) continue;
      seen.add(id);
      found.push({
        frame,
        reverse,
        negated: isNegatedAt(words, i),
        ahead: isAheadAt(words, i),
        start: word.start,
        end: last.end,
      });
    }
  });
  return found;
}
