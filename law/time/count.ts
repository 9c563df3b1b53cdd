/**
 * Counting of terms: CPC art. 48–50, KoAP art. 739; each rule and its open points are told in `docs/counting-of-terms.md`.
 * `countDue` is what the fold calls; `countTerm` gives the same `due` with every reading and every step for a person to check.
 */
import type { CivilDate, Instant, Zone } from './instant.ts';
import { DAY, HOUR, MINUTE, NEVER } from './instant.ts';
import type { CountContext, CountedTerm, CountStep, TermReading, TermSpec } from './term.ts';
import { addMonths, civilDateOfDay, dayOf, packedCivil } from './civil.ts';
import { editionOf, newestWorkingDays, reasonOf } from './calendar.ts';
import { TimeError } from './time-error.ts';
import type { WorkingDays } from './working-days.ts';
import { civilDate, formatLocal, instantOfLocal, localDay, offsetMs, offsetText, startOfLocalDay } from './zone.ts';

type ReadingName = TermReading['name'];

/**
 * Last lawful instant of the term by the newest official calendar: the earliest of its readings. A base of `NEVER` gives `NEVER`.
 * Throws `TimeError` bad-count (not a whole number from 0), bad-unit, unknown-zone.
 */
export function countDue(spec: TermSpec, base: Instant, zone: Zone): Instant {
  return base === NEVER ? NEVER : endOf(spec, base, zone, newestWorkingDays, earliestReading(spec));
}

/** The term with its readings and steps; `due` is the earliest reading, the same as `countDue` for `knownOn: null`. Throws as `countDue`. */
export function countTerm(spec: TermSpec, base: Instant, context: CountContext): CountedTerm {
  if (base === NEVER) return { due: NEVER, readings: [], steps: [] };
  const { zone, knownOn } = context;
  const { working } = editionOf(knownOn);
  const readings = readingsOf(spec).map((name) => ({ name, due: endOf(spec, base, zone, working, name) }));
  const due = Math.min(...readings.map((reading) => reading.due));
  return { due, readings, steps: stepsOf(spec, base, zone, working, knownOn, readings, due) };
}

/** Both readings where the law leaves two, the earliest first; they may fall on the same instant. */
function readingsOf(spec: TermSpec): readonly ReadingName[] {
  const earliest = earliestReading(spec);
  if (spec.direction === 'before') return [earliest];
  if (spec.unit === 'hour' && startHourExcluded(spec)) return ['exact', 'literal'];
  if (isMonths(spec) && spec.mode === 'liberty') return ['first-day-included', 'same-date'];
  return [earliest];
}

function earliestReading({ mode, unit, direction }: TermSpec): ReadingName {
  if (unit === 'hour' || unit === 'minute' || mode === 'exact' || mode === 'administrative-liberty') return 'exact';
  if (mode === 'liberty' && direction !== 'before') return 'first-day-included';
  return unit === 'month' || unit === 'year' ? 'same-date' : 'literal';
}

const isMonths = ({ unit }: TermSpec): boolean => unit === 'month' || unit === 'year';
const startHourExcluded = ({ mode }: TermSpec): boolean => mode === 'ordinary' || mode === 'administrative';
/** Only forward terms of ordinary counting move from a non-working day: CPC 48(4) excepts liberty, KoAP 739 detention and arrest. */
const movesFromNonWorking = (spec: TermSpec): boolean => startHourExcluded(spec) && spec.direction !== 'before' && (spec.unit === 'day' || isMonths(spec));

function endOf(spec: TermSpec, base: Instant, zone: Zone, working: WorkingDays, reading: ReadingName): Instant {
  const { count, unit } = spec;
  if (!(count >= 0) || !Number.isSafeInteger(count)) throw new TimeError('bad-count', String(count));
  const before = spec.direction === 'before';
  switch (unit) {
    case 'minute': return before ? base - count * MINUTE : base + count * MINUTE;
    case 'hour':
      if (before) return base - count * HOUR;
      return (reading === 'literal' ? nextFullHour(base, zone) : base) + count * HOUR;
    case 'day':
      if (reading === 'exact') return before ? base - count * DAY : base + count * DAY;
      break;
    case 'working-day': case 'month': case 'year':
      if (reading === 'exact') return sameTimeOn(lastDay(spec, localDay(base, zone), working, reading), base, zone);
      break;
    default: throw new TimeError('bad-unit', String(unit satisfies never));
  }
  const day = lastDay(spec, localDay(base, zone), working, reading);
  // A term before an event ends where its full days begin; a term after an event ends at 24:00 of its last day.
  return startOfLocalDay(before ? day : day + 1, zone);
}

