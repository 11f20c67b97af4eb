/** Words of address that stand before a person's name and belong to it. Without full stops. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron sen rep gov gen lt lieut col maj sgt capt cpl pvt cmdr cdr ' +
    'adm rev fr sr st supt insp det dep hon mme mlle don dona sheikh shaikh sayyid imam ayatollah rabbi pope saint king queen prince princess ' +
    'duke duchess emperor sultan emir comrade monsieur madame señor señora senor senora herr frau maulana mullah hajji haji reverend ' +
    'father sister brother bishop archbishop cardinal pastor patriarch'
  ).split(' '),
);

/** Offices and ranks, written with a capital before a name ("Prime Minister Kallas") or small ("the mayor"). */
export const OFFICES: ReadonlySet<string> = new Set(
  (
    'president premier chancellor minister secretary senator representative congressman congresswoman congressperson governor mayor mp mep msp ' +
    'lawmaker deputy councillor councilman councilwoman alderman commissioner ambassador envoy consul diplomat attaché attache ' +
    'general colonel major captain lieutenant sergeant corporal private commander admiral brigadier marshal commodore commandant constable ' +
    'sheriff detective inspector superintendent chief marshal prosecutor attorney judge justice magistrate solicitor lawyer barrister advocate ' +
    'chairman chairwoman chairperson chair director executive ceo cfo coo founder cofounder co-founder owner manager head boss leader ' +
    'spokesman spokeswoman spokesperson speaker economist analyst scientist researcher professor doctor surgeon engineer historian ' +
    'author journalist reporter editor correspondent columnist presenter activist campaigner organiser organizer coach trainer captain striker ' +
    'goalkeeper midfielder defender singer actor actress director producer teacher principal headteacher dean rector vice-chancellor ' +
    'farmer fisherman driver pilot firefighter resident witness survivor victim suspect defendant widow widower father mother son daughter brother sister ' +
    'husband wife uncle aunt cousin nephew niece neighbour neighbor dissident rebel warlord opposition whistleblower hacker gunman attacker ' +
    'king queen prince princess pope cardinal archbishop bishop priest imam rabbi monk nun treasurer ombudsman coroner regulator ' +
    'investigator negotiator adviser advisor aide official officer strategist investor trader broker banker entrepreneur billionaire tycoon ' +
    'astronaut cosmonaut geologist seismologist volcanologist virologist epidemiologist climatologist meteorologist forecaster biologist physicist ' +
    'referee umpire skipper headmaster headmistress ranger janitor landlord mechanic cook miner shepherd butcher baker carpenter electrician plumber gardener waiter pensioner retiree schoolboy schoolgirl grandmother grandfather breeder sculptor painter novelist composer pianist curator librarian apprentice ' +
    'psychologist academic expert specialist lecturer student worker nurse paramedic medic soldier sniper veteran prisoner inmate hostage ' +
    'candidate nominee challenger incumbent successor predecessor counterpart vice-president vice-premier governor-general secretary-general ' +
    'director-general attorney-general solicitor-general commander-in-chief co-leader co-chair ex-president ex-premier ex-minister'
  ).split(' '),
);

/** Words that stand before an office and belong to it: "Deputy Foreign Minister", "acting police chief". */
export const OFFICE_PARTS: ReadonlySet<string> = new Set(
  (
    'prime foreign interior defence defense finance health education transport transportation energy environment justice agriculture labour labor ' +
    'home trade culture sports tourism emergency emergencies climate treasury state armed forces development planning immigration economy economic digital ' +
    'deputy vice first second former acting interim assistant associate senior junior chief executive lead principal managing general ' +
    'national federal regional provincial local city county district police fire army navy air coast guard military intelligence press ' +
    'attorney prosecuting public crown supreme high court union party opposition majority minority house senate parliamentary cabinet ' +
    'special presidential ministerial government world european then outgoing incoming newly late ex current longtime veteran fellow ' +
    'lord privy permanent shadow co human rights security council major brigadier lieutenant field air staff rear sergeant detective'
  ).split(' '),
);
