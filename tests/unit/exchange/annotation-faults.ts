/**
 * What in a value breaks the MUSTs of the W3C Web Annotation Data Model (Recommendation, 23 February 2017), by its
 * sections. Checks what this project writes: annotations, pages, collections, textual bodies, specific resources and
 * text selectors.
 */
export function annotationFaults(value: unknown, path = ''): string[] {
  const node = asNode(value);
  if (!node) return [`${path}: no object`];
  switch (node.type) {
    case 'AnnotationCollection': // 5.1
      return [
        ...context(node, path),
        ...iri(node.id, `${path}.id`),
        ...(node.total === undefined || isCount(node.total) ? [] : [`${path}.total: no count`]),
        ...annotationFaults(node.first, `${path}.first`),
      ];
    case 'AnnotationPage': // 5.2
      return [
        ...iri(node.id, `${path}.id`),
        ...(Array.isArray(node.items)
          ? node.items.flatMap((item, i) => annotationFaults(item, `${path}.items[${i}]`))
          : [`${path}.items: no list`]),
      ];
    case 'Annotation': // 3.1
      return [
        ...iri(node.id, `${path}.id`),
        ...many(node.target).flatMap((target, i) => resourceFaults(target, `${path}.target[${i}]`)),
        ...(many(node.target).length ? [] : [`${path}.target: none`]),
        ...many(node.body).flatMap((body, i) => resourceFaults(body, `${path}.body[${i}]`)),
        ...many(node.motivation).flatMap((motivation) => motivationFault(motivation, `${path}.motivation`)),
      ];
    default:
      return [`${path}.type: ${String(node.type)}`];
  }
}

type Node = Record<string, unknown>;
const asNode = (value: unknown): Node | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : null;
const many = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;

function context(node: Node, path: string): string[] {
  return many(node['@context']).includes('http://www.w3.org/ns/anno.jsonld')
    ? []
    : [`${path}.@context: not Annotation's`];
}

function iri(value: unknown, path: string): string[] {
  return typeof value === 'string' && URL.canParse(value) && !/[\s<>"{}|\\^`]/.test(value) ? [] : [`${path}: no IRI`];
}

/** 3.3.5 */
const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );
function motivationFault(value: unknown, path: string): string[] {
  return MOTIVATIONS.includes(String(value)) ? [] : [`${path}: ${String(value)}`];
}

function resourceFaults(value: unknown, path: string): string[] {
  if (typeof value === 'string') return iri(value, path);
  const node = asNode(value);
  if (!node) return [`${path}: no resource`];
  const purposes = many(node.purpose).flatMap((purpose) => motivationFault(purpose, `${path}.purpose`));
  // 3.2.4
  if (node.type === 'TextualBody')
    return [...purposes, ...(typeof node.value === 'string' ? [] : [`${path}.value: no text`])];
  // 4
  if (node.type === 'SpecificResource')
    return [
      ...purposes,
      ...(typeof node.source === 'string'
        ? iri(node.source, `${path}.source`)
        : iri(asNode(node.source)?.id, `${path}.source.id`)),
      ...many(node.selector).flatMap((selector, i) => selectorFaults(selector, `${path}.selector[${i}]`)),
    ];
  return iri(node.id, `${path}.id`);
}

/** 4.2.4 and 4.2.5 */
function selectorFaults(value: unknown, path: string): string[] {
  const node = asNode(value);
  if (node?.type === 'TextQuoteSelector')
    return ['exact', 'prefix', 'suffix'].flatMap((name) =>
      typeof node[name] === 'string' || (name !== 'exact' && node[name] === undefined)
        ? []
        : [`${path}.${name}: no text`],
    );
  if (node?.type === 'TextPositionSelector')
    return ['start', 'end'].flatMap((name) => (isCount(node[name]) ? [] : [`${path}.${name}: no offset`]));
  return [`${path}: no selector of text`];
}
