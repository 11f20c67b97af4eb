/** Why a sentence is no statement of the report. */
export type NoClaim = 'label' | 'credit' | 'dateline' | 'order' | 'house' | 'question' | 'heading' | 'fragment';

/** What of its surroundings tells whether a sentence is one of the report. */
export interface Surroundings {
  /** The publication's name. */
  outlet: string;
  /** The sentences of its paragraph, in order, and which of them it is. */
  paragraph: readonly string[];
  at: number;
}
