/** Words that say nothing of the matter by themselves, contractions included. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also although am among an and another any anyone anything are aren't around as at away
  back be became because been before being below between both but by came can cannot can't come could couldn't did didn't
  do does doesn't doing done don't down during each either else even ever every everyone few for from further get go going
  had hadn't has hasn't have haven't having he her here hers herself him himself his how however i if in including indeed
  instead into is isn't it its itself just last later least less like made make many may me meanwhile might mine more
  moreover most mr mrs ms much must my myself neither never next no nobody none nor not nothing now of off often on once
  one only onto or other others otherwise ought our ours out over own per quite rather same say said says saying shall she
  should since so some someone something soon still such take taken than that the their theirs them themselves then there
  therefore these they this those though through thus till to today together told too took toward towards under unless
  until up upon us used very via was wasn't we well went were weren't what whatever when where whereas whether which while
  who whoever whole whom whose why will with within without won't would wouldn't yes yesterday yet you your yours
  according added adding told monday tuesday wednesday thursday friday saturday sunday dr prof`
    .trim()
    .split(/\s+/),
);
