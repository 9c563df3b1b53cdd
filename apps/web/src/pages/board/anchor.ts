/**
 * Renewal without jumping: the order changes as terms come near, but the row that a person looks at stays where it is on the
 * screen. Pure: given what was anchored and where it is now, how far the list must be scrolled.
 */
export interface Anchor {
  readonly episode: string;
  readonly index: number;
}

/** Pixels to add to the scroll position; 0 at the top of the list, where the nearest event must be seen, and for a row that left. */
export function shiftOf(anchor: Anchor | null, indexNow: number, rowHeight: number, scrollTop: number): number {
  if (!anchor || indexNow < 0 || scrollTop <= 0) return 0;
  return (indexNow - anchor.index) * rowHeight;
}

/** The next row for a key; null where the key does not move. */
export function moved(key: string, index: number, total: number, perScreen: number): number | null {
  if (total === 0) return null;
  const last = total - 1;
  switch (key) {
    case 'ArrowDown': return Math.min(index + 1, last);
    case 'ArrowUp': return Math.max(index - 1, 0);
    case 'PageDown': return Math.min(Math.max(index, 0) + perScreen, last);
    case 'PageUp': return Math.max(index - perScreen, 0);
    case 'Home': return 0;
    case 'End': return last;
    default: return null;
  }
}
