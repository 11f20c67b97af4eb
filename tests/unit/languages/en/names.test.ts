import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOfName, learnNames } from '../../../../lib/languages/en/names';
import { followPronouns } from '../../../../lib/languages/en/names/who-is-meant';

const keysIn = (sentence: string, ...before: string[]): string[] =>
  learnNames([...before, sentence])
    .namesIn(sentence)
    .map(({ text, key }) => `${text} = ${key}`);

describe('names that the lists know', () => {
  test.each([
    ['The French and the Spanish signed.', ['French = france', 'Spanish = spain']],
    ['Envoys of the U.S. met Britons in Oslo.', ['U.S. = united states', 'Britons = united kingdom', 'Oslo = oslo']],
    ['The Kremlin said no.', ['Kremlin = russia']],
    ['Doctors Without Borders left the town.', ['Doctors Without Borders = msf']],
    ['MSF left the town.', ['MSF = msf']],
    ['A report by the International Atomic Energy Agency came late.', ['International Atomic Energy Agency = iaea']],
    ['Agence France-Presse and Reuters carried it.', ['Agence France-Presse = afp', 'Reuters = reuters']],
    ['He flew to Kiev and on to Calcutta.', ['Kiev = kyiv', 'Calcutta = kolkata']],
    ['A Seoul-based firm won.', ['Seoul = south korea']],
    ['South Korean intelligence doubts it.', ['South Korean intelligence = nis', 'South Korean = south korea']],
    ['Israel’s military struck twice.', ['Israel’s military = idf', 'Israel = israel']],
    [
      'The Polish foreign ministry protested.',
      ['Polish foreign ministry = poland foreign ministry', 'Polish = poland'],
    ],
  ])('%s', (sentence, keys) => expect(keysIn(sentence)).toEqual(keys));

  test.each([
    ['Vienna rejected the plan.', 'austria'],
    ['The plan was rejected by Vienna.', 'austria'],
    ['Neither Vienna nor Budapest answered.', 'austria'],
    ['Talks with Vienna failed.', 'austria'],
    ['Vienna’s envoy walked out.', 'austria'],
    ['They handed the letter to Vienna.', 'austria'],
    ['The train left for Vienna at noon.', 'vienna'],
    ['Thousands marched in Vienna.', 'vienna'],
    ['Vienna’s mayor was there.', 'vienna'],
    ['Snow fell near Vienna, Austria.', 'vienna'],
    ['They drove to Vienna.', 'vienna'],
  ])('the capital and its government: %s', (sentence, key) => {
    expect(learnNames([sentence]).namesIn(sentence)[0]?.key).toBe(key);
  });
});

describe('names that the article tells', () => {
  const article = [
    'Coast guard commander Irene Maddow said on Monday that the Halcyon had burned for hours. Selwyn Lines (SL), which runs the ship, disagreed.',
    'Commander Maddow met Tomas Weil, the mayor of Orme. Mr Weil thanked the Orme Harbour Board, or OHB, and Ukrainian President Volodymyr Zelenskyy.',
    'Zelensky’s office had no comment. “We are sad,” Weil said. The blaze was seen from Orme, and people near Orme fled.',
  ];
  const names = learnNames(article);

  test.each([
    ['Irene Maddow', 'maddow'],
    ['Commander Maddow', 'maddow'],
    ['coast guard commander Irene Maddow', 'maddow'],
    ['the coast guard commander', 'maddow'],
    ['Mr Weil', 'weil'],
    ['the mayor', 'weil'],
    ['the mayor of Orme', 'weil'],
    ['Zelensky', 'zelensky'],
    ['the Ukrainian president', 'zelensky'],
    ['Ukraine’s president', 'zelensky'],
    ['OHB', 'orme harbour board'],
    ['SL', 'selwyn lines'],
    ['a spokesman for Selwyn Lines', 'selwyn lines'],
    ['the country’s weather service', 'country weather service'],
    ['Kyiv', 'ukraine'],
    ['police', 'police'],
    ['', ''],
  ])('the key of %s is %s', (words, key) => expect(names.keyOf(words)).toBe(keyOfName(key)));

  test.each([
    ['Mr Weil', 'Tomas Weil'],
    ['the mayor', 'Tomas Weil'],
    ['Maddow', 'Irene Maddow'],
    ['SL', 'Selwyn Lines'],
    ['the Ukrainian president', 'Volodymyr Zelenskyy'],
    ['two witnesses', 'two witnesses'],
  ])('the full name of %s is %s', (words, full) => expect(names.fullNameOf(words)).toBe(full));

  test('finds them in its sentences', () => {
    expect(keysIn('Commander Maddow met Tomas Weil, the mayor of Orme.', ...article)).toEqual([
      'Commander Maddow = madow',
      'Tomas Weil = weil',
      'Orme = orme',
    ]);
    expect(keysIn('“We are sad,” Weil said.', ...article)).toEqual(['Weil = weil']);
    expect(keysIn('Smoke was what the mayor feared.', ...article)).toEqual([`${'the mayor'.slice(4)} = weil`]);
  });
});

