/** What a story's labels say of any two sentences of it. */
import type { Verdict } from '../../lib/matching/comparison';
import type { Story } from './stories';

export interface Said {
  verdict: Verdict | 'none' | 'unlisted' | 'optional';
  kind: string;
  reason: string;
}

/** A label holds for every verbatim copy of its sentences. */
export function labelsOf(story: Story): (x: string, y: string) => Said {
  const key = (a: string, b: string) => `${a}\u0000${b}`;
  const labels = new Map<string, Said>();
  for (const { a, b, verdict, kind, reason } of story.labels) {
    const x = story.articles[a[0]]?.claims[a[1]]?.sentence ?? '';
    const y = story.articles[b[0]]?.claims[b[1]]?.sentence ?? '';
    labels.set(key(x, y), { verdict, kind, reason });
    labels.set(key(y, x), { verdict, kind, reason });
  }
  return (x, y) =>
    x === y
      ? { verdict: 'optional', kind: '', reason: '' }
      : (labels.get(key(x, y)) ?? { verdict: 'unlisted', kind: '', reason: '' });
}

export const isListed = ({ verdict }: { verdict: Said['verdict'] }): boolean =>
  verdict !== 'unlisted' && verdict !== 'none' && verdict !== 'optional';
