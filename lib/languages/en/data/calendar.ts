/** Month names as printed, with the short forms that stand before a day or a year only. */
export const MONTHS: readonly (readonly [long: string, ...short: string[]])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

/** From Sunday, as `Date.getUTCDay` counts. */
export const WEEKDAYS: readonly (readonly [long: string, ...short: string[]])[] = [
  ['Sunday', 'Sun'],
  ['Monday', 'Mon'],
  ['Tuesday', 'Tues', 'Tue'],
  ['Wednesday', 'Wed'],
  ['Thursday', 'Thurs', 'Thur', 'Thu'],
  ['Friday', 'Fri'],
  ['Saturday', 'Sat'],
];

/** Seasons of the northern half, as first and last month. Winter begins in the year before the one it is named for. */
export const SEASONS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 14],
};

/** Feasts with a fixed day: `[month, day]`. */
export const FIXED_FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "valentine's day": [2, 14],
  "st patrick's day": [3, 17],
  "april fools' day": [4, 1],
  'may day': [5, 1],
  'victory day': [5, 9],
  'independence day': [7, 4],
  'fourth of july': [7, 4],
  'bastille day': [7, 14],
  halloween: [10, 31],
  'guy fawkes night': [11, 5],
  'armistice day': [11, 11],
  'veterans day': [11, 11],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
};

/** Feasts counted from Easter Sunday, in days. */
export const EASTER_FEASTS: Readonly<Record<string, number>> = {
  'shrove tuesday': -47,
  'ash wednesday': -46,
  'palm sunday': -7,
  'maundy thursday': -3,
  'good friday': -2,
  'holy saturday': -1,
  easter: 0,
  'easter sunday': 0,
  'easter day': 0,
  'easter monday': 1,
  'ascension day': 39,
  'whit sunday': 49,
  pentecost: 49,
  'whit monday': 50,
};

/** Feasts on the nth weekday of a month: `[month, weekday from Sunday, nth; -1 the last]`. */
export const WEEKDAY_FEASTS: Readonly<Record<string, readonly [month: number, weekday: number, nth: number]>> = {
  'martin luther king day': [1, 1, 3],
  "presidents' day": [2, 1, 3],
  "mother's day": [5, 0, 2],
  'memorial day': [5, 1, -1],
  "father's day": [6, 0, 3],
  'labor day': [9, 1, 1],
  'columbus day': [10, 1, 2],
  'thanksgiving day': [11, 4, 4],
  thanksgiving: [11, 4, 4],
};

/** Zones as written behind a clock time. */
export const ZONES: readonly string[] = [
  'local time',
  'Moscow time',
  'London time',
  'Beijing time',
  'Eastern time',
  'Pacific time',
  'Central time',
  'Eastern',
  'Pacific',
  'GMT',
  'UTC',
  'BST',
  'CET',
  'CEST',
  'EET',
  'EEST',
  'MSK',
  'EST',
  'EDT',
  'ET',
  'CST',
  'CDT',
  'CT',
  'MST',
  'MDT',
  'PST',
  'PDT',
  'PT',
  'JST',
  'KST',
  'IST',
  'SAST',
  'AEST',
  'AEDT',
];

/** Verbs of telling, to know the time of the saying from that of the event. */
export const TELLING: readonly string[] = (
  'said says say saying told tells telling announced announces announcing confirmed confirms reported reports stated states ' +
  'claimed claims admitted admits disclosed revealed declared wrote tweeted posted warned added insisted denied conceded ' +
  'acknowledged testified alleged argued commented explained noted briefed spoke speaking estimated predicted urged vowed ' +
  'concluded'
).split(' ');

/** Verbs that tell only when "that" follows their time: "found on Monday that", "ruled last week that". */
export const TELLING_WITH_THAT: ReadonlySet<string> = new Set(
  (
    'agreed argued complained conceded concluded decided established found heard hinted indicated insisted learned learnt ' +
    'maintained pledged promised proposed recalled repeated ruled showed signalled signaled suggested testified'
  ).split(' '),
);
