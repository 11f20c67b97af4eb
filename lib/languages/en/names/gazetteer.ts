import { fold } from '../../../claims/names/fold';
import { BODIES, BODY_ROLES, NEWS_AGENCIES } from '../data/bodies';
import { COUNTRIES } from '../data/countries';
import { PLACES, US_STATES } from '../data/regions';
import type { NameWord } from './words';

/** What the lists know of a name. */
export interface Listed {
  key: string;
  kind: 'body' | 'place';
  /** As which word for its country it stands in the list. */
  as: 'name' | 'demonym' | 'capital' | 'government' | 'state';
  /** Of a capital: the key of the city itself; `key` is the country's. */
  city?: string;
  /** Spelling that must be met as it stands, where it is an abbreviation. */
  exact?: string;
}

const byWords = new Map<string, Listed[]>();
/** First word → the most words that an entry beginning with it has. */
const longest = new Map<string, number>();

function put(name: string, listed: Omit<Listed, 'exact'>): void {
  const words = fold(name)
    .split(/[\s,]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first] = words;
  if (first === undefined) return;
  const entry = /\p{Ll}/u.test(name) || name.length > 6 ? listed : { ...listed, exact: name.replace(/\./g, '') };
  const at = words.join(' ');
  const there = byWords.get(at);
  if (there) there.push(entry);
  else byWords.set(at, [entry]);
  if ((longest.get(first) ?? 0) < words.length) longest.set(first, words.length);
}

const list = (text = ''): string[] =>
  text
    .split(', ')
    .map((name) => name.trim())
    .filter(Boolean);

const bodyOfRole = new Map<string, string>();
const roleOfWords = new Map<string, string>();

for (const row of COUNTRIES) {
  const [names, demonyms, capitals = '', governments] = row.split(';').map((part) => part.trim());
  const [first = '', ...others] = list(names);
  const key = fold(first);
  for (const name of [first, ...others]) put(name, { key, kind: 'place', as: 'name' });
  for (const name of list(demonyms)) {
    put(name, { key, kind: 'place', as: 'demonym' });
    if (!/(?:s|sh|ch|ese|men)$/.test(name)) put(`${name}s`, { key, kind: 'place', as: 'demonym' });
  }
  const bracketed = capitals.startsWith('(');
  const cities = list(capitals.replace(/[()]/g, ''));
  // A second capital ("La Paz, Sucre") keeps its own key; another spelling of the same one hardly differs.
  const city = fold(cities[0] ?? '');
  for (const name of cities)
    if (!byWords.has(fold(name)) || !bracketed)
      put(name, bracketed ? { key: city, kind: 'place', as: 'name' } : { key, kind: 'place', as: 'capital', city });
  for (const name of list(governments)) put(name, { key, kind: 'body', as: 'government' });
}
for (const row of US_STATES) {
  const [name = '', short = ''] = row.split('; ');
  const key = fold(name);
  put(name, { key, kind: 'place', as: 'state' });
  if (short) put(short, { key, kind: 'place', as: 'state' });
}
for (const row of PLACES) {
  const [first = '', ...others] = list(row);
  for (const name of [first, ...others])
    if (!byWords.has(fold(name))) put(name, { key: fold(first), kind: 'place', as: 'name' });
}
for (const row of [...BODIES, ...NEWS_AGENCIES]) {
  const [first = '', others, role] = row.split(';').map((part) => part.trim());
  const key = fold(first);
  for (const name of [first, ...(others ?? '').split(', ')]) if (name) put(name, { key, kind: 'body', as: 'name' });
  if (role) bodyOfRole.set(fold(role), key);
}
for (const row of BODY_ROLES) {
  const [role = '', words] = row.split('; ');
  for (const name of list(words)) roleOfWords.set(fold(name), role);
}

/** The longest listed name that begins at a word: how many words, and what is known of it. `null` for none. */
export function listedAt(words: readonly NameWord[], at: number): { length: number; listed: Listed } | null {
  const first = words[at];
  if (!first) return null;
  const most = longest.get(first.fold);
  if (most === undefined) return null;
  for (let length = Math.min(most, words.length - at); length > 0; length--) {
    const listed = listedAs(words.slice(at, at + length));
    if (listed) return { length, listed };
  }
  return null;
}

/** What the lists know of these words as one name, `null` for nothing. */
export function listedAs(words: readonly NameWord[]): Listed | null {
  const found = byWords.get(words.map((word) => word.fold).join(' '));
  if (!found || words.some((word, i) => i > 0 && !word.joined && !/^[&,]$/.test(word.gap))) return null;
  if (words.some((word, i) => i < words.length - 1 && word.possessive && !/[^s]s$/.test(word.fold))) return null;
  const text = words.map((word) => word.text.replace(/\./g, '')).join(' ');
  return found.find(({ exact }) => exact === undefined || exact === text) ?? null;
}

/** What the lists know of a name given as text. */
export function listedName(text: string): Listed | null {
  const words = text.split(/[\s,“”"()]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const plain = words.join(' ').replace(/\./g, '');
  return byWords.get(words.map(fold).join(' '))?.find(({ exact }) => exact === undefined || exact === plain) ?? null;
}

/** The role that words name ("spy agency" → "intelligence"), `null` for other words. Lower case, folded. */
export function roleOf(words: string): string | null {
  return roleOfWords.get(words) ?? null;
}

/** The key of a country's body in a role: the listed body's ("nis"), or the country and the role. */
export function bodyInRole(country: string, role: string): string {
  return bodyOfRole.get(`${country}: ${role}`) ?? (role === 'government' ? country : `${country} ${role}`);
}
