/** "a day", "per year": how often a rate runs (`Figure.per`), in seconds. */
export const RATES: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  fortnight: 1_209_600,
  month: 2_629_800,
  quarter: 7_889_400,
  year: 31_557_600,
  annum: 31_557_600,
};
