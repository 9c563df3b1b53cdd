/** What every part of a course needs: who, where, how far the story is told, and the fault that it must commit. */
import type { Actor } from '@kepil/law/facts/fact.ts';
import { countDue } from '@kepil/law/time/count.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { DAY, HOUR, MINUTE } from '@kepil/law/time/instant.ts';
import { civilDate, civilOf } from '@kepil/law/time/zone.ts';
import { Chronicle } from './chronicle.ts';
import type { Fault } from './fault.ts';
import { personData, type Person } from './person.ts';
import { offences, phrases, type Offence } from './phrases.ts';
import type { DemoPlace } from './places.ts';
import type { Random } from './random.ts';
import { official, type Setting } from './setting.ts';

export interface Scene {
  readonly random: Random;
  readonly chronicle: Chronicle;
  readonly setting: Setting;
  readonly person: Person;
  readonly words: (typeof phrases)['kk' | 'ru'];
  readonly language: 'kk' | 'ru';
  readonly offence: Offence;
  /** Nothing after it is told: the course may stop. */
  readonly until: Instant;
  readonly fault: Fault | null;
  /** Numbers papers of the episode one after another. */
  readonly number: (prefix: string) => string;
}

export interface SceneWish {
  readonly random: Random;
  readonly setting: Setting;
  readonly person: Person;
  readonly start: Instant;
  readonly until: Instant;
  readonly fault: Fault | null;
  readonly criminal: boolean;
  readonly offence?: Offence;
}

/** Opens the chronicle and says who the person is. */
export function openScene({ random, setting, person, start, until, fault, criminal, offence }: SceneWish, describedBy: Actor): Scene {
  const serial = random.int(1, 89_999);
  // Like a number of the Unified Register of Pre-trial Investigations, but of no year that it has.
  const caseId = criminal ? `00${setting.region.code}${String(random.int(0, 99_999_999)).padStart(8, '0')}000` : null;
  const chronicle = new Chronicle(random, setting.zone, start, caseId);
  const language = person.language;
  let papers = 0;
  chronicle.record('person.described', start, describedBy, personData(person));
  return {
    random, chronicle, setting, person, language, words: phrases[language], until, fault,
    offence: offence ?? random.pick(person.minor ? graveOffences : offences),
    number: (prefix) => `${prefix}-${serial + papers++}`,
  };
}

/** Minors are taken into custody for grave and especially grave crimes only (CPC 541(1)). */
const graveOffences = offences.filter(({ gravity }) => gravity === 'grave' || gravity === 'especially-grave');

export const minutes = (random: Random, low: number, high: number): number => random.int(low, high) * MINUTE;
export const hours = (random: Random, low: number, high: number): number => random.int(low * 60, high * 60) * MINUTE;
export const days = (random: Random, low: number, high: number): number => random.int(low * 1440, high * 1440) * MINUTE;

/** Months of custody from a moment, by the earlier reading: never longer than either reading allows. */
export const monthsOfCustody = (count: number, from: Instant, zone: Zone): Instant => countDue({ count, unit: 'month', mode: 'liberty' }, from, zone);
export const daysOfCustody = (count: number, from: Instant, zone: Zone): Instant => countDue({ count, unit: 'day', mode: 'liberty' }, from, zone);

export const investigator = ({ setting }: Scene): Actor => official('investigator', setting.police);
export const caseProsecutor = ({ setting }: Scene): Actor => official('procedural-prosecutor', setting.prosecutor);
export const investigatingJudge = ({ setting }: Scene): Actor => official('investigating-judge', setting.investigatingCourt.id);
export const trialJudge = ({ setting }: Scene): Actor => official('judge', setting.criminalCourt.id);
export const duty = (place: DemoPlace): Actor => official('duty-officer', place);
export const head = (place: DemoPlace): Actor => official('head-of-place', place);
export const medic = (place: DemoPlace): Actor => official('medical-officer', place);

/** A paper shown at admission, dated on the day of `at`. */
export function paper(kind: string, at: Instant, zone: Zone, authorRole: string, number: string): Readonly<Record<string, unknown>> {
  return { kind, number, date: civilDate(at, zone), authorRole, present: true, signed: true, sealed: true };
}

/** `14:25 10.03.2026` as it is written into papers. */
export function written(at: Instant, zone: Zone): string {
  const { year, month, day, hour, minute } = civilOf(at, zone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(hour)}:${two(minute)} ${two(day)}.${two(month)}.${year}`;
}

export { DAY, HOUR, MINUTE };
