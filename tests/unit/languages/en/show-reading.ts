import type { DateMention } from '../../../../lib/claims/dates';
import type { Figure } from '../../../../lib/claims/figures';

const OPEN = Number.MAX_VALUE;

/**
 * A figure on one line, so that tables can be read and failures compared:
 * `words: kind value unit/per noun state role`, with what is usual left out (kind `count`, role `stated`) and `-` for
 * no noun. `~` is approximate, `>=` and `<=` are open ends.
 */
export function showFigure(figure: Figure): string {
  const { text, kind, unit, per, noun, state, role, parts } = figure;
  return [
    `${text}:`,
    kind === 'count' ? '' : kind,
    parts ? parts.join('-') : showValue(figure),
    `${unit ?? ''}${per ? `/${per}` : ''}`,
    noun ?? '-',
    state.join('+'),
    role === 'stated' ? '' : role,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function showValue({ min, max, approximate }: Figure): string {
  const soft = approximate ? '~' : '';
  const short = (value: number): string => String(Number.isInteger(value) ? value : Number(value.toFixed(5)));
  if (max === OPEN) return `${soft}>=${short(min)}`;
  if (min === -OPEN) return `${soft}<=${short(max)}`;
  return min === max ? soft + short(min) : `${soft}${short(min)}..${short(max)}`;
}

/** A time on one line: `words: from..to time zone saying bound`; one day is written once, `?` is not resolved. */
export function showDate({ text, from, to, of, time, zone, bound }: DateMention): string {
  const days = from === null ? '?' : from === to ? from : `${from}..${to}`;
  return [`${text}:`, days, time, zone, of === 'saying' ? 'saying' : '', bound].filter(Boolean).join(' ');
}
