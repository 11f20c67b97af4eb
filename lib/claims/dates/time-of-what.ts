import type { Span } from '../../article/article';
import { TELLING } from '../data/calendar';

const TELL = new Set(TELLING);
/** How far from a time its verb is looked for, in characters. */
const REACH = 140;

const FUTURE =
  /^(?:will|'ll|shall|won't|due|scheduled|set|expected|planned|plans|plan|upcoming|going|hopes|hope|aims|aim|intends|intend|wants|slated|deadline|expects|expect|would|must|can|could|should|may|begins|starts|takes|opens|ends|meets|faces|votes|next)$/;
const PAST =
  /^(?:was|were|had|has|have|did|been|said|told|came|went|took|began|broke|fell|rose|left|held|gave|made|saw|found|killed|hit|struck|met|won|lost|became|got|put|ran|sent|shot|spoke|grew|cut|drove|flew|led|paid|read|set|shut|stood|wrote|heard|kept|since|ago|last)$/;
/** "is to meet", "are to be freed". */
const TO_BE = /^(?:is|are|be)$/;

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[\p{L}']+|[,;:.]/gu) ?? [];

/** Whether the clause of a time looks ahead or back: by the nearest verb before it, or the first one behind it. */
export function tenseAt(sentence: string, { start, end }: Span): 'past' | 'future' | null {
  const before = words(sentence.slice(Math.max(0, start - REACH), start));
  for (let i = before.length - 1, n = 0; i >= 0 && n < 16; i--, n++) {
    const word = before[i] ?? '';
    if (word === ';') break;
    // "will be" and "will have been" end in words of the past: look one step on.
    const tense = tenseOf(before, i);
    if (tense) return tense;
  }
  // "October's cyber-attack will cost": the verb is not of the month.
  if (/['’]s$/.test(sentence.slice(start, end))) return null;
  const after = words(sentence.slice(end, end + REACH));
  for (let i = 0; i < after.length && i < 12; i++) {
    const tense = tenseOf(after, i);
    if (tense) return tense;
  }
  return null;
}

function tenseOf(list: readonly string[], i: number): 'past' | 'future' | null {
  const word = list[i] ?? '';
  const earlier = [list[i - 1], list[i - 2], list[i - 3]];
  if (FUTURE.test(word)) {
    if (
      /^(?:set|planned|plan|expected|due|scheduled|slated)$/.test(word) &&
      earlier.some((w) => /^(?:was|were|had|been)$/.test(w ?? ''))
    )
      return 'future';
    if (
      /^(?:votes|plan|meets|faces|ends|may|can|could|would|set)$/.test(word) &&
      !(list[i + 1] ?? '').match(/^(?:be|have|to|\p{L}+)$/u)
    )
      return null;
    if (word === 'set' && list[i + 1] !== 'to' && list[i + 1] !== 'for') return null;
    return 'future';
  }
  if (TO_BE.test(word)) return list[i + 1] === 'to' || list[i + 1] === 'due' ? 'future' : null;
  if (word === 'to' && /^(?:is|are|was|were)$/.test(list[i - 1] ?? '')) return 'future';
  if (PAST.test(word) || (/ed$/.test(word) && word.length > 3)) {
    if (
      earlier.some((w) => w === 'will' || w === "'ll" || w === 'to' || w === 'be') &&
      !/^(?:was|were|said|told)$/.test(word)
    )
      return 'future';
    return 'past';
  }
  return null;
}

/** What may stand between the verb of telling and its time: "said in a statement late on Monday". */
const BETWEEN = /(?<![\p{L}])(?<verb>[\p{L}]+)(?<rest>(?:\s+(?!that\b)[\p{L}\p{N}'’.-]+){0,7})\s*,?\s*$/u;
const CHANNEL =
  /^(?:\s+(?:it|so|this|reporters|journalists|lawmakers|parliament|investors|ministers|deputies|viewers|supporters|(?:a|the)\s+(?:\p{L}+\s+){0,2}(?:briefing|conference|newspaper|agency|council|committee|court|hearing|meeting|rally|summit|house|senate|inquiry|assembly|public|media|press|bbc|ap))|\s+\p{Lu}[\p{L}.]*(?:\s+(?:News|TV|Radio|Times|Post))?)?(?:\s+(?:in|at|to|on|by|via|during|through)\s+(?:(?:a|an|the|his|her|its|their|state|local|social)\s+)?(?:\p{L}+[\s-]){0,3}(?:statement|conference|briefing|interview|letter|speech|report|post|message|television|tv|radio|email|e-mail|telephone|phone|tweet|twitter|facebook|telegram|address|hearing|reporters|journalists|note|filing|release|website|media|court|parliament|video))?(?:\s+(?:late|early|earlier|also|again|later|only|publicly|yesterday|separately|simply))?$/iu;

/**
 * Whether a time tells when something was said: it follows a verb of telling ("said on Monday", "told reporters in
 * a briefing on Friday"), opens the sentence of one ("On Monday, the ministry said"), or dates a statement.
 */
export function isOfSaying(sentence: string, { start, end }: Span): boolean {
  const before = sentence.slice(Math.max(0, start - 110), start);
  const match = BETWEEN.exec(before);
  if (match?.groups) {
    const all = `${match.groups.verb}${match.groups.rest}`.split(/\s+/);
    for (let i = all.length - 1; i >= 0; i--) {
      const word = (all[i] ?? '').toLowerCase();
      if (!TELL.has(word)) continue;
      if (
        /^(?:told|reported|posted|briefed)$/.test(word) &&
        /\b(?:was|were|been|be)\s*$/i.test(before.slice(0, before.lastIndexOf(all[i] ?? '')))
      )
        break;
      const rest = all.slice(i + 1).join(' ');
      if (CHANNEL.test(rest ? ` ${rest}` : '')) return true;
      // "told the broadcaster on Monday": whoever is told, as long as no clause begins.
      if (
        /^(?:told|tells|telling)$/.test(word) &&
        all.length - i <= 6 &&
        !/\b(?:that|he|she|it|they|to|was|were|had|would)\b/i.test(rest)
      )
        return true;
      break;
    }
    if (
      /\b(?:statement|report|letter|post|interview|announcement|briefing|press conference|news conference|verdict|study|tweet|email)\b(?:\s+(?:issued|released|published|posted|dated|broadcast|made|given))?\s*$/i.test(
        before,
      )
    )
      return true;
    if (
      /\b(?:report|statement|study|findings|figures|data|results)\s+(?:was\s+|were\s+)?(?:issued|released|published|posted)(?:\s+\p{L}+){0,2}\s*$/iu.test(
        before,
      )
    )
      return true;
    // "…, said the ministry on Monday"
    if (new RegExp(`[,”"’]\\s+(?:${TELLING.join('|')})\\s+(?:[\\p{L}'’.-]+\\s+){1,6}$`, 'iu').test(before)) return true;
  }
  if (
    /^['’]s$/.test(sentence.slice(end - 2, end)) &&
    /^\s+(?:statement|report|announcement|briefing|interview|speech|press conference|news conference)\b/.test(
      sentence.slice(end, end + 40),
    )
  )
    return true;
  // "The ministry on Monday confirmed"
  const behind = /^\s+(?:also\s+|again\s+|publicly\s+)?(\p{L}+)(?:\s+to\s+(comment))?/u.exec(
    sentence.slice(end, end + 40),
  );
  if (behind && (TELL.has((behind[1] ?? '').toLowerCase()) || behind[2])) return true;
  // "On Monday, the ministry said": the first verb behind it tells.
  if (sentence.slice(0, start).trim().length > 3) return false;
  const after = words(sentence.slice(end, end + 110));
  for (let i = 0; i < after.length && i < 9; i++) {
    const word = after[i] ?? '';
    if (TELL.has(word)) return !/^(?:that|which|who)$/.test(after[i - 1] ?? '');
    if (
      PAST.test(word) ||
      TO_BE.test(word) ||
      (word === ',' && i > 0) ||
      word === 'that' ||
      word === 'who' ||
      /ed$/.test(word)
    )
      return false;
  }
  return false;
}
