/** A change of the claim set. Articles and their texts go by numbers. */
export type Step =
  | { do: 'keep'; article: number; text: number }
  | { do: 'forget'; article: number }
  | { do: 'take in'; articles: number[]; text: number };

/** What is held: the texts of each article's editions, the first kept first. */
export interface Held {
  held: Record<number, number[]>;
  /** Ways in which it does not hang together. */
  faults: string[];
  /** Another number for each start of the background. */
  life: number;
}

/** What a step makes of what was held. */
export function apply(held: Held['held'], step: Step): Held['held'] {
  const next = { ...held };
  if (step.do === 'forget') delete next[step.article];
  else
    for (const article of step.do === 'keep' ? [step.article] : step.articles) {
      const editions = next[article] ?? [];
      if (editions.at(-1) !== step.text) next[article] = [...editions, step.text];
    }
  return next;
}
