/**
 * From the positions that a bracelet sends to breaches of its zones and hours (Instruction, points 4(32), 50(9)). Positions are no facts;
 * each breach becomes one (`bracelet.breach`). Pure: positions in any order, the same breaches out.
 */
import type { BraceletZone } from '../facts/bracelet-zones.ts';
import type { BreachKind } from '../facts/bracelet.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { distanceTo, type Point } from './area.ts';
import { inForce, joined, type Stretch } from './zone-hours.ts';

export interface Position {
  readonly at: Instant;
  readonly point: Point;
  /** Metres within which the device says that it is; unknown: 0. */
  readonly accuracy?: number;
  /** The strap was opened or the case broken. */
  readonly tamper?: boolean;
}

/** A zone as one decision set it: without limits, for as long as is judged. `since` inclusive, `until` exclusive. */
export type WatchedZone = BraceletZone & { readonly since?: Instant; readonly until?: Instant };

export interface Watch {
  /** The same id set anew by a later decision is the same zone: a breach that goes on across the change is one. */
  readonly zones: readonly WatchedZone[];
  /** Zone of time of the place of control. */
  readonly zone: Zone;
  /** What is judged: half-open, instants. */
  readonly from: Instant;
  readonly to: Instant;
  /** Silence longer than this is a breach of its own; nothing is said of where the person was meanwhile. Milliseconds. */
  readonly gap: number;
  /** A stretch shorter than this is no breach (a walk to the gate, one wild position). Milliseconds; a tampering has no length. */
  readonly tolerance: number;
  /** Metres beyond the border of a zone to stay in that are still forgiven, besides the accuracy of the position. */
  readonly slack: number;
  /** A position less exact than so many metres says nothing: as if it had not come. */
  readonly coarsest: number;
}

/** `until` null: it still goes on at the end of what is judged. */
export interface BraceletBreach {
  readonly kind: BreachKind;
  readonly zone: string | null;
  readonly from: Instant;
  readonly until: Instant | null;
}

/**
 * Breaches in order of their beginning. A position holds until the next one. Where several zones to stay in are in force at once, being in
 * any of them is enough; the breach names the first. The doubt of a position speaks for the person at a zone to stay in, and for whoever is
 * protected at a zone to avoid: there the border itself is the limit.
 */
export function breachesOf(positions: readonly Position[], watch: Watch): readonly BraceletBreach[] {
  const { zones, zone, from, to, gap, tolerance, slack, coarsest } = watch;
  const track = inOrder(positions).filter(({ at, accuracy = 0 }) => at >= from && at < to && accuracy <= coarsest);
  const hours = zones.map((one) => ({ zone: one, stretches: inForce(one, Math.max(from, one.since ?? from), Math.min(to, one.until ?? to), zone) }));
  const stay = hours.filter(({ zone: { rule } }) => rule === 'stay');
  const avoid = hours.filter(({ zone: { rule } }) => rule === 'avoid');
  const found: Noted[] = [];
  const note = (kind: BreachKind, id: string | null, stretches: readonly Stretch[]): void => {
    const known = found.find((one) => one.kind === kind && one.zone === id);
    if (known) known.stretches.push(...stretches);
    else if (stretches.length > 0) found.push({ kind, zone: id, stretches: [...stretches] });
  };
  const first = track[0]?.at ?? to;
  if (first - from > gap) note('no-signal', null, [{ from, to: first }]);
  for (const [i, { at, point, accuracy = 0 }] of track.entries()) {
    const now = { from: at, to: track[i + 1]?.at ?? to };
    if (now.to - now.from > gap) { note('no-signal', null, [now]); continue; }
    let owed = [now];
    for (const { zone: { area }, stretches } of stay) if (distanceTo(area, point) <= slack + accuracy) owed = without(owed, stretches);
    for (const { zone: { id }, stretches } of stay) {
      const broken = owed.flatMap((stretch) => within(stretches, stretch));
      note('left', id, broken);
      owed = without(owed, broken);
    }
    for (const { zone: { id, area }, stretches } of avoid) if (distanceTo(area, point) <= 0) note('entered', id, within(stretches, now));
  }
  const lasting = found.flatMap(({ kind, zone: id, stretches }) => joined(stretches)
    .filter((stretch) => stretch.to - stretch.from >= tolerance)
    .map((stretch): BraceletBreach => ({ kind, zone: id, from: stretch.from, until: stretch.to >= to ? null : stretch.to })));
  const tampered = track.filter(({ tamper }, i) => tamper && !track[i - 1]?.tamper).map(({ at }): BraceletBreach => ({ kind: 'tamper', zone: null, from: at, until: at }));
  return [...lasting, ...tampered].toSorted((a, b) => a.from - b.from || order(a.kind, b.kind) || order(a.zone ?? '', b.zone ?? ''));
}

interface Noted { readonly kind: BreachKind; readonly zone: string | null; readonly stretches: Stretch[] }

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The data of the fact `bracelet.breach` that this breach becomes; the fact happened at `from`. */
export const breachData = (device: string, { kind, zone, from, until }: BraceletBreach): Readonly<Record<string, unknown>> =>
  ({ device, kind, from, ...(zone === null ? {} : { zone }), ...(until === null ? {} : { until }) });

/** By time; of two of one instant the more exact stands. */
function inOrder(positions: readonly Position[]): Position[] {
  const byTime = positions.toSorted((a, b) => a.at - b.at || (a.accuracy ?? 0) - (b.accuracy ?? 0) || a.point[0] - b.point[0] || a.point[1] - b.point[1]);
  return byTime.filter(({ at }, i) => byTime[i - 1]?.at !== at);
}

/** The parts of the stretches that lie within the limits. */
function within(stretches: readonly Stretch[], { from, to }: Stretch): Stretch[] {
  return stretches.filter((one) => one.from < to && one.to > from).map((one) => ({ from: Math.max(one.from, from), to: Math.min(one.to, to) }));
}

/** What is left of the stretches when others are taken out of them. */
function without(stretches: readonly Stretch[], taken: readonly Stretch[]): Stretch[] {
  let left = [...stretches];
  for (const { from, to } of taken) {
    left = left.flatMap((one) => [{ from: one.from, to: Math.min(one.to, from) }, { from: Math.max(one.from, to), to: one.to }].filter((part) => part.to > part.from));
  }
  return left;
}
