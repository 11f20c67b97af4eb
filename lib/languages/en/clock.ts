import type { Span } from '../../article/article';
import type { ClockTime } from '../../claims/clock';

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MINUTES: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
};
const HOUR = `(${NUMBERS.join('|')}|1[0-2]|[1-9])`;

const DIGITS =
  /\b(\d{1,2})(?:[:.]([0-5]\d))?\s?([ap])\.?m\b\.?|\b([01]?\d|2[0-3])[:.]([0-5]\d)(?= (?:local|GMT|UTC|hours|in the|on|and|when|,)|[,;.](?!\d)|$)/gi;
/** "at 10.30", with the point of British papers; "shares closed at 3.40" is a price. */
const DOTTED =
  /(?<=\b(?:at|until|till|by|since|around|about) )([01]?\d|2[0-3])\.([0-5]\d)(?![\d%.]|[ -]\p{L}*(?:illion|per|cent|met|kilo|mile|tonne|euro|dollar|pound|point))\b/giu;
const TRADE =
  /\b(?:shares?|stocks?|prices?|rates?|traded|closed|index|points|currency|dollars?|euros?|pounds?|cents|yields?|magnitude|average)\b/i;
const SPOKEN = new RegExp(
  `\\b(?:(?:a )?(half|quarter|five|ten|twenty-five|twenty) (?:minutes )?(past|to|before|after) )${HOUR}\\b(?!-)`,
  'gi',
);
const HOURS = new RegExp(
  `\\b(?:at|by|until|from|around|about|after|before|towards|past|nearly|almost|till) ${HOUR}(?: o['’]clock)?(?= (?:o['’]clock|in the|on (?:\\w+day|the)|(?:\\w+day )?(?:morning|afternoon|evening|night)|that|this|at night|and (?:six|seven|eight|nine|ten|eleven|twelve))|[,;.](?!\\d)|$)`,
  'gi',
);
/** Behind an hour, and before it, that it is one. */
const PLAIN_BEHIND =
  /^(?: o['’]clock|['’]? ?(?:in|of|on) the (?:morning|afternoon|evening|night)|,? (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day )?(?:this |that )?(?:morning|afternoon|evening|night)| at night)\b/i;
/** "twenty to four" is a time wherever it stands, "five to ten" may be a range: behind these words it is none. */
const PLAIN_BEFORE = /\b(?:at|until|till|by|since)(?: (?:about|around|exactly|just|nearly|roughly))? $/i;
const NAMED = /\b(noon|midday|midnight)\b/gi;
const PART = /^[^,;.]{0,24}?\b(morning|afternoon|evening|night|dawn|dusk|noon)\b/i;
const SOFT =
  /\b(?:about|around|some|shortly|just|soon|nearly|almost|roughly|past|before|after|towards|barely|well|by)\b[^,;.]{0,14}$/i;

/** Finds the times of day that a sentence names, in figures or in words. */
export function clockTimesIn(sentence: string): ClockTime[] {
  const found: ClockTime[] = [];
  const add = (span: Span, minutes: number, half: boolean, whole: boolean, plain: boolean): void => {
    const { start, end } = span;
    if (found.some((t) => start < t.end && end > t.start)) return;
    const soft = whole || SOFT.test(sentence.slice(Math.max(0, start - 24), start));
    found.push({ start, end, at: minutes, half, soft, plain });
  };
  for (const m of sentence.matchAll(DIGITS)) {
    const hour = Number(m[1] ?? m[4]);
    const minutes = Number(m[2] ?? m[5] ?? 0);
    if (m[3] && (hour > 12 || hour === 0)) continue;
    const at = m[3] ? (hour % 12) * 60 + (m[3].toLowerCase() === 'p' ? 720 : 0) : hour * 60;
    add(
      spanOf(m),
      at + minutes,
      false,
      m[3] !== undefined && m[2] === undefined,
      m[3] !== undefined || PLAIN_BEHIND.test(behind(m)),
    );
  }
  if (!TRADE.test(sentence))
    for (const m of sentence.matchAll(DOTTED))
      add(spanOf(m), Number(m[1]) * 60 + Number(m[2]), Number(m[1]) < 12, false, true);
  for (const m of sentence.matchAll(SPOKEN)) {
    const off = MINUTES[(m[1] ?? '').toLowerCase()] ?? 0;
    const back = /to|before/i.test(m[2] ?? '');
    const to = m[2]?.toLowerCase() === 'to';
    // "from ten to seven crowns"
    if (to && /\bfrom $/.test(sentence.slice(0, m.index))) continue;
    const rising = to && /\d|five|ten|twenty/i.test(m[1] ?? '') && off < hourOf(m[3]);
    inPart(m, hourOf(m[3]) * 60 + (back ? -off : off), false, !rising || isPlain(m));
  }
  for (const m of sentence.matchAll(HOURS)) inPart(m, hourOf(m[1]) * 60, true, PLAIN_BEHIND.test(behind(m)));
  for (const m of sentence.matchAll(NAMED))
    add(spanOf(m), m[0].toLowerCase() === 'midnight' ? 0 : 720, false, true, true);
  return found.sort((p, q) => p.start - q.start);

  function inPart(m: RegExpMatchArray, minutes: number, whole: boolean, plain: boolean): void {
    const part = PART.exec(behind(m))?.[1]?.toLowerCase();
    const at = ((minutes % 720) + 720) % 720;
    if (!part) add(spanOf(m), at, true, whole, plain);
    else add(spanOf(m), partOf(part, at), false, whole, plain);
  }

  function behind(m: RegExpMatchArray): string {
    return sentence.slice((m.index ?? 0) + m[0].length);
  }

  function isPlain(m: RegExpMatchArray): boolean {
    return PLAIN_BEHIND.test(behind(m)) || PLAIN_BEFORE.test(sentence.slice(0, m.index));
  }
}

const spanOf = ({ 0: words, index = 0 }: RegExpMatchArray): Span => ({ start: index, end: index + words.length });

const hourOf = (word = ''): number => (/\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase()) + 1) % 12;

/** Minutes of a twelve-hour clock placed in a part of the day; "four in the night" is before dawn. */
function partOf(part: string, at: number): number {
  if (part === 'afternoon' || part === 'evening' || part === 'dusk') return at + 720;
  return part === 'night' && at >= 360 ? at + 720 : at;
}
