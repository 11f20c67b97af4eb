import type { Span } from '../../../article/article';
import type { AttributeSentence } from '../../../claims/attribution';
import type { NameIndex } from '../../../claims/names';
import { DEEDS } from '../data/reporting-verbs';
import { lineAt } from './read-lines';
import { isCiting, type ReadSaying, readSayings } from './read-sayings';
import { nameTellers } from './tellers';
import { isUntold } from './untold';

/** A saying that covers less of its sentence does not make the sentence its teller's. */
const LEAST_SHARE = 0.35;

/** Less is enough where words are reported at the sentence's first cue: "It failed, she said, and …". */
const LEAST_SHARE_FIRST = 0.2;

/** What weighs beside the share: that words are reported, and that the cue is the sentence's first. */
const FOR_SPEECH = 0.3;
const FOR_FIRST = 0.25;

/** Of what one says, a saying within must hold this share to be passed on rather than mentioned. */
const PASSED_ON = 0.6;

/**
 * Reads an article's sayings once; the function it gives answers for any of its sentences. `null` where the article
 * says it itself. Pure; never throws.
 */
export function attributeSentences(paragraphs: string[], names: NameIndex): AttributeSentence {
  const { reading, sayings } = readSayings(paragraphs);
  const { nameOf, citedIn } = nameTellers(reading, names);
  const byLine = sayingsByLine(
    sayings.filter((saying) => saying.source.length > 0 && tells(saying) && !isUntold(saying, reading)),
    reading.lines,
  );
  return (paragraph, { start, end }) => {
    const offset = reading.paragraphs[paragraph]?.start ?? 0;
    const sentence = { start: start + offset, end: end + offset };
    const here = new Set<ReadSaying>();
    for (let line = lineAt(reading.lines, sentence.start); line < reading.lines.length; line++) {
      if ((reading.lines[line] as Span).start >= sentence.end) break;
      for (const saying of byLine.get(line) ?? []) here.add(saying);
    }
    const saying = mainSaying(here, sentence);
    const source = saying?.source[0];
    const teller = saying && source ? nameOf(source, saying.line) : null;
    if (!saying || !teller) return null;
    const chain = [...teller.chain];
    let { key } = teller;
    const further = passedOn(saying, here).map(({ source: [own], line }) => own && nameOf(own, line));
    for (const next of [...further, citedIn(saying.line)]) {
      // "Fishermen say they were sent back": a word that means nobody else is no further teller.
      if (!next?.key || next.key === key || chain.includes(next.shown)) continue;
      chain.push(...next.chain);
      key = next.key;
    }
    const cue = saying.cue[0];
    const isHere = cue && cue.start >= sentence.start && cue.end <= sentence.end;
    return {
      source: teller.shown,
      cue: isHere ? reading.text.slice(cue.start, cue.end) : '',
      chain,
      origin: key,
    };
  };
}

/** Deeds ("backs the plan"), nouns without a clause ("his plan for") and "citing the ministry" report nobody's words. */
function tells(saying: ReadSaying): boolean {
  const { lemma, frame, reports } = saying;
  if (isCiting(saying)) return false;
  return reports || (!DEEDS.has(lemma) && (!frame.startsWith('n-') || frame.startsWith('n-that')));
}

/** The sayings that have words in a line, for each line. */
function sayingsByLine(sayings: ReadSaying[], lines: readonly Span[]): Map<number, ReadSaying[]> {
  const found = new Map<number, ReadSaying[]>();
  for (const saying of sayings) {
    const numbers = new Set<number>();
    for (const span of [...saying.source, ...saying.cue, ...saying.content])
      for (let line = lineAt(lines, span.start); line < lines.length && (lines[line] as Span).start < span.end; line++)
        numbers.add(line);
    for (const line of numbers) {
      const list = found.get(line);
      if (list) list.push(saying);
      else found.set(line, [saying]);
    }
  }
  return found;
}

/** The saying that most of a sentence is; `null` where none is enough of it. */
function mainSaying(sayings: Iterable<ReadSaying>, sentence: Span): ReadSaying | null {
  let best: ReadSaying | null = null;
  let most = 0;
  let first = true;
  for (const saying of sayings) {
    const covered = shareOf([...saying.source, ...saying.cue, ...saying.content], sentence);
    if (covered === 0) continue;
    const cue = saying.cue[0];
    const isHere = cue !== undefined && cue.start >= sentence.start && cue.end <= sentence.end;
    const isFirst = isHere && first && saying.within === null;
    if (isFirst) first = false;
    const speaks = saying.speech || saying.reports || saying.lemma === 'speak';
    const weight = covered + (speaks ? FOR_SPEECH : 0) + (isFirst ? FOR_FIRST : 0);
    if (covered < (isFirst && speaks ? LEAST_SHARE_FIRST : LEAST_SHARE) || saying.within !== null || weight <= most)
      continue;
    most = weight;
    best = saying;
  }
  return best;
}

/** By these somebody tells; "the government will promise", "a waitress recognised him" are told of them. */
const PASSING_ON = new Set(
  'say tell accord report state announce claim inform write admit insist confess reveal show quote confirm explain note put estimate'.split(
    ' ',
  ),
);

/** How what they tell stands beside them; "confirmed the finding", "claiming to be he" have other frames. */
const TOLD_FRAMES = new Set(
  'that bare wh quote comma-quote colon behind inverted as according quoted by d at-amount'.split(' '),
);

const passesOn = (saying: ReadSaying): boolean =>
  TOLD_FRAMES.has(saying.frame) &&
  (PASSING_ON.has(saying.lemma) || (saying.speech && (saying.frame === 'behind' || saying.frame === 'inverted')));

/** The sayings that hold most of what is said, one within the other: "he said that she had been told by …". */
function passedOn(outer: ReadSaying, sayings: Iterable<ReadSaying>): ReadSaying[] {
  const chain: ReadSaying[] = [];
  let content = outer.content;
  for (const inner of sayings) {
    if (inner === outer || inner.line !== outer.line || !passesOn(inner)) continue;
    const [span] = content;
    if (!span || inner.within === null) continue;
    if (shareOf([...inner.source, ...inner.cue, ...inner.content], span) < PASSED_ON) continue;
    chain.push(inner);
    content = inner.content;
  }
  return chain;
}

/** How much of a span others cover; they do not overlap. 0 to 1. */
function shareOf(spans: Span[], { start, end }: Span): number {
  let covered = 0;
  for (const span of spans) covered += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
  return covered / Math.max(1, end - start);
}