/** The last civil day of a term; for a term before an event, the first of the full days that must lie between. */
function lastDay(spec: TermSpec, start: number, working: WorkingDays, reading: ReadingName): number {
  const last = unmovedLastDay(spec, start, working, reading);
  return movesFromNonWorking(spec) ? working.onOrAfter(last) : last;
}

function unmovedLastDay({ count, unit, direction }: TermSpec, start: number, working: WorkingDays, reading: ReadingName): number {
  const firstDayIncluded = reading === 'first-day-included';
  const signed = direction === 'before' ? -count : count;
  if (unit === 'working-day') return working.add(firstDayIncluded ? start - 1 : start, signed);
  const same = unit === 'day' ? start + signed : addMonths(start, unit === 'year' ? 12 * signed : signed);
  return firstDayIncluded ? same - 1 : same;
}

/** The hour in which the term begins is not counted (CPC 48(2)): counting starts with the next one. */
function nextFullHour(base: Instant, zone: Zone): Instant {
  const offset = offsetMs(base, zone);
  return (Math.floor((base + offset) / HOUR) + 1) * HOUR - offset;
}

/** The clock time of the base on another day; of a doubled hour the earlier, so that no term is an hour too long. */
function sameTimeOn(day: number, base: Instant, zone: Zone): Instant {
  const local = base + offsetMs(base, zone);
  return instantOfLocal(day * DAY + local - Math.floor(local / DAY) * DAY, zone, 'earlier');
}

function stepsOf(
  spec: TermSpec, base: Instant, zone: Zone, working: WorkingDays, knownOn: CivilDate | null, readings: readonly TermReading[], due: Instant,
): CountStep[] {
  const steps: CountStep[] = [];
  const step = (code: CountStep['code'], at: Instant, args: CountStep['args'] = {}) => steps.push({ code, at, args: { local: formatLocal(at, zone), ...args } });
  const { count, unit, mode } = spec;
  const before = spec.direction === 'before';
  const start = localDay(base, zone);

  step('start', base, { date: civilDate(base, zone), zone });
  if (!before) {
    if (unit === 'hour' && startHourExcluded(spec)) step('start-excluded-hour', nextFullHour(base, zone));
    else if (startHourExcluded(spec) && unit !== 'minute') step('start-excluded-day', startOfLocalDay(start + 1, zone));
    else if (mode === 'liberty' || mode === 'administrative-liberty') step('start-included', base);
  }
  for (const { name, due: end } of readings) {
    step('add', end, { count, unit, direction: before ? 'before' : 'after', reading: name });
    if (isMonths(spec)) {
      const months = (before ? -1 : 1) * (unit === 'year' ? 12 * count : count);
      const reached = addMonths(start, months);
      if (dayOf(packedCivil(reached)) !== dayOf(packedCivil(start))) {
        step('clipped-month-end', startOfLocalDay(reached + 1, zone), { date: civilDateOfDay(reached), missing: dayOf(packedCivil(start)), reading: name });
      }
    }
    if (name === 'exact' || unit === 'hour') continue;
    const unmoved = unmovedLastDay(spec, start, working, name);
    const last = lastDay(spec, start, working, name);
    // Of a term that runs backwards the day that ends is the one before the full days.
    const ending = before ? last - 1 : last;
    if (last !== unmoved) {
      step('moved-non-working', startOfLocalDay(last + 1, zone), {
        date: civilDateOfDay(unmoved), to: civilDateOfDay(last), because: reasonOf(unmoved, knownOn), reading: name,
      });
    } else if (!working.isWorking(ending)) {
      step('kept-non-working', end, { date: civilDateOfDay(ending), because: reasonOf(ending, knownOn), reading: name });
    }
    step('end-of-day', end, { date: civilDateOfDay(ending), reading: name });
  }
  const from = offsetText(base, zone);
  const to = offsetText(due, zone);
  if (from !== to) step('zone-changed', due, { from, to });
  if (new Set(readings.map((reading) => reading.due)).size > 1) {
    step('two-readings', due, Object.fromEntries(readings.map(({ name, due: end }) => [name, formatLocal(end, zone)])));
    step('earliest', due, { reading: readings.find((reading) => reading.due === due)?.name ?? '' });
  }
  return steps;
}
