/** A few dozen words of Spanish, as its folder would begin. Words in lower case, without accents where they are folded. */

/** Words that say nothing of the matter by themselves. */
export const WEIGHTLESS: ReadonlySet<string> = new Set(
  (
    'a al ante como con cuando de del desde donde durante e el ella en entre era es esta este fue fueron ha han hasta la ' +
    'las le les lo los mas menos muy no o para pero por que se segun ser si sin sobre son su sus tras un una unas unos y ya'
  ).split(' '),
);

/** The small numbers in words. */
export const NUMBERS: Readonly<Record<string, number>> = {
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  veinte: 20,
  treinta: 30,
};

/** Before a number: how it bounds it. */
export const BOUNDS: Readonly<Record<string, 'least' | 'most' | 'about'>> = {
  'al menos': 'least',
  'mas de': 'least',
  hasta: 'most',
  unas: 'about',
  unos: 'about',
};

/** Nouns that count people. */
export const PERSONS: ReadonlySet<string> = new Set(
  'bombero herido hombre huesped mujer persona vecino victima'.split(' '),
);

/** Nouns for people of any kind. */
export const ANYBODY: ReadonlySet<string> = new Set('persona victima'.split(' '));

/** What is said of what is counted, by the beginning of its verb. */
export const STATES: readonly (readonly [beginning: string, state: string])[] = [
  ['muri', 'killed'],
  ['muert', 'killed'],
  ['herid', 'wounded'],
  ['evacuad', 'evacuated'],
  ['desaparecid', 'missing'],
];

/** Words that deny what stands behind them. */
export const DENYING: ReadonlySet<string> = new Set('no nadie ningun ninguna niega nunca sin tampoco'.split(' '));

/** Endings that forms of one word differ in, the longest first. */
export const ENDINGS = [
  'aciones',
  'iendo',
  'acion',
  'ieron',
  'ados',
  'adas',
  'ando',
  'aron',
  'ado',
  'ada',
  'es',
  'as',
  'os',
  'an',
  'en',
  'o',
  'a',
  'e',
  's',
];
