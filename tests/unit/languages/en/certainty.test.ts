import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Certainty } from '../../../../lib/claims/certainty';
import { readCertainty } from '../../../../lib/languages/en/certainty';

const TABLE: [Certainty, string[]][] = [
  [
    'asserted',
    [
      'The bridge carries 4,000 cars a day.',
      'Two trawlers sank off Bergen on Friday.',
      '"The harbour is closed," the pilot said.',
      'The mayor told reporters that nobody was hurt.',
      'He was born in Lille.',
      'The claimant lives in Cork.',
      'Willow trees line the river.',
      'The plant in Deniz makes tyres.',
    ],
  ],
  [
    'unverified',
    [
      'The report could not be independently verified.',
      'The paper was unable to confirm the figure.',
      'Neither account has been confirmed by the port.',
      'There was no independent confirmation of the strike.',
      'It was not immediately clear who fired first.',
      'How the fire began remains unclear.',
      'The ministry would not confirm the number.',
      'Unconfirmed accounts speak of a second blast.',
      "The agency couldn't verify the video.",
    ],
  ],
  [
    'withheld',
    [
      'The company declined to comment.',
      'Its lawyer refused to say how many were dismissed.',
      'A spokesman did not immediately respond to a request for comment.',
      'The price was not disclosed.',
      'The police gave no details of the arrest.',
      'The ministry has not said when the talks will resume.',
      'The embassy neither confirmed nor denied the meeting.',
      'She would not comment on the inquiry.',
    ],
  ],
  [
    'denied',
    [
      'The club denied that any offer had been made.',
      'Ankara denies the charge.',
      'The minister dismissed the allegations as gossip.',
      'The firm disputes this.',
      'He pleaded not guilty.',
    ],
  ],
  [
    'estimated',
    [
      'The union estimates that 300 jobs will go.',
      'An estimated 2,000 people marched.',
      'Insurers put the damage at 40 million euros.',
      'The bank forecasts growth of 2 per cent.',
      'Analysts reckon the closure will be short.',
      'The bill could reach 9 million pounds.',
    ],
  ],
  [
    'reported',
    [
      'The captain is believed to have left the ship.',
      'He reportedly fled to Malta.',
      'Local media reports said a third man was held.',
      'Twelve miners are feared dead.',
      'The tanker appears to have struck a mine.',
      'She is said to be in hiding.',
    ],
  ],
  [
    'claimed',
    [
      'The rebels claimed responsibility for the attack.',
      'Kyiv accused Moscow of shelling the town.',
      'The group claims to have shot down a drone.',
      'He insisted that the vote was fair.',
      'The driver allegedly ran a red light.',
    ],
  ],
  [
    'proposed',
    [
      'The commission proposed a ban on the nets.',
      'Oslo called for a ceasefire.',
      'The panel recommended closing the mine.',
      'He is ready to hand over the prisoners.',
      'The draft law would halve the fee.',
    ],
  ],
  [
    'planned',
    [
      'The airport plans to build a third runway.',
      'The court is due to rule on Monday.',
      'The ferry will sail at noon.',
      'The queen is expected to attend.',
      'The two presidents are to meet in Riga.',
    ],
  ],
  [
    'confirmed',
    [
      'The army confirmed the loss of two helicopters.',
      'The bank acknowledged the error.',
      'Official figures show that 14 died.',
      'He admitted taking the money.',
    ],
  ],
];

describe('readCertainty', () => {
  for (const [certainty, sentences] of TABLE)
    test.each(sentences)(`${certainty}: %s`, (sentence) => {
      expect(readCertainty(sentence)).toBe(certainty);
    });

  test('takes the gravest of several marks', () => {
    expect(readCertainty('The rebels claimed 40 dead, which could not be verified.')).toBe('unverified');
    expect(readCertainty('Seoul confirmed the launch but declined to comment on the target.')).toBe('withheld');
  });

  test('always gives an answer, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(typeof readCertainty(text)).toBe('string');
      }),
    );
    expect(readCertainty('could not '.repeat(200_000))).toBe('asserted');
  });
});
