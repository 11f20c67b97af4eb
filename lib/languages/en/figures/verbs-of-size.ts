/** Verbs that move a value. */
const CHANGES = new Set(
  (
    'rose rise rises risen rising increased increase increases increasing grew grow grows grown growing jumped jump climbed climb ' +
    'climbing soared surged up gained fell fall falls fallen falling dropped drop drops dropping declined decline shrank shrunk shrinking ' +
    'down cut cuts cutting reduced reduce reduces reducing lowered lowers lowering raised raise raises raising ' +
    'slashed went go gone going moved moving changed change changing revised revise revising widened narrowed slipped slid ' +
    'tumbled plunged doubled tripled halved boosted boost expanded expand expanding swelled multiplied quadrupled upgraded downgraded ' +
    'extended extends shortened improved worsened slowed accelerated trimmed hiked'
  ).split(' '),
);
/** Whether a form is of a verb that moves a value ("rose", "cut"). */
export const isChangeVerb = (word: string): boolean => CHANGES.has(word);

/** Verbs between what is measured and its size, besides those of change. */
const SIZING = new Set(
  (
    'is are was were be been being stands stand stood remains remained reaches reached reach totals totalled totaled hits hit ' +
    'averages averaged average numbers numbered number exceeds exceeded passed topped ran runs run running put valued estimated priced set closed ended finished traded bounced come came comes amounts amounted'
  ).split(' '),
);
/** Whether a verb stands between what is measured and its size: "reaches", "totalled", "rose". */
export const isVerbOfSize = (word: string): boolean => SIZING.has(word) || isChangeVerb(word);
