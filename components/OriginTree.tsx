import type { Report } from '../lib/report/report';
import { tellerAtHead } from '../lib/wording/show-teller';
import { type Say, sayCount } from '../lib/wording/wording';
import { OriginTable } from './OriginTable';
import { countOutlets, growOriginTree, type OriginNode } from './origin-tree';

interface Props {
  report: Report;
  say: Say;
  locale: string;
}

const SHOWN = 8;

/** Who it all comes from: each origin with the tellers and outlets that have it from there, as a tree. */
export function OriginTree({ report, say, locale }: Props) {
  const origins = growOriginTree(report);
  if (!origins.length) return <p class="silence">{say('board_no_origins')}</p>;
  const rest = origins.slice(SHOWN);
  const list = (nodes: OriginNode[]) => (
    <ul class="origin-tree">
      {nodes.map((node) => (
        <li key={`${node.outlet} ${node.name}`} class={node.outlet ? 'leaf' : 'stop'}>
          <bdi>{node.outlet ? node.name : tellerAtHead(node.name)}</bdi>
          {!node.outlet && <span class="count"> {sayCount(say, locale, 'count_outlets', countOutlets(node))}</span>}
          {node.outlet && <span class="count"> {sayCount(say, locale, 'count_claims', node.claims)}</span>}
          {node.children.length > 0 && list(node.children)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(origins.slice(0, SHOWN))}
      {rest.length > 0 && (
        <details class="folded">
          <summary>{sayCount(say, locale, 'card_more', rest.length)}</summary>
          {list(rest)}
        </details>
      )}
      <OriginTable origins={origins} say={say} />
    </>
  );
}