describe('persons, bodies and places apart', () => {
  const kindsIn = (...article: string[]): Record<string, string> => {
    const index = learnNames(article);
    return Object.fromEntries(
      article.flatMap((text) => index.namesIn(text)).map(({ text, kind, key }) => [text, `${kind} ${key}`]),
    );
  };

  test.each([
    ['Zorvik Plamb, the founder, left.', 'Zorvik Plamb', 'person plamb'],
    ['They met Zorvik Plamb there. | The men let Plamb go.', 'Zorvik Plamb', 'person plamb'],
    ['The lender, Zorvik Plamb, closed.', 'Zorvik Plamb', 'unknown zorvik plamb'],
    ['Mr. Plamb wept.', 'Mr. Plamb', 'person plamb'],
    ['Talks with Kim Chol Su began.', 'Kim Chol Su', 'person kim chol su'],
    ['Crowds met Cobus van Rensvik there.', 'Cobus van Rensvik', 'person van rensvik'],
    ['The trial of Abdel al-Rashidi began.', 'Abdel al-Rashidi', 'person rashidy'],
    ['He works at the Orme Harbour Board.', 'Orme Harbour Board', 'body orme harbour board'],
    ['A spokesman for the Ministry of Fisheries spoke.', 'Ministry of Fisheries', 'body ministry fisheries'],
    ['The Teachers’ Union of Orme struck.', 'Teachers’ Union of Orme', 'body teachers union orme'],
    ['Fire reached Beacon Ridge.', 'Beacon Ridge', 'place beacon ridge'],
    ['People fled along Highway 881.', 'Highway 881', 'unknown highway 881'],
    ['Snow fell in Plambvik.', 'Plambvik', 'place plambvik'],
    ['The Deputy Prime Minister Ana Plamb spoke.', 'Deputy Prime Minister Ana Plamb', 'person plamb'],
    ['It was a Kenyan Airways flight.', 'Kenyan Airways', 'body kenyan airways'],
  ])('%s', (text, name, expected) => expect(kindsIn(...text.split(' | '))[name]).toBe(expected));

  test('a people that no list knows goes by its country, where the article names it', () => {
    const index = learnNames([
      'The border with Plambria is closed.',
      'Two Plambrian guards fled, the Plambrians said.',
    ]);
    expect(index.namesIn('Two Plambrian guards fled, the Plambrians said.').map(({ key }) => key)).toEqual([
      'plambria',
      'plambria',
    ]);
  });

  test('two of one surname keep their given names', () => {
    const index = learnNames(['Irene Maddow met Tomas Maddow.']);
    expect(index.namesIn('Irene Maddow met Tomas Maddow.').map(({ key }) => key)).toEqual([
      'irene madow',
      'tomas madow',
    ]);
  });

  test('a slip of the pen is no other person', () => {
    const index = learnNames(['Irene Kowalczyk spoke.', 'Police said Kowalcyzk left.']);
    expect(index.keyOf('Kowalcyzk')).toBe(index.keyOf('Irene Kowalczyk'));
  });
});

