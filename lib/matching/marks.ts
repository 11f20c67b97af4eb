/** How often a text says of what it says that it is not so, not yet, not known… */
export interface Marks {
  negated: number;
  /** Plan, forecast or possibility. */
  ahead: number;
  /** A change or what has come of it: "now", "revised", "no longer", "has since". */
  now: number;
  /** A count that is not final: "so far", "at least", "provisional". */
  soFar: number;
  /** Distance kept: "reportedly", "believed", "up to". */
  hedged: number;
  /** Not told or not known. */
  withheld: number;
  /** Denied, disputed, insisted on. */
  disputed: number;
  /** Corrected or taken back. */
  corrected: number;
  /** "Only", "all", "every", "first". */
  absolute: number;
}

/** A clause is asked about once for every claim of another article. So many texts are remembered. */
const REMEMBERED = 4000;

/** Makes what counts the marks of a text. @param patterns of one language, global */
export function openMarks(patterns: Readonly<Record<keyof Marks, RegExp>>): (text: string) => Readonly<Marks> {
  const entries = Object.entries(patterns) as [keyof Marks, RegExp][];
  const remembered = new Map<string, Readonly<Marks>>();
  return (text) => {
    let marks = remembered.get(text);
    if (!marks) {
      marks = Object.fromEntries(
        entries.map(([mark, pattern]) => [mark, text.match(pattern)?.length ?? 0]),
      ) as unknown as Marks;
      // A Map keeps the order of insertion: the first key is the oldest.
      if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value as string);
      remembered.set(text, marks);
    }
    return marks;
  };
}
