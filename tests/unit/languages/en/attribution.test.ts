import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSayings } from '../../../../lib/languages/en/sayings';

/** Sayings as `source ‹cue› content`, parts of a content with " / " between; a dash where nobody is named. */
function sayings(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n');
  const words = (spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' / ') || '–';
  return findSayings(paragraphs).map(
    ({ source, cue, content }) => `${words(source)} ‹${words(cue)}› ${words(content)}`,
  );
}

const TABLE: [string, string[], string[]][] = [
  ['cue behind', ['“The pier is shut,” the harbour master said.'], ['the harbour master ‹said› “The pier is shut,”']],
  ['inverted', ['“The pier is shut,” said Ida Holm.'], ['Ida Holm ‹said› “The pier is shut,”']],
  [
    'inverted, with a description',
    ['“We lost,” said Ida Holm, a teacher from Bergen.'],
    ['Ida Holm, a teacher from Bergen ‹said› “We lost,”'],
  ],
  [
    'a description before the cue',
    ['Ida Holm, the mayor, said the pier was shut.'],
    ['Ida Holm, the mayor, ‹said› the pier was shut'],
  ],
  ['cue before, a comma', ['Holm said, “The pier is shut.”'], ['Holm ‹said› “The pier is shut.”']],
  ['cue before, a colon', ['Holm said: “The pier is shut.”'], ['Holm ‹said:› “The pier is shut.”']],
  ['split by its cue', ['“The pier,” Holm said, “is shut.”'], ['Holm ‹said› “The pier,” / “is shut.”']],
  [
    'several sentences, the cue in the last',
    ['“The pier is shut. The ferry is late,” Holm said.'],
    ['Holm ‹said› “The pier is shut. The ferry is late,”'],
  ],
  [
    'carried on in the same paragraph',
    ['“The pier is shut,” Holm said. “The ferry is late.”'],
    ['Holm ‹said› “The pier is shut,” / “The ferry is late.”'],
  ],
  [
    'carried on in the next paragraph',
    ['“The pier is shut,” Holm said.', '“The ferry will be late as well.”'],
    ['Holm ‹said› “The pier is shut,” / “The ferry will be late as well.”'],
  ],
  [
    'announced before the paragraph',
    ['The mayor told reporters:', '“The pier will be shut for a month.”'],
    ['The mayor ‹told reporters:› “The pier will be shut for a month.”'],
  ],
  ['indirect, with that', ['Oslo said that the talks had failed.'], ['Oslo ‹said› that the talks had failed']],
  ['indirect, bare', ['Oslo said the talks had failed.'], ['Oslo ‹said› the talks had failed']],
  ['indirect, cue behind', ['The talks had failed, Oslo said.'], ['Oslo ‹said› The talks had failed']],
  [
    'an aside in the middle',
    ['The fire, a ranger warned, will burn for weeks.'],
    ['a ranger ‹warned› The fire / will burn for weeks'],
  ],
  [
    'a month before the teller',
    ['In late May President Holm announced that the pier would close.'],
    ['President Holm ‹announced› that the pier would close'],
  ],
  ['to someone', ['A guard told the court that he slept.'], ['A guard ‹told› that he slept']],
  ['according to, behind', ['Two died, according to the police.'], ['the police ‹according to› Two died']],
  [
    'according to, before',
    ['According to the police, two people died.'],
    ['the police ‹According to› two people died'],
  ],
  ['as they say', ['As Holm said, the pier is old.'], ['Holm ‹said› the pier is old']],
  ['a whole question', ['The judge asked whether he had slept.'], ['The judge ‹asked› whether he had slept']],
  ['a report', ['The report found that the cable had rusted.'], ['The report ‹found› that the cable had rusted']],
  ['a poll', ['A poll found 40 per cent in favour.'], ['A poll ‹found› 40 per cent in favour']],
  ['a quoted phrase', ['Holm called the plan “a mess.”'], ['Holm ‹called› the plan “a mess.”']],
  ['a judgement', ['The union criticised the plan.'], ['The union ‹criticised› the plan']],
  ['a call', ['The pope called for a truce.'], ['The pope ‹called for› a truce']],
  ['an intention', ['The firm vowed to appeal.'], ['The firm ‹vowed› to appeal']],
  ['a mind', ['Holm was confident that the pier would hold.'], ['Holm ‹was confident› that the pier would hold']],
  ['quoted as saying', ['Holm was quoted as saying that he slept.'], ['Holm ‹was quoted as saying› that he slept']],
  ['by someone', ['The plan was criticised by the union.'], ['the union ‹was criticised› The plan']],
  ['nobody named', ['The ship is believed to have sunk.'], ['– ‹is believed› The ship / to have sunk']],
  ['a noun and its owner', ['There is no ground for his claim that he slept.'], ['his ‹claim› that he slept']],
  ['a noun and by', ['There is no ground for a claim by the army that it won.'], ['the army ‹claim› that it won']],
  [
    'two cues, one teller',
    ['Oslo said it won and added that it was tired.'],
    ['Oslo ‹said› it won', 'Oslo ‹added› that it was tired'],
  ],
  ['a participle', ['Holm left early, saying that he was tired.'], ['Holm ‹saying› that he was tired']],
  ['who', ['Holm, who said he was tired, left.'], ['who ‹said› he was tired']],
  [
    'a person close to it',
    ['A person familiar with the talks said they had failed.'],
    ['A person familiar with the talks ‹said› they had failed'],
  ],
  ['a list', ['Oslo, Riga and Bonn said they agreed.'], ['Oslo, Riga and Bonn ‹said› they agreed']],
  ['a label', ['HOLM: I never slept.', 'Mayor Holm left.'], ['HOLM ‹:› I never slept']],
  ['a label in quotation marks', ['"HOLM: I never slept.', 'Mayor Holm left.'], ['HOLM ‹:› I never slept.']],
  [
    'announced before a paragraph that is set apart without marks',
    ['The mayor told reporters:', 'The pier will be shut for a month.'],
    ['The mayor ‹told reporters:› The pier will be shut for a month.'],
  ],
  [
    'a pronoun behind a preposition',
    ['Those close to her say she will stay.'],
    ['Those close to her ‹say› she will stay'],
  ],
  [
    'a place and another',
    ['Observers in the town and around the lake say the count was fair.'],
    ['Observers in the town and around the lake ‹say› the count was fair'],
  ],
  [
    'a noun with its own clause',
    ['All the sailors we met said the ship was old.'],
    ['All the sailors we met ‹said› the ship was old'],
  ],
  [
    'a name with a bare role and a clause',
    ['Ida Holm, president of the Norfjell Teachers, which has 900 members, said they would strike.'],
    ['Ida Holm, president of the Norfjell Teachers, which has 900 members, ‹said› they would strike'],
  ],
  [
    'what is said has a verb that may be a participle',
    ['Otto Lund, who was on the pier, said the guards tended to sleep.'],
    ['Otto Lund, who was on the pier, ‹said› the guards tended to sleep'],
  ],
  [
    'the teller goes on in a clause of its own',
    ['Holm said the pier was shut, though she noted that the ferry ran.'],
    ['Holm ‹said› the pier was shut', 'she ‹noted› that the ferry ran'],
  ],
  [
    'promised behind a comma',
    ['Lund revised his plan, promising to spend less on ships.'],
    ['Lund ‹promising› to spend less on ships'],
  ],
  ['a day that owns', ['The mayor called Friday’s vote a farce.'], ['The mayor ‹called› Friday’s vote a farce']],
  ['an amount', ['Insurers put the damage at 40 million euros.'], ['Insurers ‹put› the damage at 40 million euros']],
  ['behind "as"', ['As he praised the crew, the mayor wept.'], ['he ‹praised› the crew']],
  ['a day before "to"', ['Holm promised on Tuesday to repair the pier.'], ['Holm ‹promised› to repair the pier']],
  ['"both" before the verb', ['Holm and Berg have both rejected it.'], ['Holm and Berg ‹have both rejected› it']],
  ['each', ['Each said the other had lied.'], ['Each ‹said› the other had lied']],
  ['one of', ['The plan failed, said one of the skippers.'], ['one of the skippers ‹said› The plan failed']],
  ['a question, the teller behind', ['“Who paid for it?” Holm asked.'], ['Holm ‹asked› “Who paid for it?”']],
  ['records', ['Harbour records show two boats left.'], ['Harbour records ‹show› two boats left']],
  [
    'that, of what is written',
    ['It was in a report that said the pier was rotten.'],
    ['a report ‹said› the pier was rotten'],
  ],
  [
    'one issues, the statement tells',
    ['The firm released a statement saying that the pier was safe.'],
    ['The firm ‹saying› that the pier was safe'],
  ],
  ['by saying', ['The agency responded by saying that all was well.'], ['The agency ‹saying› that all was well']],
  ['an object before it', ['Holm used the debate calling for a pier.'], ['Holm ‹calling for› a pier']],
  ['one who is watched', ['Holm heard a skipper calling for a new pier.'], ['a skipper ‹calling for› a new pier']],
  ['for someone to', ['It is time for the mayor to say that he lied.'], ['the mayor ‹to say› that he lied']],
  [
    'another verb in between',
    ['The mayor refused to tell whom the premier likes but said a vote was near.'],
    ['The mayor ‹refused› to tell whom the premier likes', 'The mayor ‹said› a vote was near'],
  ],
  [
    'an aside before the cue',
    ['The mayor, for example, said the harbour on the north side of the bay would close.'],
    ['The mayor ‹said› the harbour on the north side of the bay would close'],
  ],
  [
    'a day behind a description',
    ['Ida Holm, who runs the port, last week said it was safe.'],
    ['Ida Holm, who runs the port, ‹said› it was safe'],
  ],
  ['hyphens', ['Many rank-and-file members said they left.'], ['Many rank-and-file members ‹said› they left']],
  [
    'a share',
    ['Some 40 per cent of registered skippers said they were tired.'],
    ['Some 40 per cent of registered skippers ‹said› they were tired'],
  ],
  [
    'in a survey',
    ['In a survey by the port union, nine skippers were for the ban.'],
    ['a survey by the port union ‹In› nine skippers were for the ban'],
  ],
  ['inverted behind "but"', ['But, said Holm, “the pier is shut.”'], ['Holm ‹said› “the pier is shut.”']],
  ['on a condition', ['Holm said, if elected, he would rebuild it.'], ['Holm ‹said› if elected, he would rebuild it']],
  ['more about', ['Holm spoke more about the weather.'], ['Holm ‹spoke more about› the weather']],
  [
    'another in a description',
    ['The plan failed, said Jo Lind, another skipper from Bergen.'],
    ['Jo Lind, another skipper from Bergen ‹said› The plan failed'],
  ],
  ['who, of one without a name', ['“We lost,” said the skipper, who left.'], ['the skipper ‹said› “We lost,”']],
  ['who, of a name', ['“We lost,” said Ida Holm, who left.'], ['Ida Holm, who left ‹said› “We lost,”']],
  ['a verdict', ['Holm dismissed the report as gossip.'], ['Holm ‹dismissed› the report as gossip']],
  ['against', ['The army came out against the truce.'], ['The army ‹came out against› the truce']],
  [
    'according to one close to it',
    ['The talks have failed, according to people familiar with the evening session.'],
    ['people familiar with the evening session ‹according to› The talks have failed'],
  ],
  [
    'according to what someone gave',
    ['The talks have failed, according to a note that he left a friend.'],
    ['a note that he left a friend ‹according to› The talks have failed'],
  ],
  [
    'a heading that is no name',
    ['The Latest: Mourners say the road is shut.', 'The Latest is shown above.'],
    ['Mourners ‹say› the road is shut'],
  ],
  [
    'by someone, as what',
    ['Holm was dismissed by the union as a fool.'],
    ['the union ‹was dismissed› Holm / as a fool'],
  ],
  ['an issue', ['Holm took issue with the report.'], ['Holm ‹took issue with› the report']],
];

