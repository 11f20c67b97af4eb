import Dexie, { type Table } from 'dexie';
import MiniSearch from 'minisearch';
import { openClaimSet } from '../../lib/claim-set/open-claim-set';
import { signatureOf } from '../../lib/claim-set/signature';
import { wordsOf } from '../../lib/languages/en/comparing/words';
import { answerInBackground } from '../browser/harness/answer-in-background';
import { eventNumber, makeReading } from './make-corpus';

/*
 * Runs in the extension's background, beside the extension's own code.
 * Names of databases carry the size, so that several sizes stand side by side.
 */

const setOf = (size: number) => openClaimSet({ name: `bench-${size}` });
const sets = new Map<number, ReturnType<typeof openClaimSet>>();
const open = (size: number) => {
  const set = sets.get(size) ?? setOf(size);
  sets.set(size, set);
  return set;
};

/** Words of a claim that a plain index would hold. */
const termsOf = (sentence: string): string[] => [
  ...new Set(wordsOf(sentence).flatMap(({ stem, weight }) => (weight > 0.45 ? [stem] : []))),
];
/** The rarest words of an article, a query as long as in the notes of every search engine. */
const QUERY_TERMS = 12;
const queryOf = (number: number): string[] => {
  const counts = new Map<string, number>();
  for (const { sentence } of makeReading(number).claims)
    for (const word of wordsOf(sentence))
      if (word.weight > 0.45) counts.set(word.stem, (counts.get(word.stem) ?? 0) + word.weight ** 2);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, QUERY_TERMS)
    .map(([term]) => term);
};

class MultiEntry extends Dexie {
  declare claims: Table<{ article: number; terms: string[]; sentence: string }, number>;
  constructor(size: number) {
    super(`bench-multi-entry-${size}`);
    this.version(1).stores({ claims: '++id, *terms' });
  }
}

let miniSearch: MiniSearch | null = null;

answerInBackground({
  awake: async () => true,

  /** Takes in articles `from` to `to`, as a backup does. */
  async fill(size: number, from: number, to: number) {
    const intake = await open(size).takeIn();
    const texts = [];
    for (let n = from; n < to; n++) {
      const { article, claims } = makeReading(n);
      texts.push({ article, claims: claims.length, keptAt: new Date(Date.UTC(2025, 0, 1) + n).toISOString() });
    }
    const start = performance.now();
    await intake.add(texts);
    await intake.commit();
    return performance.now() - start;
  },

  /** Keeps articles `from` to `to` one after the other. Milliseconds of each. */
  async keep(size: number, from: number, to: number) {
    const times: number[] = [];
    for (let n = from; n < to; n++) {
      const reading = makeReading(n);
      const start = performance.now();
      await open(size).keep(reading);
      times.push(performance.now() - start);
    }
    return times;
  },

  /** Looks up article `number`: milliseconds, and how many of the answers speak of the same event. */
  async related(size: number, number: number) {
    const reading = makeReading(number);
    const start = performance.now();
    const found = await open(size).related(reading, 20);
    const ms = performance.now() - start;
    const right = found.filter(({ reading: { article } }) => {
      return eventNumber(Number(article.url.split('/').pop())) === eventNumber(number);
    });
    return { ms, found: found.length, right: right.length };
  },

  /** Only making the query, which a lookup includes. */
  async signature(number: number) {
    const { article } = makeReading(number);
    const start = performance.now();
    signatureOf(article);
    return performance.now() - start;
  },

  async fillMultiEntry(size: number, from: number, to: number) {
    const db = new MultiEntry(size);
    const rows = [];
    for (let n = from; n < to; n++)
      for (const { sentence } of makeReading(n).claims) rows.push({ article: n, terms: termsOf(sentence), sentence });
    const start = performance.now();
    await db.claims.bulkAdd(rows);
    const ms = performance.now() - start;
    db.close();
    return ms;
  },

  async queryMultiEntry(size: number, number: number) {
    const db = new MultiEntry(size);
    await db.open();
    const terms = queryOf(number);
    const start = performance.now();
    const scores = new Map<number, number>();
    const lists = await Promise.all(terms.map((term) => db.claims.where('terms').equals(term).primaryKeys()));
    for (const keys of lists)
      for (const key of keys) scores.set(key, (scores.get(key) ?? 0) + Math.log((size * 40) / (keys.length + 1)));
    const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, 50);
    await db.claims.bulkGet(best.map(([key]) => key));
    const ms = performance.now() - start;
    db.close();
    return ms;
  },

  /** Out: how many claims it holds. */
  async fillMiniSearch(from: number, to: number) {
    miniSearch ??= new MiniSearch({ fields: ['sentence'], storeFields: ['article'], processTerm: (term) => term });
    for (let n = from; n < to; n++)
      miniSearch.addAll(
        makeReading(n).claims.map(({ sentence }, i) => ({
          id: n * 100 + i,
          article: n,
          sentence: termsOf(sentence).join(' '),
        })),
      );
    return miniSearch.documentCount;
  },

  async queryMiniSearch(number: number) {
    const query = queryOf(number).join(' ');
    const start = performance.now();
    miniSearch?.search(query);
    return performance.now() - start;
  },
});
