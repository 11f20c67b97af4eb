import { endOf } from './phrases';
import type { Word } from './words';

/** A place where a sentence speaks of one of the matters that news is about (a language's list of frames). */
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

/** The frames that a language knows. */
export interface Frames {
  /** What they are called, in their order. */
  names: readonly string[];
  /** Finds the frames a sentence speaks of, each frame and side once, in order. */
  framesIn(words: readonly Word[]): FrameMention[];
}

/** What of a language's grammar frames are read with. */
interface Grammar {
  stemOf(word: string): string;
  /** Whether a "no", "nobody", "not" stands shortly before a word. */
  isNegatedAt(words: readonly Word[], at: number): boolean;
  /** Whether a "will", "may", "plans to" stands shortly before it. */
  isAheadAt(words: readonly Word[], at: number): boolean;
}

/**
 * Reads a list of frames.
 * @param list a frame a line: its name, ": ", its words with blanks between, and behind " | " those that say the reverse; a
 * `+` joins words that stand together, with at most one between
 */
export function openFrames(list: string, { stemOf, isNegatedAt, isAheadAt }: Grammar): Frames {
  const entries = new Map<string, Entry[]>();
  const names: string[] = [];
  const lines = list.trim().split('\n').filter(Boolean);
  lines.forEach((line, frame) => {
    const [name = '', words = ''] = line.split(': ');
    names.push(name);
    words.split(' | ').forEach((side, k) => {
      for (const word of side.split(' ')) {
        const [first = '', ...rest] = word.toLowerCase().split('+').map(stemOf);
        const known = entries.get(first);
        const entry = { frame, reverse: k === 1, rest };
        if (known) known.push(entry);
        else entries.set(first, [entry]);
      }
    });
  });
  return {
    names,
    framesIn(words) {
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
    },
  };
}
