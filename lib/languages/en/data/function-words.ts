/** Words at which a noun phrase ends: prepositions, conjunctions, auxiliaries, pronouns, adverbs of degree and time. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(
  (
    'about above across after again against ago all along already also although am amid among amongst an and any ' +
    'apart are around as at away back because been before behind being below beneath beside besides between beyond but by ' +
    'can cannot could despite did do does down during each earlier either else ever except for from had has have ' +
    'he her here him his how however i if in including inside instead into is it its itself just last later less like ' +
    'many may me might more most much must my near neither never next no nor not now of off on once only onto or our out outside over ' +
    'own past per perhaps plus rather really she should since so some soon still such than that the their them ' +
    'themselves then there these they this those though through throughout till to today together toward towards ' +
    'tomorrow tonight too under unless until up upon us versus via was we were what when where whereas whether which while who ' +
    'whom whose why will with within without would yesterday yet you your a'
  ).split(' '),
);

/** Verbs that often follow a counted noun and look like nouns or plurals themselves. */
export const PLAIN_VERBS: ReadonlySet<string> = new Set(
  (
    'accept agreed allege appear ask asked became become began begin believe believed broke brought came carried carry ' +
    'claim claimed come comes consider continue cost costs cross crossed cut die drew drive drove ended enter entered ' +
    'expect expected face faced fear feared feel fell felt fight find follow fought found gave get give go goes gone got grew ' +
    'grow held help hit hold include included includes involve join joined keep kept know known lay lead leave leaves led left lie live lived lies ' +
    'look looked lose lost made make makes mean means meet met move moved need offer paid pay plan play put ran reach reached read ' +
    'receive received remain remained remains report reported run said sat saw say says see seek seem serve served serves ' +
    'set show showed shown sit spent spoke stand started stay stayed stood stop stopped suffer take taken takes tell think thought ' +
    'told took travelled try turn turned use used vote voted wait wait waited walk walked want went win won work worked'
  ).split(' '),
);

/** Adverbs and auxiliaries that may stand between what is counted and what is said of it. */
export const LINKS: ReadonlySet<string> = new Set(
  (
    'actually all allegedly already also apparently are be been being both confirmed deliberately either ever feared finally ' +
    'fatally got had has have immediately initially instantly is later least listed lives mostly necessarily now only outright ' +
    'possibly presumed previously probably recently reported reportedly said seriously severely since slightly so still ' +
    'subsequently that then there thought to believed known badly critically lightly temporarily forcibly officially ' +
    'successfully were was who which will would could may might eventually either actively not themselves of them'
  ).split(' '),
);
