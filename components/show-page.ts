import { localeFor, sayThrough } from '../lib/wording/say-through';
import type { Say } from '../lib/wording/wording';

/** What a page of the extension needs of the browser's `i18n`. */
interface Translations {
  getMessage(key: string, values?: string[]): string;
  getUILanguage(): string;
}

/**
 * Sets a page of the extension up: its language and direction, a class by which styles tell the place it is shown in.
 * @param title key of its title
 * @returns the words, the locale for dates and numbers, and the element to draw into
 */
export function showPage(
  i18n: Translations,
  place: string,
  title: string,
): { say: Say; locale: string; root: HTMLElement } {
  const say = sayThrough((key, values) => i18n.getMessage(key, values));
  const html = document.documentElement;
  html.lang = say('language');
  html.dir = i18n.getMessage('@@bidi_dir') || 'ltr';
  html.className = place;
  document.title = `${say('name')}: ${say(title)}`;
  const root = document.getElementById('page');
  if (!root) throw new Error('the page has no element to draw into');
  return { say, locale: localeFor(say, i18n.getUILanguage()), root };
}
