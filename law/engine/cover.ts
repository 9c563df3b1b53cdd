/** How far grounds cover a deprivation of liberty without a gap, and where they do not. Periods are half-open: [start, end). */
import type { Instant } from '../time/instant.ts';
import type { CompiledNorm } from './program.ts';
import type { GroundInterval } from './subject.ts';

export interface Cover {
  /** End of the last unbroken cover; `since` itself where nothing covers it. */
  readonly end: Instant;
  /** Norm of the ground that carries it to its end. */
  readonly ground: CompiledNorm | null;
  readonly gaps: readonly { readonly from: Instant; readonly to: Instant }[];
}

/** Grounds may overlap and come in any order; only those that the coverage rule names count. */
export function cover(grounds: readonly GroundInterval[], { covers }: CompiledNorm, since: Instant): Cover {
  const counted = grounds.filter(({ norm, start, end }) => end > start && end > since && covers[norm.index]).sort((a, b) => a.start - b.start || b.end - a.end);
  const gaps: { from: Instant; to: Instant }[] = [];
  let end = since;
  let ground: CompiledNorm | null = null;
  for (const interval of counted) {
    if (interval.start > end) gaps.push({ from: end, to: interval.start });
    if (interval.end <= end) continue;
    end = interval.end;
    ground = interval.norm;
  }
  return { end, ground, gaps };
}

/** The ground that carries the cover to its end, without the gaps: what a fact needs. null: nothing covers. */
export function carrier(grounds: readonly GroundInterval[], { covers }: CompiledNorm, since: Instant): GroundInterval | null {
  let end = since;
  let found: GroundInterval | null = null;
  for (const interval of grounds) {
    if (interval.end <= end || interval.end <= interval.start || !covers[interval.norm.index]) continue;
    end = interval.end;
    found = interval;
  }
  return found;
}
