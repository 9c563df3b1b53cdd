/** The calendar of a prosecutor's office, the heat map of places, and who answers for which place. Instants UTC milliseconds, days civil days of the place or office. */
import { z } from 'zod';
import { cite, i18n, instant } from '../contract.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const named = z.object({ id: z.string(), name: i18n });

/** `from` and `to`: both inclusive, of the office's zone; default: the month that runs. `office`: default the asker's own, else the one of the asker's territory. */
export const calendarQuery = z.object({ office: z.string().max(100).optional(), from: day.optional(), to: day.optional() });

/** late: done after its last moment, or (a report) after its day. missed: not done and no longer in time. */
export const dutyStates = ['due', 'missed', 'late', 'done'] as const;
export const calendarDuty = z.object({
  key: z.string(), subject: named.extend({ kind: z.enum(['place', 'office']), of: z.string() }), norm: z.string(), title: i18n, cite,
  /** What the act says of its own force: the Instruction is repealed and carried on. */
  status: i18n,
  /** `day` … `year` for what recurs; null: dated, it arose from something that happened. */
  every: z.string().nullable(),
  state: z.enum(dutyStates),
  /** The last day on which it may be done, and its last moment. */
  day, from: instant, due: instant, zone: z.string(),
  done: z.object({ at: instant, type: z.string().nullable(), recordedAt: instant.nullable(), recordedAfter: z.boolean() }).nullable(),
  /** Kinds of record by which it is done. */
  by: z.array(z.string()), remedy: i18n.nullable(),
});
const counts = z.object({ due: z.number().int(), missed: z.number().int(), late: z.number().int(), done: z.number().int() });
export const calendar = z.object({
  now: instant, office: named.extend({ zone: z.string(), territory: z.string() }), from: day, to: day, today: day,
  /** Places that the office answers for. */
  objects: z.array(named.extend({ kind: z.string() })), duties: z.array(calendarDuty), counts,
  /** The other offices of the territory with what they have in the same days; the asker may look into each. */
  offices: z.array(named.extend({ counts })),
});

export const heatQuery = z.object({ territory: z.string().max(100).optional(), year: z.coerce.number().int().min(2000).max(2100).optional() });
export const heat = z.object({
  now: instant, territory: named, above: z.array(named), year: z.number().int(),
  /** Mondays of the weeks that have a day in the year, 53 or 54. */
  weeks: z.array(day), thisWeek: day,
  /** Territories right below, or places where they lie in this one. `office`: in whose calendar the place stands. `cells`: by week; null: nothing was due. */
  rows: z.array(named.extend({ kind: z.enum(['territory', 'place']), office: z.string().nullable(), cells: z.array(counts.nullable()), total: counts })), total: z.array(counts.nullable()),
});

export const assignmentQuery = z.object({ territory: z.string().max(100).optional() });
export const faults = ['nobody', 'several', 'other-branch', 'other-level'] as const;
export const assignment = z.object({
  now: instant, territory: named,
  rows: z.array(z.object({
    place: named.extend({ kind: z.string() }), fault: z.enum(faults).nullable(),
    offices: z.array(named.extend({ level: z.string(), branch: z.string(), official: z.string().nullable(), order: z.string().nullable(), since: instant, zone: z.string() })),
  })),
  /** Of the asker's own office, or the one of the territory: who is there now. Null: nothing is recorded of it. */
  office: named.extend({
    onDuty: z.array(z.object({ official: z.string(), phone: z.string().nullable(), until: instant })),
    officials: z.array(z.object({ official: z.string(), post: z.string(), section: z.string().nullable(), substitute: z.string().nullable() })),
    zonalOfficer: z.string().nullable(), zone: z.string(),
  }).nullable(),
});

export type Calendar = z.infer<typeof calendar>;
export type CalendarDuty = z.infer<typeof calendarDuty>;
export type Heat = z.infer<typeof heat>;
export type DutyCounts = z.infer<typeof counts>;
export type Assignment = z.infer<typeof assignment>;
