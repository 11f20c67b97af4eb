import type { Standing } from '../lib/report/report';

/** Each verdict's own shape, for eyes that do not tell its colour. Drawn on 16 × 16. */
const SHAPES: Record<Standing, { fill?: string; stroke?: string }> = {
  // A diamond, crossed: the sign of danger and of "no".
  conflicts: { fill: 'M8 0.5 15.5 8 8 15.5 0.5 8Z', stroke: 'M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6' },
  // An arrow that goes round: the later replaces the earlier.
  updates: { stroke: 'M13.4 6.2A5.8 5.8 0 1 0 13.8 8.6M14.2 2.4V6.4H10.2' },
  // A circle half full: one side says more.
  differs: { fill: 'M8 2.2A5.8 5.8 0 0 1 8 13.8Z', stroke: 'M8 2.2A5.8 5.8 0 1 1 8 13.8A5.8 5.8 0 1 1 8 2.2' },
  // A full circle, ticked.
  agrees: { fill: 'M8 1.2A6.8 6.8 0 1 1 8 14.8A6.8 6.8 0 1 1 8 1.2', stroke: 'M4.8 8.3l2.2 2.2 4.3-4.6' },
  // An empty circle: nobody else speaks.
  alone: { stroke: 'M8 2.2A5.8 5.8 0 1 1 8 13.8A5.8 5.8 0 1 1 8 2.2' },
};

/** A verdict's shape in its colour. Its name stands beside it or in the accessible text of what it belongs to. */
export function VerdictIcon({ verdict }: { verdict: Standing }) {
  const { fill, stroke } = SHAPES[verdict];
  return (
    <svg class={`icon verdict-icon ${verdict}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {fill && <path class="fill" d={fill} />}
      {stroke && <path class={fill && verdict !== 'differs' ? 'stroke on-fill' : 'stroke'} d={stroke} />}
    </svg>
  );
}
