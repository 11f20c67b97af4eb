/** Plurals that do not end in -s, and nouns that are counted in the singular, with the lemma they are known by. */
export const IRREGULAR_NOUNS: Readonly<Record<string, string>> = {
  aircraft: 'aircraft',
  alumni: 'alumnus',
  bacteria: 'bacterium',
  bison: 'bison',
  brethren: 'brother',
  calves: 'calf',
  cattle: 'cattle',
  children: 'child',
  crew: 'crew',
  crises: 'crisis',
  criteria: 'criterion',
  data: 'data',
  dead: 'person',
  deer: 'deer',
  dice: 'die',
  feet: 'foot',
  fish: 'fish',
  folk: 'person',
  geese: 'goose',
  gentlemen: 'man',
  halves: 'half',
  headquarters: 'headquarters',
  homeless: 'person',
  injured: 'person',
  kids: 'child',
  knives: 'knife',
  leaves: 'leaf',
  lives: 'life',
  livestock: 'livestock',
  loaves: 'loaf',
  media: 'medium',
  men: 'man',
  mice: 'mouse',
  offspring: 'child',
  oxen: 'ox',
  parentheses: 'parenthesis',
  people: 'person',
  persons: 'person',
  personnel: 'personnel',
  police: 'police',
  policemen: 'policeman',
  firemen: 'fireman',
  servicemen: 'serviceman',
  gunmen: 'gunman',
  fishermen: 'fisherman',
  congressmen: 'congressman',
  lawmen: 'lawman',
  clergymen: 'clergyman',
  workmen: 'workman',
  premises: 'premises',
  sheep: 'sheep',
  shelves: 'shelf',
  species: 'species',
  series: 'series',
  spacecraft: 'spacecraft',
  staff: 'staff',
  swine: 'swine',
  teeth: 'tooth',
  themselves: '',
  thieves: 'thief',
  troops: 'troop',
  vermin: 'vermin',
  watercraft: 'watercraft',
  wives: 'wife',
  wolves: 'wolf',
  women: 'woman',
  wounded: 'person',
  youth: 'youth',
};

/** Nouns of people. "300 soldiers", "300 people" and "300 dead" can be the same 300. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'activist actor adult agent aide ambassador analyst artist assailant athlete attacker attendee author boy bride ' +
    'brother businessman bystander candidate captain captive casualty celebrity chief child citizen civilian cleric ' +
    'client clergyman coach colleague combatant commander commuter congressman convict correspondent councillor ' +
    'cousin crew crewman critic customer cyclist daughter defector defendant delegate demonstrator deputy detainee ' +
    'detective diplomat director doctor driver drug-dealer editor employee engineer evacuee executive expert ' +
    'extremist farmer father fighter fireman firefighter fisherman foreigner friend gangster general girl ' +
    'governor graduate guard guerrilla guest gunman hacker herder hiker hijacker holidaymaker hostage household ' +
    'husband immigrant individual infant inhabitant inmate insurgent inspector investigator islamist jihadist ' +
    'journalist judge jury juror kid lawmaker lawyer leader legislator life manager man marcher marine mayor medic ' +
    'member mercenary migrant militant militiaman miner minister minor monk mother mp musician neighbour neighbor ' +
    'nurse observer officer official operative orphan parent participant passenger patient peacekeeper pedestrian ' +
    'pensioner person personnel pilgrim pilot player police policeman politician priest prisoner protester protestor ' +
    'pupil rebel recruit refugee relative reporter representative rescuer researcher reservist resident rider rioter ' +
    'robber sailor scientist sculptor seaman senator servant serviceman settler shopper sister smuggler soldier son ' +
    'spectator spokesman staff staffer steward striker student subscriber supporter surgeon survivor suspect teacher ' +
    'teenager terrorist thief tourist trader trainee traveller traveler troop trooper user vacationer victim ' +
    'villager visitor volunteer voter warrior witness woman worker worshipper worshiper youngster youth'
  ).split(' '),
);

/** Nouns that an amount or a share is the value of, when they stand before it ("inflation ran at 3.9 per cent"). */
export const MEASURED_NOUNS: ReadonlySet<string> = new Set(
  (
    'aid area bail benefit benefits bid bill bonus bounty bribe budget charge cost costs damage damages deal debt deficit ' +
    'depth distance dividend donation donations earnings economy expenditure expenses export exports fee fees fine fund funding ' +
    'gdp grant growth height import imports income index inflation investment length levy loan losses loss magnitude margin ' +
    'majority output pay payment payout pension population premium price prices production profit profits proportion ' +
    'ransom rate rates ratio rent repairs revenue revenues reward salary salaries sales savings sentence settlement ' +
    'share shares size spending speed stake stock stocks subsidy sum support surplus tariff tariffs tax taxes temperature ' +
    'toll turnover turnout unemployment value wage wages wealth weight width yield'
  ).split(' '),
);

/** Nouns before a number that say the number is a name: "Highway 63", "Resolution 1244", "Flight 370". */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  (
    'act airbus amendment apartment appendix apollo area article band bed block boeing book box building bus camp case category ' +
    'cell channel chapter clause class convention corridor court day directive district division exit exhibit ext figure ' +
    'flight floor formula gate grade group highway interstate iphone item junction km lane law level line list lot lottery ' +
    'mark mission model motorway order page paragraph part phase pier pillar plan platform plot point post ' +
    'precinct proposal proposition protocol question reactor region regulation resolution road room round route row ' +
    'rule runway schedule seat section sector season series shaft square stage station step street studio suite table ' +
    'terminal test tier title track trail tranche type unit version volume ward warehouse week wing zone mirage windows'
  ).split(' '),
);

/** Measured nouns that a bare number can be the size of, when they stand before it ("a population of 40,000"). */
export const COUNTING_NOUNS: ReadonlySet<string> = new Set(
  'circulation export exports import imports index magnitude majority margin membership output population production sales turnout'.split(
    ' ',
  ),
);

/** Nouns of groups: of "a convoy of 50 lorries was hit" the sentence's verb is said of the lorries as well. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  (
    'army band batch body bodies bulk busload cluster column consignment convoy corps couple crew crowd fifth fleet force ' +
    'gang group half handful haul last list lives lot majority minority most number pack pair part percent posse quarter rest ' +
    'remains series shipment some squad staff stream string team third thirds total tranche unit wave'
  ).split(' '),
);

/** Words behind a length that say which way it runs ("120 feet tall"), with the noun that they measure. */
export const DIMENSIONS: Readonly<Record<string, string>> = {
  deep: 'depth',
  high: 'height',
  long: 'length',
  tall: 'height',
  thick: 'thickness',
  wide: 'width',
  across: 'width',
};
