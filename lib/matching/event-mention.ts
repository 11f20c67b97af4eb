/** A word that tells of something happening, as the tables of events know it. */
export interface EventMention {
  /** As `Fact.event`: base form of the verb. */
  event: string;
  /** A "no", "nobody", "not" stands before it. */
  negated: boolean;
  /** A "will", "may", "plans to" stands before it. */
  ahead: boolean;
  start: number;
  end: number;
}
