/** Writes down one episode: facts with ids, zones, streams, authors, and when each became known. */
import type { Actor, Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import { factTypes } from '@kepil/law/facts/types.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { HOUR, MINUTE } from '@kepil/law/time/instant.ts';
import type { DemoPlace } from './places.ts';
import type { Random } from './random.ts';

interface Entry {
  fact: { -readonly [K in keyof Fact]: Fact[K] };
  order: number;
  /** Milliseconds from the event to the record; null: some minutes, after what was recorded before. */
  lag: number | null;
}

export interface Extra {
  readonly place?: DemoPlace | null;
  readonly lag?: number;
  readonly corrects?: string;
  readonly withdraws?: string;
}

const shapes = new Map(Object.values(factTypes).map(({ type, order, streams }) => [type, { order, place: streams.includes('place'), case: streams.includes('case') }]));
const episodeOnly = { order: 99, place: false, case: false };

export class Chronicle {
  readonly id: string;
  private readonly random: Random;
  private readonly zone: Zone;
  private readonly entries: Entry[] = [];
  private readonly own: readonly StreamRef[];
  private readonly withCase: readonly StreamRef[];
  private readonly caseRef: StreamRef | null;
  private readonly withPlace = new Map<string, readonly StreamRef[]>();
  private readonly withBoth = new Map<string, readonly StreamRef[]>();

  /** `caseId` null: no criminal case. */
  constructor(random: Random, zone: Zone, start: Instant, caseId: string | null) {
    this.random = random;
    this.zone = zone;
    this.id = random.uuid(start);
    const episode: StreamRef = { kind: 'episode', id: this.id };
    this.caseRef = caseId === null ? null : { kind: 'case', id: caseId };
    this.own = [episode];
    this.withCase = this.caseRef === null ? this.own : [episode, this.caseRef];
  }

  /** Returns the id of the fact. `at` is cut to the minute: papers know no seconds. */
  record(type: string, at: Instant, actor: Actor, data: Readonly<Record<string, unknown>>, extra: Extra = {}): string {
    const shape = shapes.get(type) ?? episodeOnly;
    const place = extra.place ?? null;
    const when = at - at % MINUTE;
    const id = this.random.uuid(when);
    const fact: Entry['fact'] = {
      id, type, at: when, recordedAt: 0, zone: place?.zone ?? this.zone,
      streams: this.streams(shape.place ? place : null, shape.case),
      place: place?.id ?? null, actor, data,
    };
    if (extra.corrects !== undefined) fact.corrects = extra.corrects;
    if (extra.withdraws !== undefined) fact.withdraws = extra.withdraws;
    this.entries.push({ fact, order: shape.order, lag: extra.lag ?? null });
    return id;
  }

  /** The first record of a type, if there is one. */
  firstOf(type: string): Pick<Fact, 'id' | 'at'> | undefined {
    return this.entries.find(({ fact }) => fact.type === type)?.fact;
  }

  /** The last record of a type so far, in the order of writing. */
  lastOf(type: string): Pick<Fact, 'data'> | undefined {
    return this.entries.findLast(({ fact }) => fact.type === type)?.fact;
  }

  /** The person is free (or gone) at this moment: what was planned for later does not happen, save answers that are owed all the same. */
  stopAt(at: Instant): void {
    const ruled = this.entries.some(({ fact }) => fact.type === 'qualification.ruled' && fact.at <= at);
    const kept = this.entries.filter(({ fact }) => fact.at <= at || fact.type.startsWith('complaint.') || (ruled && fact.type === 'qualification.announced'));
    this.entries.length = 0;
    this.entries.push(...kept);
  }

  /** What had happened and was known by `now`, in the order in which it was recorded. Nothing lies in the future. */
  upTo(now: Instant): Fact[] {
    const happened = this.entries.filter(({ fact }) => fact.at <= now);
    happened.sort((a, b) => a.fact.at - b.fact.at || a.order - b.order);
    let known = 0;
    let late = false;
    for (const { fact, lag } of happened) {
      if (lag === null) {
        known = Math.max(known, fact.at + this.random.int(1, 25) * MINUTE + this.random.int(0, 59_999));
        fact.recordedAt = Math.min(known, now);
      } else {
        late ||= lag > HOUR;
        fact.recordedAt = Math.min(fact.at + lag, now);
      }
    }
    const facts = happened.map(({ fact }) => fact);
    return late ? facts.sort((a, b) => a.recordedAt - b.recordedAt) : facts;
  }

  private streams(place: DemoPlace | null, inCase: boolean): readonly StreamRef[] {
    if (place === null) return inCase ? this.withCase : this.own;
    const cache = inCase ? this.withBoth : this.withPlace;
    let found = cache.get(place.id);
    if (!found) cache.set(place.id, found = [...this.own, { kind: 'place', id: place.id }, ...(inCase && this.caseRef ? [this.caseRef] : [])]);
    return found;
  }
}
