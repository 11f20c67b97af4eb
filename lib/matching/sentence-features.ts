import type { Figure } from '../claims/figures';
import { alignFigures, relationOf } from './align-figures';
import { alignWords } from './align-words';
import { Row } from './feature-row';
import type { ClaimReading } from './read-claim';
import { nearness } from './words';

/** Names of the features of `sentenceFeatures`, filled by its first call. */
export const SENTENCE_FEATURES: string[] = [];

const REFUTING =
  /\b(?:den(?:y|ies|ied)|debunk\w*|hoax\w*|fake\w*|false\w*|untrue|rubbish|myth|rumou?rs?|retract\w*|refut\w*|reject\w*|dismiss\w*|disput\w*|incorrect|wrong\w*|not|no|never|nobody|none|without|isn['’]t|wasn['’]t|didn['’]t|doesn['’]t|don['’]t|aren['’]t|won['’]t|hasn['’]t|fails?|failed|unable|prank|satire|bogus|alive)\b/giu;
const DOUBTING =
  /\b(?:claims?|claimed|claiming|reportedly|reports?|report(?:ed|ing)|alleged(?:ly)?|allegations?|allege[sd]?|rumou?r(?:s|ed)?|may|might|could|possibl[ey]|apparently|purported(?:ly)?|suspect(?:s|ed)?|suggests?|unconfirmed|unverified|believed|likely|sources?|says?|said|according|investigat\w+|probes?|wants?|plans?|if|whether|would|set to|expected)\b/giu;
const LESS = /\b(?:less than|under|below|fewer than|almost|nearly|up to|at most|no more than)\b/giu;
const MORE = /\b(?:more than|over|above|at least|exceed\w*|as many as)\b/giu;
const BEFORE = /\b(?:before|prior to|by|until)\b/giu;
const AFTER = /\b(?:after|since|following)\b/giu;
const ONLY = /\b(?:only|all|every|first|last|most|best|highest|largest|never|always|both|each)\b/giu;

const count = (text: string, pattern: RegExp): number => Math.min(3, text.match(pattern)?.length ?? 0);

/** What tells whether the text `a` bears out, denies or leaves open the sentence `b`. */
export function sentenceFeatures(a: ClaimReading, b: ClaimReading): Float32Array {
  const row = new Row(SENTENCE_FEATURES);
  const words = alignWords(a, b, a.weights, b.weights);
  const textA = a.claim.sentence;
  const textB = b.claim.sentence;
  row.put('cover.a', words.coverA);
  row.put('cover.b', words.coverB);
  row.put('exact.a', words.exactA);
  row.put('exact.b', words.exactB);
  row.put('length.a', a.content.length);
  row.put('length.b', b.content.length);
  row.put('only.a', words.onlyA.length);
  row.put('only.b', words.onlyB.length);
  row.put('opposites', words.opposites.length);
  row.put('sisters', words.sisters.length);
  const heaviest = words.onlyB.slice(0, 3);
  heaviest.length = 3;
  for (const [k, word] of [...heaviest].entries()) {
    let best = 0;
    let bestOnly = 0;
    if (word) {
      for (const { row: r } of a.content) best = Math.max(best, nearness(word.row, r));
      for (const { row: r } of words.onlyA) bestOnly = Math.max(bestOnly, nearness(word.row, r));
    }
    row.put(`only.b${k}.weight`, word?.weight ?? 0);
    row.put(`only.b${k}.near`, best);
    row.put(`only.b${k}.nearOnly`, bestOnly);
    row.put(`only.b${k}.capital`, Number(word?.capital ?? false));
  }
  const capitalsB = b.words.filter((w) => w.capital && w.weight > 0 && w.start > 0);
  const known = new Set(a.words.map((w) => w.stem));
  row.put('capitals.b', capitalsB.length);
  row.put('capitals.missing', capitalsB.filter((w) => !known.has(w.stem)).length);
  const digitsB = b.words.filter((w) => w.digits);
  const digitsA = a.words.filter((w) => w.digits);
  row.put('digits.a', digitsA.length);
  row.put('digits.b', digitsB.length);
  row.put('digits.missing', digitsB.filter((w) => !known.has(w.stem)).length);
  // Word pairs in order: "Norwich beat United" is not "United beat Norwich".
  const follows = new Set(a.words.slice(1).map((w, i) => `${a.words[i]?.stem} ${w.stem}`));
  const inOrder = b.words.slice(1).filter((w, i) => follows.has(`${b.words[i]?.stem} ${w.stem}`)).length;
  row.put('order.b', inOrder / Math.max(1, b.words.length - 1));
  for (const [name, pattern] of [
    ['refuting', REFUTING],
    ['doubting', DOUBTING],
    ['less', LESS],
    ['more', MORE],
    ['before', BEFORE],
    ['after', AFTER],
    ['only', ONLY],
  ] as const) {
    row.put(`${name}.a`, count(textA, pattern));
    row.put(`${name}.b`, count(textB, pattern));
  }
  row.put('question.a', Number(/\?/.test(textA)));
  row.put('negations.odd', Number(a.negations % 2 !== b.negations % 2));
  row.put('negations.b', Math.min(2, b.negations));
  row.put('ahead.gap', Math.min(3, a.ahead) - Math.min(3, b.ahead));
  row.put('direction', dot(a.direction, b.direction));
  figures(row, a, b);
  facts(row, a, b);
  return Float32Array.from(row.values);
}

