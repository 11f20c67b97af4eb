/**
 * The stories that the judges learn from and are tested on, one text file a story, written to be read by people.
 *
 *   story: Ferry fire off Kestrel Bay
 *   ~ a remark, for people only
 *
 *   == kestrel-post | Kestrel Post | 2019-03-04 | Twelve dead in ferry fire
 *   {k1} Twelve people died when a fire broke out on a ferry on Sunday. {k2} The cause is not known, police said.
 *
 *   {-k3} Sign up for our newsletter.
 *
 *   ? how many died | number
 *   1: k1 h2
 *   2: m1
 *   1-2 update
 *
 *   ! k2 m4 | the ship's age is not the captain's
 *   o k1 m7
 *   @ k2 = police
 *   # kestrel-post, harbour-mail
 *
 * An outlet begins with `==` (id, name, day, headline); each sentence is named in braces, with a minus where it is no
 * claim (a teaser, a caption, a question). A question lists, in numbered groups, the sentences that answer it: within a
 * group they agree, between groups they stand as the line says (`differs`, `update`, `conflict`, a kind of reason after
 * it where it is not the question's). Pairs of different outlets that no question joins are unrelated, all of them:
 * the labels are exhaustive. `!` names unrelated pairs that look alike, `o` pairs that count neither way, `@` who a
 * sentence is from, `#` outlets that carry one text.
 */

export type Label = 'agree' | 'differs' | 'update' | 'conflict';

export const KINDS = ['number', 'date', 'place', 'actor', 'negation', 'outcome', 'attribution', 'detail'] as const;

/** An article of a story, as `lib/cli/article-file` takes it, with its sentences in order. */
export interface StoryArticle {
  id: string;
  outlet: string;
  url: string;
  published: string;
  title: string;
  paragraphs: string[];
  sentences: { name: string; text: string; claim: boolean }[];
}

export interface StoryPair {
  /** Names of the two sentences; of an update the earlier one first. */
  a: string;
  b: string;
  label: Label;
  kind: string;
  question: string;
}

export interface StoryText {
  title: string;
  articles: StoryArticle[];
  pairs: StoryPair[];
  lookalikes: { a: string; b: string; why: string }[];
  optional: { a: string; b: string }[];
  sources: { sentence: string; source: string }[];
  reprints: string[][];
}

/** From the mildest to the gravest: where two sentences share several facts, the gravest verdict is the pair's. */
const GRAVITY: Label[] = ['agree', 'differs', 'update', 'conflict'];

/**
 * Reads a story's text.
 * @throws Error that names the line and the fault.
 */
