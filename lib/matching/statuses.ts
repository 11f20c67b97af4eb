import { stemOf } from '../languages/en/comparing/stem';
import { STATUSES } from '../languages/en/data/statuses';
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

const entries = new Map<string, Entry[]>();
STATUSES.trim()
  .split('\n')
  .forEach((line, matter) => {
    const [, words = ''] = line.split(': ');
    words.split(' | ').forEach((steps, step) => {
      steps.split(' / ').forEach((outcomes, outcome) => {
        for (const word of outcomes.trim().split(/\s+/)) {
          const [first = '', ...rest] = word.split('+').map(stemOf);
          const entry = { matter, step, outcome, rest };
          const list = entries.get(first);
          if (!list) entries.set(first, [entry]);
          else if (
            !list.some(
              (e) => e.matter === matter && e.step === step && e.outcome === outcome && e.rest.join() === rest.join(),
            )
          )
            list.push(entry);
        }
      });
    });
  });

/** Finds how far the matters that news is about have come in a sentence. */
export function statusesIn(words: readonly Word[]): StatusMention[] {
  const found: StatusMention[] = [];
  words.forEach((word, i) => {
    for (const { matter, step, outcome, rest } of entries.get(word.stem) ?? []) {
      if (endOf(rest, words, i)) found.push({ matter, step, outcome, stem: word.stem, word: i });
    }
  });
  return found;
}
