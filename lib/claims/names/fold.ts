/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' };

/** A word or phrase for looking up: lower case, without accents and full stops, apostrophes straight. */
export function fold(words: string): string {
  if (/^[a-z0-9 ]*$/.test(words)) return words;
  return words
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/(?<=\p{L})\./gu, '');
}

/**
 * The spelling under which variants of one name meet: "Zelenskyy", "Zelenskiy" and "Zelensky", "Thaçi" and "Thaci",
 * "MacDougall" and "McDougall", "Seong-kwon" and "Seong Kwon". In: words as written. Out: lower-case words.
 */
export function foldSpelling(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}+&' ]+/gu, ' ')
    .replace(/'s?(?= |$)/g, '')
    .replace(/'/g, '')
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map(spell)
    .join(' ');
}

function spell(word: string): string {
  if (word.length < 5) return word;
  const spelled = word
    .replace(/(?:iy|yi|ij|yy|ii|yj|ey|ie|i)$/, 'y')
    .replace(/^mac(?=[^aeiouhk])/, 'mc')
    .replace(/(\p{L})\1+/gu, '$1');
  return spelled === word ? word : spell(spelled);
}
