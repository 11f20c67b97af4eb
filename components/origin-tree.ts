import type { Attribution } from '../lib/claims/claim';
import type { Report } from '../lib/report/report';

/** A person, body or outlet, and who has it from there. */
export interface OriginNode {
  name: string;
  /** Whether it is an outlet, and so an end of the way. */
  outlet: boolean;
  /** How many claims go this way. */
  claims: number;
  children: OriginNode[];
}

/**
 * The ways by which what is told came to the outlets: origin → tellers → outlets, over all claims of an article and
 * the sentences that surely speak to them. What an outlet says in its own voice has no way and is left out.
 * @returns the origin of the most outlets first
 */
export function growOriginTree({ article, claims, others }: Report): OriginNode[] {
  const root: Branch = { name: '', outlet: false, claims: new Set(), children: new Map() };
  for (const claim of claims) {
    addWay(root, claim.attribution, article.outlet, claim.index);
    for (const { sure, other, attribution } of claim.evidence)
      if (sure) addWay(root, attribution, others[other]?.outlet ?? '', claim.index);
  }
  return nodesOf(root).sort((a, b) => countOutlets(b) - countOutlets(a) || b.claims - a.claims);
}

interface Branch {
  name: string;
  outlet: boolean;
  claims: Set<number>;
  children: Map<string, Branch>;
}

function addWay(root: Branch, attribution: Attribution | null, outlet: string, claim: number): void {
  if (!attribution || !outlet) return;
  const stops = attribution.chain.toReversed().map((name, i) => ({
    key: i === 0 ? attribution.origin || name.toLowerCase() : name.toLowerCase(),
    name,
    outlet: false,
  }));
  // An agency that is also read here as an outlet ends its own way.
  const last = stops.at(-1);
  if (last?.name.toLowerCase() === outlet.toLowerCase() && stops.length > 1) stops.pop();
  let at = root;
  for (const { key, ...stop } of [...stops, { key: `outlet:${outlet}`, name: outlet, outlet: true }]) {
    const branch: Branch = at.children.get(key) ?? { ...stop, claims: new Set(), children: new Map() };
    at.children.set(key, branch);
    branch.claims.add(claim);
    at = branch;
  }
}

function nodesOf({ children }: Branch): OriginNode[] {
  return [...children.values()].map((branch) => ({
    name: branch.name,
    outlet: branch.outlet,
    claims: branch.claims.size,
    children: nodesOf(branch),
  }));
}

/** How many outlets have it from here. */
export function countOutlets(node: OriginNode): number {
  return namesOfOutlets(node).size;
}

function namesOfOutlets({ name, outlet, children }: OriginNode): Set<string> {
  return new Set([...(outlet ? [name] : []), ...children.flatMap((child) => [...namesOfOutlets(child)])]);
}
