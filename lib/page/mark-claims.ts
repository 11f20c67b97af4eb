import { rangeOf } from '../anchor/range-of';
import type { PageReading } from '../article/read-page';
import type { Steps } from '../article/steps';
import type { ReportedClaim } from '../report/report';
import { type Mark, textUnder } from './mark';

/** Marks claims in the live page, where a reading of it has them. In: the reading that the report is of. */
export function* markClaims(reading: PageReading, claims: readonly ReportedClaim[]): Steps<Mark[]> {
  const marks: Mark[] = [];
  for (const { index, standing, paragraph, start, end } of claims) {
    const block = reading.blocks[paragraph];
    const range = block ? rangeOf(block, start, end) : null;
    if (range) marks.push({ claim: index, standing, range, text: textUnder(range) });
    yield;
  }
  return marks;
}

/** Marks claims in a later reading by their very words; other words are never marked in their place. */
export function* markAgain(reading: PageReading, claims: readonly ReportedClaim[]): Steps<Mark[]> {
  const { paragraphs } = reading.article;
  const found: ReportedClaim[] = [];
  for (const claim of claims) {
    const before = paragraphs[claim.paragraph]?.includes(claim.sentence);
    const paragraph = before ? claim.paragraph : paragraphs.findIndex((text) => text.includes(claim.sentence));
    const start = paragraphs[paragraph]?.indexOf(claim.sentence) ?? -1;
    if (start >= 0) found.push({ ...claim, paragraph, start, end: start + claim.sentence.length });
    yield;
  }
  return yield* markClaims(reading, found);
}
