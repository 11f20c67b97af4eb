import type { KnownName } from '../../../claims/names';
import { foldSpelling } from '../../../claims/names/fold';
import { nearlySame } from '../../../claims/names/same-name';
import { isFamilyFirst, keyOfBody, keyOfPerson, surnameAt } from './keys';

/** A name as an article writes it: one spelling with everything that tells what it is. */
export interface Form {
  /** As written, without titles. */
  text: string;
  /** `foldSpelling` of it. */
  fold: string;
  words: string[];
  kind: 'person' | 'body' | 'place' | 'unknown';
  /** Key that the lists give it. */
  listed: string | null;
  /** Whether it stands for a government ("Kremlin"). */
  stands: boolean;
  count: number;
  titled: boolean;
  /** How often it says or does something that people do, how often it stands behind "in", "near". */
  said: number;
  placed: number;
  /** How often the article gives it an office ("the founder"), and calls it a thing ("the lender"). */
  offices: number;
  things: number;
  /** Another form that the article itself says to be the same ("… (SSU)"). */
  alias: string | null;
}

/** Names by some string, a bounded number under each: hostile text must not make them long. */
class Shelf {
  private readonly names = new Map<string, Set<KnownName>>();
  static readonly MOST = 24;
  put(at: string, name: KnownName): void {
    const there = this.names.get(at);
    if (!there) this.names.set(at, new Set([name]));
    else if (there.size < Shelf.MOST) there.add(name);
  }
  all(at: string): KnownName[] {
    return [...(this.names.get(at) ?? [])];
  }
  /** The only one, `null` where there is none or several. */
  only(at: string): KnownName | null {
    const [first, second] = this.all(at);
    return first && !second ? first : null;
  }
}

/** Names longer by their first two letters, among which a slip of the pen is looked for. */
const drawer = (spelling: string): string => spelling.slice(0, 2);

/** Puts the forms of an article together into names; tells each form (`Form.fold`) its name. */
export function register(forms: readonly Form[]): Map<string, KnownName> {
  const nameOf = new Map<string, KnownName>();
  const byKey = new Map<string, KnownName>();
  const given = new Shelf();
  const surnames = new Shelf();
  const spellings = new Shelf();
  const firsts = new Shelf();
  const initials = new Shelf();
  const isPerson = personsAmong(forms);
  const namesakes = findNamesakes(forms, isPerson);
  /** Countries met so far only as what stands for their government ("Kremlin"), which is no name of theirs. */
  const standing = new Set<KnownName>();

  const make = (key: string, form: Form, kind: KnownName['kind']): KnownName => {
    let name = byKey.get(key);
    if (!name) {
      name = { key, full: form.text, kind, descriptions: [], pronoun: null };
      byKey.set(key, name);
      if (form.stands) standing.add(name);
    } else {
      if (name.kind === 'unknown') name.kind = kind;
      if (!form.stands && (standing.delete(name) || form.text.length > name.full.length)) name.full = form.text;
    }
    nameOf.set(form.fold, name);
    return name;
  };
  const asPerson = (form: Form): void => {
    let key = keyOfPerson(form.words);
    const surname = key;
    if (namesakes.has(key)) key = form.fold;
    const first = foldSpelling(form.words[0] ?? '');
    const near = spellings
      .all(drawer(surname))
      .find((name) => name.kind === 'person' && nearlySame(name.key, key) && given.all(first[0] ?? '').includes(name));
    if (near) nameOf.set(form.fold, near);
    const name = near ?? make(key, form, 'person');
    surnames.put(surname, name);
    if (isFamilyFirst(form.words)) surnames.put(first, name);
    else given.put(first, name);
    given.put(first[0] ?? '', name);
    spellings.put(drawer(surname), name);
  };
  const asOther = (form: Form): void => {
    // "Great Inland" where the article has "Great Inland Railroad".
    const longer = form.listed === null && form.words.length === 2 && form.placed === 0 ? firsts.only(form.fold) : null;
    if (longer) {
      nameOf.set(form.fold, longer);
      return;
    }
    const name = make(form.listed ?? keyOfBody(form.fold), form, form.kind);
    if (form.words.length === 3) firsts.put(foldSpelling(form.words.slice(0, 2).join(' ')), name);
    if (form.words.length === 2) firsts.put(foldSpelling(form.words[0] ?? ''), name);
    if (form.words.length > 1) initials.put(initialsOf(form.words), name);
    if (form.listed !== null && form.words.length === 1) spellings.put(drawer(form.fold), name);
  };
  const asShort = (form: Form): void => {
    const name =
      surnames.only(form.fold) ??
      surnames.all(form.fold)[0] ??
      spellings
        .all(drawer(form.fold))
        .find(({ key, full }) => nearlySame(key, form.fold) || nearlySame(foldSpelling(full), form.fold)) ??
      (isUpper(form.text) ? initials.only(form.fold) : null) ??
      (form.placed === 0 && !form.titled ? firsts.only(form.fold) : null) ??
      given.only(form.fold);
    if (name) nameOf.set(form.fold, name);
    else
      make(
        form.fold,
        form,
        form.titled ? 'person' : form.kind === 'unknown' && form.placed > form.said ? 'place' : form.kind,
      );
  };

  const ordered = [...forms].sort((a, b) => b.words.length - a.words.length || b.count - a.count);
  for (const form of ordered)
    if (form.listed !== null || (form.words.length > 1 && !isPerson(form))) asOther(form);
    else if (form.words.length > 1) asPerson(form);
  for (const form of ordered) if (form.listed === null && form.words.length === 1) asShort(form);
  for (const form of forms) {
    const home = form.listed === null && form.words.length === 1 && !form.titled ? homeOf(form.fold, byKey) : null;
    if (home && nameOf.get(form.fold)?.key === form.fold) nameOf.set(form.fold, home);
  }
  for (const form of forms) {
    const other = form.alias === null ? undefined : nameOf.get(form.alias);
    if (other) nameOf.set(form.fold, other);
  }
  return nameOf;
}

