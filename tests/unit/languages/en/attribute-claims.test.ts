import { describe, expect, test } from 'vitest';
import { attributeSentences } from '../../../../lib/languages/en/attribution/attribute-claims';
import { learnNames } from '../../../../lib/languages/en/names';
import { splitSentences } from '../../../../lib/languages/en/sentences';

/** The teller of each sentence, chains with " < " between, "–" where the article itself says it. */
function tellers(...paragraphs: string[]): string[] {
  const attribute = attributeSentences(paragraphs, learnNames(paragraphs));
  return paragraphs.flatMap((text, paragraph) =>
    splitSentences(text).map((sentence) => attribute(paragraph, sentence)?.chain.join(' < ') ?? '–'),
  );
}

/** The key of each paragraph's origin; the paragraphs are sentences. */
function origins(...paragraphs: string[]): (string | undefined)[] {
  const attribute = attributeSentences(paragraphs, learnNames(paragraphs));
  return paragraphs.map((text, i) => attribute(i, { start: 0, end: text.length })?.origin);
}

describe('who a sentence is from', () => {
  test('the article itself, when nobody says it', () => {
    expect(tellers('The pier was built in 1912.', 'Two trawlers sank on Friday.')).toEqual(['–', '–']);
  });

  test('a deed is no saying', () => {
    expect(tellers('The union backed the new plan.')).toEqual(['–']);
  });

  test('a pronoun is traced to its person', () => {
    expect(tellers('Mayor Ida Holm said the pier was shut. She added that the ferry was late.')).toEqual([
      'Mayor Ida Holm',
      'Ida Holm',
    ]);
  });

  test('a pronoun is traced to its body', () => {
    expect(tellers('Norfjell Shipping closed the line in May. It said the boats were old.')[1]).toBe(
      'Norfjell Shipping',
    );
  });

  test('a description is traced to the name and shown beside it', () => {
    const told = tellers('Health Minister Ida Holm closed the plant.', 'The plant will stay shut, the minister said.');
    expect(told[1]).toMatch(/^the minister \(.*Ida Holm\)$/);
  });

  test('a name comes first, its description short', () => {
    expect(tellers("Norway's prime minister, Ida Holm, said the pier was shut.")).toEqual(['Ida Holm, prime minister']);
    expect(tellers('Ida Holm, a teacher from Bergen who saw it, said the pier was shut.')).toEqual([
      'Ida Holm, a teacher',
    ]);
  });

  test('anonymity is not shown, knowledge is', () => {
    expect(tellers('“We are done,” said a guard who asked not to be named.')).toEqual(['a guard']);
    expect(tellers('The talks failed, said a person briefed on the talks.')).toEqual(['a person briefed on the talks']);
  });

  test('a sentence of a longer quotation without a cue of its own', () => {
    expect(tellers('“The pier is shut. The ferry is late,” Ida Holm said.')).toEqual(['Ida Holm', 'Ida Holm']);
    expect(tellers('“The pier is shut,” Ida Holm said. “The ferry is late.”')).toEqual(['Ida Holm', 'Ida Holm']);
  });

  test('a cue is empty where an earlier one is carried on', () => {
    const text = '“The pier is shut,” Ida Holm said. “The ferry is late.”';
    const attribute = attributeSentences([text], learnNames([text]));
    const cues = splitSentences(text).map((sentence) => attribute(0, sentence)?.cue);
    expect(cues).toEqual(['said', '']);
  });

  test('who stands behind a document is the origin', () => {
    expect(tellers('Two ships sank, according to a statement from the navy.')).toEqual([
      'a statement from the navy < the navy',
    ]);
  });

  test('a pronoun that means nobody has nobody as its origin', () => {
    const text = 'It said the boats were old.';
    const attribution = attributeSentences([text], learnNames([text]))(0, { start: 0, end: text.length });
    expect(attribution?.origin ?? '').toBe('');
  });

  test('the same origin however it is written', () => {
    const paragraphs = ['The National Intelligence Service (NIS) said 300 had died.', 'The NIS said 2,700 were hurt.'];
    const attribute = attributeSentences(paragraphs, learnNames(paragraphs));
    const origins = paragraphs.map((text, i) => attribute(i, { start: 0, end: text.length })?.origin);
    expect(origins[0]).toBeTruthy();
    expect(origins[1]).toBe(origins[0]);
  });

  test.each([
    'Neither Oslo nor Bergen has confirmed that the ferry was sold.',
    'Neither bank has so far commented on the sale.',
    'No party has claimed that the count was fair.',
    'Nobody has said who paid for the tugs.',
    'The ministry would not say how many tugs were sent.',
    'The harbour police have not confirmed that a boat is missing.',
    'The owners declined to comment on the price of the ferry.',
    'The Coast Post could not verify that the letter was real.',
    'The reports have not been confirmed by the navy.',
    'The owners have said nothing about the two boats that sank.',
  ])('nobody, where something was not said or nobody said it: %s', (text) => {
    expect(tellers(text)).toEqual(['–']);
  });

  test.each([
    ['The ministry denied that any tug was sent.', 'The ministry'],
    ['The inspector does not believe that the fire was laid.', 'The inspector'],
    ['Police have not ruled out arson.', 'Police'],
    ['Nobody was on board, the captain said.', 'the captain'],
    ['No. 10 said the talks were over.', 'No. 10'],
  ])('the one who denies, doubts or says that nobody did: %s', (text, teller) => {
    expect(tellers(text)).toEqual([teller]);
  });

  test('a noun that only opens a sentence is no “she”', () => {
    const before = 'Ida Holm, the governor, closed the bank.';
    for (const opening of ['Savings were safe', 'Monday was a good day', 'Fog played no part', 'Letters would be sent'])
      expect(tellers(before, `${opening}, she said.`)[1]).toBe('Ida Holm');
  });

  test('“she” is no man and “he” no woman, where the article or the given name tells', () => {
    expect(tellers('Mr Lund met Ida Holm on Friday.', 'The pier was safe, she said.')[1]).toBe('Ida Holm');
    expect(tellers('District Attorney Ida Holm charged the guard Per Lund.', 'He shot twice, she said.')[1]).toMatch(
      /Ida Holm$/,
    );
  });

  test('the one whose name opens the sentence is “he”, not the last speaker', () => {
    const told = tellers('Ida Holm said the dog was asleep.', 'Inspector Lund disputes that: it was running, he said.');
    expect(told[1]).toMatch(/Lund$/);
  });

  test('a chain goes on to others who told it, not to what they did, plan or think', () => {
    expect(tellers('The spy agency said two men were held, the Norfjell news agency reported.')[0]).toContain(' < ');
    for (const inner of ['Divers found the anchor', 'The cabinet will promise more ferries', 'Ida Holm hopes to win'])
      expect(tellers(`${inner}, the mayor said.`)).toEqual(['the mayor']);
    expect(tellers('Fishermen say they said the boat was sinking.')).toEqual(['Fishermen']);
  });

  test('the author of a document with what belongs to the name; what a picture is taken from is none', () => {
    expect(tellers('One boat in ten is lost, according to a survey by the ministry of fisheries.')).toEqual([
      'a survey by the ministry of fisheries < the ministry of fisheries',
    ]);
    expect(tellers('Two boats are lost, according to an estimate based on pictures from the air.')[0]).not.toContain(
      '<',
    );
  });

  test('a rule announced by somebody announces nothing itself', () => {
    expect(tellers('The rule announced by the court takes effect in May, the mayor said.')).toEqual(['the mayor']);
  });

  test('“it was too soon to tell” is nobody’s telling', () => {
    expect(tellers('Norfjell lost two ships.', 'Ida Holm said it was too soon to tell what they cost.')[1]).toBe(
      'Ida Holm',
    );
  });

  test('a name is not shown twice for its marks', () => {
    expect(tellers('No. 10 said no.', 'No. 10 said the talks were over.')[1]).toBe('No. 10');
  });

  test.each([
    ['In the debate Mr Lund admitted that the pier was unsafe.', 'Mr Lund'],
    ['In the film one of the guards says he was asleep.', 'one of the guards'],
    ['On Friday afternoon three of them told the mayor that they were leaving.', 'three of them'],
  ])('what opens the sentence is no part of the teller: %s', (text, teller) => {
    expect(tellers(text)).toEqual([teller]);
  });

  test.each([
    ['The ferry made the crossing 900 times, the line’s director, Ida Holm, said.', 'Ida Holm, director'],
    ['The guards were asleep by midnight, the inspector, Per Lund, said.', 'Per Lund, the inspector'],
    ['The wreck lies in the Great Belt, a police spokeswoman, Ida Holm, said.', 'Ida Holm, police spokeswoman'],
  ])('what stands before the teller’s description belongs to what is said: %s', (text, teller) => {
    expect(tellers(text)).toEqual([teller]);
  });

  test.each([
    ['“It is ours,” said the islands’ governor, Ida Holm.', 'Ida Holm, governor'],
    ['“It is ours,” says mother-of-three Ida Holm, 36.', 'mother-of-three Ida Holm'],
    ['“It is ours,” her great-aunt, Ida Holm, said.', 'Ida Holm, great-aunt'],
    ['Norfjell’s president, Ida Holm, said the pier was shut.', 'Ida Holm, president'],
    ['One, Captain Per Lund, said they had been fed.', 'Captain Per Lund'],
    ['Red-haired twins say the pier was shut.', 'Red-haired twins'],
    [
      'The miners freed on Monday in the Tarn valley say they were fed.',
      'The miners freed on Monday in the Tarn valley',
    ],
  ])('a teller in one piece: %s', (text, teller) => {
    expect(tellers(text)).toEqual([teller]);
  });

  test('a sentence with asides ends before the teller behind its verb', () => {
    expect(
      tellers('A toll of ten crowns, such as Norfjell plans to ask from May, would ruin the line, says Ida Holm.'),
    ).toEqual(['Ida Holm']);
  });

  test.each([
    'Four shots ripped into the cabin door.',
    'Floods have claimed 40 lives since March.',
    'The country’s last outbreak claimed 90 victims.',
    'Norway’s fish exports will hardly feel the strike.',
    'In the United States it has never been sold.',
  ])('what cannot speak is no teller: %s', (text) => {
    expect(tellers(text)).toEqual(['–']);
  });

  test.each([
    ['Per Lund opened proceedings against the agency, which said the pier was safe.', 'the agency'],
    ['The crew sleeps in a hotel at the expense of the owner, which has offered to pay for more.', 'the owner'],
  ])('“which” means what can tell: %s', (text, teller) => {
    expect(tellers(text)).toEqual([teller]);
  });

  test('whom a teller cites or was briefed by stands behind it', () => {
    expect(tellers('Two men were held, the Norfjell Courier reported, citing the spy agency.')).toEqual([
      'the Norfjell Courier < the spy agency',
    ]);
    expect(tellers('The Norfjell Courier, quoting the ministry, said two men were held.')).toEqual([
      'The Norfjell Courier < the ministry',
    ]);
    expect(tellers('Two men were held, the lawmaker Ida Holm said after a briefing by the spy agency.')).toEqual([
      'the lawmaker Ida Holm < the spy agency',
    ]);
    expect(tellers('The minister resigned on Friday, his office said, citing poor health.')).toEqual(['his office']);
  });

  test('a body without its country has the key of the one that the article has told of, unless it told of two', () => {
    const [chad, army] = origins('Chad’s army said it had won.', 'The village was empty, the army said.');
    expect(army).toBe(chad);
    const two = origins('Chad’s army said it had won.', 'Mali’s army denied it.', 'It was empty, the army said.');
    expect([two[0], two[1]]).not.toContain(two[2]);
  });

  test('one’s lawyer, office or family is another origin than he', () => {
    const [lund, office, lawyer] = origins(
      'Mr Per Lund said the pier was shut.',
      'Mr Lund’s office said it would open.',
      'His lawyer said he was ill.',
    );
    expect(new Set([lund, office, lawyer]).size).toBe(3);
    expect(office).toContain(lund);
    expect(lawyer).toContain(lund);
  });

  test('several who tell together have the keys of each, in whatever order they are named', () => {
    const [ab, ba, a] = origins(
      'Norway and Sweden say the wreck is theirs.',
      'Sweden and Norway said in May that it was empty.',
      'Sweden said the ship was Dutch.',
    );
    expect(ab).toBe(ba);
    expect(ab).not.toBe(a);
    expect(ab?.split(' + ')).toContain(a);
  });

  test('adjectives that share a noun are nobody’s alone', () => {
    const [both, one] = origins('Danish and German officials say it sank.', 'German officials say it burned.');
    expect(both).not.toBe(one);
    const [turned] = origins('German and Danish estimates put the dead at 40.');
    expect(turned).toBe(both);
  });

  test('“a lawyer” behind a lawyer’s name is another; before it, it may be he', () => {
    expect(tellers('The lawyer Per Lund left.', 'It was late, a lawyer said.')[1]).toBe('a lawyer');
    expect(
      tellers('The bank had been warned, a lawyer said.', 'Per Lund, the lawyer, wrote to the board in May.')[0],
    ).toMatch(/Lund/);
  });

  test('a central bank is not the bank, and who stands behind a comma and says is no name’s description', () => {
    const bank = 'The Norfjell Savings Bank, a small bank, is shut.';
    expect(tellers(bank, 'The central bank said that savings were safe.')[1]).toBe('The central bank');
    expect(tellers('The wreck lies on the bed of the Kara Sea, the museum of Norfjell said on Monday.')).toEqual([
      'the museum of Norfjell',
    ]);
  });

  test('“the company” has the key of the business that the article speaks of, not of a body of another kind', () => {
    const [name, company] = origins(
      'Norfjell Shipping said the line was shut.',
      'The boats were old, the company said.',
    );
    expect(company).toBe(name);
    const [, , firm] = origins(
      'The Harbour Authority closed the pier.',
      'Norfjell Shipping closed the line.',
      'The boats were old, the firm said.',
    );
    expect(firm).toBe(name);
    expect(origins('The Harbour Authority closed the pier.', 'It was old, the company said.')[1]).toBe('company');
  });

  test('who is quoted by whom is cut; a title behind a hyphen is a teller', () => {
    expect(tellers('Army sources quoted by the Norfjell Courier said the bridge was mined.')).toEqual(['Army sources']);
    expect(tellers('The bank’s secretary-general said the vault was empty.')).toEqual(['The bank’s secretary-general']);
  });

  test('“has spoken of” is told of the sentence', () => {
    expect(tellers('Norway has spoken of ships that are rotten, sold for scrap and then sent back to sea.')).toEqual([
      'Norway',
    ]);
  });

  test.each([
    'Most of the sailors admitted in Oslo were over 60, hurt by steam.',
    'The pier has no roof as yet, our reporter found.',
    'We thank our readers for their letters.',
  ])('the article itself: %s', (text) => {
    expect(tellers(text)).toEqual(['–']);
  });

  test('“no minister” is nobody whom “she” could mean', () => {
    expect(tellers('Ida Holm, the envoy, came on Friday.', 'No minister has met the crew, she said.')[1]).toBe(
      'Ida Holm',
    );
  });

  test('given names tell “she” from “he”', () => {
    const named = ['Marit Dekker met Peter Lund on Friday.', 'They left at noon.'];
    expect(tellers(...named, 'It was too late, he said.')[2]).toBe('Peter Lund');
    expect(tellers('Peter Lund met Marit Dekker on Friday.', 'It was too late, she said.')[1]).toBe('Marit Dekker');
  });

  test('a spokesman speaks for his body', () => {
    const [body, spokesman, later] = origins(
      'The Kremlin said the ship was Dutch.',
      'Kremlin spokesman Pyotr Lund said it had sunk.',
      'No one had seen it, Lund said.',
    );
    expect(spokesman?.split(' + ')).toContain(body);
    expect(spokesman?.split(' + ')).toContain('lund');
    expect(later).toBe(spokesman);
  });

  test('a surname with its particle, the given name left away', () => {
    expect(origins('Minister Van Lund said no ship had sunk.')).toEqual(
      origins('Foreign Minister Joost van Lund said no ship had sunk.'),
    );
  });
});
