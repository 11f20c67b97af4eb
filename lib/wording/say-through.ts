import type { Say } from './wording';

/**
 * A `Say` over the browser's own catalogue.
 * @param getMessage `browser.i18n.getMessage`; what it does not know (empty answer) says its key
 */
export function sayThrough(getMessage: (key: string, values: string[]) => string): Say {
  return (key, ...values) => getMessage(key, values.map(String)) || key;
}

/**
 * The locale for dates and numbers: the reader's own where the catalogue speaks its language (`en-GB`), otherwise the
 * catalogue's, so that no line mixes two languages.
 * @param reader BCP 47 tag of the browser's interface
 */
export function localeFor(say: Say, reader: string): string {
  const language = say('language');
  return reader.toLowerCase().split('-')[0] === language ? reader : language;
}