describe('findSayings', () => {
  test.each(TABLE)('%s', (_, paragraphs, expected) => {
    expect(sayings(...paragraphs)).toEqual(expected);
  });

  test.each([
    'The pier was built in 1912.',
    'Two trawlers sank on Friday.',
    'The road runs from Bergen to Voss.',
    'The accord of 1994 ended the war.',
    'She has a laboratory-confirmed infection.',
    'The editor’s note was short.',
    'Skippers came to see whether the pier would hold.',
    'The harbour, one that skippers knew, is gone.',
    'The data is kept and maintained by a firm.',
    'A ring that shows the year was lost.',
    'In a survey of the harbour floor a wreck came to light.',
    'The guards question them with interpreters at hand.',
    '',
  ])('leaves alone: %s', (text) => {
    expect(sayings(text)).toEqual([]);
  });

  const prose = fc
    .array(
      fc.constantFrom(
        'said',
        'Smith',
        'the',
        'minister',
        ',',
        '.',
        '“',
        '”',
        '"',
        'that',
        'he',
        'according',
        'to',
        'and',
        'who',
        ':',
        '\u200b',
        '(',
        ')',
        'was',
        'accused',
        'of',
        'by',
        'claims',
        'told',
        'reporters',
        '—',
        '‘',
        '’',
        'Monday',
        '12',
        '\u202e',
        '😀',
      ),
      { maxLength: 50 },
    )
    .map((words) => words.join(' '));

  test('every span lies within the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 80 })), { maxLength: 5 }),
        (paragraphs) => {
          const { length } = paragraphs.join('\n');
          for (const { source, cue, content } of findSayings(paragraphs)) {
            expect(cue.length).toBeGreaterThan(0);
            expect(content.length).toBeGreaterThan(0);
            for (const { start, end } of [...source, ...cue, ...content]) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(length);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a megabyte without a full stop', ['word '.repeat(200_000)]],
    ['ten thousand quotations', ['“Yes we can,” he said. '.repeat(10_000)]],
    ['quotations that never close', ['“ '.repeat(50_000)]],
    ['deep brackets', [`${'('.repeat(50_000)}x${')'.repeat(50_000)}`]],
    ['cues only', ['he said that '.repeat(50_000)]],
    ['commas only', [`${'Smith, '.repeat(50_000)}said.`]],
    ['letters that cannot be seen', ['a\u200b'.repeat(200_000)]],
    ['ten thousand paragraphs', Array.from({ length: 10_000 }, () => 'Smith: “I am here,” he said.')],
  ])('%s takes linear time', (_, paragraphs) => {
    const started = performance.now();
    findSayings(paragraphs);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
