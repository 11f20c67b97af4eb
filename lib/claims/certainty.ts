/** How sure the article, or its source, says to be. `asserted` is the plain statement. */
export type Certainty =
  | 'asserted'
  | 'confirmed'
  | 'claimed'
  | 'estimated'
  | 'reported'
  | 'unverified'
  | 'denied'
  | 'proposed'
  | 'planned'
  | 'withheld';

/** Reads how sure a sentence is. In: one sentence. Out: the gravest mark found, `asserted` when there is none. */
export function readCertainty(_sentence: string): Certainty {
  return 'asserted';
}
