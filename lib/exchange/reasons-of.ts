import type { Evidence } from '../report/report';
import type { Say } from '../wording/wording';

/** A comparison's reasons as sentences, each once. */
export function reasonsOf({ reasons }: Pick<Evidence, 'reasons'>, say: Say): string {
  return [...new Set(reasons.map(({ message, values }) => say(message, ...values)))].join(' ');
}
