import type { State } from '../../../claims/states';

/**
 * What is said of what is counted. One row a family.
 * `verbs`: forms of verbs that do it to what is counted ("killed 20", "20 were killed", "killing 20").
 * `own`: what the counted do or are themselves, so that it can only stand after them ("20 died", "20 are missing").
 * `nouns`: counted nouns that hold the state ("20 deaths"), which then count people unless another noun is named.
 * `phrases`: of several words, written with one space.
 */
export interface StateRow {
  key: State;
  verbs?: string;
  own?: string;
  nouns?: string;
  phrases?: readonly string[];
}

export const STATES: readonly StateRow[] = [
  {
    key: 'killed',
    verbs:
      'killed killing kills kill slain slaughtered slaughtering massacred murdered murdering executed neutralised neutralized',
    own: 'dead died dies die dying perished perish succumbed drowned deceased lifeless',
    nouns: 'death deaths fatality fatalities dead killings',
    phrases: [
      'lost their lives',
      'lost his life',
      'lost her life',
      'lost its life',
      'lose their lives',
      'lives lost',
      'lives were lost',
      'shot dead',
      'put to death',
      'beaten to death',
      'stabbed to death',
      'burned to death',
      'claimed the lives',
      'claimed the life',
      'took the lives',
      'taken the lives',
      'out of action',
    ],
  },
  {
    key: 'wounded',
    verbs: 'wounded wounding wounds injured injuring injures injure hurt hurting maimed maiming',
    nouns: 'injury injuries wounded injured',
  },
  { key: 'casualty', nouns: 'casualty casualties' },
  { key: 'missing', own: 'missing disappeared vanished unaccounted untraced' },
  { key: 'escaped', own: 'escaped escaping', phrases: ['broke out', 'on the run'] },
  { key: 'trapped', verbs: 'trapped trapping stranded stranding', own: 'marooned' },
  {
    key: 'captured',
    verbs: 'captured capturing captures capture seized seizing abducted abducting kidnapped kidnapping',
    nouns: 'captives captive hostages hostage prisoners prisoner abductions kidnappings',
    phrases: ['taken prisoner', 'took prisoner', 'taken captive', 'taken hostage'],
  },
  {
    key: 'arrested',
    verbs: 'arrested arresting arrests detained detaining rounded jailed jailing imprisoned imprisoning interned',
    nouns: 'arrest arrests detentions detainees detainee',
    phrases: ['in custody', 'taken into custody', 'took into custody', 'under arrest', 'being held', 'behind bars'],
  },
  {
    key: 'charged',
    verbs: 'charged charging indicted indicting prosecuted prosecuting',
    nouns: 'indictments prosecutions',
  },
  {
    key: 'convicted',
    verbs: 'convicted convicting',
    nouns: 'conviction convictions',
    phrases: ['found guilty', 'pleaded guilty'],
  },
  { key: 'acquitted', verbs: 'acquitted acquitting', nouns: 'acquittals', phrases: ['found not guilty'] },
  { key: 'sentenced', verbs: 'sentenced sentencing' },
  {
    key: 'released',
    verbs: 'released releasing freed freeing pardoned pardoning bailed discharged exchanged',
    phrases: ['set free', 'let go', 'on bail'],
  },
  {
    key: 'deployed',
    verbs:
      'deployed deploying deploy stationed stationing dispatched dispatching sent sending mobilised mobilized mobilising mobilizing',
    own: 'serving',
  },
  {
    key: 'evacuated',
    verbs: 'evacuated evacuating airlifted airlifting',
    nouns: 'evacuees evacuee evacuations',
    phrases: ['driven out', 'forced out', 'told to get out', 'flown out', 'brought out', 'moved out'],
  },
  {
    key: 'displaced',
    verbs: 'displaced displacing uprooted uprooting',
    own: 'fled flee fleeing homeless',
    nouns: 'refugees',
    phrases: ['forced from their homes', 'driven from their homes', 'left their homes', 'to flight', 'left homeless'],
  },
  {
    key: 'rescued',
    verbs: 'rescued rescuing saved saving spared',
    own: 'survived survive surviving',
    nouns: 'survivors survivor',
  },
  {
    key: 'destroyed',
    verbs:
      'destroyed destroying destroys razed razing demolished demolishing levelled leveled burned burnt wrecked gutted flattened torched',
    phrases: [
      'in ruins',
      'were lost',
      'was lost',
      'been lost',
      'shot down',
      'burned down',
      'burnt down',
      'wiped out',
      'is gone',
      'are gone',
    ],
  },
  { key: 'flooded', verbs: 'flooded submerged inundated' },
  { key: 'cut', verbs: 'cut cutting slashed slashing eliminated eliminating' },
  { key: 'damaged', verbs: 'damaged damaging' },
  {
    key: 'infected',
    verbs: 'infected infecting sickened sickening contracted',
    own: 'ill sick',
    nouns: 'infection infections',
    phrases: ['tested positive', 'fallen ill', 'fell ill', 'made ill', 'become ill', 'became ill', 'taken ill'],
  },
  {
    key: 'hospitalised',
    verbs: 'hospitalised hospitalized admitted',
    phrases: [
      'in hospital',
      'taken to hospital',
      'taken to hospitals',
      'in intensive care',
      'taken to the hospital',
      'treated in hospital',
    ],
    nouns: 'hospitalisations hospitalizations',
  },
  { key: 'recovered', own: 'recovered recovering', nouns: 'recoveries' },
  { key: 'vaccinated', verbs: 'vaccinated vaccinating inoculated immunised immunized', nouns: 'vaccinations' },
  { key: 'tested', verbs: 'tested testing' },
  { key: 'recalled', verbs: 'recalled recalling', nouns: 'recalls' },
  {
    key: 'for',
    own: 'favour favor supported supporting backed backing approved approving endorsed',
    phrases: [
      'voted for',
      'voted yes',
      'voted in favour',
      'voted in favor',
      'in favour',
      'in favor',
      'voting for',
      'votes for',
      'votes in favour',
      'votes in favor',
      'voted to approve',
      'voted to',
    ],
  },
  {
    key: 'against',
    own: 'against opposed opposing rejected rejecting',
    phrases: ['voted against', 'voted no', 'votes against', 'voting against'],
  },
  { key: 'abstained', own: 'abstained abstaining abstain', nouns: 'abstentions' },
  { key: 'absent', own: 'absent boycotted', phrases: ['stayed away', 'walked out', 'stayed empty'] },
  {
    key: 'attended',
    own: 'attended attending gathered gathering participated participate marched marching protested protesting demonstrated rallied',
    phrases: ['turned out', 'turned up', 'took part', 'takes part', 'taking part', 'taken part'],
    nouns: 'protesters demonstrators marchers participants attendees',
  },
  {
    key: 'striking',
    own: 'striking',
    nouns: 'strikers',
    phrases: ['on strike', 'walked off', 'stopped work', 'downed tools', 'are out', 'picket lines'],
  },
  { key: 'stolen', verbs: 'stolen stole stealing looted looting hacked', phrases: ['criminal hands'] },
  {
    key: 'dismissed',
    verbs: 'dismissed dismissing sacked sacking axed axing furloughed',
    nouns: 'redundancies layoffs',
    phrases: ['laid off', 'lost their jobs', 'job cuts', 'job losses', 'let go'],
  },
  { key: 'unemployed', own: 'unemployed jobless', phrases: ['out of work'] },
  { key: 'hired', verbs: 'hired hiring recruited recruiting', nouns: 'recruits' },
  { key: 'employed', verbs: 'employs employed employing employ' },
  { key: 'deported', verbs: 'deported deporting expelled expelling repatriated repatriating', nouns: 'deportations' },
  { key: 'returned', own: 'returned returning' },
  { key: 'arrived', own: 'arrived arriving' },
  { key: 'launched', verbs: 'launched launching fired firing', nouns: 'launches' },
  { key: 'intercepted', verbs: 'intercepted intercepting downed downing' },
  { key: 'sold', verbs: 'sold selling' },
  { key: 'bought', verbs: 'bought buying purchased purchasing acquired acquiring' },
  { key: 'built', verbs: 'built building constructed' },
  { key: 'closed', verbs: 'closed closing shuttered shut' },
  { key: 'affected', verbs: 'affected affecting' },
  { key: 'accused', verbs: 'accused accusing' },
  { key: 'resigned', own: 'resigned resigning quit', nouns: 'resignations' },
  { key: 'cancelled', verbs: 'cancelled canceled cancelling canceling scrapped', nouns: 'cancellations' },
  { key: 'delayed', verbs: 'delayed delaying', nouns: 'delays' },
  { key: 'born', own: 'born', nouns: 'births' },
  { key: 'armed', own: 'armed' },
  { key: 'shot', verbs: 'shot shooting', nouns: 'shootings' },
  { key: 'stabbed', verbs: 'stabbed stabbing', nouns: 'stabbings' },
  { key: 'surrendered', own: 'surrendered surrendering defected defecting deserted', nouns: 'defections' },
  { key: 'reserve', nouns: 'reservists reservist', phrases: ['in reserve'] },
];

/** Nouns of the families that name both the dead and the wounded. */
export const BOTH_STATES: Readonly<Record<string, readonly string[]>> = { casualty: ['killed', 'wounded'] };

/** Nouns of a deed before "of": "the killing of 14 hostages". */
export const DEEDS: Readonly<Record<string, string>> = {
  abduction: 'captured',
  arrest: 'arrested',
  capture: 'captured',
  closure: 'closed',
  death: 'killed',
  deployment: 'deployed',
  deportation: 'deported',
  destruction: 'destroyed',
  detention: 'arrested',
  dismissal: 'dismissed',
  evacuation: 'evacuated',
  execution: 'killed',
  killing: 'killed',
  loss: 'destroyed',
  murder: 'killed',
  recall: 'recalled',
  release: 'released',
  rescue: 'rescued',
  shooting: 'shot',
  theft: 'stolen',
  wounding: 'wounded',
};
