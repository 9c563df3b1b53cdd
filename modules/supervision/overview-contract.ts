/** GET /api/overview: a territory at a glance. Instants UTC milliseconds; months `YYYY-MM` of the capital's time. */
import { z } from 'zod';
import { cite, i18n, instant } from '../contract.ts';

export const overviewQuery = z.object({ territory: z.string().max(100).optional() });

/** One territory below the one that was asked for; where there is none below, its places. */
export const overviewRow = z.object({
  id: z.string(), name: i18n, kind: z.enum(['territory', 'place']), places: z.number().int(), capacity: z.number().int().nullable(),
  held: z.number().int(), uncovered: z.number().int(), expiring24h: z.number().int(), withBreach: z.number().int(),
  /** Of the last thirty days. Null where places are listed: what happened is counted by territory. */
  broken: z.number().int().nullable(), inspectionsMissed: z.number().int().nullable(), actsUnanswered: z.number().int().nullable(),
});
export const overview = z.object({
  now: instant, territory: z.object({ id: z.string(), name: i18n }),
  /** From the root of the asker's reach down to `territory`, itself left out. */
  above: z.array(z.object({ id: z.string(), name: i18n })),
  rows: z.array(overviewRow),
  /** Of the last thirty days, the most broken first. `goingOn`: of all time, not mended yet. */
  norms: z.array(z.object({ norm: z.string(), title: i18n, cite, status: i18n.nullable(), broken: z.number().int(), goingOn: z.number().int(), byRow: z.record(z.string(), z.number().int()) })),
  /** Twelve months with the present one, the oldest first. */
  months: z.array(z.object({ month: z.string(), broken: z.number().int() })),
});

export type Overview = z.infer<typeof overview>;
export type OverviewRow = z.infer<typeof overviewRow>;
