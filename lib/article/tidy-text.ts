/** Text as read: white space collapsed, markup and entities that some templates leave in their titles undone. */
export function tidy(text: string | null | undefined): string {
  return (text ?? '')
    .slice(0, 2000)
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(
      /&(amp|quot|apos|nbsp|lt|gt|#0?39|#x27|#8217|#8216|#8220|#8221|#8211|#8212);/gi,
      (all, name: string) => ENTITIES[name.toLowerCase()] ?? all,
    )
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  '#8216': '‘',
  '#8217': '’',
  '#8220': '“',
  '#8221': '”',
  '#8211': '–',
  '#8212': '—',
};
