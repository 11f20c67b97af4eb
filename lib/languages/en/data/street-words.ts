/** Last words of street names: a number before a name that ends in one is an address ("14 Mill Street"). */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  (
    'alley ave avenue blvd boulevard bridge circle close court crescent dr drive gardens green grove hill lane ' +
    'mews parade parkway place plaza rd road row square st street terrace walk way wharf yard'
  ).split(' '),
);
