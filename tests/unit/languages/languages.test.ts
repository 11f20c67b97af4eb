import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { signatureOf } from '../../../lib/claim-set/signature';
import { findClaims } from '../../../lib/claims/find-claims';
import { BARE_LANGUAGE } from '../../../lib/languages/bare-language';
import { ENGLISH } from '../../../lib/languages/en/english';
import { LANGUAGES, languageOf } from '../../../lib/languages/languages';
import { LOOKUP_LANGUAGES, lookupLanguageOf } from '../../../lib/languages/lookup-languages';
import { READING_LANGUAGES, readingLanguageOf } from '../../../lib/languages/reading-languages';
import { compareArticles } from '../../../lib/matching/compare-articles';

describe('the language of a tag', () => {
  test.each(['en', 'en-GB', 'EN_us', 'en-Latn-GB', 'und', '', 'English'])('"%s" is read as English', (tag) => {
    expect(languageOf(tag)).toBe(ENGLISH);
    expect(lookupLanguageOf(tag)?.tag).toBe('en');
    expect(readingLanguageOf(tag)?.tag).toBe('en');
  });

  test.each(['fr', 'enm', 'de-CH', 'gen'])('"%s" is not read', (tag) => {
    expect(languageOf(tag)).toBeNull();
    expect(lookupLanguageOf(tag)).toBeNull();
    expect(readingLanguageOf(tag)).toBeNull();
  });

  it('is listed once, for looking up, for reading and for comparing', () => {
    const tags = LANGUAGES.map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
    expect(LOOKUP_LANGUAGES.map(({ tag }) => tag)).toEqual(tags);
    expect(READING_LANGUAGES.map(({ tag }) => tag)).toEqual(tags);
    for (const tag of tags) expect(tag).toMatch(/^[a-z]{2,3}$/);
  });
});

describe('an article in a language that is not read', () => {
  const article = (outlet: string): Article => ({
    url: `https://${outlet}.example/feu`,
    ...{ outlet, title: 'Feu', author: null, published: '2031-04-02', modified: null, language: 'fr' },
    paragraphs: ['Le feu a fait 14 morts, selon les pompiers. The fire killed 14 people, the fire service said.'],
  });

  it('has no claims, whatever its words', () => {
    expect(findClaims(article('matin'))).toEqual([]);
    expect(findClaims({ ...article('matin'), language: 'en' })).not.toEqual([]);
  });

  it('leads to no other', () => {
    expect(signatureOf(article('matin')).terms).toHaveLength(0);
  });

  it('is compared with none, though claims were kept of it', () => {
    const english = { ...article('matin'), language: 'en' };
    const claims = findClaims(english);
    const other = { article: { ...english, outlet: 'soir' }, claims };
    expect(compareArticles({ article: english, claims }, other)).not.toEqual([]);
    expect(compareArticles({ article: article('matin'), claims }, other)).toEqual([]);
    expect(compareArticles({ article: article('matin'), claims }, { article: article('soir'), claims })).toEqual([]);
  });
});

describe('a language of which nothing is known', () => {
  it('cuts any text into sentences that hold all its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const spans = BARE_LANGUAGE.splitSentences(text);
        const letters = (some: string) => some.match(/\p{L}/gu) ?? [];
        expect(letters(spans.map(({ start, end }) => text.slice(start, end)).join(' '))).toEqual(letters(text));
        for (const [i, { start, end }] of spans.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        }
      }),
    );
  });

  it('counts no marks, denies nothing, and sees no dollars as those of one country', () => {
    const words = BARE_LANGUAGE.wordsOf('Nobody was hurt, reportedly.');
    expect(Object.values(BARE_LANGUAGE.marksIn('Nobody was hurt, reportedly.')).every((count) => count === 0)).toBe(
      true,
    );
    expect([...BARE_LANGUAGE.denialsIn(words, '')]).toEqual([0, 0, 0, 0]);
    expect(BARE_LANGUAGE.speaksOfOtherDollars('')).toBe(true);
  });
});
