/**
 * The contract of counting. The arithmetic itself is in `count.ts`; zones in `zone.ts`; the official calendar in
 * `calendar.ts`. Sources: CPC art. 48–50, Code of Administrative Offences art. 739.
 */
import type { CivilDate, Instant, Zone } from './instant.ts';

export type TermUnit = 'minute' | 'hour' | 'day' | 'working-day' | 'month' | 'year';

/**
 * How the law counts (one word for one rule of counting):
 * - `liberty`         detention, custody, home arrest, medical stay: the start is included, to the minute for hours; the end never
 *                     moves to a working day (CPC 48(2), (4), (5)). Days and months include the first day; both readings of months
 *                     are computed ("same date" and "first day included") and the earlier is `due`.
 * - `ordinary`        the hour and day of the start are not counted; days end at 24:00; months on the same date or the last day;
 *                     a non-working last day moves to the next working day (CPC 48(2)–(4)). For hours the literal end is the end of
 *                     the n-th full hour after the starting one, the exact-minute end is the earlier and safe one: both are readings.
 * - `administrative`  KoAP 739: start not counted; days start after 00:00 of the next day and end at 24:00; a last non-working day
 *                     moves (for days, months and years).
 * - `administrative-liberty` administrative detention and arrest: from the minute, 24-hour days, never moved (KoAP 739, 789, 50).
 * - `exact`           physical time from the minute (24-hour days): acts that give hours without a rule of counting of their own.
 */
export type CountingMode = 'liberty' | 'ordinary' | 'administrative' | 'administrative-liberty' | 'exact';

export interface TermSpec {
  readonly count: number;
  readonly unit: TermUnit;
  readonly mode: CountingMode;
  /** `after` (default): the term runs forward from the base. `before`: it is the last moment that lies `count` units before the base. */
  readonly direction?: 'after' | 'before';
}

/** One step of the arithmetic, made to be read by a person. `code` selects the sentence in kk/ru/en; `args` fill it. */
export interface CountStep {
  readonly code:
    | 'start' | 'start-excluded-hour' | 'start-excluded-day' | 'start-included' | 'add' | 'clipped-month-end' | 'end-of-day'
    | 'moved-non-working' | 'kept-non-working' | 'zone-changed' | 'two-readings' | 'as-written' | 'earliest' | 'immediately';
  readonly at: Instant;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface TermReading {
  /** `exact`, `literal`, `same-date`, `first-day-included`, `as-written` */
  readonly name: 'exact' | 'literal' | 'same-date' | 'first-day-included' | 'as-written';
  readonly due: Instant;
}

/** The result of counting: the earliest lawful reading is what alarms use; all readings are shown to the user. */
export interface CountedTerm {
  readonly due: Instant;
  readonly readings: readonly TermReading[];
  readonly steps: readonly CountStep[];
}

/** A day of the official calendar that is not what its weekday says, or a holiday, with the decree that made it so. */
export interface CalendarDay {
  readonly date: CivilDate;
  readonly kind: 'holiday' | 'day-off' | 'working';
  readonly decree: string;
  /** When the decree became known: a term computed before it is computed with the calendar of that day. */
  readonly publishedOn: CivilDate;
}

/** What counting needs from outside. `knownOn` picks the edition of the official calendar (null: the newest). */
export interface CountContext {
  readonly zone: Zone;
  readonly knownOn: CivilDate | null;
}

/** `count(spec, base, context)`: implemented in `count.ts`; deterministic, no clock, no locale. */
export type Count = (spec: TermSpec, base: Instant, context: CountContext) => CountedTerm;
/** The same `due` without building readings and steps: what the fold calls. */
export type CountDue = (spec: TermSpec, base: Instant, zone: Zone) => Instant;
