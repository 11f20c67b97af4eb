const OTHER_DOLLARS =
  /\b(?:Canad(?:a|ian)|Austral(?:ia|ian)|New Zealand|Singapore|Hong Kong|Taiwan|Jamaica|Fiji)\b|\b(?:C|CA|CAD|A|AU|NZ|S|HK)\$/;

/** Whether a text speaks of dollars, or of a country that has dollars, other than those of the United States. */
export const speaksOfOtherDollars = (text: string): boolean => OTHER_DOLLARS.test(text);
