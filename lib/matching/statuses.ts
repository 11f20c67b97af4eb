import { endOf } from './phrases';
import type { Word } from './words';

/** How far a matter has come, as a sentence tells it. */
export interface StatusMention {
  /** Index among the matters. */
  matter: number;
  step: number;
  /** Which of the outcomes that exclude each other at this step. */
  outcome: number;
  stem: string;
  word: number;
}

interface Entry extends Omit<StatusMention, 'stem' | 'word'> {
  rest: string[];
}

/**
 * Makes what finds how far the matters that news is about have come in a sentence.
 * @param list a matter a line: its name, ": ", its steps in order with " | " between; words behind " / " within a step are
 * another outcome of it; a `+` joins words that stand together, with at most one between
 * @param stemOf the language's
 */
export function openStatuses(
  list: string,
  stemOf: (word: string) => string,
): (words: readonly Word[]) => StatusMention[] {
  const entries = new Map<string, Entry[]>();
  list
    .trim()
    .split('\n')
    .forEach((line, matter) => {
      const [, words = ''] = line.split(': ');
      words.split(' | ').forEach((steps, step) => {
        steps.split(' / ').forEach((outcomes, outcome) => {
          for (const word of outcomes.trim().split(/\s+/)) {
            const [first = '', ...rest] = word.split('+').map(stemOf);
            const entry = { matter, step, outcome, rest };
            const known = entries.get(first);
            if (!known) entries.set(first, [entry]);
            else if (
              !known.some(
                (e) => e.matter === matter && e.step === step && e.outcome === outcome && e.rest.join() === rest.join(),
              )
            )
              known.push(entry);
          }
        });
      });
    });
  return (words) => {
    const found: StatusMention[] = [];
    words.forEach((word, i) => {
      for (const { matter, step, outcome, rest } of entries.get(word.stem) ?? []) {
        if (endOf(rest, words, i)) found.push({ matter, step, outcome, stem: word.stem, word: i });
      }
    });
    return found;
  };
}
