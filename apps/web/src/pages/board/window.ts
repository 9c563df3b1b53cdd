/**
 * Which rows of a long list are near enough to the eye to exist. All rows are of one height, so it is a division; the view renders again
 * only when another row comes in, not at each step of scrolling.
 */
import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

/** Rows beyond the edge of the view that are there already, so that a turn of the wheel does not show white. */
const BEYOND = 8;

export interface Shown {
  readonly first: number;
  /** -1 where there are no rows. */
  readonly last: number;
}

/** Rows that exist at a scroll position; all lengths in px. `head` covers the upper edge of the view. */
export function shownAt(scrollTop: number, viewHeight: number, count: number, row: number, head: number): Shown {
  const last = Math.min(count - 1, Math.ceil((scrollTop + viewHeight - head) / row) - 1 + BEYOND);
  return { first: Math.max(0, Math.min(Math.floor(scrollTop / row) - BEYOND, last)), last };
}

/** The scroll position at which the row is wholly in view: unchanged where it is. */
export function scrollFor(index: number, scrollTop: number, viewHeight: number, row: number, head: number): number {
  const above = index * row;
  const below = above + row + head - viewHeight;
  return scrollTop > above ? above : Math.max(scrollTop, below);
}

/** Follows the scrolling and the size of the list. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number, row: number, head: number): Shown {
  const [place, setPlace] = useState({ from: 0, height: 0 });
  useLayoutEffect(() => {
    const { current: list } = scroller;
    if (!list) return undefined;
    const measure = (): void => {
      const from = Math.floor(list.scrollTop / row);
      const height = list.clientHeight;
      setPlace((before) => (before.from === from && before.height === height ? before : { from, height }));
    };
    measure();
    const size = new ResizeObserver(measure);
    size.observe(list);
    list.addEventListener('scroll', measure, { passive: true });
    return () => {
      size.disconnect();
      list.removeEventListener('scroll', measure);
    };
  }, [scroller, row]);
  return shownAt(place.from * row, place.height + row, count, row, head);
}
