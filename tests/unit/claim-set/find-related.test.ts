import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { BLOCK_LENGTH, packBlock } from '../../../lib/claim-set/block';
import { wantedOf } from '../../../lib/claim-set/entry-of';
import { findRelated } from '../../../lib/claim-set/find-related';

const articleOf = (outlet: string, published: string | null, ...paragraphs: string[]): Article => ({
  url: `https://${outlet.toLowerCase()}.example/${published}`,
  outlet,
  title: '',
  author: null,
  published,
  modified: null,
  language: 'en',
  paragraphs,
});

const TUNNEL = [
  'A freight train caught fire in the Hallingskar tunnel on Tuesday, and 40 railway workers were led out by the emergency shaft.',
  'The infrastructure company Jernvei said the fire began in a wagon with used car batteries.',
];
const TUNNEL_ELSEWHERE = [
  'Forty workers escaped through a shaft when batteries on a freight train burned inside the Hallingskar tunnel.',
  'Jernvei, which runs the tracks, has closed the tunnel until the weekend.',
];
const HARVEST = [
  'Olive growers in southern Castrelo expect the smallest harvest in eleven years after a summer without rain.',
  'Prices for oil rose by a fifth in September, the growers’ cooperative said.',
];
/** The same subject, another event. */
const OTHER_TUNNEL = [
  'Engineers in Port Amery have begun to bore a road tunnel under the estuary, which is to open in six years.',
  'The city expects 22,000 vehicles a day.',
];

function related(asked: Article, kept: readonly Article[]): number[] {
  const entries = kept.map((article, edition) => ({ ...wantedOf(article), edition }));
  const blocks = [];
  for (let i = 0; i < entries.length; i += BLOCK_LENGTH) blocks.push(packBlock(entries.slice(i, i + BLOCK_LENGTH)));
  return findRelated(blocks, wantedOf(asked), 20).map(({ edition }) => edition);
}

describe('related articles', () => {
  const asked = articleOf('Herald', '2024-03-05', ...TUNNEL);

  test('are those on the same event, not on the same subject', () => {
    const kept = [
      articleOf('Courier', '2024-03-05', ...OTHER_TUNNEL),
      articleOf('Courier', '2024-03-06', ...TUNNEL_ELSEWHERE),
      articleOf('Courier', '2024-03-05', ...HARVEST),
    ];
    expect(related(asked, kept)).toEqual([1]);
  });

  test('are not of the outlet itself, in whatever capitals', () => {
    expect(related(asked, [articleOf('HERALD', '2024-03-06', ...TUNNEL_ELSEWHERE)])).toEqual([]);
  });

  test('come in order of nearness in time, other things being equal; without a date they still come', () => {
    const kept = [
      articleOf('Courier', '2022-01-01', ...TUNNEL_ELSEWHERE),
      articleOf('Gazette', '2024-03-07', ...TUNNEL_ELSEWHERE),
      articleOf('Tribune', '2024-02-01', ...TUNNEL_ELSEWHERE),
    ];
    expect(related(asked, kept)).toEqual([1, 2, 0]);
    expect(related(asked, [articleOf('Courier', null, ...TUNNEL_ELSEWHERE)])).toEqual([0]);
  });

  test('are the same whatever else is kept, and in whatever order', () => {
    const others = Array.from({ length: 400 }, (_, i) => articleOf(`Outlet ${i}`, '2024-03-05', ...HARVEST));
    const mate = articleOf('Courier', '2024-03-06', ...TUNNEL_ELSEWHERE);
    expect(related(asked, [mate, ...others])).toEqual([0]);
    expect(related(asked, [...others, mate])).toEqual([400]);
  });

  test('of an article without a telling word there are none, and none has an article that says nothing', () => {
    expect(related(articleOf('Herald', null), [asked])).toEqual([]);
    expect(related(asked, [articleOf('Courier', null), articleOf('Gazette', null, '…')])).toEqual([]);
    expect(related(asked, [])).toEqual([]);
  });
});
