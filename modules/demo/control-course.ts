/**
 * Persons under control without deprivation of liberty (Instruction, points 50, 51): at a probation service in Almaty and a public-security
 * unit in Astana. Most of it lawful; where `missed`, each fifth has something that was not done in time.
 */
import type { Fact } from '@kepil/law/facts/fact.ts';
import { DAY, HOUR, MINUTE, type Instant } from '@kepil/law/time/instant.ts';
import { civilDate } from '@kepil/law/time/zone.ts';
import { deviceNumber, zonesOf } from './bracelet-walk.ts';
import { Chronicle } from './chronicle.ts';
import { makePerson, personData } from './person.ts';
import { places, type DemoPlace } from './places.ts';
import { Random } from './random.ts';
import type { Republic } from './republic.ts';
import { official } from './setting.ts';

const PERSONS_OF_PLACE = 20;
/** One of so many wears a bracelet. */
const WEARS_EACH = 3;
/** Checked about once in so many days: the parameters 50.schedule and 51.schedule allow 31. */
const CHECKED_EVERY = [22, 28] as const;

export interface ControlledWish { readonly seed?: string; readonly now: Instant; readonly missed?: boolean }

/** One episode for each person, the same for the same seed and moment; nothing lies after `now`. */
export function* buildControlled({ seed: usual }: Republic, { seed = usual, now, missed = false }: ControlledWish): Generator<Fact[]> {
  for (const place of places.filter(({ kind }) => kind === 'probation-service' || kind === 'public-security-unit')) {
    for (let index = 0; index < PERSONS_OF_PLACE; index++) yield controlled(new Random(`${seed}/control/${place.id}`, index), index, place, now, missed && index % 5 === 4 ? faults[Math.floor(index / 5) % faults.length] ?? null : null);
  }
}

/** What was not done: the talk of the first days (the file, in the unit its notice), the last checks, an alarm that nobody followed. */
const faults = ['first-days', 'checks', 'alarm'] as const;
type Fault = (typeof faults)[number];

function controlled(random: Random, index: number, place: DemoPlace, now: Instant, fault: Fault | null): Fact[] {
  const atUnit = place.kind === 'public-security-unit';
  // What is to be missed needs the time in which it should have been done.
  const registeredAt = now - random.int(fault === null ? 3 : 70, 180) * DAY - random.int(0, 8) * HOUR;
  const person = makePerson(random, registeredAt, place.zone, { minor: false, foreigner: false });
  const chronicle = new Chronicle(random, place.zone, registeredAt, null);
  const officer = official('duty-officer', place);
  const write = (type: string, at: Instant, data: Fact['data']): string => chronicle.record(type, at, officer, data, { place });
  const kind = atUnit ? random.pick(['parole', 'administrative-supervision'] as const) : random.pick(['conditional', 'conditional', 'probation', 'deferred'] as const);
  const endsAt = now - now % HOUR + random.int(12, 500) * DAY;

  chronicle.record('person.described', registeredAt, officer, personData(person));
  const registered = write('control.registered', registeredAt, {
    place: place.id, placeKind: place.kind, kind, decisionNumber: `2-${random.int(100, 999)}`, decisionDate: civilDate(registeredAt - random.int(15, 30) * DAY, place.zone),
    papersReceivedAt: registeredAt - random.int(1, 6) * HOUR - registeredAt % MINUTE, startsAt: registeredAt - registeredAt % MINUTE, endsAt, register: String(random.int(100, 999)),
    ...(kind === 'probation' ? { punishment: 'restriction-of-liberty' } : {}),
  });
  write('control.file-opened', registeredAt + random.int(2, 40) * HOUR, { number: String(random.int(10, 999)) });
  if (fault !== 'first-days') write('control.talk-held', registeredAt + random.int(3, 150) * HOUR, { signed: true });
  if (atUnit && fault !== 'first-days') write('notice.sent', registeredAt + random.int(3, 60) * HOUR, { topic: 'control-registered', addressee: kind === 'parole' ? 'penal-body' : 'penal-institution', channel: 'electronic', about: registered });

  const until = fault === 'checks' ? now - 40 * DAY : now;
  for (let at = registeredAt + random.int(...CHECKED_EVERY) * DAY; at < until; at += random.int(...CHECKED_EVERY) * DAY) write('control.checked', at, { how: random.pick(['visit', 'reporting']), present: true });

  if (fault === 'alarm' || index % WEARS_EACH === 0) {
    const device = deviceNumber(random.int(125, 1249), Math.floor(index / WEARS_EACH));
    write('bracelet.attached', registeredAt + 3 * HOUR, { device, ground: `2-${random.int(100, 999)}`, until: endsAt });
    const alarmAt = registeredAt + random.int(24, 60) * HOUR;
    const from = alarmAt - 20 * MINUTE - alarmAt % MINUTE;
    const alarm = write('bracelet.breach', alarmAt, { device, kind: 'left', zone: 'city', from, until: from + 35 * MINUTE });
    if (fault !== 'alarm') write('bracelet.breach-followed', alarmAt + random.int(20, 50) * MINUTE, { about: alarm });
    const zones = zonesOf(device, place);
    if (zones.length > 0) write('bracelet.zones-set', registeredAt + 3 * HOUR + 10 * MINUTE, { device, zones });
  }
  return chronicle.upTo(now);
}
