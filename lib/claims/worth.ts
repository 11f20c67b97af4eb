import type { DateMention } from './dates';
import type { Figure } from './figures';
import type { Name } from './names';

/** What a sentence was read for. */
export interface Read {
  figures: readonly Figure[];
  dates: readonly DateMention[];
  names: readonly Name[];
  /** Whether somebody is named as its source. */
  attributed: boolean;
}
