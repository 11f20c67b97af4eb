/**
 * Words that, with a capital, nearly always open a sentence: after "U.S." or "p.m." they tell that one has ended.
 * Lower case. Not here: words that also open names or titles ("Great", "New", "General").
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'a about above according additionally after afterwards all also although amid among an and another any anyone are ' +
    'around as asked at because before behind being besides between both but by can could currently despite did do does ' +
    'during each earlier either elsewhere even eventually every everyone everything few finally first following for formerly ' +
    'from further furthermore given had has have having he hence her here his how however i if in indeed initially instead is ' +
    "it it's its itself just last late later less like many may maybe meanwhile might moreover more most much my neither " +
    'nevertheless next no nobody none nor not nothing now of officials on once one only or other others otherwise our over ' +
    'overall part perhaps police previously prior rather recently several shall she should similarly since so some someone ' +
    'soon speaking still such than that thats the their them then there thereafter therefore these they this those though ' +
    "through throughout thus to today together tomorrow tonight too two under unless unlike until up upon we we're we've were " +
    "what when where whereas whether which while who whose why will with within without would yes yesterday yet you your that's " +
    "he's she's they're there's i'm i've don't doesn't didn't isn't won't can't critics experts analysts witnesses"
  ).split(' '),
);
