/** Who is held now, by group: how many, since when, at which stage, and which breaches can befall them. */
import type { Fact } from '@kepil/law/facts/fact.ts';
import { addMonths } from '@kepil/law/time/civil.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { DAY, HOUR, MINUTE } from '@kepil/law/time/instant.ts';
import { localDay, startOfLocalDay } from '@kepil/law/time/zone.ts';
import { convictEpisode, criminalEpisode, foreignSearchEpisode, type CriminalWish } from './criminal-episode.ts';
import type { Fault } from './fault.ts';
import { administrativeEpisode, receiverEpisode } from './other-episodes.ts';
import type { Random } from './random.ts';
import { days, hours } from './scene.ts';
import { pickSetting, withBorder, type Setting } from './setting.ts';

export interface Group {
  /** Of 9,000 held. */
  readonly share: number;
  readonly faults: readonly Fault[];
  readonly make: (random: Random, setting: Setting, now: Instant, fault: Fault | null) => Fact[];
}

const month = 30.4 * DAY;
const detentionFaults = ['protocol-late', 'protocol-incomplete', 'prosecutor-notice-late', 'prosecutor-notice-missing', 'relative-notice-missing', 'place-notice-missing', 'no-order-at-admission'] as const satisfies readonly Fault[];
const custodyFaults = [...detentionFaults, 'interrogation-late', 'petition-late', 'uncovered-gap', 'qualification-late', 'complaint-late', 'judge-late'] as const satisfies readonly Fault[];

type Criminal = (random: Random, now: Instant, fault: Fault | null, setting: Setting) => Omit<CriminalWish, 'fault'>;
const criminal = (share: number, faults: readonly Fault[], wish: Criminal): Group => ({
  share, faults,
  make: (random, setting, now, fault) => criminalEpisode(random, setting, { ...wish(random, now, fault, setting), fault }, now),
});

/** A start so long ago that `months` end between `soonest` and `latest` from now. */
function endingSoon(random: Random, now: Instant, months: number, zone: string, soonest: number, latest: number): Instant {
  const end = now + soonest + random.int(0, Math.floor((latest - soonest) / MINUTE)) * MINUTE;
  const day = startOfLocalDay(addMonths(localDay(end, zone) + 1, -months), zone);
  return day + (end - startOfLocalDay(localDay(end, zone), zone));
}

/** So many months ago at least, so many at most. */
const monthsAgo = (random: Random, now: Instant, low: number, high: number): Instant => now - Math.floor((low + random.unit() * (high - low)) * month / MINUTE) * MINUTE;
const sometimes = (random: Random, now: Instant, fault: Fault | null): Pick<CriminalWish, 'complaintAt'> =>
  fault === 'complaint-late' || random.chance(0.06) ? { complaintAt: now - days(random, 1, 12) } : {};

