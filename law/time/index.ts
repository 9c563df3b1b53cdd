/** Instants, civil time of a place, the official calendar, counting of terms. Pure, no clock, no locale, no host zone. */
export type * from './instant.ts';
export { DAY, HOUR, MINUTE, NEVER } from './instant.ts';
export type * from './term.ts';
export { countDue, countTerm } from './count.ts';
export { TimeError } from './time-error.ts';
export type { TimeErrorCode } from './time-error.ts';
export { addMonths, civilDateOfDay, dayOfCivilDate, daysInMonth, parseCivilDate, weekdayOf } from './civil.ts';
export {
  civilDate, civilOf, endOfDay, formatLocal, instantOf, instantOfLocal, isDoubled, isKnownZone, localDay, offsetAt, offsetMs, offsetText,
  parseLocal, startOfDay, startOfLocalDay, zonesOfKazakhstan, zonesVersion,
} from './zone.ts';
export type { Civil, LocalTimeProblem } from './zone.ts';
export { addWorkingDays, calendarDay, calendarOfYear, calendarVersion, coveredYears, isWorkingDay, nextWorkingDay } from './calendar.ts';
export type { Certainty as CalendarCertainty, OfficialDay } from './calendar.ts';
