/** The HTTP contract of control over the offices below: GET /api/districts. Instants are UTC milliseconds, days civil days of the superior's zone, both ends inclusive. */
import { z } from 'zod';
import { i18n, instant } from '../../contract.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const named = z.object({ id: z.string(), name: i18n });
const count = z.number().int();

/** Default: the asker's territory and the month that runs. */
export const districtsQuery = z.object({ territory: z.string().max(100).optional(), from: day.optional(), to: day.optional() });

export const districtRow = z.object({
  office: named,
  /** The territory that it answers for; `deeper`: it has offices of its own below it, whose numbers are in the row. */
  territory: z.string(), deeper: z.boolean(), zone: z.string(),
  /** The official on whom supervision is laid: offered as the one who is heard. */
  official: z.string().nullable(),
  duties: z.object({ due: count, missed: count, late: count, done: count }),
  /** Of the duties missed those that an inspection would have met. */
  inspectionsMissed: count,
  /** Acts of response whose answer is overdue, as they stand now. */
  acts: z.array(z.object({ fact: z.string(), place: named, due: instant.nullable() })),
  /** Overdue now and not carried out. */
  undone: z.object({ decisions: count, tasks: count, points: count }),
  /** Of the period. */
  heard: count, returned: count, helped: count,
  lastHeard: instant.nullable(), lastHelp: instant.nullable(),
  /** What the order is by: duties missed, acts unanswered, decisions not carried out. */
  worst: count,
});

export const districts = z.object({
  now: instant, territory: named, above: z.array(named), from: day, to: day, today: day,
  /** The worst first. Empty: no office lies below. */
  rows: z.array(districtRow),
});

export type Districts = z.infer<typeof districts>;
export type DistrictRow = z.infer<typeof districtRow>;
