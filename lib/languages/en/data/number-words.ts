/** Number words of English news prose. Values are plain counts. */

export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  nil: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

export const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  mln: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  bln: 1e9,
  trillion: 1e12,
};

/** Letters that stand for a scale when glued to digits ("3.5m", "£4.8bn", "12k"). */
export const GLUED_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
};

/**
 * Plural scales: what a writer means by "dozens" and the like, as a closed interval. They are wide, since desks differ:
 * one agency's "thousands" is another's "about 1,500", and "dozens" are still said of a hundred and more; but what is
 * "dozens" to one is not "hundreds" to another.
 */
export const VAGUE_PLURALS: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [20, 120],
  scores: [30, 140],
  tens: [20, 100],
  hundreds: [150, 1_200],
  thousands: [1_500, 12_000],
  millions: [1.5e6, 1.2e7],
  billions: [1.5e9, 1.2e10],
  trillions: [1.5e12, 1.2e13],
};

/** "tens of thousands": the two words together. */
export const VAGUE_PRODUCTS: Readonly<Record<string, readonly [number, number]>> = {
  'dozens hundreds': [2_000, 12_000],
  'tens thousands': [15_000, 120_000],
  'scores thousands': [30_000, 140_000],
  'hundreds thousands': [150_000, 1_200_000],
  'tens millions': [1.5e7, 1.2e8],
  'hundreds millions': [1.5e8, 1.2e9],
  'tens billions': [1.5e10, 1.2e11],
  'hundreds billions': [1.5e11, 1.2e12],
};

/** "several", "a few" and their like: an interval alone, a factor before "hundred", "dozen", "thousand". */
export const VAGUE_SMALL: Readonly<Record<string, readonly [number, number]>> = {
  several: [3, 11],
  few: [2, 6],
  couple: [2, 2],
  handful: [2, 8],
};

export const FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  twentieth: 20,
  hundredth: 100,
  hundredths: 100,
};

export const FRACTION_SIGNS: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1000,
};

/** Multiples of another quantity. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  twice: 2,
  thrice: 3,
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  triple: 3,
  tripled: 3,
  triples: 3,
  tripling: 3,
  treble: 3,
  trebled: 3,
  quadruple: 4,
  quadrupled: 4,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
  hundredfold: 100,
  halved: 0.5,
  halves: 0.5,
  halving: 0.5,
};
