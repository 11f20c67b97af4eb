import type { Evidence } from '../report/report';
import { sayReasons } from '../wording/say-reason';
import type { Say } from '../wording/wording';

/** A comparison's reasons as sentences, each once; and whether the verdict is the reader's own. */
export function reasonsOf({ reasons, corrected }: Pick<Evidence, 'reasons' | 'corrected'>, say: Say): string {
  return [...sayReasons(reasons, say), ...(corrected ? [`[${say('corrected')}]`] : [])].join(' ');
}
