/** From the facts of a person to what is watched: each wearing of a device with its term, end, place and zones. Pure. */
import type { Fact } from '../facts/fact.ts';
import { zoneSchema, type BraceletZone } from '../facts/bracelet-zones.ts';
import type { Instant, Zone } from '../time/instant.ts';
import type { WatchedZone } from './bracelet.ts';

export interface Wearing {
  readonly device: string;
  /** 1, 2 … of this device on this person. */
  readonly n: number;
  readonly place: string | null;
  readonly zone: Zone;
  readonly ground: string | null;
  readonly from: Instant;
  /** End of the term of the decision; null: none is written. */
  readonly term: Instant | null;
  /** Taken off, or the control is over; null: worn. Nothing is judged beyond this or the term. */
  readonly until: Instant | null;
  readonly zones: readonly WatchedZone[];
}

/** `facts` in force, in the order of law. */
export function wearingsOf(facts: readonly Fact[]): readonly Wearing[] {
  const found: { -readonly [K in keyof Wearing]: Wearing[K] }[] = [];
  const worn = (): typeof found => found.filter(({ until }) => until === null);
  let keeper: string | null = null;
  for (const { type, at, zone, place, data } of facts) {
    const device = text(data['device']);
    if (type === 'control.registered') {
      keeper = text(data['place']) ?? place ?? keeper;
      for (const one of worn()) one.place = keeper;
    } else if (type === 'bracelet.attached' && device !== null) {
      const before = found.filter((one) => one.device === device);
      for (const one of before) one.until ??= at;
      found.push({ device, n: before.length + 1, place: keeper ?? place, zone, ground: text(data['ground']), from: at, term: instant(data['until']), until: null, zones: [] });
    } else if (type === 'bracelet.zones-set') {
      const zones = zonesOf(data['zones']).map((one): WatchedZone => ({ ...one, since: at }));
      // A decision that names no device is of whatever the person wears.
      for (const one of worn()) if (device === null || one.device === device) one.zones = [...one.zones.map((old) => (old.until === undefined ? { ...old, until: at } : old)), ...zones];
    } else if (type === 'bracelet.removed') {
      for (const one of worn()) if (device === null || one.device === device) one.until = at;
    } else if (type === 'control.removed' || type === 'episode.ended') {
      for (const one of worn()) one.until = at;
    }
  }
  return found;
}

/** When nothing is judged any more: taken off, or the term over, whichever comes first. */
export const endOf = ({ until, term }: Pick<Wearing, 'until' | 'term'>): Instant | null => (until === null ? term : term === null ? until : Math.min(until, term));

const zonesOf = (value: unknown): BraceletZone[] => (Array.isArray(value) ? value.flatMap((one) => { const read = zoneSchema.safeParse(one); return read.success ? [read.data] : []; }) : []);
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const instant = (value: unknown): Instant | null => (typeof value === 'number' ? value : null);
