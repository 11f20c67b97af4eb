import { tellerAtHead } from '../lib/wording/show-teller';
import type { Say } from '../lib/wording/wording';
import type { OriginNode } from './origin-tree';

/** One way from an origin to an outlet. */
interface Way {
  origin: string;
  /** The tellers in between, nearest to the origin first. */
  by: string[];
  outlet: string;
  claims: number;
}

/** The tree of origins as a table: a row for each way from a person or body to an outlet. */
export function OriginTable({ origins, say }: { origins: readonly OriginNode[]; say: Say }) {
  return (
    <details class="folded">
      <summary>{say('board_as_table')}</summary>
      <table class="origin-table">
        <thead>
          <tr>
            {['board_origin', 'board_by_way_of', 'board_outlet', 'list_claims'].map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {origins.flatMap(waysOf).map(({ origin, by, outlet, claims }) => (
            <tr key={[origin, ...by, outlet].join('\n')}>
              <th scope="row">{tellerAtHead(origin)}</th>
              <td>{by.map(tellerAtHead).join(' → ')}</td>
              <td>{outlet}</td>
              <td>{claims}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** All ways from an origin, as the tree has them. */
export function waysOf(origin: OriginNode): Way[] {
  const walk = (node: OriginNode, by: string[]): Way[] =>
    node.children.flatMap((child) =>
      child.outlet
        ? [{ origin: origin.name, by, outlet: child.name, claims: child.claims }]
        : walk(child, [...by, child.name]),
    );
  return walk(origin, []);
}
