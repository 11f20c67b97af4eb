import { openPatterns } from '../../../matching/patterns';
import { TOPICS, type Topic } from '../../../matching/topics';

const PATTERNS: Readonly<Record<Topic, RegExp>> = {
  cause:
    /\b(?:caus\w+|because|blam\w+|due to|owing to|triggered|sparked|set off|reason|why|fault|responsible|behind it|to blame|led to|result of)\b/i,
  past: /\b(?:last (?:year|time|such)|earlier|before|ago|previous\w*|in (?:19|20)\d\d|since (?:19|20)\d\d|history|record|first)\b/i,
  future: /\b(?:will|would|plans?|expect\w*|next|due|is to|are to|until|by \w+day)\b/i,
  price: /\b(?:cost\w*|worth|price\w*|pay\w*|paid|bill|fund\w*|money|damages|fine[ds]?|shares?|loss\w*|profit\w*)\b/i,
  person: /\b(?:aged|year-old|born|married|father|mother|son|daughter|husband|wife|widow|brother|sister)\b/i,
  feeling:
    /\b(?:called|calls|described|angry|regret\w*|shame|sorry|welcom\w+|condemn\w*|criticis\w+|criticiz\w+|hail\w*|slam\w*|blast(?:s|ed)|outrage\w*|grateful|relief)\b/i,
};

/** For each of `TOPICS` 1 where an English sentence speaks of it. */
export const topicsIn = openPatterns(TOPICS, PATTERNS);
