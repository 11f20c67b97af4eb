import type { Span } from '../article/article';

/** Who did what to whom: one clause of a sentence, reduced to what can be compared. */
export interface Fact extends Span {
  /** Lemma or class of the verb or event noun ("kill", "order", "agree"). */
  event: string;
  /** Head words or name keys of who does it; of a passive, the one behind "by". */
  agent: string | null;
  /** … of who or what it is done to. */
  patient: string | null;
  negated: boolean;
  /** `done` for what is stated as fact, `may` for could/might, `will` for plans and forecasts, `would` for conditions, `failed` for "failed to". */
  modality: 'done' | 'may' | 'will' | 'would' | 'failed';
}
