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
/** A tooltip that would have to be lower than this is not worth reading: then it may cover words. */
const LEAST_HEIGHT = 160;

export interface Place {
  left: number;
  top: number;
  side: 'above' | 'below';
  /** The height it may take there; what is more has to be scrolled. */
  room: number;
}

/**
 * Places a tooltip by a claim in the page, so that it covers no word of the claim: below, or above, or lower than it
 * would be, on the side with more room. Only where the claim leaves no side worth reading on (it is as high as the
 * viewport), the line in hand alone stays free. Never outside the viewport. All measures in CSS pixels.
 * @param line the line of the claim that the reader is on
 * @param words all lines of the claim
 * @param size the tooltip's own size, when nothing limits it
 */
export function placeTooltip(
  line: Box,
  words: Box,
  size: { width: number; height: number },
  viewport: { width: number; height: number },
): Place {
  const left = within(line.left, size.width, viewport.width);
  for (const box of [words, line]) {
    const { below, above } = roomsBy(box, viewport.height);
    // Above only where it fits whole, or better than below: the eye goes on downwards.
    const side = below >= size.height || (below >= above && above < size.height) ? 'below' : 'above';
    const room = side === 'below' ? below : above;
    if (room < Math.min(size.height, LEAST_HEIGHT)) continue;
    const height = Math.min(size.height, room);
    const bottom = Math.min(viewport.height - MARGIN, box.top - GAP);
    return { left, top: side === 'below' ? Math.max(MARGIN, box.bottom + GAP) : bottom - height, side, room };
  }
  return {
    left,
    top: within(line.bottom + GAP, size.height, viewport.height),
    side: 'below',
    room: viewport.height - 2 * MARGIN,
  };
}

/** The heights that are free below and above a box, as far as the viewport goes. */
function roomsBy({ top, bottom }: Box, height: number): { below: number; above: number } {
  const most = height - 2 * MARGIN;
  return {
    below: Math.min(most, height - MARGIN - GAP - bottom),
    above: Math.min(most, top - GAP - MARGIN),
  };
}

/** Moves a stretch into the viewport; where it is too long, its start stays visible. */
function within(at: number, length: number, room: number): number {
  return Math.max(MARGIN, Math.min(at, room - length - MARGIN));
}
