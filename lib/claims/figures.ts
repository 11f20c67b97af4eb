import type { Span } from '../article/article';

/** A quantity with what it counts: a closed interval, a unit and a noun. */
export interface Figure extends Span {
  /** The exact words, bounds and approximations included: "more than 10,000", "$3.5m", "two-thirds". */
  text: string;
  /**
   * In base units (`unit`). `-Infinity`/`Infinity` are written as ±Number.MAX_VALUE so that it survives JSON: "more
   * than 10,000" is 10,000 to MAX_VALUE, "up to 20" is -MAX_VALUE to 20. "Nearly" and "just over" give a narrow
   * interval, "dozens" and "several hundred" a wide one.
   */
  min: number;
  max: number;
  /** "about", "some", "nearly", a rounded "dozens": the interval's ends are soft. */
  approximate: boolean;
  /**
   * `ratio`: parts of a whole are in per cent with unit `%` ("two-thirds" is 66.7, so that it meets percentages),
   * multiples have unit `×` ("twice" is 2). `rank`: "No. 1". `identifier`: the number is a name ("Resolution 1244").
   */
  kind:
    | 'count'
    | 'money'
    | 'percent'
    | 'percentage-point'
    | 'ratio'
    | 'measure'
    | 'duration'
    | 'age'
    | 'ordinal'
    | 'score'
    | 'rank'
    | 'identifier';
  /** Base unit within the dimension: `m`, `m2`, `kg`, `s`, `W`, `barrel`, `USD`, `%`… `null` for a plain count; "$" alone is `$`. */
  unit: string | null;
  /** Lemma of the noun counted ("soldier", "vehicle", "vote"), `null` when none is near. */
  noun: string | null;
  /** What is said of what is counted, as sorted keys (`STATES`): `["killed"]`, `["killed", "wounded"]`, `["deployed"]`, `[]`. */
  state: string[];
  /** In "rose from 19 to 26": 19 is `old`, 26 `new`. In "up from 1,600", 1,600 is `old`. Otherwise `stated`. */
  role: 'stated' | 'old' | 'new';
  /** Size of the last digit that tells, in the base unit ("1,600" → 100, "C$2.9bn" → 1e8); 0 where the words are exact. */
  step?: number;
  /** What a rate runs over: "day", "year", "person", "each" ("70 million euros a year"). */
  per?: string;
  /** Of a score: its two parts as written ("3-1" → [3, 1]). */
  parts?: [number, number];
}
