/** What a sentence speaks of, by words that tell: a cause, the past, money, kin. */
export const TOPICS = ['cause', 'past', 'future', 'price', 'person', 'feeling'] as const;

export type Topic = (typeof TOPICS)[number];
