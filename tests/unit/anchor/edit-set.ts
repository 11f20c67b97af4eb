/**
 * The edit set: what editors do to a sentence after a reader kept it. Four invented articles, each of their sentences
 * under each edit; what must come of it is known from the edit.
 */

export interface EditCase {
  edit: Edit;
  /** For a failing test to name. */
  name: string;
  before: string[];
  /** The kept claim. */
  paragraph: number;
  start: number;
  end: number;
  after: string[];
  /** Sentences of `after` that it may be found as; none when it is gone. */
  allowed: string[];
}

export type Edit =
  | 'untouched'
  | 'neighbours changed'
  | 'advertisements inserted'
  | 'whitespace and quotes'
  | 'paragraphs set otherwise'
  | 'moved'
  | 'figure changed'
  | 'source changed'
  | 'negated'
  | 'words added'
  | 'deleted'
  | 'deleted, lookalike after it'
  | 'deleted, lookalike before it'
  | 'deleted, lookalike further on';

/** Edits after which the words are the same. */
export const SAME_WORDS: readonly Edit[] = [
  'untouched',
  'neighbours changed',
  'advertisements inserted',
  'whitespace and quotes',
  'paragraphs set otherwise',
  'moved',
];
/** Edits after which the claim stands in its place and says something else. */
export const OTHER_WORDS: readonly Edit[] = ['figure changed', 'source changed', 'negated', 'words added'];

/** Each sentence says who told it, has a figure and an auxiliary, so that every edit can be made to it. */
const ARTICLES: readonly (readonly (readonly string[])[])[] = [
  [
    [
      'Floodwater has cut off 14 villages along the lower Marrow river, the county rescue service said on Tuesday.',
      'The service was able to lift 212 people from their roofs by noon, its director Ana Petrić told reporters.',
    ],
    [
      'The water had risen by 3.4 metres in two days, according to the national weather office.',
      'Forecasters are expecting another 60 mm of rain before Thursday, the weather office said.',
      'The dam at Hollin was holding back 41 million cubic metres on Tuesday evening, its operator Norvolt said.',
    ],
    [
      '“We have counted nine dead so far,” Petrić told the broadcaster, adding that the search was going on.',
      'Two of the dead were found in a car near Hollin, police said.',
      'The mayor of Hollin, Luka Saric, said that 1,300 households were without power.',
    ],
    [
      'Norvolt said it had opened 5 of the dam’s 8 gates at dawn.',
      'Farmers’ union leader Mira Kovač said the losses were likely to exceed €12m.',
      'The government has promised €4.5m in first aid, Interior Minister Petra Lind said.',
    ],
    [
      'Schools in 7 districts will stay closed until Friday, the education office said.',
      'The army is sending 350 soldiers with boats, the Defence Ministry said.',
      'Insurers have received 2,900 claims since Sunday, their association said.',
    ],
  ],
  [
    [
      'Talks on a new contract for 6,200 tram drivers have collapsed, the union Transitwork said late on Monday.',
      'The city’s operator was offering a rise of 4.1 percent over two years, according to its chief negotiator Owen Bright.',
    ],
    [
      'Transitwork had asked for 7 percent, its secretary Dana Holt said.',
      'Drivers will walk out on 3 days next week, Holt told a meeting in Eastgate.',
      'The operator said that 82 of its 140 lines would run on a reduced timetable.',
      'Mr Bright said the offer was still on the table until 30 June.',
    ],
    [
      '“They have not moved an inch in 11 weeks,” Holt said.',
      'Passenger group Ride Fair said its members were losing 45 minutes a day on average.',
      'Mayor Ines Calder said she was ready to mediate for 48 hours without a break.',
    ],
    [
      'A court had stopped a walkout in 2021 over safety rules, the operator said.',
      'The dispute has cost the city $3.2m so far, its treasurer said.',
      'About 900 drivers were on sick leave on Monday, according to Mr Bright.',
      'Transitwork said the figure was closer to 400.',
    ],
  ],
  [
    [
      'Regulators have fined the lender Coastal Trust $18.5m for failing to check 23,000 accounts, the banking authority said.',
      'The bank was warned in 2019 and again in 2022, the authority wrote in its ruling.',
    ],
    [
      'Coastal Trust said it had since hired 640 compliance staff.',
      'Its chief executive, Rhea Sandoval, said the failings were confined to 2 branches.',
      'Investigators had found that $96m was moved through shell firms, according to the ruling.',
      'At least 31 of those firms were registered at one address in Port Amber, the authority said.',
    ],
    [
      'Prosecutors are weighing charges against 4 former managers, a person familiar with the matter said.',
      'The bank’s shares have fallen 8 percent since the ruling leaked, exchange data show.',
      'Analyst Jo Varga of Hartwell said the fine was smaller than the 25 million dollars she had expected.',
      'Customers will be told by 15 March whether their accounts were affected, Sandoval said.',
    ],
    [
      'The authority has opened 12 similar inquiries this year, its head Marcus Weil said.',
      'Weil said that 3 of them were close to a ruling.',
      'Lawmakers are to question both sides on 9 April, the finance committee said.',
    ],
  ],
  [
    [
      'Health officials in Brannock have confirmed 17 cases of measles, the regional clinic said on Friday.',
      'Twelve of the patients were children under five, the clinic’s director Samuel Oyelaran said.',
    ],
    [
      'Two children were in intensive care on Friday night, Oyelaran told local radio.',
      'None of the 17 had received both doses of the vaccine, the health ministry said.',
      'The ministry is shipping 25,000 doses to the region, its spokeswoman Ilse Brandt said.',
      'Vaccination rates have dropped to 71 percent from 88 percent in ten years, according to the ministry.',
    ],
    [
      'The first patient was a 34-year-old traveller who had landed at Brannock airport on 2 May, officials said.',
      'Airport staff were tracing 190 passengers of that flight, the airline Skerry Air said.',
      'Parents’ group Open Choice said it was planning a rally of 500 people.',
      'Brandt said the rally was not banned, but that 3 nurses would offer vaccination beside it.',
    ],
    [
      'Schools will be checking the records of 8,400 pupils from Monday, the education board said.',
      'Four schools are closing for a week, the board said.',
      'The last outbreak in Brannock was in 1998 with 46 cases, archives of the clinic show.',
    ],
  ],
];