export const heldGroups: Readonly<Record<string, Group>> = {
  detained: criminal(560, detentionFaults, (random, now, fault) => ({
    at: now - (fault ? hours(random, 14, 44) : random.int(10, 48 * 60 - 10) * MINUTE), outcome: random.chance(0.8) ? 'sanction' : 'expired', ladder: [], then: 'runs', atHour: random.chance(0.4),
  })),
  'detained-72-hours': criminal(50, detentionFaults, (random, now, fault) => ({
    at: now - (fault ? hours(random, 14, 60) : hours(random, 1, 71)), listed: random.pick(['especially-grave', 'criminal-group', 'drugs-minors-death', 'remoteness']), outcome: 'sanction', ladder: [], then: 'runs', person: { minor: false },
  })),
  'detained-minor': criminal(30, ['protocol-late', 'place-notice-missing'], (random, now, fault) => ({
    at: now - (fault ? hours(random, 17, 22) : hours(random, 1, 23)), person: { minor: true }, outcome: 'sanction', ladder: [], then: 'runs',
  })),
  'detained-foreigner': criminal(35, ['embassy-notice-missing', 'prosecutor-notice-missing'], (random, now, fault) => ({
    at: now - (fault ? hours(random, 26, 46) : hours(random, 1, 47)), person: { foreigner: true, minor: false }, outcome: 'sanction', ladder: [], then: 'runs',
  })),
  'held-without-ground': criminal(38, ['never-released'], (random, now) => ({
    at: now - 48 * HOUR - random.pick([random.int(2, 55), random.int(60, 900), random.int(900, 4300)]) * MINUTE, person: { minor: false }, outcome: 'expired', ladder: [], then: 'runs',
  })),
  border: {
    share: 12, faults: [],
    make: (random, _setting, now) => criminalEpisode(random, random.pick(withBorder), { at: now - hours(random, 1, 46), border: true, person: { minor: false }, outcome: 'sanction', ladder: [], then: 'runs', fault: null }, now),
  },
  'short-sanction': criminal(120, custodyFaults, (random, now) => ({
    at: now - days(random, 3, 9), shortDays: 10, thenFull: random.chance(0.5), outcome: 'sanction', ladder: [], then: 'runs', person: { minor: false },
  })),
  'two-months': criminal(2250, custodyFaults, (random, now, fault) => ({
    at: monthsAgo(random, now, fault === 'qualification-late' ? 0.6 : 0.1, 1.5), outcome: 'sanction', ladder: random.chance(0.3) ? [3] : [], then: 'runs', atHour: random.chance(0.4), ...sometimes(random, now, fault),
  })),
  'ending-soon': criminal(300, ['warning-missing', 'warning-late'], (random, now, fault, setting) => {
    const last = random.pick([2, 2, 2, 3, 3, 6, 9]);
    return {
      at: endingSoon(random, now, last, setting.zone, fault ? HOUR : 70 * MINUTE, fault ? 21 * HOUR : 72 * HOUR), person: { minor: false }, outcome: 'sanction', atHour: last === 2,
      ladder: [3, 6, 9].filter((total) => total <= last), then: 'runs',
    };
  }),
  'ended-yesterday': criminal(16, ['never-released'], (random, now, _fault, setting) => ({
    at: endingSoon(random, now, 2, setting.zone, -70 * HOUR, -10 * MINUTE), person: { minor: false }, outcome: 'sanction', atHour: true, ladder: [], then: 'runs',
  })),
  'three-months': criminal(600, custodyFaults, (random, now, fault) => ({ at: monthsAgo(random, now, 1.9, 2.5), outcome: 'sanction', ladder: [3], then: 'runs', ...sometimes(random, now, fault) })),
  'six-months': criminal(620, custodyFaults, (random, now, fault) => ({ at: monthsAgo(random, now, 2.9, 5.4), outcome: 'sanction', ladder: [3, 6], then: 'runs', person: { minor: random.chance(0.01) }, ...sometimes(random, now, fault) })),
  'nine-months': criminal(380, custodyFaults, (random, now, fault) => ({ at: monthsAgo(random, now, 6, 8.4), outcome: 'sanction', ladder: [3, 6, 9], then: 'runs', person: { minor: false }, ...sometimes(random, now, fault) })),
  'twelve-months': criminal(200, custodyFaults, (random, now, fault) => ({ at: monthsAgo(random, now, 9, 11.2), outcome: 'sanction', ladder: [3, 6, 9, 12], then: 'runs', person: { minor: false }, ...sometimes(random, now, fault) })),
  'eighteen-months': criminal(70, ['prosecutor-notice-late', 'place-notice-missing'], (random, now) => ({ at: monthsAgo(random, now, 12, 17.2), outcome: 'sanction', ladder: [3, 6, 9, 12, 15, 18], then: 'runs', person: { minor: false } })),
  'beyond-eighteen': criminal(4, ['extension-beyond-18-months'], (random, now) => ({ at: monthsAgo(random, now, 18.1, 18.8), outcome: 'sanction', ladder: [3, 6, 9, 12, 15, 18, 20], then: 'runs', person: { minor: false } })),
  'reads-file': criminal(330, custodyFaults, (random, now) => ({ at: monthsAgo(random, now, 2.85, 3.35), outcome: 'sanction', ladder: [3], then: 'file' })),
  'prosecutor-studies': criminal(200, custodyFaults, (random, now) => ({ at: monthsAgo(random, now, 3.95, 4.15), outcome: 'sanction', ladder: [3], then: 'study', person: { minor: false } })),
  trial: criminal(1450, custodyFaults, (random, now, fault) => ({
    at: monthsAgo(random, now, 2.1, 6.9), outcome: 'sanction', ladder: [], then: 'trial', throughFile: random.chance(0.2), ...sometimes(random, now, fault),
  })),
  'long-trial': criminal(330, custodyFaults, (random, now) => ({ at: monthsAgo(random, now, 9.2, 13.5), outcome: 'sanction', ladder: [3], then: 'trial', trialMonths: 12, person: { minor: false } })),
  'stays-in-facility': criminal(150, ['ivs-over-30-days'], (random, now, fault) => ({
    at: now - (fault ? days(random, 34, 38) : days(random, 4, 27)), outcome: 'sanction', facilityDays: 29, ladder: [], then: 'runs', person: { minor: false },
  })),
  'moved-to-facility': criminal(120, ['transfer-over-30-days'], (random, now, fault) => {
    const at = now - (fault ? days(random, 31, 36) : days(random, 1, 25));
    return { at: at - days(random, 5, 14), outcome: 'sanction', ladder: [3], then: 'runs', person: { minor: false }, transfer: { at, stay: fault ? 60 * DAY : 29 * DAY } };
  }),
  hospital: criminal(60, detentionFaults, (random, now) => ({
    at: monthsAgo(random, now, 0.5, 1.3), outcome: 'sanction', ladder: [], then: 'runs', hospital: { at: now - days(random, 1, 9), stay: 14 * DAY },
  })),
  guardhouse: criminal(90, detentionFaults, (random, now) => ({ at: monthsAgo(random, now, 0.1, 1.4), guardhouse: true, outcome: 'sanction', ladder: [], then: 'runs', person: { minor: false, foreigner: false } })),
  convict: { share: 60, faults: [], make: (random, setting, now) => convictEpisode(random, setting, monthsAgo(random, now, 0.1, 2.6), now) },
  'foreign-search': { share: 18, faults: [], make: (random, setting, now) => foreignSearchEpisode(random, setting, now - random.pick([hours(random, 4, 70), days(random, 3, 7)]), now) },
  'administrative-detention': {
    share: 120, faults: [],
    make: (random, setting, now, fault) => {
      const kind = random.pick(['ordinary', 'arrest-possible', 'arrest-possible', 'border-migration'] as const);
      const longest = { ordinary: 125, 'arrest-possible': 900, 'border-migration': 2300 }[kind];
      return administrativeEpisode(random, setting, { at: now - random.int(8, longest) * MINUTE, kind, arrestDays: null }, fault, now);
    },
  },
  'administrative-arrest': {
    share: 850, faults: ['admin-relatives-missing', 'admin-arrest-overstay'],
    make: (random, setting, now, fault) => {
      const arrestDays = random.pick([3, 5, 5, 7, 10, 10, 10, 15, 15, 20, 25, 30]);
      const overstay = fault === 'admin-arrest-overstay';
      const at = overstay ? now - arrestDays * DAY - random.int(5, 60) * MINUTE : now - random.int(22 * 60, arrestDays * 24 * 60 - 30) * MINUTE;
      return administrativeEpisode(random, setting, { at, kind: 'arrest-possible', arrestDays }, overstay ? 'never-released' : fault, now);
    },
  },
  receiver: {
    share: 330, faults: ['receiver-order-late', 'receiver-interview-late', 'never-released'],
    make: (random, setting, now, fault) => {
      const restricted = fault !== null || random.chance(0.8);
      const length = random.pick([10, 15, 20, 30]);
      const at = fault === 'never-released' ? now - length * DAY - random.int(20, 3000) * MINUTE
        : restricted ? now - hours(random, 58, length * 24 - 2) : now - hours(random, 2, 40);
      return receiverEpisode(random, setting, { at, days: length, establishedAfter: null }, fault, now);
    },
  },
};

/** Groups in which a breach is the point of being there. */
export const unlawfulGroups: ReadonlySet<string> = new Set(['held-without-ground', 'ended-yesterday', 'beyond-eighteen']);

/** One held person of the group `name`; `fault` only where the group knows it. */
export function makeHeld(name: string, random: Random, now: Instant, fault: Fault | null): Fact[] {
  const group = heldGroups[name];
  if (!group) throw new Error(`no group ${name}`);
  return group.make(random, pickSetting(random), now, fault);
}
