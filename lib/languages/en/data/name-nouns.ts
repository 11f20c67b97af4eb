/** Words that make a name a body's: "Ministry of Health", "Selwyn Lines", "Rand Bank Ltd". Lower case. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  (
    'air athletic aviation bancorp breweries chemicals electric electronics entertainment films financial foods freight gas insurers lenders metals minerals mining oils petroleum properties publishing rail railroad retail rovers savings securities shipping software steel supermarkets telecoms transit transport wanderers wines brands ' +
    'academy administration agency airlines airline airways alliance army assembly associates association authority bank bar battalion board brewery brigade brigades brotherhood bureau ' +
    'cabinet capital cartel center centre chamber charity church club coalition college command commission commissioner committee commons communications community company ' +
    'confederation conference congress conservancy consortium constabulary consulate consultancy cooperative co-operative corp corporation corps council court courts ' +
    'daily department directorate division duma embassy energy enterprise enterprises exchange executive express faction federation fellowship fire-service firm force forces forum foundation front fund ' +
    'galaxy gallery gazette group groups guard guards guild health herald holdings hospital house inc incorporated industries infirmary initiative inspectorate institute institution insurance ' +
    'intelligence international investigations journal jury laboratories laboratory labs league legislature legion library lines line llc llp logistics ltd limited magazine mail management media medicine militia ministry ' +
    'mission monitor motors movement museum navy network networks news newspaper newspapers newswire observatory observer office oil ombudsman orchestra organisation organization ' +
    'panel parliament partners partnership party pharma pharmaceuticals plc police political-party post power press prison productions programme project prosecutor railway railways record refinery register registry regiment resistance resources ' +
    'review rights sa school schools secretariat senate seminary service services sheriff society solutions squad staff statistics store stores studio studios syndicate systems task team technologies technology telecom telegraph theatre times ' +
    'treasury tribune tribunal trust trustees union unions united university ventures watch watchdog weekly works workers ag gmbh nv bv spa ab oyj kk pty co '
  )
    .trim()
    .split(/\s+/),
);

/** Body words that take "of", "for", "on" and what they are about into the name: "Bank of Montreal". */
export const BODY_OF: ReadonlySet<string> = new Set(
  (
    'academy administration agency alliance army assembly association authority bank board bureau center centre chamber church coalition college command commission committee community confederation ' +
    'conference congress council court department directorate embassy federation forces foundation front fund house institute institution league ministry mission movement museum network observatory office ' +
    'organisation organization parliament party programme program secretariat service services society state tribunal union university university-hospital workers school schools college duma federation press republic kingdom ' +
    'commonwealth isle island islands gulf bay strait sea lake mount cape port city town university battle treaty archdiocese diocese bishop knights friends confederation hall'
  ).split(' '),
);

/** Words that make a name a place's: "Beacon Hill", "Highway 881", "Nyaruguru District". Lower case. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  (
    'airport airfield alley archipelago avenue bay beach bend boulevard bridge brook camp canal canyon cape castle cave channel circle city cliffs coast common corner country county court creek cross crossing ' +
    'dam delta desert district division drive estate falls farm field fields ford forest fort garden gardens gate glacier glen gorge green grove gulf harbor harbour heath heights highway hill hills hotel ' +
    'inlet island islands isle isles junction lagoon lake lakes lane marsh mall market meadow meadows mine mosque mount mountain mountains municipality neighborhood neighbourhood nature oasis ocean oblast okrug pass park parish peak peninsula pier place plain plains plateau ' +
    'plaza point pond port prefecture province quarter quay raion ranch range reef region reserve reservoir ridge river road route rocks sea sands shore sound spring springs square stadium station strait straits street suburb ' +
    'summit terminal territory territories tower town township trail trench tunnel turnpike vale valley view village volcano ward waterfall way wharf wood woods'
  ).split(' '),
);

/** Small words that may stand inside a name: "Ministry of Health", "Ludwig van Beethoven". */
export const NAME_LINKS: ReadonlySet<string> = new Set(
  'of for on the de del della der den des di da das dos do du la le el al bin ibn ben van von zu zur ter ten und y e et and & d sur am in'.split(
    ' ',
  ),
);

/** Particles of surnames, which belong to it. */
export const SURNAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den des di da das dos du la le van von zu ter ten st saint mac abu mc san santa'.split(' '),
);

/** Particles that some outlets write and others leave away. */
export const LOOSE_PARTICLES: ReadonlySet<string> = new Set('al el bin ibn ben bint ul ud ad as ar'.split(' '));

/** Written with a capital, and no names: days, months, faiths, -isms, marks of time and language. Lower case. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    "i i’m i’ve i’d i’ll i'm i've i'd i'll am pm a.m p.m gmt utc bst est edt pst pdt cet cest et ad bc bce ce " +
    'islam islamic islamist islamists muslim muslims christian christians christianity jewish jew jews judaism hindu hindus hinduism buddhist buddhists buddhism sikh sikhs catholic catholics protestant protestants orthodox sunni sunnis shia shiite shiites ' +
    'christmas easter ramadan eid diwali thanksgiving halloween god allah bible koran quran internet web tv radio covid covid-19 aids hiv ebola dna rna gdp vat ai id cctv gps suv suvs usb pdf ceo cfo pow pows mp mps phd ' +
    'western eastern northern southern west east north south central english-speaking ok okay editor no yes please p.s ps faq photo photograph picture image video file ' +
    'communist communists socialist socialists marxist nazi nazis fascist fascists republican democrat liberal conservative tory black blacks white whites latino latinos hispanic arab arabs arabic bedouin'
  ).split(' '),
);

/** Single words of the name lists that also begin ordinary sentences or are ordinary words: alone they need a witness. */
export const EVERYDAY_NAMES: ReadonlySet<string> = new Set(
  (
    'apple amazon shell meta ford intel vale unite labour lords commons congress senate met is it ice who map nan rt tt fox beta hawks abc bath nice split essen queens cork male mars java kent norfolk jackson richmond ' +
    'orlando chad jordan georgia turkey china lima victoria sofia santiago salvador santos florence sydney venice austin charlotte phoenix buffalo portland darwin jupiter saturn venus victory polish pole poles swede dane ' +
    'mali guinea niger reform emirates citi gap target orange time times guardian economist independent spiegel bild dawn politico beehive conservatives democrats republicans tories lega sana mena spa ana hina efe lusa belga ' +
    'mobile reading hull deal sale rugby wells hope fed dail un us eta ira pa da au as pti cas fia ups ge gm ba progress alphabet nike delta visa oracle dutch midwest alps island'
  ).split(' '),
);
