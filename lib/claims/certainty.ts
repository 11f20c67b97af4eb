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
