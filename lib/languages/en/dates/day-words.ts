import { type CalendarUnit, type Days, shareOf } from '../../../claims/dates/days';

/** Shares of a stretch that "early", "late" and their like mean: thirds with soft edges, halves where halves are said. */
const PARTS: readonly (readonly [words: RegExp, from: number, to: number])[] = [
  [/second half|latter half/, 0.5, 1],
  [/first half/, 0, 0.5],
  [/early|start|beginning/, 0, 1 / 3 + 0.01],
  [/mid/, 0.3, 0.7],
  [/end of/, 0.75, 1],
  [/late$/, 0.6, 1],
];

/** The part of a stretch that a word such as "early" or "the end of" means; the whole where it means none. */
export function partOf(days: Days, part: string | undefined): Days {
  const row = part && PARTS.find(([words]) => words.test(part.toLowerCase()));
  if (!row) return days;
  const [, from, to] = row;
  return shareOf(days, from, to);
}

/** The unit that a word names: "weeks", "centuries". */
export const unitNamed = (word: string): CalendarUnit => word.replace(/s$/, '').replace(/ie$/, 'y') as CalendarUnit;