function figures(row: Row, a: ClaimReading, b: ClaimReading): void {
  const pairs = alignFigures(a, b);
  row.put('figures.a', a.claim.figures.length);
  row.put('figures.b', b.claim.figures.length);
  row.put('figures.pairs', pairs.length);
  for (const relation of ['equal', 'fits', 'finer', 'apart'] as const) {
    const of = pairs.filter((p) => p.relation === relation);
    row.put(`figures.${relation}`, of.length);
    row.put(`figures.${relation}.same`, Math.max(0, ...of.map((p) => p.same)));
  }
  const worst = pairs.filter((p) => p.relation === 'apart').sort((p, q) => q.same - p.same)[0];
  row.put('figures.distance', worst?.distance ?? 0);
  // A figure of `b` that no figure of `a` at all could bear out, and one that a figure of `a` lies within.
  const inside = (x: Figure, y: Figure): boolean => x.min >= y.min && x.max <= y.max;
  let borneOut = 0;
  let missing = 0;
  let meets = 0;
  for (const y of b.claim.figures) {
    const like = a.claim.figures.filter((x) => x.kind === y.kind && x.unit === y.unit);
    if (like.some((x) => inside(x, y))) borneOut++;
    else if (like.some((x) => (relationOf(x, y) ?? 'apart') !== 'apart')) meets++;
    else missing++;
  }
  row.put('figures.borneOut', borneOut);
  row.put('figures.meets', meets);
  row.put('figures.missing', missing);
  const bounded = b.claim.figures.filter((y) => y.min <= -Number.MAX_VALUE || y.max >= Number.MAX_VALUE);
  row.put('figures.bounded.b', bounded.length);
}

function facts(row: Row, a: ClaimReading, b: ClaimReading): void {
  let same = 0;
  let roles = 0;
  let swapped = 0;
  let opposed = 0;
  for (const x of a.claim.facts)
    for (const y of b.claim.facts) {
      if (x.event !== y.event) continue;
      same++;
      if (x.agent && x.agent === y.agent) roles++;
      if (x.patient && x.patient === y.patient) roles++;
      if (x.agent && x.agent === y.patient && x.patient !== y.patient) swapped++;
      if (x.negated !== y.negated) opposed++;
    }
  row.put('facts.same', same);
  row.put('facts.roles', roles);
  row.put('facts.swapped', swapped);
  row.put('facts.opposed', opposed);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
