import type { Article } from '../../../lib/article/article';
import type { KeptText } from '../../../lib/claim-set/claim-set';
import { Database } from '../../../lib/claim-set/database';
import { openClaimSet } from '../../../lib/claim-set/open-claim-set';
import { findClaims } from '../../../lib/claims/find-claims';
import { answerInBackground } from '../harness/answer-in-background';
import type { Held, Step } from './step';

/* Runs in the extension's background: changes the claim set step by step, and says what is in it. */

const NAME = 'faults';
const set = openClaimSet({ name: NAME });
/** Tells one start of the background from the next. */
const life = Math.random();

function articleOf(article: number, text: number): Article {
  const sentences = Array.from(
    { length: 12 },
    (_, i) =>
      `Report ${article}: ${100 * text + i} tonnes of grain reached the port of Ostvik, the harbour master said.`,
  );
  return {
    ...{
      url: `https://paper-${article}.example/grain`,
      outlet: `Paper ${article}`,
      title: `Grain ${text}`,
      author: null,
    },
    ...{ published: '2031-04-01', modified: null, language: 'en', paragraphs: [sentences.join(' ')] },
  };
}

async function take(step: Step): Promise<void> {
  if (step.do === 'keep') {
    const article = articleOf(step.article, step.text);
    await set.keep({ article, claims: findClaims(article) });
  } else if (step.do === 'forget') await set.forget(articleOf(step.article, 0).url);
  else {
    const intake = await set.takeIn();
    for (const article of step.articles) {
      const text: KeptText = { article: articleOf(article, step.text), keptAt: new Date().toISOString(), claims: 12 };
      await intake.add([text]);
    }
    await intake.commit();
  }
}

/** What is held, and every way in which it does not hang together. */
async function look(): Promise<Held> {
  const db = new Database(NAME);
  const faults: string[] = [];
  const held: Record<number, number[]> = {};
  const [articles, editions, blocks, arrivals] = await Promise.all([
    db.articles.toArray(),
    db.editions.toArray(),
    db.blocks.toArray(),
    db.arrivals.toArray(),
  ]);
  db.close();
  const byId = new Map(editions.map((row) => [row.id as number, row]));
  const arriving = new Set(arrivals.flatMap((row) => row.editions));
  const listed = new Set(articles.flatMap((row) => row.editions));
  for (const row of articles) {
    const number = Number(/paper-(\d+)/.exec(row.url)?.[1]);
    held[number] = row.editions.map((id) => {
      const edition = byId.get(id);
      const text = Number(/\d+/.exec(edition?.reading.article.title ?? '')?.[0] ?? -1);
      if (JSON.stringify(edition?.reading.article) !== JSON.stringify(articleOf(number, text)))
        faults.push(`${row.url}: edition ${id} is not whole`);
      return text;
    });
    const places = blocks.filter((block) => block.editions.includes(row.editions.at(-1) as number));
    if (places.length !== 1 || places[0]?.id !== row.block) faults.push(`${row.url}: not in its block`);
  }
  const latest = new Set(articles.map((row) => row.editions.at(-1)));
  for (const id of blocks.flatMap((block) => [...block.editions]))
    if (!latest.has(id)) faults.push(`the index has edition ${id}, which is none’s latest`);
  for (const id of byId.keys())
    if (!listed.has(id) && !arriving.has(id)) faults.push(`edition ${id} belongs to nobody`);
  return { held, faults, life };
}

answerInBackground({ take, look });
