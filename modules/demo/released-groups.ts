/** Who was released in the last days, by each of the ways that the law knows. */
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { DAY, HOUR, MINUTE } from '@kepil/law/time/instant.ts';
import { criminalEpisode, type CriminalWish } from './criminal-episode.ts';
import type { Fault } from './fault.ts';
import { administrativeEpisode, receiverEpisode } from './other-episodes.ts';
import type { Random } from './random.ts';
import { days, hours } from './scene.ts';
import { pickSetting, type Setting } from './setting.ts';

export interface ReleasedGroup {
  readonly share: number;
  readonly faults: readonly Fault[];
  /** `when` is about the moment of release; the facts are those known at `until`. */
  readonly make: (random: Random, setting: Setting, when: Instant, fault: Fault | null, until: Instant) => Fact[];
}

const month = 30.4 * DAY;

const criminal = (share: number, faults: readonly Fault[], wish: (random: Random, when: Instant) => Omit<CriminalWish, 'fault'>): ReleasedGroup => ({
  share, faults, make: (random, setting, when, fault, until) => criminalEpisode(random, setting, { ...wish(random, when), fault }, until),
});
const adult = { person: { minor: false } } as const;
/** A start so long before the release, on the minute. */
const back = (when: Instant, length: number): Instant => { const at = when - length; return at - at % MINUTE; };

export const releasedGroups: Readonly<Record<string, ReleasedGroup>> = {
  'ordered-free': criminal(220, ['protocol-late', 'prosecutor-notice-late', 'relative-notice-missing', 'protocol-incomplete'], (random, when) => ({ ...adult, at: back(when, hours(random, 30, 45)), outcome: 'ordered-free', ladder: [], then: 'runs' })),
  'detention-expired': criminal(90, ['release-late', 'certificate-missing'], (_random, when) => ({ ...adult, at: back(when, 48 * HOUR), outcome: 'expired', ladder: [], then: 'runs' })),
  'custody-refused': criminal(110, ['judge-late'], (random, when) => ({ ...adult, at: back(when, hours(random, 36, 47)), outcome: 'refused', ladder: [], then: 'runs' })),
  'custody-expired': criminal(60, ['release-late', 'warning-missing', 'warning-late', 'certificate-missing'], (random, when) => ({ ...adult, at: back(when, 2 * month + 12 * HOUR), outcome: 'sanction', ladder: [], then: 'runs', atHour: random.chance(0.5) })),
  'measure-changed': criminal(140, ['interrogation-late', 'no-order-at-admission', 'uncovered-gap'], (random, when) => ({ ...adult, at: back(when, days(random, 17, 42)), outcome: 'sanction', ladder: [], then: 'cancelled' })),
  'on-bail': criminal(50, ['petition-late'], (random, when) => ({ ...adult, at: back(when, days(random, 6, 15)), outcome: 'sanction', ladder: [], then: 'bail' })),
  sentenced: criminal(160, ['complaint-late', 'qualification-late'], (random, when) => ({ ...adult, at: back(when, 7.7 * month), outcome: 'sanction', ladder: [], then: 'trial', complaintAt: when - days(random, 60, 150) })),
  'long-way': {
    share: 30, faults: ['extension-beyond-18-months'],
    make: (random, setting, when, fault, until) => criminalEpisode(random, setting, {
      ...adult, at: back(when, 19 * month), outcome: 'sanction', ladder: fault === 'extension-beyond-18-months' ? [3, 6, 9, 12, 15, 18, 20] : [3, 6, 9, 12, 15, 18], then: 'runs', fault,
    }, until),
  },
  'after-facility': criminal(40, ['ivs-over-30-days'], (_random, when) => ({ ...adult, at: back(when, 2 * month + 12 * HOUR), outcome: 'sanction', facilityDays: 20, ladder: [], then: 'runs' })),
  'after-transfer': criminal(30, ['transfer-over-30-days'], (random, when) => ({ ...adult, at: back(when, 3.1 * month), outcome: 'sanction', ladder: [3], then: 'runs', transfer: { at: when - days(random, 50, 60), stay: 20 * DAY } })),
  'arrest-served': {
    share: 260, faults: ['admin-arrest-overstay', 'admin-relatives-missing'],
    make: (random, setting, when, fault, until) => {
      const arrestDays = random.pick([2, 3, 5, 7, 10, 15]);
      return administrativeEpisode(random, setting, { at: back(when, arrestDays * DAY), kind: 'arrest-possible', arrestDays }, fault, until);
    },
  },
  'administrative-decided': {
    share: 60, faults: [],
    make: (random, setting, when, fault, until) => administrativeEpisode(random, setting, { at: back(when, hours(random, 3, 20)), kind: random.pick(['ordinary', 'arrest-possible', 'border-migration']), arrestDays: null }, fault, until),
  },
  'receiver-left': {
    share: 90, faults: ['receiver-order-late', 'receiver-interview-late', 'release-late'],
    make: (random, setting, when, fault, until) => {
      const late = fault === 'release-late';
      const stay = fault === null && random.chance(0.3) ? random.int(8, 20) : random.int(70, 230);
      return receiverEpisode(random, setting, { at: back(when, late ? 10 * DAY : stay * HOUR), days: 10, establishedAfter: late ? null : stay }, fault, until);
    },
  },
};

/** One person released around `when`. */
export function makeReleased(name: string, random: Random, when: Instant, fault: Fault | null, until: Instant): Fact[] {
  const group = releasedGroups[name];
  if (!group) throw new Error(`no group ${name}`);
  return group.make(random, pickSetting(random), when, fault, until);
}
