import { type Say, sayCount } from '../lib/wording/wording';

interface Props {
  /** How many there are, how many of them are shown, and how many more at once. */
  all: number;
  shown: number;
  step: number;
  onMore: () => void;
  say: Say;
  locale: string;
  /** By what the keyboard finds it again when all is drawn anew. */
  focus?: string;
  class?: string;
}

/** Shows the next of a long list; nothing where all are shown. */
export function MoreButton({ all, shown, step, onMore, say, locale, focus = 'more', class: own = '' }: Props) {
  if (all <= shown) return null;
  return (
    <button type="button" class={`quiet ${own}`.trim()} data-focus={focus} onClick={onMore}>
      {sayCount(say, locale, 'list_more', Math.min(step, all - shown))}
    </button>
  );
}
