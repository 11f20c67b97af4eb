/** Small word lists for finding who says what. All lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const RELATIVES = words('who which that whom whose');

/** Pronouns that can be a source by themselves. */
export const PRONOUNS = words(
  'i he she it we you they him her them us me himself herself themselves itself some many others most few several both neither ' +
    'none one another everyone everybody someone somebody anyone anybody nobody each either all those these this that half',
);

export const POSSESSIVES = words('my your his her its our their whose');

export const BE = words("be is are was were been being am 's 're 'm get gets got getting");
export const HAVE = words("have has had having 've");
export const MODALS = words(
  "will would shall should can could may might must 'll 'd ca wo do does did ought need dare used",
);

/** They open a clause of their own. */
export const SUBORDINATORS = words(
  'that if whether because although though while whereas unless until since when where before after once so as lest than how why what',
);

export const QUESTION_WORDS = words('what why how whether if who whom which where when whose');

export const WEEKDAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later recently again ago',
);

/** Behind a cue they tell where, when and how it was said: "said in a statement", "told reporters at a news conference". */
export const OCCASIONS = words(
  'statement interview interviews conference briefing email e-mail emails e-mails letter letters post tweet tweets message memo speech rally ' +
    'debate hearing telephone phone television tv radio twitter facebook instagram x op-ed report video column note filing testimony remarks ' +
    'part turn opinion view words meeting event appearance broadcast call address essay article book blog monday tuesday ' +
    'wednesday thursday friday saturday sunday january february march april may june july august september october november ' +
    'december jan feb aug sept oct nov dec morning afternoon evening night week month year weekend time day days weeks months years ' +
    'condition anonymity response reply reference conversation show program programme show episode podcast session court press',
);

/** Prepositions; wink tags some of them as conjunctions or adverbs. */
export const PREPOSITIONS = words(
  'of in on at for from with by to about against over under near among amid between during including within without across ' +
    'around behind beyond inside outside through throughout toward towards upon via per like unlike into onto off out up down as',
);

/** Those of them that are written with a capital. */
export const CAPITAL_OCCASIONS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december jan feb aug sept oct nov dec twitter facebook instagram x tv',
);
