/** A box in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Room between the words and the tooltip, and between the tooltip and the viewport's edge. */
const GAP = 6;
const MARGIN = 8;

/**
 * Places a tooltip by a line of text: below it, above it where there is more room, never outside the viewport.
 * All measures in CSS pixels.
 */
export function placeTooltip(
  anchor: Box,
  size: { width: number; height: number },
  viewport: { width: number; height: number },
): { left: number; top: number; side: 'above' | 'below' } {
  const below = viewport.height - anchor.bottom;
  const side = below >= size.height + GAP + MARGIN || below >= anchor.top ? 'below' : 'above';
  const top = side === 'below' ? anchor.bottom + GAP : anchor.top - GAP - size.height;
  return {
    left: within(anchor.left, size.width, viewport.width),
    top: within(top, size.height, viewport.height),
    side,
  };
}

/** Moves a stretch into the viewport; where it is too long, its start stays visible. */
function within(at: number, length: number, room: number): number {
  return Math.max(MARGIN, Math.min(at, room - length - MARGIN));
}
