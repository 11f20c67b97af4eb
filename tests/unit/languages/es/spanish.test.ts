import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../../lib/article/article';
import { tellLanguage } from '../../../../lib/article/language';
import { signatureOf } from '../../../../lib/claim-set/signature';
import { findClaims } from '../../../../lib/claims/find-claims';
import type { Language, LookupLanguage, ReadingLanguage } from '../../../../lib/languages/language';
import { LANGUAGES, languageOf } from '../../../../lib/languages/languages';
import { LOOKUP_LANGUAGES } from '../../../../lib/languages/lookup-languages';
import { READING_LANGUAGES } from '../../../../lib/languages/reading-languages';
import { compareArticles } from '../../../../lib/matching/compare-articles';
import { writeReport } from '../../../../lib/report/write-report';
import { SPANISH_READING } from './reading';
import { SPANISH } from './spanish';

/** Adds Spanish to the languages that are read, as its line in each list would. */
beforeAll(() => {
  (LANGUAGES as Language[]).push(SPANISH);
  (LOOKUP_LANGUAGES as LookupLanguage[]).push(SPANISH_READING);
  (READING_LANGUAGES as ReadingLanguage[]).push(SPANISH_READING);
});
afterAll(() => {
  (LANGUAGES as Language[]).pop();
  (LOOKUP_LANGUAGES as LookupLanguage[]).pop();
  (READING_LANGUAGES as ReadingLanguage[]).pop();
});

/** An article as its page is read, with its language told by its words. */
function read(outlet: string, title: string, paragraphs: string[]) {
  const article: Article = tellLanguage({
    url: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/hotel`,
    ...{ outlet, title, author: null, published: '2031-04-02', modified: null, language: 'und', paragraphs },
  });
  return { article, claims: findClaims(article) };
}

const PORT = () =>
  read('Diario del Puerto', 'Incendio en un hotel de Puerto Claro', [
    'Catorce personas murieron en el incendio de un hotel de Puerto Claro, según los bomberos.',
    'El alcalde dijo que 320 huéspedes fueron evacuados durante la noche.',
  ]);
const VALLEY = () =>
  read('La Voz del Valle', 'Arde un hotel en Puerto Claro', [
    'El incendio de un hotel de Puerto Claro causó 14 muertos, según los bomberos.',
    'El alcalde dijo que 180 huéspedes fueron evacuados durante la noche.',
  ]);
const LEDGER = () =>
  read('Northgate Ledger', 'Fire in a hotel in Puerto Claro', [
    'Fourteen people were killed in a fire at a hotel in Puerto Claro, the fire service said.',
    'The mayor said that 180 guests were evacuated during the night.',
  ]);

describe('a language that is one folder', () => {
  test('is found by its tag, and by nothing else', () => {
    expect(languageOf('es-MX')).toBe(SPANISH);
    expect(languageOf('en')).not.toBe(SPANISH);
  });

  test('has its claims read, figures and all', () => {
    const { article, claims } = PORT();
    expect(article.language).toBe('es');
    expect(claims.map(({ figures }) => figures.map(({ text, min, noun, state }) => [text, min, noun, state]))).toEqual([
      [['Catorce', 14, 'persona', ['killed']]],
      [['320', 320, 'huesped', ['evacuated']]],
    ]);
  });

  test('has them compared by the judges of another, and the report written', () => {
    const { claims } = writeReport(PORT(), [VALLEY()], 'kept');
    expect(claims.map(({ standing, evidence }) => [standing, evidence.map(({ reasons }) => reasons)])).toMatchObject([
      ['agrees', [[{ kind: 'number', verdict: 'agrees', a: 'Catorce', b: '14' }]]],
      ['conflicts', [[{ kind: 'number', verdict: 'conflicts', a: '320', b: '180' }]]],
    ]);
  });

  test('is compared from either side alike', () => {
    const mirrored = compareArticles(VALLEY(), PORT()).map(({ a, b, verdict }) => [b, a, verdict]);
    expect(mirrored).toEqual(compareArticles(PORT(), VALLEY()).map(({ a, b, verdict }) => [a, b, verdict]));
  });

  test('is not compared with another language', () => {
    const english = LEDGER();
    expect(english.claims.length).toBeGreaterThan(0);
    expect(compareArticles(PORT(), english)).toEqual([]);
    expect(compareArticles(english, VALLEY())).toEqual([]);
  });

  test('leads to other coverage of the same event', () => {
    const [here, there, other] = [PORT(), VALLEY(), LEDGER()].map(({ article }) => signatureOf(article).terms);
    const shared = (terms: Uint32Array | undefined) => terms?.filter((term) => here?.includes(term)).length ?? 0;
    expect(shared(there)).toBeGreaterThan(shared(other));
  });
});
