const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that only tell who speaks; who says what is read elsewhere. Base forms. */
export const TELLING: ReadonlySet<string> = set(
  'say tell add note explain write tweet remark comment state quote cite describe speak reply answer respond stress mention recall observe report repeat reiterate continue conclude understand know think believe feel mean suppose see look seem appear call put let get have do be go come make take keep give become happen use need like age will accord',
);

/** Of these only what they do counts as an event, where an object, a particle or an idiom makes one ("take part"). */
export const LIGHT: ReadonlySet<string> = set(
  'have do be go come make take keep give become use need like get put let see look seem appear',
);

/** Verbs whose subject undergoes the event where there is no object: "the bridge collapsed", "prices rose". */
export const UNDERGOING: ReadonlySet<string> = set(
  'happen occur die perish succumb drown collapse crumble burn explode detonate erupt sink capsize crash derail disappear vanish fall drop decline decrease plunge slump dip slide tumble shrink plummet ease rise increase climb grow jump soar surge double triple halve ' +
    'begin start end finish stop cease continue resume open reopen close shut expire lapse fail leak spill spread break melt freeze improve worsen recover survive suffer starve faint bleed escalate expand widen stall flood accelerate slow drift evaporate emerge remain',
);

/** Verbs of which a bare "-ed" behind a noun is passive: "soldiers killed in June", "homes destroyed". */
export const DONE_TO: ReadonlySet<string> = set(
  'kill wound injure hurt capture detain arrest imprison jail kidnap abduct release free destroy damage evacuate displace rescue save hospitalise hospitalize infect trap strand elect appoint dismiss sack oust deploy send station base shoot stab bomb shell hit target attack ' +
    'convict acquit charge accuse sentence fine ban approve reject adopt sign order issue publish post seize steal hack leak sell buy build repair launch recall withdraw cancel postpone suspend impose lift hold found find discover recover identify involve affect injure deport extradite execute murder pardon treat vaccinate test register record contaminate poison link cause trigger organise organize plan schedule expect propose recommend',
);

/** Verbs whose object does what the infinitive behind says: "ordered the troops to leave". */
export const BIDDING: ReadonlySet<string> = set(
  'order urge ask tell force allow permit instruct encourage persuade advise require compel command beg implore press pressure push warn invite enable help lead prompt oblige authorise authorize call get cause want expect believe',
);

/** What one is bidden by, and the verb of it: "on the orders of", "under instructions from", "at the behest of". Singular. */
export const BIDDING_NOUNS: ReadonlyMap<string, string> = new Map([
  ['order', 'order'],
  ['instruction', 'instruct'],
  ['command', 'command'],
  ['directive', 'order'],
  ['behest', 'order'],
]);

/** Of what these govern, nothing happened: "failed to stop", "refused to sign", "declined to comment". */
export const FAILING: ReadonlySet<string> = set(
  'fail refuse decline neglect forget omit hesitate avoid cease stop prevent',
);

/** What these govern is denied: "denied taking bribes", "rejected claims that…". */
export const DENYING: ReadonlySet<string> = set(
  'deny dispute reject dismiss refute contest doubt disprove rebut question',
);

/** What these govern is planned or promised. */
export const PLANNING: ReadonlySet<string> = set(
  'plan intend expect schedule prepare vow promise pledge aim mean forecast project predict hope decide agree undertake commit swear announce arrange move set',
);

/** What these govern is wished, offered or asked for. */
export const WISHING: ReadonlySet<string> = set(
  'want wish offer propose threaten seek ask urge demand order request call recommend suggest consider contemplate advise like prefer volunteer tell instruct press pressure require beg appeal vote push try attempt warn invite encourage allow permit',
);

/** Adjectives before "to": "ready to talk", "due to land", "unable to leave". */
export const READY: ReadonlySet<string> = set(
  'ready willing prepared keen eager happy determined anxious reluctant welcome free able',
);
export const DUE: ReadonlySet<string> = set('due set likely bound certain sure scheduled expected about');
export const UNABLE: ReadonlySet<string> = set('unable unwilling unlikely reluctant powerless');

