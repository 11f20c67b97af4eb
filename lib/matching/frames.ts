import { FRAMES } from './data/frames';
import { stemOf } from './stem';
import type { Word } from './words';

/** A place where a sentence speaks of one of the matters that news is about (see data/frames.ts). */
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

const NEGATING = new Set(
  "no not none nobody nothing never neither nor without cannot can't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't couldn't unable fail refuse deny".split(
    ' ',
  ),
);
const AHEAD = new Set(
  'will would could may might shall plan plans planned expect expected likely due hope hopes want wants offer propose ready willing prepare if should intend seek to'.split(
    ' ',
  ),
);
/** How many words back a negation or a "will" reaches. */
const REACH = 4;

/** Finds the frames a sentence speaks of, each frame and side once, in order. */
export function framesIn(words: readonly Word[]): FrameMention[] {
  const found: FrameMention[] = [];
  const seen = new Set<number>();
  words.forEach((word, i) => {
    for (const { frame, reverse, rest } of entries.get(word.stem) ?? []) {
      const id = 2 * frame + Number(reverse);
      if (seen.has(id)) continue;
      let at = i;
      const whole = rest.every((stem) => {
        if (words[at + 1]?.stem === stem) at += 1;
        else if (words[at + 2]?.stem === stem) at += 2;
        else return false;
        return true;
      });
      if (!whole) continue;
      seen.add(id);
      const before = words.slice(Math.max(0, i - REACH), i);
      found.push({
        frame,
        reverse,
        negated: before.some((w) => NEGATING.has(w.lower) || NEGATING.has(w.stem)),
        ahead: before.some((w) => AHEAD.has(w.lower) && w.lower !== 'to') || words[i - 1]?.lower === 'to',
        start: word.start,
        end: (words[at] as Word).end,
      });
    }
  });
  return found;
}
