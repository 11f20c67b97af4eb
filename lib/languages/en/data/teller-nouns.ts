/** Nouns for those who tell: people, bodies, documents. Singular, lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Of people; a word ending in "-man", "-woman", "-ist", "-er" or "-or" most often is one as well. */
export const PERSON_NOUNS = words(
  'person people man woman boy girl child mother father brother sister son daughter wife husband parent relative uncle aunt ' +
    'cousin friend neighbour neighbor minister premier president chancellor secretary chief chairman chairwoman chair chairperson ' +
    'director executive ceo head leader governor mayor senator congressman congresswoman representative mp lawmaker legislator ' +
    'deputy vice-president official spokesman spokeswoman spokesperson aide adviser advisor ambassador diplomat envoy judge ' +
    'justice magistrate prosecutor attorney lawyer solicitor barrister sheriff constable superintendent inspector detective officer ' +
    'general colonel captain major lieutenant sergeant admiral commander commandant soldier fighter doctor physician surgeon nurse ' +
    'professor researcher scientist economist analyst expert specialist historian engineer teacher student pupil journalist ' +
    'reporter editor author critic activist campaigner volunteer witness survivor victim resident passenger driver pilot farmer ' +
    'trader shopkeeper owner manager employee worker colleague founder candidate nominee king queen prince princess pope bishop ' +
    'archbishop priest pastor imam rabbi coach player captain singer actor actress dealer seller buyer customer guest visitor ' +
    'tourist member supporter opponent rival elder patient defendant suspect prisoner hostage pensioner veteran source insider ' +
    'broker investigator commissioner coordinator organiser organizer agent clerk caretaker consultant coroner guard hotelier heir mp ' +
    'delegate speaker treasurer trustee undersecretary whip councillor councilor alderman chief-executive baroness lord lady sir dame',
);

export const BODY_NOUNS = words(
  'agency company firm group organisation organization ministry government administration council court tribunal party union ' +
    'committee commission board bureau office department service force army navy military police ministry authority bank fund ' +
    'regulator watchdog broadcaster channel network newspaper paper magazine outlet station radio website site university school ' +
    'college hospital institute foundation charity association federation confederation alliance coalition league club team ' +
    'campaign parliament senate congress assembly house cabinet embassy mission institution corporation airline operator ' +
    'manufacturer maker retailer supplier contractor utility carrier lender insurer developer publisher city county state ' +
    'province municipality republic kingdom country nation town village bloc body militia junta faction movement ' +
    'directorate inspectorate secretariat delegation panel inquiry taskforce think-tank kremlin vatican pentagon',
);

/** What is written or shown by someone: the one who wrote it is its origin. */
export const DOCUMENT_NOUNS = words(
  'report statement data figure statistic document letter post tweet survey poll estimate assessment study paper memo email e-mail ' +
    'filing note release bulletin analysis video footage message count tally calculation research record minute testimony account ' +
    'interview article story dispatch announcement forecast projection review audit finding communique readout ' +
    'transcript website page census index briefing reckoning',
);

/** What happens, is counted or lies about: what one of them seems to say was said by another or not at all. */
export const THING_NOUNS = words(
  'fire blaze wildfire flame smoke flood rain storm hurricane typhoon cyclone tornado wind snow ice fog wave tide quake earthquake ' +
    'tremor aftershock eruption landslide avalanche drought heatwave lightning outbreak epidemic pandemic disease virus infection illness ' +
    'explosion blast bomb bullet shell missile rocket shot gunfire shooting attack assault raid ambush arrest detention crash accident ' +
    'collision derailment disaster tragedy catastrophe collapse incident war invasion fighting battle clash violence unrest riot coup siege ' +
    'death killing murder robbery injury wound toll turnout inflation price cost wage salary tax duty tariff rate share stock sale export ' +
    'import profit loss deposit revenue income debt deficit shortage temperature heat cold water road bridge door window wall roof car ' +
    'lorry truck train tunnel proceeding prompting step move approach delay closure',
);

/** They say so little that what follows them is needed: "a person close to the talks". */
export const BARE_NOUNS = words(
  'person people one those source official man woman resident expert anyone everyone someone some many others',
);

/** Before a surname they tell its bearer's gender. */
export const HIS_TITLES = words(
  'mr mr. sir lord king prince baron father brother pope herr monsieur señor chairman congressman spokesman businessman',
);
export const HER_TITLES = words(
  'mrs mrs. ms ms. miss dame lady queen princess baroness sister frau madame chairwoman congresswoman spokeswoman businesswoman actress',
);
