/** The persons of the demonstration republic as facts: those held now and those released in the last days. Pure; seed and `now` decide. */
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { DAY, MINUTE } from '@kepil/law/time/instant.ts';
import { heldGroups, makeHeld, unlawfulGroups } from './held-groups.ts';
import { makeReleased, releasedGroups } from './released-groups.ts';
import { withMoney } from './money-course.ts';
import { Random, weights, type Weights } from './random.ts';
import { monitoringOfPlace } from './monitoring-course.ts';
import { regimeOfPlace, withRegime } from './regime-course.ts';
import { shiftsOfPlace } from './shift-course.ts';
import { workOfOffice } from './office-course.ts';
import { longSupervised, supervisionOfPlace } from './supervision-course.ts';
import type { Republic } from './republic.ts';
import { official } from './setting.ts';

export interface HistoriesWish {
  /** Default: the republic's own. */
  readonly seed?: string;
  readonly now: Instant;
  /** About so many are held; a ninth as many were released lately. */
  readonly persons: number;
  /** Share of episodes with a breach; 0: all lawful. Those held without a ground come with the share. Default 0.1. */
  readonly unlawful?: number;
  /** Only this of so many parts, as near to equal as may be: all parts one after the other are the whole. Default: the whole. */
  readonly part?: Part;
}

export interface Part { readonly index: number; readonly of: number }

/** One array for each episode, in the order of recording; the same call gives the same facts. Nothing lies after `now`. */
export function* buildHistories(republic: Republic, { seed = republic.seed, now, persons, unlawful = 0.1, part = { index: 0, of: 1 } }: HistoriesWish): Generator<Fact[]> {
  const heldShares = shares(heldGroups, unlawful);
  const releasedShares = shares(releasedGroups, unlawful);
  const episodes = persons + Math.round(persons / 9);
  const end = Math.round(episodes * (part.index + 1) / part.of);
  for (let index = Math.round(episodes * part.index / part.of); index < end; index++) {
    const random = new Random(seed, index);
    if (index < persons) {
      const name = random.weighted(heldShares);
      const faults = heldGroups[name]?.faults ?? [];
      const fault = faults.length > 0 && (unlawfulGroups.has(name) || random.chance(unlawful)) ? random.pick(faults) : null;
      const wish = { seed, now, persons, unlawful: unlawful > 0 };
      yield withMoney(withRegime(makeHeld(name, random, now, fault), wish), wish);
    } else {
      const name = random.weighted(releasedShares);
      const faults = releasedGroups[name]?.faults ?? [];
      yield makeReleased(name, random, now - random.int(30, 14 * 1440) * MINUTE, faults.length > 0 && random.chance(unlawful) ? random.pick(faults) : null, now);
    }
  }
}

function shares(groups: Readonly<Record<string, { readonly share: number }>>, unlawful: number): Weights {
  return weights(Object.fromEntries(Object.entries(groups).map(([name, { share }]) => [name, unlawful === 0 && unlawfulGroups.has(name) ? 0 : share])));
}

export interface SeatsWish extends Pick<HistoriesWish, 'seed' | 'now'> {
  /** Some of what the prosecutors had to do was not done. Default: all of it was. */
  readonly missed?: boolean;
}

/** Facts of the places themselves: what they are, which office answers for them, and the prosecutor's inspections of the last weeks. One array for each place. */
export function* buildPlaceFacts(republic: Republic, { seed = republic.seed, now, missed = false }: SeatsWish): Generator<Fact[]> {
  const administrator = official('administrator', 'prosecutor-kz');
  for (const [index, place] of republic.places.entries()) {
    const random = new Random(`${seed}/places`, index);
    const streams = [{ kind: 'place' as const, id: place.id }];
    const opened = now - 900 * DAY - now % DAY;
    const fact = (type: string, at: Instant, actor: Fact['actor'], data: Fact['data']): Fact =>
      ({ id: random.uuid(at), type, at, recordedAt: Math.min(now, at + random.int(5, 90) * MINUTE), zone: place.zone, streams, place: place.id, actor, data });
    const described = fact('place.described', opened, administrator, { name: place.name.ru, kind: place.kind, agency: place.agency, ...(place.subKind === null ? {} : { subKind: place.subKind }) });
    const code = place.territory.split('/')[1] ?? 'kz';
    const prosecutor = official('custody-prosecutor', `prosecutor-${code}`);
    const supervision = supervisionOfPlace(place, seed, now, missed);
    // Where supervision has been kept here for weeks, its own course tells the inspections.
    const inspections = longSupervised.has(code) && supervision.length > 0 ? [] : Array.from({ length: random.int(1, 4) }, (_, week) => now - now % DAY - (week * 7 + random.int(1, 6)) * DAY + random.int(4, 11) * 60 * MINUTE)
      .sort((a, b) => a - b)
      .map((at) => fact('place.inspected', at, prosecutor, { kind: random.pick(['weekly', 'weekly', 'monthly', 'comprehensive']) }));
    yield [described, ...[...inspections, ...regimeOfPlace(place, seed, now), ...shiftsOfPlace(place, seed, now), ...monitoringOfPlace(place, seed, now), ...supervision].sort((a, b) => a.recordedAt - b.recordedAt)];
  }
}

/** Facts of the prosecutor's offices, one array for each that works. */
export function* buildOfficeFacts(republic: Republic, { seed = republic.seed, now, missed = false }: SeatsWish): Generator<Fact[]> {
  for (const office of republic.offices) {
    const facts = workOfOffice(office, seed, now, missed);
    if (facts.length > 0) yield facts;
  }
}
