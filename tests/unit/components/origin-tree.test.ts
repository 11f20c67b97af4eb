import { expect, test } from 'vitest';
import { waysOf } from '../../../components/OriginTable';
import { growOriginTree, type OriginNode } from '../../../components/origin-tree';
import { REPORT } from './fixture-report';

const draw = (nodes: OriginNode[], depth = 0): string[] =>
  nodes.flatMap(({ name, claims, children }) => [
    `${'  '.repeat(depth)}${name} ${claims}`,
    ...draw(children, depth + 1),
  ]);

test('what is told runs from its origin through the tellers to the outlets', () => {
  expect(draw(growOriginTree(REPORT)).slice(0, 7)).toEqual([
    'the coastguard 3',
    '  Northern Ledger 3',
    '  The Coast Herald 1',
    '  Sound Radio 1',
    '  a coastguard duty officer 2',
    '    Harbour Wire 2',
    '    Harbour Wire 1',
  ]);
});

test('one source under two names is one origin; who speaks for himself is none', () => {
  const names = growOriginTree(REPORT).map(({ name }) => name);
  expect(names.filter((name) => /Strand/.test(name))).toHaveLength(1);
  expect(names).not.toContain('Elsin Post');
});

test('as a table each way is a row, the tellers in between with it', () => {
  const [first] = growOriginTree(REPORT);
  if (!first) throw new Error('no origin');
  const rows = waysOf(first).map(({ origin, by, outlet, claims }) => [origin, by.join(), outlet, claims].join(' | '));
  expect(rows.slice(0, 4)).toEqual([
    'the coastguard |  | Northern Ledger | 3',
    'the coastguard |  | The Coast Herald | 1',
    'the coastguard |  | Sound Radio | 1',
    'the coastguard | a coastguard duty officer | Harbour Wire | 2',
  ]);
});
