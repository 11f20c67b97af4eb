import type { Evidence } from '../report/report';
import type { Say } from '../wording/wording';

/** A comparison's reasons as sentences, each once; and whether the verdict is the reader's own. */
export function reasonsOf({ reasons, corrected }: Pick<Evidence, 'reasons' | 'corrected'>, say: Say): string {
  const said = new Set(reasons.map(({ message, values }) => say(message, ...values)));
  return [...said, ...(corrected ? [`[${say('corrected')}]`] : [])].join(' ');
}
