import { byAdjective } from './by-adjective';
import { accordingTo, inPoll, labelledSpeech } from './by-label';
import { byNoun } from './by-noun';
import { byVerb } from './by-verb';
import { lineEnd } from './clauses';
import type { Context, Draft, Found } from './context';
import { cueAt } from './find-cues';
import type { Line, Reading, Word } from './read-lines';

/** Finds the sayings whose cue stands in this sentence, outside quotations, in the order of their cues. */
export function sayingsOfLine(reading: Reading, number: number): Draft[] {
  const line = reading.lines[number] as Line;
  const { words } = line;
  const context: Context = { reading, line, words, limit: lineEnd(words), subjects: new Map() };
  const drafts: Draft[] = [];
  add(labelledSpeech(context));
  for (const [at, word] of words.entries()) if (word.quote < 0) add(sayingAt(context, at, word));
  return drafts;

  function add(found: Found | null): void {
    const cue = found?.cue[0];
    // "expressed doubt that": the verb has reported it already.
    if (found && cue && !drafts.some(({ cue: [other] }) => other && other.start < cue.end && cue.start < other.end))
      drafts.push({ ...found, line: number });
  }
}

/** The saying whose cue has its main word at `at`. */
function sayingAt(context: Context, at: number, word: Word): Found | null {
  if (word.lower === 'according') return context.words[at + 1]?.lower === 'to' ? accordingTo(context, at) : null;
  const cue = cueAt(context.words, at);
  return (
    (word.lower === 'in' ? inPoll(context, at) : null) ??
    (cue && byVerb(context, cue)) ??
    byAdjective(context, at) ??
    (word.pos === 'NOUN' ? byNoun(context, at) : null)
  );
}
