import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/**
 * Runs axe-core (WCAG 2.2 A and AA, best practices) and gives what it finds, a line each; none is what is wanted.
 * @param evaluate evaluates an expression in the page to check
 * @param within a selector, or the whole page
 * @param rules only these rules, where the others are known to hold
 */
export async function findBarriers(
  evaluate: <T>(expression: string) => Promise<T>,
  within = 'html',
  rules?: readonly string[],
): Promise<string[]> {
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const violations = await evaluate<Violation[]>(
    `(async () => { ${source};
       return (await axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})).violations; })()`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}