export function readStoryText(text: string): StoryText {
  const story: StoryText = {
    title: '',
    articles: [],
    pairs: [],
    lookalikes: [],
    optional: [],
    sources: [],
    reprints: [],
  };
  const outletOf = new Map<string, StoryArticle>();
  const pairs = new Map<string, StoryPair>();
  let question: Question | null = null;
  let paragraph: { name: string; text: string; claim: boolean }[] = [];
  let line = 0;
  const fault = (message: string): never => {
    throw new Error(`line ${line}: ${message}`);
  };
  const endParagraph = (): void => {
    const article = story.articles.at(-1);
    if (paragraph.length && article) {
      article.paragraphs.push(paragraph.map((s) => s.text).join(' '));
      article.sentences.push(...paragraph);
    }
    paragraph = [];
  };
  const known = (name: string): string => (outletOf.has(name) ? name : fault(`no sentence is named ${name}`));
  const endQuestion = (): void => {
    if (question) for (const pair of pairsOf(question, outletOf, fault)) put(pairs, pair);
    question = null;
  };

  for (const raw of text.split('\n')) {
    line++;
    const at = raw.trim();
    if (!at || at.startsWith('~')) {
      endParagraph();
      continue;
    }
    if (at.startsWith('story:')) story.title = at.slice(6).trim();
    else if (at.startsWith('==')) {
      endParagraph();
      const [id = '', outlet = '', published = '', title = ''] = at
        .slice(2)
        .split('|')
        .map((part) => part.trim());
      if (!/^[a-z0-9-]+$/.test(id) || !outlet || !/^\d{4}-\d\d-\d\d$/.test(published) || !title)
        fault('an outlet is "== id | Name | YYYY-MM-DD | Headline"');
      story.articles.push({
        id,
        outlet,
        url: `https://${id}.example/${published}`,
        published,
        title,
        paragraphs: [],
        sentences: [],
      });
    } else if (at.startsWith('{')) {
      for (const [, minus, name = '', words = ''] of at.matchAll(/\{(-?)([a-z][a-z0-9]*)\}\s*([^{}]+)/g)) {
        const article = story.articles.at(-1) ?? fault('a sentence before the first outlet');
        if (outletOf.has(name)) fault(`two sentences are named ${name}`);
        outletOf.set(name, article);
        paragraph.push({ name, text: words.trim(), claim: !minus });
      }
    } else if (at.startsWith('?')) {
      endParagraph();
      endQuestion();
      const [name = '', kind = ''] = at
        .slice(1)
        .split('|')
        .map((part) => part.trim());
      if (!(KINDS as readonly string[]).includes(kind))
        fault(`a question is "? words | kind", kind one of ${KINDS.join(', ')}`);
      question = { name, kind, groups: new Map(), relations: new Map() };
    } else if (/^\d+:/.test(at)) {
      const [number = '', names = ''] = at.split(':');
      const group = names.trim().split(/\s+/).map(known);
      (question ?? fault('a group outside a question')).groups.set(number, group);
    } else if (/^\d+-\d+ /.test(at)) {
      const [between = '', label = '', kind] = at.split(/\s+/);
      if (!GRAVITY.includes(label as Label)) fault(`a relation is "1-2 differs", one of ${GRAVITY.join(', ')}`);
      const [p = '', q = ''] = between.split('-');
      const asked = question ?? fault('a relation outside a question');
      asked.relations.set([p, q].sort().join('-'), { label: label as Label, kind: kind ?? asked.kind });
    } else if (/^[!o] /.test(at)) {
      endQuestion();
      const [names = '', why = ''] = at.slice(1).split('|');
      const [a = '', b = ''] = names.trim().split(/\s+/).map(known);
      if (outletOf.get(a) === outletOf.get(b)) fault(`${a} and ${b} are of one outlet`);
      if (at.startsWith('!')) story.lookalikes.push({ a, b, why: why.trim() });
      else story.optional.push({ a, b });
    } else if (at.startsWith('@')) {
      endQuestion();
      const [name = '', source = ''] = at
        .slice(1)
        .split('=')
        .map((part) => part.trim());
      story.sources.push({ sentence: known(name), source });
    } else if (at.startsWith('#')) {
      endQuestion();
      story.reprints.push(
        at
          .slice(1)
          .split(',')
          .map((id) => id.trim()),
      );
    } else fault(`cannot be read: ${at.slice(0, 60)}`);
  }
  endParagraph();
  endQuestion();
  if (!story.title || story.articles.length < 2) fault('a story has a title and at least two outlets');
  story.pairs = [...pairs.values()];
  const has = (a: string, b: string) => pairs.has(keyOf(a, b));
  for (const { a, b } of [...story.lookalikes, ...story.optional])
    if (has(a, b)) throw new Error(`${a} ${b}: joined by a question, and said to be unrelated or optional`);
  for (const ids of story.reprints)
    for (const id of ids) if (!story.articles.some((article) => article.id === id)) throw new Error(`no outlet ${id}`);
  return story;
}

interface Question {
  name: string;
  kind: string;
  groups: Map<string, string[]>;
  relations: Map<string, { label: Label; kind: string }>;
}

const keyOf = (a: string, b: string): string => [a, b].sort().join(' ');

function pairsOf(
  question: Question,
  outletOf: ReadonlyMap<string, StoryArticle>,
  fault: (message: string) => never,
): StoryPair[] {
  const groups = [...question.groups];
  const pairs: StoryPair[] = [];
  groups.forEach(([number, names], i) => {
    for (const [other, others] of groups.slice(i)) {
      const own = other === number;
      const relation = own
        ? { label: 'agree' as const, kind: question.kind }
        : question.relations.get([number, other].sort().join('-'));
      for (const [k, a] of names.entries())
        for (const b of own ? names.slice(k + 1) : others) {
          const x = outletOf.get(a);
          const y = outletOf.get(b);
          if (!x || !y || x === y) continue;
          if (!relation) {
            fault(`"${question.name}": how do groups ${number} and ${other} stand? (a line "${number}-${other} …")`);
            continue;
          }
          const turn = x.published > y.published;
          pairs.push({ a: turn ? b : a, b: turn ? a : b, ...relation, question: question.name });
        }
    }
  });
  return pairs;
}

function put(pairs: Map<string, StoryPair>, pair: StoryPair): void {
  const key = keyOf(pair.a, pair.b);
  const there = pairs.get(key);
  if (!there || GRAVITY.indexOf(there.label) < GRAVITY.indexOf(pair.label)) pairs.set(key, pair);
}