const OTHER_SOURCES: readonly (readonly [string, string])[] = [
  ['the county rescue service', 'a volunteer group'],
  ['the national weather office', 'a private forecaster'],
  ['the weather office', 'a private forecaster'],
  ['told reporters', 'told allies'],
  ['told the broadcaster', 'told a relative'],
  ['police', 'witnesses'],
  ['The mayor of Hollin, Luka Saric,', 'A resident of Hollin, Vera Babić,'],
  ['Norvolt', 'Greenpeace'],
  ['Petra Lind', 'Sven Aldo'],
  ['education office', 'teachers’ union'],
  ['education board', 'teachers’ union'],
  ['the Defence Ministry', 'a senior officer'],
  ['their association', 'a broker'],
  ['the union Transitwork', 'the operator Citylines'],
  ['its chief negotiator Owen Bright', 'a leaked paper'],
  ['Mr Bright', 'Ms Holt'],
  ['Holt', 'Bright'],
  ['Passenger group Ride Fair', 'Car lobby Drive On'],
  ['Mayor Ines Calder', 'Governor Tom Reyes'],
  ['the operator', 'the union'],
  ['The operator', 'The union'],
  ['its treasurer', 'an opposition councillor'],
  ['Transitwork', 'Citylines'],
  ['the banking authority', 'the central bank'],
  ['the authority', 'the bank'],
  ['Coastal Trust said', 'Its auditor said'],
  ['Rhea Sandoval', 'Lionel Marsh'],
  ['Sandoval', 'Marsh'],
  ['according to the ruling', 'according to a former clerk'],
  ['a person familiar with the matter', 'the attorney general'],
  ['exchange data show', 'rival brokers say'],
  ['Analyst Jo Varga of Hartwell', 'Lawyer Kim Adebayo of Stone & Lee'],
  ['Marcus Weil', 'Edith Crane'],
  ['Weil', 'Crane'],
  ['the finance committee', 'the bank'],
  ['the regional clinic', 'a private hospital'],
  ['Samuel Oyelaran', 'Greta Lund'],
  ['Oyelaran', 'Lund'],
  ['the health ministry', 'an activist group'],
  ['Ilse Brandt', 'Paul Okoro'],
  ['Brandt', 'Okoro'],
  ['the ministry', 'an activist group'],
  ['officials', 'neighbours'],
  ['the airline Skerry Air', 'the pilots’ union'],
  ['Parents’ group Open Choice', 'Doctors’ group First Dose'],
  ['archives of the clinic show', 'a retired nurse recalls'],
  ['the board', 'a parent'],
  ['Kovač', 'Novak'],
  ['Petrić', 'Horvat'],
];

const NEGATIONS: readonly (readonly [RegExp, string])[] = [
  [/ (has|have|had) /, ' $1 not '],
  [/ (is|are|was|were) /, ' $1 not '],
  [/ (will|would) /, ' $1 not '],
  [/ said (it|the|that) /, ' denied $1 '],
  [/ said/, ' did not say'],
];

/** Sentences that any of the articles could have, to stand in the way. */
const ADVERTISEMENTS = [
  'Sign up here for our morning letter.',
  'Advertisement',
  'Read more about this in our archive.',
];

