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
import { hash, type Random } from './random.ts';
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
  const ownCase = criminal ? random.int(0, 99_999_999) : null;
  const together = ownCase === null || offence ? null : withOthers(setting, person.minor, start, until, serial);
  const caseId = ownCase === null ? null : `00${setting.region.code}${String(together === null ? ownCase : hash(together) % 100_000_000).padStart(8, '0')}000`;
  const chronicle = new Chronicle(random, setting.zone, start, caseId);
  const language = person.language;
  let papers = 0;
  chronicle.record('person.described', start, describedBy, personData(person));
  const possible = person.minor ? graveOffences : offences;
  const alone = offence ?? random.pick(possible);
  return {
    random, chronicle, setting, person, language, words: phrases[language], until, fault,
    offence: together === null ? alone : possible[hash(`offence ${together}`) % possible.length] ?? alone,
    number: (prefix) => `${prefix}-${serial + papers++}`,
  };
}

/**
 * Two in five are accused together with others: those whom one police office detained on one day, or long ago in one week, some of them
 * in one case and for one offence. Each history is made without the others: what is common follows from what they have in common.
 */
function withOthers(setting: Setting, minor: boolean, start: Instant, until: Instant, serial: number): string | null {
  if (serial % 5 > 1) return null;
  const lately = until - start < 7 * DAY;
  return `${setting.police} ${minor ? 'minors' : 'adults'} ${lately ? `${Math.floor(start / DAY)} ${serial % 3}` : `week ${Math.floor(start / (7 * DAY))} ${serial % 2}`}`;
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