/** What a people is called after, where the article names it: "Vestrian" and "Vestrians" after Vestria. */
function homeOf(spelling: string, byKey: ReadonlyMap<string, KnownName>): KnownName | null {
  const stem = /^(\p{L}{4,}?)(?:ns|n|ese|ans|an|ians|ian|s)$/u.exec(spelling)?.[1];
  if (stem === undefined) return null;
  for (const ending of ['', 'a', 'ia', 'o', 'e', 'y']) {
    const home = byKey.get(stem + ending);
    if (home && home.kind !== 'person' && home.key !== spelling) return home;
  }
  return null;
}

/**
 * Tells persons' names from others by how the article uses them: with a title or an office, by the last word alone
 * ("Karr" of "Ilse Karr", where a firm is called by its first), by what they say.
 */
function personsAmong(forms: readonly Form[]): (form: Form) => boolean {
  const alone = new Map(forms.filter(({ words }) => words.length === 1).map((form) => [form.fold, form] as const));
  const starts = new Set(forms.filter(({ words }) => words.length < 3).map(({ fold }) => fold));
  return (form) => {
    if (form.kind === 'person' || isFamilyFirst(form.words)) return true;
    if (form.kind !== 'unknown' || form.words.length > 4) return false;
    if (form.titled || (form.offices > 0 && form.things === 0)) return true;
    if (form.words.length < 2 || form.things > 0) return false;
    const first = foldSpelling(form.words[0] ?? '');
    if (starts.has(first) || (form.words.length > 2 && starts.has(foldSpelling(form.words.slice(0, 2).join(' ')))))
      return false;
    const last = alone.get(foldSpelling(form.words.at(-1) ?? ''));
    return form.said > 0 || (last !== undefined && last.listed === null && last.placed === 0);
  };
}

/** Surnames that two persons of the article have: "Bill Clinton", "Hillary Clinton". */
function findNamesakes(forms: readonly Form[], isPerson: (form: Form) => boolean): Set<string> {
  const firsts = new Map<string, string>();
  const shared = new Set<string>();
  for (const form of forms) {
    if (form.listed !== null || form.words.length < 2 || !isPerson(form) || isFamilyFirst(form.words)) continue;
    if (surnameAt(form.words) === 0) continue;
    const key = keyOfPerson(form.words);
    const first = foldSpelling(form.words[0] ?? '');
    const other = firsts.get(key);
    if (other === undefined) firsts.set(key, first);
    else if (!sameGiven(first, other)) shared.add(key);
  }
  return shared;
}

/** "Dave" and "David", "J" and "John", "Dmitry" and "Dmitri". */
const sameGiven = (a: string, b: string): boolean =>
  a[0] === b[0] && (a.length < 3 || b.length < 3 || a.slice(0, 3) === b.slice(0, 3) || nearlySame(a, b));

const isUpper = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .flatMap((word) => word.split('-'))
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