function changeFigure(sentence: string): string {
  const words = { Two: 'Six', Twelve: 'Eleven', nine: 'ten', Four: 'Five', None: 'Five' } as const;
  const written = /\b(?:Two|Twelve|nine|Four)\b/.exec(sentence);
  if (written) return sentence.replace(written[0], words[written[0] as keyof typeof words]);
  return sentence.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
}

function changeSource(sentence: string): string {
  const pair = OTHER_SOURCES.find(([source]) => sentence.includes(source));
  if (!pair) throw new Error(`no other source for: ${sentence}`);
  return sentence.replace(pair[0], pair[1]);
}

function negate(sentence: string): string {
  const rule = NEGATIONS.find(([pattern]) => pattern.test(sentence));
  if (!rule) throw new Error(`cannot negate: ${sentence}`);
  return / not /.test(sentence) ? sentence.replace(' not ', ' ') : sentence.replace(rule[0], rule[1]);
}

/** The same kind of news of another place: another figure and another name. */
function makeLookalike(sentence: string): string {
  return changeFigure(changeSource(sentence));
}

const join = (article: readonly (readonly string[])[]) => article.map((sentences) => sentences.join(' '));

type Place = readonly [paragraph: number, sentence: number];

/** A copy of an article with the sentence at a place replaced by any number of others. */
function replace(article: readonly (readonly string[])[], [p, s]: Place, by: readonly string[]): string[][] {
  return article
    .map((sentences, i) => (i === p ? [...sentences.slice(0, s), ...by, ...sentences.slice(s + 1)] : [...sentences]))
    .filter((sentences) => sentences.length);
}

function insertFurtherOn(article: readonly (readonly string[])[], paragraph: number, sentence: string): string[][] {
  const at = (paragraph + 2) % article.length;
  return article.map((sentences, i) =>
    i === at ? [sentences[0] as string, sentence, ...sentences.slice(1)] : [...sentences],
  );
}

/** Every sentence of every article under every edit: some seven hundred cases. */
export function makeEditSet(): EditCase[] {
  const cases: EditCase[] = [];
  for (const [a, article] of ARTICLES.entries()) {
    for (const [p, sentences] of article.entries()) {
      for (const [s, sentence] of sentences.entries()) {
        const place: Place = [p, s];
        const add = (
          edit: Edit,
          before: readonly (readonly string[])[],
          after: readonly string[],
          allowed: string[],
        ) => {
          const paragraph = before.findIndex((list) => list.includes(sentence));
          const own = before[paragraph] as readonly string[];
          const start = own.slice(0, own.indexOf(sentence)).join(' ').length + (own.indexOf(sentence) > 0 ? 1 : 0);
          const end = start + sentence.length;
          cases.push({
            edit,
            name: `${edit} ${a}.${p}.${s}`,
            before: join(before),
            paragraph,
            start,
            end,
            after: [...after],
            allowed,
          });
        };
        const edited = (by: string) => join(replace(article, place, [by]));
        const lookalike = makeLookalike(sentence);

        add('untouched', article, join(article), [sentence]);
        add(
          'neighbours changed',
          article,
          join(
            article.map((list, i) =>
              list.map((other, j) => (i === p && j === s ? other : i === p ? changeFigure(other) : other)),
            ),
          ),
          [sentence],
        );
        add(
          'advertisements inserted',
          article,
          join(article).flatMap((text, i) => [text, ADVERTISEMENTS[(i + p + s) % ADVERTISEMENTS.length] as string]),
          [sentence],
        );
        const set = sentence
          .replace(/ /g, (_, i: number) => (i % 3 ? ' ' : ' \u00A0 '))
          .replace(/[“”]/g, '"')
          .replace(/’/g, "'");
        add('whitespace and quotes', article, edited(set), [set]);
        add('paragraphs set otherwise', article, article.flat(), [sentence]);
        add('moved', article, join(insertFurtherOn(replace(article, place, []), p, sentence)), [sentence]);

        add('figure changed', article, edited(changeFigure(sentence)), [changeFigure(sentence)]);
        add('source changed', article, edited(changeSource(sentence)), [changeSource(sentence)]);
        add('negated', article, edited(negate(sentence)), [negate(sentence)]);
        const longer = sentence.replace(/\.(”?)$/, ' and doubted the count.$1');
        add('words added', article, edited(longer), [longer]);

        add('deleted', article, join(replace(article, place, [])), []);
        add(
          'deleted, lookalike after it',
          replace(article, place, [sentence, lookalike]),
          join(replace(article, place, [lookalike])),
          [],
        );
        add(
          'deleted, lookalike before it',
          replace(article, place, [lookalike, sentence]),
          join(replace(article, place, [lookalike])),
          [],
        );
        add(
          'deleted, lookalike further on',
          insertFurtherOn(article, p, lookalike),
          join(insertFurtherOn(replace(article, place, []), p, lookalike)),
          [],
        );
      }
    }
  }
  return cases;
}
