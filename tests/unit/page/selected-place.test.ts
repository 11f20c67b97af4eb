// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { TextBlock } from '../../../lib/article/text-block';
import { selectedPlace } from '../../../lib/page/selected-place';

/** Two paragraphs: "One sentence. Another one." in two nodes, and "A third." */
function page(): { blocks: TextBlock[]; nodes: Text[] } {
  document.body.innerHTML = '<p>One sentence. <b>Another one.</b></p><p>A third.</p><aside>Elsewhere</aside>';
  const nodes = [...document.querySelectorAll('p, b, aside')].map((element) => element.firstChild as Text);
  const [first, bold, third] = nodes as [Text, Text, Text, Text];
  const piece = (node: Text, at: number) => ({ node, at, from: 0, length: node.data.length });
  return {
    nodes,
    blocks: [
      { text: `${first.data}${bold.data}`, pieces: [piece(first, 0), piece(bold, first.data.length)] },
      { text: third.data, pieces: [piece(third, 0)] },
    ],
  };
}

const rangeFrom = (node: Node, start: number, end: number): Range => {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
};

test.each([
  [0, 4, 12, { paragraph: 0, offset: 4 }],
  [1, 0, 7, { paragraph: 0, offset: 14 }],
  [2, 2, 7, { paragraph: 1, offset: 2 }],
  [3, 0, 5, null],
])('a selection in node %i from %i to %i', (node, start, end, place) => {
  const { blocks, nodes } = page();
  expect(selectedPlace(blocks, rangeFrom(nodes[node] as Text, start, end))).toEqual(place);
});

test('words that have left the page are no place', () => {
  const { blocks, nodes } = page();
  const range = rangeFrom(nodes[2] as Text, 0, 3);
  (nodes[2] as Text).remove();
  expect(selectedPlace(blocks, range)).toBeNull();
});
