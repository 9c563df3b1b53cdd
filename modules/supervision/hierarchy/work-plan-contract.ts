/** The HTTP contract of the work plan of an office: GET /api/work-plan. Instants UTC milliseconds, days civil days of the office's zone. It is adopted and carried out by facts (POST /api/facts). */
import { z } from 'zod';
import { cite, i18n, instant } from '../../contract.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const named = z.object({ id: z.string(), name: i18n });
const counts = z.object({ due: z.number().int(), missed: z.number().int(), late: z.number().int(), done: z.number().int() });

/** `until`: the last day of the half-year; default: the one that runs. `office`: default the asker's own. */
export const workPlanQuery = z.object({ office: z.string().max(64).optional(), until: z.string().regex(/^\d{4}-(06-30|12-31)$/).optional() });

/** done: carried out in time; late: after its term; overdue: its term is over. */
export const pointStates = ['done', 'late', 'overdue', 'open'] as const;

export const workPlan = z.object({
  now: instant, office: named.extend({ zone: z.string() }), from: day, until: day, mayAdopt: z.boolean(),
  /** The plan adopted for this half-year; null: none is. */
  adopted: z.object({ fact: z.string(), at: instant, number: z.string().nullable(), by: z.string() }).nullable(),
  points: z.array(z.object({
    fact: z.string(), what: z.string(), who: z.string(), until: instant, partner: i18n.nullable(), state: z.enum(pointStates),
    /** Of a point that plans a recurring duty: how its days stand in the half-year. */
    duty: z.object({ norm: z.string(), cite, counts }).nullable(),
    executed: z.object({ at: instant, result: z.string().nullable() }).nullable(),
  })),
  /** The recurring duties of the office and its places: what a plan is drafted of. */
  draft: z.array(z.object({ norm: z.string(), title: i18n, cite, every: z.string(), objects: z.array(named), officials: z.array(z.string()) })),
  /** Offices that the asker may look at, its own first. */
  offices: z.array(named),
});

export type WorkPlan = z.infer<typeof workPlan>;
