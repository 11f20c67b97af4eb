import type { Attribution } from '../claims/claim';
import type { Origin } from './report';

/** A claim as far as its origin goes. */
export interface Told {
  outlet: string;
  attribution: Attribution | null;
  /** The sentence, by which verbatim copies between outlets are recognised as one. */
  sentence: string;
}

/**
 * Groups tellings of one claim by where they come from, in the order of first telling.
 * Two tellings are one origin when they trace to the same person or body, or when one is a verbatim copy of the other
 * (wire copy, or one outlet taking it from another). A telling that names nobody is the outlet's own.
 * Reuters' handbook asks the same of its reporters: never "sources" when there is one.
 */
export function groupOrigins(tellings: Told[]): Origin[] {
  const groups: (Origin & { sentences: Set<string> })[] = [];
  for (const { outlet, attribution, sentence } of tellings) {
    const key = attribution?.origin || `outlet:${outlet.toLowerCase()}`;
    const text = foldSentence(sentence);
    let group = groups.find((g) => g.key === key || g.sentences.has(text));
    if (!group) {
      group = {
        key,
        name: attribution?.chain.at(-1) || attribution?.source || outlet,
        outlets: [],
        sentences: new Set(),
      };
      groups.push(group);
    }
    if (!group.outlets.includes(outlet)) group.outlets.push(outlet);
    group.sentences.add(text);
  }
  return groups.map(({ key, name, outlets }) => ({ key, name, outlets }));
}

/** Letters and digits only: copies differ in quotes, dashes and spaces. */
function foldSentence(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
