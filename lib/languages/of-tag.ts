/**
 * The one of several languages that a BCP 47 tag names by its primary subtag, `null` where none does; the first for
 * `und` and for what is no tag at all.
 */
export function ofTag<L extends { tag: string }>(languages: readonly L[], tag: string): L | null {
  const primary = /^[a-z]{2,3}(?![a-z0-9])/i.exec(tag)?.[0].toLowerCase() ?? 'und';
  return (primary === 'und' ? languages[0] : languages.find((language) => language.tag === primary)) ?? null;
}
