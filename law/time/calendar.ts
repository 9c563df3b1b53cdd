/**
 * The official calendar of Kazakhstan, dated twice: which day it is about and since when it was known. A term computed on an
 * earlier day is computed again with the calendar of that day. Data: `calendar-data.ts`.
 */
import type { CivilDate } from './instant.ts';
import type { CalendarDay } from './term.ts';
import { civilDateOfDay, dayOfCivilDate, daysFromCivil, packedCivil, weekdayOf, yearOf } from './civil.ts';
import { holidayRules, movableHolidays, SUBSTITUTE_RULE, transfers } from './calendar-data.ts';
import type { Certainty } from './calendar-data.ts';
import { FIRST_DAY, LAST_DAY, WorkingDays } from './working-days.ts';

export { calendarVersion, coveredYears } from './calendar-data.ts';
export type { Certainty } from './calendar-data.ts';

/** A day of the official calendar with how sure we are of it. */
export interface OfficialDay extends CalendarDay {
  readonly name: string;
  readonly certainty: Certainty;
  /** For a substitute day: the holiday that fell on a day off. For a transferred day: the other day of the pair. */
  readonly insteadOf?: CivilDate;
}

export interface CalendarEdition {
  /** Since when it is known; null: before anything that the data records. */
  readonly publishedOn: CivilDate | null;
  readonly working: WorkingDays;
  /** By day number. A day that was transferred away from a weekend is `working`. */
  readonly days: ReadonlyMap<number, OfficialDay>;
}

const publications: readonly CivilDate[] = [...new Set([
  ...holidayRules.flatMap(({ publishedOn, repealedBy }) => (repealedBy ? [publishedOn, repealedBy.publishedOn] : [publishedOn])),
  ...movableHolidays.map(({ publishedOn }) => publishedOn),
  ...transfers.map(({ publishedOn }) => publishedOn),
])].sort();

const editions = new Map<CivilDate | null, CalendarEdition>();

/** The calendar as known on the day (null: the newest). Throws `TimeError` bad-date. */
export function editionOf(knownOn: CivilDate | null): CalendarEdition {
  if (knownOn !== null) dayOfCivilDate(knownOn);
  const publishedOn = publications.findLast((date) => knownOn === null || date <= knownOn) ?? null;
  const known = editions.get(publishedOn);
  if (known) return known;
  const edition = layOut(publishedOn);
  editions.set(publishedOn, edition);
  return edition;
}

/** Working days of the newest calendar: what the fold uses. */
export const newestWorkingDays: WorkingDays = editionOf(null).working;

/** Whether the day is a working day of the five-day week by the calendar known on `knownOn` (null: the newest). */
export const isWorkingDay = (date: CivilDate, knownOn: CivilDate | null): boolean => editionOf(knownOn).working.isWorking(dayOfCivilDate(date));

/** The first working day after the date. */
export const nextWorkingDay = (date: CivilDate, knownOn: CivilDate | null): CivilDate => addWorkingDays(date, 1, knownOn);

/** The `count`-th working day after the date (negative: before it); 0 gives the date itself. */
export const addWorkingDays = (date: CivilDate, count: number, knownOn: CivilDate | null): CivilDate =>
  civilDateOfDay(editionOf(knownOn).working.add(dayOfCivilDate(date), count));

/** What the calendar says of the date, or null where its weekday says all. */
export const calendarDay = (date: CivilDate, knownOn: CivilDate | null): OfficialDay | null =>
  editionOf(knownOn).days.get(dayOfCivilDate(date)) ?? null;

/** All days of a year that differ from the plain week, in order, as known on `knownOn`. */
export function calendarOfYear(year: number, knownOn: CivilDate | null): readonly OfficialDay[] {
  const prefix = `${String(year).padStart(4, '0')}-`;
  return [...editionOf(knownOn).days.values()].filter(({ date }) => date.startsWith(prefix)).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Why a day is not a working day, for the explanation: the act, or the weekday as `saturday`, `sunday`. Empty for a working day. */
export function reasonOf(day: number, knownOn: CivilDate | null): string {
  const { days, working } = editionOf(knownOn);
  if (working.isWorking(day)) return '';
  const official = days.get(day);
  if (official) return `${official.name}; ${official.decree}`;
  return weekdayOf(day) === 6 ? 'saturday' : 'sunday';
}

function layOut(knownOn: CivilDate | null): CalendarEdition {
  const days = new Map<number, OfficialDay>();
  const known = (publishedOn: CivilDate) => knownOn !== null && publishedOn <= knownOn;
  const put = (day: number, official: Omit<OfficialDay, 'date'>) => days.set(day, { date: civilDateOfDay(day), ...official });

  const substituted: number[] = [];
  for (let year = yearOf(packedCivil(FIRST_DAY)); year <= yearOf(packedCivil(LAST_DAY)); year++) {
    for (const { name, month, day, from, decree, publishedOn, certainty, repealedBy, substitute } of holidayRules) {
      const date = daysFromCivil(year, month, day);
      if (!known(publishedOn) || date < dayOfCivilDate(from)) continue;
      if (repealedBy && known(repealedBy.publishedOn) && date >= dayOfCivilDate(repealedBy.from)) continue;
      put(date, { kind: 'holiday', name, decree, publishedOn, certainty });
      if (substitute) substituted.push(date);
    }
  }
  for (const { date, name, decree, publishedOn, certainty } of movableHolidays) {
    if (known(publishedOn)) put(dayOfCivilDate(date), { kind: 'holiday', name, decree, publishedOn, certainty });
  }
  // A holiday on a day off gives the next working day free; in order of date, so that two take two days.
  for (const date of substituted.sort((a, b) => a - b)) {
    if (weekdayOf(date) <= 5) continue;
    const holiday = days.get(date);
    if (!holiday) continue;
    let free = date + 1;
    while (weekdayOf(free) > 5 || days.has(free)) free++;
    put(free, {
      kind: 'day-off', name: holiday.name, decree: SUBSTITUTE_RULE, publishedOn: holiday.publishedOn, certainty: holiday.certainty, insteadOf: holiday.date,
    });
  }
  for (const { off, worked, decree, publishedOn, certainty } of transfers) {
    if (!known(publishedOn)) continue;
    put(dayOfCivilDate(off), { kind: 'day-off', name: 'transferred day off', decree, publishedOn, certainty, insteadOf: worked });
    put(dayOfCivilDate(worked), { kind: 'working', name: 'transferred working day', decree, publishedOn, certainty, insteadOf: off });
  }
  const numbers = (working: boolean) => [...days].filter(([day, { kind }]) => (kind === 'working') === working && day >= FIRST_DAY && day <= LAST_DAY).map(([day]) => day);
  return { publishedOn: knownOn, working: new WorkingDays(numbers(false), numbers(true)), days };
}
