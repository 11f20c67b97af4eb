import type { KnownName } from '../../../claims/names';
import { fold, foldSpelling } from '../../../claims/names/fold';
import { ownerAt } from './describe';
import { findRuns } from './find-runs';
import { bodyInRole, listedAs, listedAt, roleOf } from './gazetteer';
import { keyOfBody } from './keys';
import { formOf, type Learned, textOf } from './learn-names';
import { type Mention, takeApart } from './take-apart';
import { type NameWord, nameWords } from './words';

const DETERMINERS = new Set('the a an this that these those his her its their our my one some'.split(' '));
/** Behind these words follows what somebody belongs to, not who it is. */
const BEHIND = new Set('of for at from in with to by on who whose which that about against near'.split(' '));
const SPEAKERS = new Set('spokesman spokeswoman spokesperson spokespeople spokesmen statement'.split(' '));

/** Who the words mean, as they name a source or an actor: the fullest name and the key. `null` when nobody is known. */
export function resolveWords(text: string, learned: Learned): { key: string; full: string } | null {
  const all = nameWords(text.slice(0, 300));
  let from = 0;
  while (from < all.length && DETERMINERS.has(all[from]?.fold ?? '')) from++;
  const words = all.slice(from);
  const [first] = words;
  if (!first) return null;
  const whole = textOf(words, 0, words.length);
  const exact = learned.nameOf(foldSpelling(whole));
  if (exact) return exact;
  const listed = listedAs(words);
  if (listed) return { key: listed.key, full: learned.names.find(({ key }) => key === listed.key)?.full ?? text };
  const isKnown = (part: readonly NameWord[]): boolean =>
    learned.nameOf(foldSpelling(textOf(part, 0, part.length))) !== undefined;
  const mentions = findRuns(text, words, learned.writing, false).flatMap((run) => takeApart(words, run, isKnown));
  const behind = words.findIndex((word, i) => i > 0 && (BEHIND.has(word.fold) || /^[,(–—]/.test(word.gap)));
  const head = behind < 0 ? words.length : behind;
  const person = mentions.find((mention) => mention.to <= head && nameOf(words, mention, learned).kind === 'person');
  if (person) return nameOf(words, person, learned);
  const described = byDescription(words.slice(0, head), words.slice(head), learned);
  if (described) return described;
  const inRole = byRole(words);
  if (inRole) return { key: inRole, full: learned.names.find(({ key }) => key === inRole)?.full ?? text };
  const speaker = words.findIndex((word) => SPEAKERS.has(word.fold));
  if (speaker >= 0) {
    const body = mentions.find(({ listed: l }) => l?.as !== 'demonym');
    if (body) return { ...nameOf(words, body, learned), full: text };
  }
  const last = mentions.at(-1);
  if (last && last.to === words.length && (behind < 0 || last.from === 0)) return nameOf(words, last, learned);
  if (last && last.from === 0 && last.to === head && last.listed?.as !== 'demonym' && !words[last.to - 1]?.possessive)
    return nameOf(words, last, learned);
  return null;
}

function nameOf(words: readonly NameWord[], mention: Mention, learned: Learned): KnownName {
  const known = learned.nameOf(formOf(words, mention));
  const { listed } = mention;
  if (known) return known;
  const text = textOf(words, mention.nameFrom, mention.to);
  if (listed) return { key: listed.key, full: text, kind: listed.kind, descriptions: [], pronoun: null };
  return { key: keyOfBody(foldSpelling(text)), full: text, kind: mention.kind, descriptions: [], pronoun: null };
}

/** "the Serbian foreign minister", "Ukraine's president", "the mayor", where the article has told who that is. */
export function byDescription(
  head: readonly NameWord[],
  tail: readonly NameWord[],
  learned: Learned,
): KnownName | null {
  let from = 0;
  let owner: string | null = null;
  const listed = listedAt(head, 0);
  if (listed && listed.length < head.length) {
    owner = listed.listed.key;
    from = listed.length;
  }
  if (owner === null && /^(?:of|for)$/.test(tail[0]?.fold ?? '')) {
    const at = tail[1]?.fold === 'the' ? 2 : 1;
    owner = ownerAt(tail, at);
    if (owner === null && at < tail.length) return null;
  }
  const words = head
    .slice(from)
    .map((word) => fold(word.text))
    .join(' ');
  if (!words) return null;
  const matches = (exact: boolean): KnownName[] =>
    learned
      .calledBy(words.slice(words.lastIndexOf(' ') + 1))
      .filter(({ descriptions }) =>
        descriptions.some(
          (d) =>
            (d.words === words || (!exact && isLonger(d.words, words)) || (!exact && isLonger(words, d.words))) &&
            (owner === null || d.owner === null || d.owner === owner),
        ),
      );
  const exact = matches(true);
  const found = exact.length ? exact : matches(false);
  if (found.length === 1) return found[0] ?? null;
  const owned = owner === null ? [] : found.filter(({ descriptions }) => descriptions.some((d) => d.owner === owner));
  return owned.length === 1 ? (owned[0] ?? null) : null;
}

/** "police chief" for "chief"; but a central bank is not the bank, nor the vice-president the president. */
const isLonger = (longer: string, shorter: string): boolean =>
  longer.endsWith(` ${shorter}`) && !ANOTHER.test(longer.slice(0, -shorter.length));
const ANOTHER = /\b(?:central|supreme|constitutional|federal|vice|deputy|district|assistant|former)\b/;

/** "South Korean intelligence", "the intelligence service of South Korea", "Ukraine's foreign ministry". */
function byRole(words: readonly NameWord[]): string | null {
  const listed = listedAt(words, 0);
  if (listed && listed.listed.kind === 'place') {
    const role = roleOf(
      words
        .slice(listed.length)
        .map(({ fold: f }) => f)
        .join(' '),
    );
    if (role) return bodyInRole(listed.listed.key, role);
  }
  const of = words.findIndex(({ fold: f }) => f === 'of');
  if (of > 0) {
    const at = words[of + 1]?.fold === 'the' ? of + 2 : of + 1;
    const owner = listedAt(words, at);
    const role = roleOf(
      words
        .slice(0, of)
        .map(({ fold: f }) => f)
        .join(' '),
    );
    if (owner && role && owner.listed.kind === 'place' && at + owner.length === words.length)
      return bodyInRole(owner.listed.key, role);
  }
  return null;
}