/** Heads of nouns that stand for their country or body: "Ukrainian forces", "the Kenyan authorities". */
export const STANDS_FOR: ReadonlySet<string> = set(
  'force troop army military government authority side state regime administration soldier official leadership',
);

/** Heads that only measure: in "300 of the soldiers" and "a group of miners" the head comes behind "of". */
export const MEASURES: ReadonlySet<string> = set(
  'number group majority minority total dozen hundred thousand million score couple handful lot series part half third quarter most many some several few all none each one two three four five six seven eight nine ten pair crowd member percent cent per majority rest bulk toll remainder',
);

/** Nothing and nobody: a subject or object with one of these turns the fact round. */
export const NONE: ReadonlySet<string> = set('no none nobody nothing neither nowhere');

/** Verbs without an object: the owner of their noun does it ("the minister's resignation", "the arrival of the ship"). */
export const DOING: ReadonlySet<string> = set(
  'resign arrive depart retreat protest strike vote escape surrender win visit speak return march rally demonstrate retire agree refuse apologise apologize campaign travel announce declare threaten warn pledge promise demand appeal speak cooperate withdraw advance flee land enter leave testify confess deny claim accuse decide plead',
);

/** Nouns of time, which are neither doer nor done to. Singular. */
export const TIMES: ReadonlySet<string> = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december second minute hour day night week weekend fortnight month year decade century morning afternoon evening midnight noon today yesterday tomorrow tonight time moment period dawn dusk spring summer autumn winter gmt utc a.m p.m a.m. p.m. am pm',
);

/** What "is" says with two words: "is under arrest". */
export const STANDING: readonly (readonly [string, string, string])[] = [
  ['under', 'arrest', 'detain'],
  ['in', 'custody', 'detain'],
  ['in', 'prison', 'imprison'],
  ['in', 'jail', 'imprison'],
  ['in', 'hospital', 'hospitalise'],
  ['under', 'control', 'contain'],
  ['under', 'investigation', 'investigate'],
  ['on', 'strike', 'strike'],
  ['on', 'trial', 'charge'],
  ['at', 'large', 'escape'],
  ['on', 'bail', 'release'],
  ['in', 'ruins', 'destroy'],
  ['in', 'favour', 'support'],
  ['in', 'favor', 'support'],
];

/** Two words that make one event with what stands between them. */
export const IDIOMS: readonly (readonly [string, string, string])[] = [
  ['take', 'part', 'participate'],
  ['play', 'part', 'participate'],
  ['take', 'place', 'happen'],
  ['take', 'control', 'conquer'],
  ['leave', 'dead', 'kill'],
  ['leave', 'injured', 'wound'],
  ['leave', 'wounded', 'wound'],
  ['leave', 'homeless', 'displace'],
  ['set', 'free', 'release'],
  ['let', 'go', 'release'],
  ['set', 'up', 'establish'],
  ['bring', 'charge', 'charge'],
  ['press', 'charge', 'charge'],
  ['take', 'custody', 'detain'],
  ['take', 'hospital', 'hospitalise'],
  ['take', 'prisoner', 'capture'],
  ['take', 'captive', 'capture'],
  ['take', 'hostage', 'kidnap'],
  ['take', 'responsibility', 'claim'],
  ['take', 'office', 'take office'],
  ['take', 'effect', 'begin'],
  ['come', 'into', 'begin'],
  ['lose', 'life', 'die'],
  ['claim', 'life', 'kill'],
  ['cost', 'life', 'kill'],
  ['set', 'fire', 'burn'],
  ['catch', 'fire', 'burn'],
  ['open', 'fire', 'shoot'],
  ['go', 'missing', 'disappear'],
  ['find', 'guilty', 'convict'],
  ['find', 'dead', 'kill'],
  ['hold', 'talk', 'negotiate'],
  ['reach', 'agreement', 'agree'],
  ['reach', 'deal', 'agree'],
  ['sign', 'deal', 'agree'],
  ['strike', 'deal', 'agree'],
  ['make', 'landfall', 'strike down'],
  ['go', 'strike', 'strike'],
  ['give', 'birth', 'bear'],
  ['put', 'death', 'execute'],
];
