/** Words of judgement, which no check can settle. Lower case. */
export const JUDGING: ReadonlySet<string> = new Set(
  (
    'absurd alarming amazing appalling astonishing awful beautiful brave brilliant careless catastrophic cynical deplorable depressing deserve deserves disgrace disgraceful disgusting dreadful embarrassing excellent extraordinary fair farce fantastic foolish frightening ' +
    'glorious good great grotesque hard harder harsh heartbreaking heroic hideous honest honourable hope hopeful hopefully hopes horrible horrific hypocrisy idiotic ill-judged imagine important impressive incredible inexcusable ironic irony ' +
    'lucky magnificent miserable moving naive nightmare nonsense obscene ordeal ought outrage outrageous painful pathetic perhaps perfect pity poignant preposterous proud remarkable ridiculous sad sadly scandal scandalous senseless shame shameful sham should shocking sinister ' +
    'spectacular strange strikingly stunning stupid superb surely surprising terrible terrifying theatre thrilled tragedy tragic tragically unacceptable unbelievable unfair unfortunate unfortunately unimaginable unspeakable unthinkable wise wonderful worrying worth worthy wrong'
  ).split(' '),
);

/** Words that leave open how much, when or whether. Lower case. */
export const VAGUE: ReadonlySet<string> = new Set(
  'may might could can would eventually someday somehow somewhat sometimes often potentially possibly arguably presumably seemingly seems seem appears likely various many some several things something anything everything generation'.split(
    ' ',
  ),
);
