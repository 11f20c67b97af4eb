import { foldSpelling } from '../../../claims/names/fold';
import { FAMILY_FIRST, GIVEN_NAMES } from '../data/given-names';
import { LOOSE_PARTICLES, SURNAME_PARTICLES } from '../data/name-nouns';

const COMPANY_ENDS =
  /(?:\s+(?:inc|ltd|limited|plc|llc|llp|corp|corporation|company|co|ag|sa|gmbh|nv|bv|spa|ab|oyj|holdings))+$/;
const SMALL_WORDS = /\b(?:the|of|for|on|and|de|du|la|le|d)\b ?/g;

/** The key of a body or place: without "the", small words and "Ltd". */
export function keyOfBody(spelled: string): string {
  const key = spelled.replace(SMALL_WORDS, '').replace(COMPANY_ENDS, '').trim();
  return key || spelled;
}

/** They are no given names, where "Al", "Ben" and "Saint" may be. */
const LEADING_PARTICLE = /^(?:van|von|de|del|der|den|ter|ten)$/i;

/** Where the surname begins in a person's name of two words or more. */
export function surnameAt(words: readonly string[]): number {
  let at = words.length - 1;
  if (/^(?:jr|sr|ii|iii|iv)$/i.test((words[at] ?? '').replace('.', '')) && at > 1) at--;
  while (at > 1 && SURNAME_PARTICLES.has((words[at - 1] as string).toLowerCase())) at--;
  // "Minister Van Rhee"
  return at === 1 && words.length === 2 && LEADING_PARTICLE.test(words[0] as string) ? 0 : at;
}

/** Whether the family name stands first: "Kim Jong Un", "Lee Seong-kweun", "Xi Jinping". */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  if (!FAMILY_FIRST.has(first) || words.length < 2 || words.length > 3 || GIVEN_NAMES.has(second)) return false;
  return (
    words.length === 3 ||
    second.includes('-') ||
    /^(?:xi|li|wang|zhang|liu|zhao|zhou|wu|hu|guo|deng|nguyen|pham|xu)$/.test(first)
  );
}

/** The key of a person by the words of the name: the surname, or all of a name whose family name stands first. */
export function keyOfPerson(words: readonly string[]): string {
  if (words.length < 2) return foldSpelling(words.join(' '));
  if (isFamilyFirst(words)) return foldSpelling(words.join(' '));
  const surname = words.slice(surnameAt(words)).filter((word) => !/^(?:jr|sr)\.?$/i.test(word));
  const [first = '', ...rest] = surname;
  const bare = /^(?:al|el)-/i.test(first) ? [first.slice(3), ...rest] : surname;
  return foldSpelling(bare.filter((word) => !LOOSE_PARTICLES.has(word.toLowerCase())).join(' ') || words.join(' '));
}