describe('who is meant by a pronoun or a description', () => {
  const article = [
    'Irene Maddow, who leads the coast guard, spoke on Monday. She said that nine had died. Tomas Weil, the mayor, wept.',
    'His wife was on board. The Orme Harbour Board had closed the pier. The board gave no reason.',
  ];
  const sentences = article.flatMap((text) => text.match(/[^.]+\./g) ?? []).map((sentence) => sentence.trim());
  const names = learnNames(article);
  const followed = followPronouns(
    sentences.map((sentence) => ({ sentence, names: names.namesIn(sentence) })),
    names.known,
  );
  const keys = (start: string): string[] =>
    (followed[sentences.findIndex((sentence) => sentence.startsWith(start))] ?? []).map(
      ({ text, key }) => `${text} = ${key}`,
    );

  test.each([
    ['She said', ['She = madow']],
    ['His wife', ['His = weil']],
    ['The board', ['board = orme harbour board']],
  ])('%s …', (start, expected) => expect(keys(start)).toEqual(expected));

  test('leaves alone what is said in quotation marks, and what nobody was named for', () => {
    const [, second] = followPronouns(
      ['Tomas Weil wept.', '“He is a coward,” the crew said.'].map((sentence) => ({
        sentence,
        names: names.namesIn(sentence),
      })),
      names.known,
    );
    expect(second).toEqual([]);
    expect(followPronouns([{ sentence: 'He wept.', names: [] }], [])).toEqual([[]]);
  });
});

test.each([
  ['Zelensky', 'Zelenskyy'],
  ['Zelensky', 'Zelenskiy'],
  ['Dmitri Medvedev', 'Dmitry Medvedev'],
  ['Orbán', 'Orban'],
  ['MacDougall', 'McDougall'],
  ['Kiev', 'Kyiv'],
  ['Odessa', 'Odesa'],
  ['World Health Organisation', 'WHO'],
  ['Médecins Sans Frontières', 'MSF'],
  ['Halden Steel plc', 'Halden Steel'],
  ['Bank of Montreal', 'the Bank of Montreal'],
])('%s and %s have one key', (a, b) => expect(keyOfName(a)).toBe(keyOfName(b)));

test.each([
  ['Russia', 'Rwanda'],
  ['Niger', 'Nigeria'],
  ['North Korea', 'South Korea'],
  ['Guinea', 'Guinea-Bissau'],
  ['ICC', 'ICJ'],
])('%s and %s have two', (a, b) => expect(keyOfName(a)).not.toBe(keyOfName(b)));

test.each([
  'Nobody was hurt on Monday in the rain.',
  'Estimates of the damage differ.',
  'Reports from the front were late.',
  'Workers walked out in May.',
  'I said so.',
  'He read the Bible in English at Christmas.'.replace('in English ', ''),
])('no name in: %s', (sentence) => expect(learnNames([sentence]).namesIn(sentence)).toEqual([]));

describe('always', () => {
  const piece = fc.constantFrom(
    'Mr', 'President', 'Kyiv', 'Orme', 'Tomas', 'Weil', 'of', 'the', 'and', ',', '.', '“', '”', '(', ')', 'Bank', 'U.S.', 'NATO', 'said', '’s', 'al-', '—', '&', 'Ministry', 'mayor', '10', 'É', '\u200b', '\ud83d',
  ); // biome-ignore format: a line of words
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );

  test('a name slices back to its words, names stand in order', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (paragraphs) => {
        const index = learnNames(paragraphs);
        for (const sentence of paragraphs) {
          const names = index.namesIn(sentence);
          for (const { start, end, text: words } of names) expect(sentence.slice(start, end)).toBe(words);
          expect(names.map(({ start }) => start)).toEqual(names.map(({ start }) => start).sort((a, b) => a - b));
          expect(names.every(({ key, text: words }) => key !== '' && words !== '')).toBe(true);
        }
      }),
    );
  });

  test('a key keeps its key', () => {
    fc.assert(fc.property(text, (words) => keyOfName(keyOfName(words)) === keyOfName(words)));
  });

  test('words of any kind resolve to words', () => {
    const index = learnNames(['Irene Maddow, the mayor, met Selwyn Lines (SL).']);
    fc.assert(
      fc.property(text, (words) => {
        expect(typeof index.keyOf(words)).toBe('string');
        expect(typeof index.fullNameOf(words)).toBe('string');
      }),
    );
  });
});
