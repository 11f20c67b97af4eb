import type { Span } from '../article/article';

/** Who did what to whom: one clause of a sentence, reduced to what can be compared. */
export interface Fact extends Span {
  /** Base form of the verb, with its particle ("hand over"), or the verb of an event noun: see `sameEvent`. */
  event: string;
  /**
   * Head noun in the singular or name key of who does it; of a passive, the one behind "by". "Ukrainian forces" and
   * "the Kenyan authorities" are the country. Of events that befall ("the bridge collapsed", "nine died") `null`.
   */
  agent: string | null;
  /** … of who or what it is done to, or whom it befalls. */
  patient: string | null;
  /** Whose agent or patient it is: "russia" in "Russian commanders". */
  agentOf: string | null;
  patientOf: string | null;
  /** Where their words stand in the sentence. */
  agentAt: Span | null;
  patientAt: Span | null;
  /** Key of the place where it happens, where a preposition says so. */
  place: string | null;
  /** That it did not happen: "not", "no …", "refused to", "denied that". */
  negated: boolean;
  /** `done` for what is stated as fact, `may` for could/might, `will` for plans and forecasts, `would` for conditions, wishes and offers, `failed` for "failed to", "has yet to" (which are negated too). */
  modality: 'done' | 'may' | 'will' | 'would' | 'failed';
}
