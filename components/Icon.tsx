/** Line drawings for controls, on 16 × 16. */
const DRAWINGS = {
  open: 'M6 3H3v10h10v-3M9 2.5h4.5V7M13 3L7.5 8.5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5V2.5h-8v8H5',
  find: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 4.5A3.5 3.5 0 1 1 8 11.5A3.5 3.5 0 1 1 8 4.5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  more: 'M4 6l4 4 4-4',
  next: 'M4 6l4 4 4-4',
  previous: 'M4 10l4-4 4 4',
  search: 'M7 2.5A4.5 4.5 0 1 1 7 11.5A4.5 4.5 0 1 1 7 2.5M10.3 10.3l3.4 3.4',
  kept: 'M4 2.5h8v11L8 10.6 4 13.5z',
  source: 'M2.5 8h4M9.5 3.5h4M9.5 12.5h4M6.5 8l3-4.5M6.5 8l3 4.5',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** Decoration beside or inside a control that has a name of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path class="stroke" d={DRAWINGS[name]} />
    </svg>
  );
}
