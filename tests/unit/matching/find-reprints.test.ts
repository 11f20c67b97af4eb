import { describe, expect, it } from 'vitest';
import { findReprints } from '../../../lib/matching/find-reprints';
import { readText } from './read-text';

const COPY = [
  'A freight train left the rails near the village of Hask early on Tuesday, spilling grain over the embankment.',
  'Nobody was hurt, but the line between Orlo and Vesta will stay closed until the weekend, the railway said.',
  'Investigators found a broken rail some two hundred metres before the place where the first wagon jumped.',
  'Farmers were already out with shovels before noon to save what the rain had not yet spoiled.',
];
const OWN = [
  'The mayor of Hask learnt of it from a neighbour who had been woken by the noise of the wagons.',
  'He has asked for years that the bend above the village be taken at walking pace and no faster.',
  'Buses will run instead of trains, and commuters should count on an hour more each way until Saturday.',
];
const article = (outlet: string, paragraphs: string[]) => readText(outlet, '2020-02-11', paragraphs).article;

describe('reprints', () => {
  it('are articles with the same copy, whatever each adds', () => {
    const articles = [
      article('Orlo Post', COPY),
      article('Hask Herald', OWN),
      article('Daily Lamp', [...COPY.slice(0, 3), OWN[0] ?? '']),
    ];
    expect(findReprints(articles)).toEqual([[0, 2]]);
  });

  it('are found through other quotes, dashes and spaces', () => {
    const retyped = COPY.map((text) => text.replace(/,/g, ' –').replace(/ /g, '\u00a0 '));
    expect(findReprints([article('Orlo Post', COPY), article('Daily Lamp', retyped)])).toEqual([[0, 1]]);
  });

  it('are not made by one shared sentence', () => {
    expect(findReprints([article('Orlo Post', COPY), article('Daily Lamp', [...OWN, COPY[1] ?? ''])])).toEqual([]);
  });

  it('are of two outlets', () => {
    expect(findReprints([article('Orlo Post', COPY), article('Orlo Post', COPY)])).toEqual([]);
  });
});
