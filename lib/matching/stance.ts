/** How a text stands to what it tells: how many of its words deny it, and how many keep a distance. */
export interface Stance {
  refuting: number;
  doubting: number;
  asks: boolean;
}

/** A headline ends without a full stop. */
export const isHeadline = (text: string): boolean => !/[.!…]["”’')\]]*\s*$/.test(text);
