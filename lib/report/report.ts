import type { EditionChanges } from '../claim-set/compare-editions';
import type { Certainty } from '../claims/certainty';
import type { Attribution } from '../claims/claim';
import type { Figure } from '../claims/figures';
import type { Reason, Verdict } from '../matching/comparison';
import type { Unread } from '../messages/interfaces';
import type { OwnVerdict } from './corrections';

/** What the surfaces show of one article. Plain data: popup, tooltip, side panel and exports render it as it is. */
export interface Report {
  article: ArticleLine;
  /** `changed`: kept, but the text read now is another edition. */
  kept: 'kept' | 'not-kept' | 'changed';
  /** Only with `changed`: what became of the kept edition's claims. */
  sinceKept?: EditionChanges;
  /** What of the page was not read; nothing where the report is not of a page. */
  unread?: Unread[];
  /** In reading order. */
  claims: ReportedClaim[];
  /** What other outlets report and this article leaves out, most widely reported first. */
  omissions: Omission[];
  /** The other articles that took part, this one not among them. */
  others: OtherArticle[];
  summary: Summary;
}

/** An article as a line in a list. */
export interface ArticleLine {
  url: string;
  outlet: string;
  title: string;
  author: string | null;
  /** ISO date or date-time, or `null`. */
  published: string | null;
}

export interface OtherArticle extends ArticleLine {
  /** Carries the same wire copy as the article reported on. */
  reprint: boolean;
  /** Which edition of it was compared, where more than one was kept. From 2. */
  edition?: number;
}

/** Where a claim stands among the outlets: the gravest sure verdict it has, `alone` when nobody else speaks of it. */
export type Standing = Verdict | 'alone';

export interface ReportedClaim {
  /** Index among the article's claims, by which page and popup speak of it. */
  index: number;
  /** Where it stands in the article (see `Claim`). */
  paragraph: number;
  start: number;
  end: number;
  sentence: string;
  worth: number;
  attribution: Attribution | null;
  certainty: Certainty;
  figures: Figure[];
  /** The reader has put its source right. */
  corrected?: boolean;
  standing: Standing;
  /** The sure ones first, then the gravest, then the surest. */
  evidence: Evidence[];
  /** Who stands behind this claim and the claims that agree with it, this article's own origin first. */
  origins: Origin[];
}

/** Another outlet's sentence on the same question. */
export interface Evidence {
  /** Index into `Report.others`. */
  other: number;
  /** Where it stands there. */
  paragraph: number;
  start: number;
  end: number;
  sentence: string;
  attribution: Attribution | null;
  certainty: Certainty;
  figures: Figure[];
  verdict: Verdict;
  /** With `updates`: whether this article or the other one is the later. */
  later: 'here' | 'there' | null;
  /** Gravest first; side `a` is this article's sentence, `b` the other one's. */
  reasons: Reason[];
  /** 0 to 1. */
  confidence: number;
  /** Whether the popup shows it without being asked. */
  sure: boolean;
  /** The verdict is the reader's own, or that this answers another question. */
  corrected?: OwnVerdict;
  /** The reader has put its source right. */
  sourceCorrected?: boolean;
}

/** One independent origin and the outlets that have it from there. */
export interface Origin {
  /** As `Attribution.origin`; `outlet:<name>` where an outlet says it in its own voice. */
  key: string;
  /** As a reader would name it. */
  name: string;
  outlets: string[];
}

export interface Omission {
  /** The sentence of the article that says it best. Index into `Report.others`. */
  other: number;
  paragraph: number;
  start: number;
  end: number;
  sentence: string;
  attribution: Attribution | null;
  /** The outlets that report it. */
  outlets: string[];
}

/** What a person reads in two seconds. Counts of claims; each claim counts once, by its standing. */
export interface Summary {
  claims: number;
  conflicts: number;
  updates: number;
  differs: number;
  agrees: number;
  alone: number;
  /** How many other outlets took part, and how many independent origins stand behind what is agreed. */
  outlets: number;
  origins: number;
  omissions: number;
}
