/** Reports: acts on a period that fall due some days after it, or on a day of the month. Which period an act is about, and by when it is due. */
import type { Fact } from '../facts/fact.ts';
import { daysInMonth, monthOf, packedCivil, parseCivilDate, yearOf } from '../time/civil.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { DAY } from '../time/instant.ts';
import { instantOfLocal, localDay } from '../time/zone.ts';
import { inForce } from './params.ts';
import type { Period } from './norm.ts';
import type { CompiledNorm } from './program.ts';
import type { Stay, Subject } from './subject.ts';
import { windowOf, windowStart, type Window } from './window.ts';

/** The midnight before which the act on the period is in time; undefined where no edition of its number is in force when the period begins. */
export function reportDueBefore({ of, param }: NonNullable<CompiledNorm['dueBy']>, { start, end }: Window, zone: Zone): Instant | undefined {
  const days = param.at(start, zone);
  if (days === undefined) return undefined;
  if (of === 'days-after') return instantOfLocal((localDay(end, zone) + days) * DAY, zone, 'earlier');
  const first = localDay(start, zone), packed = packedCivil(first);
  return instantOfLocal((first + Math.min(days, daysInMonth(yearOf(packed), monthOf(packed)))) * DAY, zone, 'earlier');
}

/**
 * Start of the period that the act is about: that of the day which it names, else the oldest that is over and has no act yet, else the
 * one in which it is done. Periods are those of the zone in which the duty began. `done`: starts of periods that have their act.
 */
export function periodReported(subject: Subject, norm: CompiledNorm, done: readonly Instant[], fact: Fact): Instant {
  const { rule } = norm.norm;
  const every: Period = rule.type === 'recurring' && typeof rule.every === 'string' ? rule.every : 'month';
  const stays = (subject.stays ?? []).filter((stay) => stay.norm === norm);
  const zone = stays.at(-1)?.opening.zone ?? fact.zone;
  const named = norm.dueBy?.about?.(fact);
  const day = typeof named === 'string' ? parseCivilDate(named) : null;
  if (day !== null) return windowStart(instantOfLocal(day * DAY, zone, 'earlier'), zone, every);
  for (const stay of stays) {
    const missing = firstWithout(norm, stay, every, done, fact.at);
    if (missing !== undefined) return missing;
  }
  return windowStart(fact.at, zone, every);
}

function firstWithout(norm: CompiledNorm, { since, opening, closing }: Stay, every: Period, done: readonly Instant[], at: Instant): Instant | undefined {
  const { zone } = opening;
  const last = Math.min(closing?.at ?? Number.POSITIVE_INFINITY, at);
  for (let window = windowOf(since, zone, every); window.start <= last && window.end <= at; window = windowOf(window.end, zone, every)) {
    if (!done.includes(window.start) && inForce(norm.from, norm.to, window.start, zone)) return window.start;
  }
  return undefined;
}
