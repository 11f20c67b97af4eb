import type { Target } from './target';

/** A node of the accessibility tree. */
export interface Control {
  role: string;
  name: string;
  /** The DevTools id of its DOM node (`backendNodeId`). */
  node: number;
  /** States as the browser computes them: `expanded`, `pressed`, `disabled`, `focused`… */
  states: Readonly<Record<string, unknown>>;
}

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  backendDOMNodeId?: number;
  properties?: { name: string; value: { value: unknown } }[];
}

/** The parts of the accessibility tree with a role whose name is, or matches, `name`. Closed shadow roots included. */
export async function findControls(
  target: Pick<Target, 'send'>,
  role: string,
  name?: string | RegExp,
): Promise<Control[]> {
  const { nodes } = (await target.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  return nodes.flatMap((node) => {
    const said = node.name?.value ?? '';
    const fits = name === undefined || (typeof name === 'string' ? said === name : name.test(said));
    if (node.ignored || node.role?.value !== role || !fits || node.backendDOMNodeId === undefined) return [];
    const states = Object.fromEntries((node.properties ?? []).map((one) => [one.name, one.value.value]));
    return [{ role, name: said, node: node.backendDOMNodeId, states }];
  });
}
