import type { Span } from '../../article/article';
import type { Attribution } from '../claim';
import type { NameIndex } from '../names';
import type { Draft } from './find-sayings';
import { readSayings } from './read-sayings';
import { nameTellers } from './tellers';

/** Sayings that cover less of their sentence do not make it theirs. */
const MOST = 0.5;

/** Who each sentence of an article is from. In: paragraph and the sentence's offsets in it. */
export type AttributeSentence = (paragraph: number, sentence: Span) => Attribution | null;

/** Reads an article's sayings once; the function it gives answers for any of its sentences. */
export function attributeSentences(paragraphs: string[], names: NameIndex): AttributeSentence {
  const { reading, sayings: drafts } = readSayings(paragraphs);
  const name = nameTellers(reading, names);
  return (paragraph, { start, end }) => {
    const offset = reading.paragraphs[paragraph]?.start ?? 0;
    const sentence = { start: start + offset, end: end + offset };
    const candidates = drafts.filter((draft) => draft.source.length > 0 && share(draft, sentence) > 0);
    let best: Draft | null = null;
    let most = 0;
    for (const draft of candidates) {
      const weight = share(draft, sentence) + (draft.speech ? 0.3 : 0);
      if (weight > most) {
        most = weight;
        best = draft;
      }
    }
    const source = best?.source[0];
    if (!best || !source || most < MOST) return null;
    const teller = name(source, best.line);
    if (!teller) return null;
    const cue = reading.text.slice(best.cue[0]?.start ?? 0, best.cue[0]?.end ?? 0);
    return { source: teller.shown, cue, chain: teller.chain, origin: names.keyOf(teller.origin) };
  };
}

/** How much of a sentence is a saying's: its source, its cue or what is said. 0 to 1. */
function share({ source, cue, content }: Draft, { start, end }: Span): number {
  let covered = 0;
  for (const span of [...source, ...cue, ...content])
    covered += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
  return covered / Math.max(1, end - start);
}
