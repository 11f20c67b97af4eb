import type { Claim } from '../claims/claim';
import { type FrameMention, framesIn } from './frames';
import { directionOf, type Word, wordsOf } from './words';

/** What comparing needs of one claim, read once and kept as long as the claim is. */
export interface ClaimReading {
  claim: Claim;
  words: Word[];
  /** The telling words, one per stem, in order: no function words, no digits. */
  content: Word[];
  /** Stem → global weight of the telling words and of the numbers as written. */
  weights: Map<string, number>;
  direction: Float32Array;
  /** Keys of the names, and of capitalised words that no name covers. */
  names: Set<string>;
  negations: number;
  /** Words of plan, forecast or possibility. */
  ahead: number;
  /** Words that tell a change or a correction: "now", "revised", "no longer", "has since". */
  changed: number;
  /** Words that keep a distance: "reportedly", "believed", "up to". */
  hedged: number;
  quoted: boolean;
  frames: FrameMention[];
}

const readings = new WeakMap<Claim, ClaimReading>();

/** Reads a claim for comparing. Cached by the claim object. */
export function readClaim(claim: Claim): ClaimReading {
  let reading = readings.get(claim);
  if (!reading) {
    reading = read(claim);
    readings.set(claim, reading);
  }
  return reading;
}

const NEGATION =
  /\b(?:no|not|none|nobody|nothing|never|neither|nor|without|cannot|\w{2,8}n['’]t|den(?:y|ies|ied)|reject(?:s|ed)?|refus(?:e|es|ed)|dismiss(?:es|ed)?|fail(?:s|ed)? to|unable|unfounded|ruled out|yet to)\b/giu;
const AHEAD =
  /\b(?:will|would|could|may|might|shall|can|to be|plans?|planned|planning|expects?|expected|forecasts?|predict(?:s|ed)?|due to|is to|are to|likely|risk|possible|proposed?|offered|intends?|hopes?|wants?|if|should)\b/giu;
const CHANGED =
  /\b(?:now|no longer|any longer|since|revised|rose|risen|up from|down from|earlier|already|corrected|withdrawn|new|later|still|finally|latest|last|previously|had)\b/giu;
const HEDGED =
  /\b(?:reportedly|believed|alleged(?:ly)?|apparently|purportedly|up to|as many as|may have|might have|suspected|estimated?s?|about|around|some|roughly|almost|nearly|according to|claim(?:s|ed)?|unverified|unconfirmed|provisional|thought)\b/giu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function read(claim: Claim): ClaimReading {
  const words = wordsOf(claim.sentence);
  const content: Word[] = [];
  const weights = new Map<string, number>();
  const names = new Set(claim.names.map(({ key }) => key).filter(Boolean));
  words.forEach((word, i) => {
    if (word.weight === 0) return;
    const first = i === 0 || /[.:“"‘]\s*$/.test(claim.sentence.slice(Math.max(0, word.start - 2), word.start));
    if (word.capital && !first && !claim.names.some((n) => n.start <= word.start && word.end <= n.end))
      names.add(word.stem);
    if (weights.has(word.stem)) return;
    weights.set(word.stem, word.weight);
    if (!word.digits) content.push(word);
  });
  const { sentence } = claim;
  return {
    claim,
    words,
    content,
    weights,
    direction: directionOf(content),
    names,
    negations: count(sentence, NEGATION),
    ahead: count(sentence, AHEAD),
    changed: count(sentence, CHANGED),
    hedged: count(sentence, HEDGED),
    quoted: /[“"«]/.test(sentence),
    frames: framesIn(words),
  };
}
