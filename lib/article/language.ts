import type { Article } from './article';

/** Words that run through any text of a language and are rare in the others, sorted. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  cs: 'aby ale budou byl byla bylo bylo jako jeho je jsou které který má na nebo pro při se si také že',
  da: 'af at blev den der det efter en er for har ikke med og også som til var',
  de: 'auch auf aus das dass dem den der des die ein eine einen er für hat ist mit nach nicht noch sich sie sind und von war wie wird zu zum zur',
  en: 'about after an and are as at be been but by for from had has have he her his in is it its not of on or said she that the their they this to was were which who will with would',
  es: 'al como con del desde dijo el en es están fue ha había han las lo los más no para pero por que se según sin sobre su sus también una y',
  fi: 'ei että hän ja joka jos kuin kun mukaan mutta myös niin oli on ovat se sekä tai vain',
  fr: 'à après au aux avait avec ces dans de des du elle en est été et être il ils la le les leur mais ne ont par pas plus pour qui que sa selon ses son sont sur un une',
  id: 'ada akan atau bahwa dalam dan dari dengan di ini itu juga karena ke oleh pada tidak untuk yang',
  it: 'al alla anche che con dal degli del della delle di è gli ha hanno il in la le nel nella non per più sono su un una',
  nl: 'aan als bij dat de die door een en er het hij in is maar met naar niet om ook op te uit van voor was werd worden zijn',
  no: 'at av ble den der det en er etter for fra har ikke med og også om på sier som til var',
  pl: 'aby ale być dla do jak jest jego już który które na nie od oraz po przez się są tak także to w z za że',
  pt: 'ao às aos com como da das de do dos é em entre foi mais mas não nas no nos o os ou para pela pelo por que se segundo são sua também um uma',
  ro: 'a au că care ce cu de din este fost în la mai nu o pe pentru prin sa sau se și sunt un',
  sv: 'att av de den det efter en ett för från har inte med och också om på säger ska som till var vi är',
  tr: 'ama bir bu çok da daha de değil gibi göre için ile kadar olan olarak olduğunu sonra ve',
};

/** Scripts that (almost) only one language of news is written in. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30FF]/g],
  ['ko', /[\uAC00-\uD7AF]/g],
  ['zh', /[\u4E00-\u9FFF]/g],
  ['uk', /[іїєґІЇЄҐ]/g],
  ['ru', /[\u0400-\u04FF]/g],
  ['ur', /[ٹڈڑںے]/g],
  ['fa', /[پچژگ]/g],
  ['ar', /[\u0600-\u06FF]/g],
  ['he', /[\u0590-\u05FF]/g],
  ['el', /[\u0370-\u03FF]/g],
  ['hi', /[\u0900-\u097F]/g],
  ['th', /[\u0E00-\u0E7F]/g],
  ['bn', /[\u0980-\u09FF]/g],
  ['ta', /[\u0B80-\u0BFF]/g],
  ['hy', /[\u0530-\u058F]/g],
  ['ka', /[\u10A0-\u10FF]/g],
  ['my', /[\u1000-\u109F]/g],
  ['am', /[\u1200-\u137F]/g],
  ['km', /[\u1780-\u17FF]/g],
];

/** Languages that share a script with the one it is taken for: the page may well be right about itself. */
const SAME_SCRIPT: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'fa', 'ps', 'ur'],
  fa: ['ckb', 'fa', 'ku', 'ps', 'sd', 'ug', 'ur'],
  he: ['he', 'yi'],
  hi: ['hi', 'mr', 'ne'],
  ru: ['be', 'bg', 'kk', 'mk', 'ru', 'sr', 'uk'],
  uk: ['be', 'uk'],
  ur: ['pa', 'sd', 'skr', 'ur'],
  zh: ['ja', 'zh'],
};

/** Of a language that is told by letters of its own among those it shares: this share of them. */
const LETTERS: Readonly<Record<string, number>> = { fa: 0.02, ja: 0.1, uk: 0.02, ur: 0.04 };

const WORDS = Object.entries(FUNCTION_WORDS).map(([tag, words]) => [tag, new Set(words.split(' '))] as const);

/** This share of a running text's words must be a language's function words. English news has some 40 %. */
const ENOUGH = 0.15;
const SAMPLE = 20_000;

/** How many paragraphs tell an article's language. */
const TELLING = 40;

/** An article with the language that its text is in, whatever its page states. */
export function tellLanguage(article: Article): Article {
  const text = article.paragraphs.slice(0, TELLING).join('\n');
  return { ...article, language: findLanguage(text, article.language === 'und' ? null : article.language) };
}

/**
 * The language of a text as a BCP 47 tag.
 * @param stated what the page says of itself (`lang`), believed when the text's function words do not speak against it.
 * @returns `und` when neither tells.
 */
export function findLanguage(text: string, stated: string | null): string {
  const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(stated ?? '')
    ? (stated as string).replace(/_/g, '-')
    : null;
  const primary = tag?.slice(0, tag.search(/-|$/)).toLowerCase() ?? null;
  const seen = seenLanguage(text.slice(0, SAMPLE));
  const fits = seen === null || seen === primary || (SAME_SCRIPT[seen] ?? []).includes(primary ?? '');
  if (tag && primary && fits) return primary + tag.slice(primary.length);
  return seen ?? 'und';
}

function seenLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return null;
  for (const [tag, script] of SCRIPTS) {
    const share = (text.match(script)?.length ?? 0) / letters;
    if (share > (LETTERS[tag] ?? 0.4)) return tag;
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: string | null = null;
  let most = Math.max(ENOUGH * words.length, 5);
  for (const [tag, known] of WORDS) {
    let count = 0;
    for (const word of words) if (known.has(word)) count++;
    if (count > most) {
      most = count;
      best = tag;
    }
  }
  return best;
}
