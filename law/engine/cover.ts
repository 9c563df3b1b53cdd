/** How far grounds cover a deprivation of liberty without a gap, and where they do not. Periods are half-open: [start, end). */
import type { Instant } from '../time/instant.ts';
import type { GroundInterval } from './subject.ts';

export interface Cover {
  /** End of the last unbroken cover; `since` itself where nothing covers it. */
  readonly end: Instant;
  /** Code of the ground that carries it to its end. */
  readonly ground: string | null;
  readonly gaps: readonly { readonly from: Instant; readonly to: Instant }[];
}

/** Grounds may overlap and come in any order; only those named in `by` count. */
export function cover(grounds: readonly GroundInterval[], by: readonly string[], since: Instant): Cover {
  const counted = grounds.filter(({ norm, start, end }) => end > start && end > since && norm.norm.rule.type === 'ground' && by.includes(norm.norm.rule.ground));
  counted.sort((a, b) => a.start - b.start || b.end - a.end);
  const gaps: { from: Instant; to: Instant }[] = [];
  let end = since;
  let ground: string | null = null;
  for (const interval of counted) {
    if (interval.start > end) gaps.push({ from: end, to: interval.start });
    if (interval.end <= end) continue;
    end = interval.end;
    ground = interval.norm.norm.rule.type === 'ground' ? interval.norm.norm.rule.ground : null;
  }
  return { end, ground, gaps };
}
