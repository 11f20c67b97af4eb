import type { Span } from '../article/article';
import type { Certainty } from './certainty';
import type { DateMention } from './dates';
import type { Fact } from './facts';
import type { Figure } from './figures';
import type { Name } from './names';

/** A sentence worth checking and what was read from it. Plain data. */
export interface Claim extends Span {
  /** Index into `Article.paragraphs`; `start` and `end` are offsets in that paragraph. */
  paragraph: number;
  /** `paragraphs[paragraph].slice(start, end)`, exactly. */
  sentence: string;
  /** How much it is worth checking, 0 to 1; a sentence below `WORTH_A_CHECK` is no claim and is not listed. */
  worth: number;
  attribution: Attribution | null;
  certainty: Certainty;
  /** Offsets of all mentions below are in `sentence`. */
  figures: Figure[];
  dates: DateMention[];
  names: Name[];
  facts: Fact[];
}

/** Who the article says it from. */
export interface Attribution {
  /** The teller as a reader would name it: the fullest name that the article gives for the words in the sentence. */
  source: string;
  /** The words that report ("said", "according to"), empty when a bare quotation carries on an earlier cue. */
  cue: string;
  /** From the nearest teller to the origin: `["Yonhap", "the country's spy agency"]`. At least `[source]`. */
  chain: string[];
  /**
   * Key of the last of `chain` by which two articles' origins are the same one (`keyOfName`): `"nis"`. Of several who
   * tell it together all keys (`TOGETHER`); empty where nobody is known.
   */
  origin: string;
}
