import { expect, it } from 'vitest';
import { writeReport } from '../../../lib/report/write-report';
import { readText } from './read-text';

const blast = readText('Orlo Post', '2021-06-04', [
  'Nine people died when a gas pipe burst under the market hall in Orlo, the fire brigade said.',
  'The hall was built in 1908 and holds 140 stalls.',
]);
const again = readText('Daily Lamp', '2021-06-05', [
  'Eleven people have died of the gas blast in the market hall of Orlo, the fire brigade said on Saturday.',
  'The hall, with its 140 stalls, dates from 1908.',
]);
const football = readText('Sport Today', '2021-06-05', [
  'Lindmark scored twice as Vesta beat Harrow 3-1 to win the cup.',
  'Nine players of the losing side had never stood in a final.',
]);

it('an unrelated article beside it changes no verdict', () => {
  const evidence = (others: (typeof blast)[]) =>
    writeReport(blast, others, 'kept').claims.map((claim) =>
      claim.evidence
        .filter(({ other }) => others[other] === again)
        .map(({ sentence, verdict, confidence }) => ({ sentence, verdict, confidence })),
    );
  expect(evidence([football, again])).toEqual(evidence([again]));
  expect(evidence([again]).flat()).not.toEqual([]);
});
