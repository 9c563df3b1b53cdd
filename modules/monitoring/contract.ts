/** Public control (Law on special institutions arts. 50, 51): GET /api/monitoring/visits, /api/monitoring/figures. Instants UTC milliseconds. */
import { z } from 'zod';
import { cite, i18n, instant } from '../contract.ts';

const named = z.object({ id: z.string(), name: i18n });
/** What the law found in a record. */
const found = z.object({ norm: z.string(), title: i18n, cite });

/** A place of the asker's territory, as who plans a visit needs it. */
export const monitoredPlace = named.extend({
  kind: z.string(), zone: z.string(),
  lastVisit: instant.nullable(),
  /** The next visit announced. */
  planned: instant.nullable(),
  /** A regime of special conditions in force, with its end: visits are suspended (art. 51(2)). */
  regime: z.object({ since: instant, until: instant }).nullable(),
});
export const visit = z.object({
  id: z.string(), place: named, zone: z.string(), what: z.enum(['announced', 'made', 'refused']), at: instant,
  commission: z.string().nullable(), members: z.number().int().nullable(), names: z.string().nullable(),
  planned: instant.nullable(), until: instant.nullable(),
  /** Purpose of what was announced; what was seen, and remarks, of what was made; the explanation of a refusal. */
  said: z.array(z.string()), reason: i18n.nullable(), found: z.array(found),
});
export const statement = z.object({
  id: z.string(), place: named, zone: z.string(), at: instant, number: z.string(), addressee: z.object({ code: z.string(), label: i18n }), about: z.string().nullable(),
  /** Null: not answered yet. `office`: whose official recorded the answer. */
  answer: z.object({ at: instant, by: i18n.nullable(), office: i18n.nullable(), result: z.string().nullable() }).nullable(),
});
export const visits = z.object({
  now: instant, territory: named,
  /** Types of the vocabulary that the account may record of a place. */
  mayRecord: z.array(z.string()),
  places: z.array(monitoredPlace),
  /** Of the last 366 days, the newest first. */
  visits: z.array(visit),
  /** Of all time, those that nobody has answered first, then the newest. */
  statements: z.array(statement),
});

export const figuresQuery = z.object({ territory: z.string().max(100).optional() });
/** `hidden`: `fewer` than the least number that is shown, or not shown because by it such a number could be worked out. */
export const count = z.object({ n: z.number().int().nullable(), hidden: z.enum(['fewer', 'protecting']).nullable() });
const parts = z.object({ total: count, parts: z.array(z.object({ code: z.string(), label: i18n, count })) });
export const figures = z.object({
  now: instant, since: instant, territory: named,
  /** Those that may be asked for as well: right below, and above up to the asker's own. */
  territories: z.array(named),
  /** Greater numbers of what befell persons are shown, nought too; smaller ones are not. */
  leastShown: z.number().int(),
  /** Places by kind. `area`: square metres of the cells in which people live, in those places that keep a register of cells, per person held there. */
  kinds: z.array(z.object({
    kind: z.string(), places: z.number().int(), capacity: z.number().int().nullable(), held: z.number().int(), area: z.number().nullable(), areaPerPerson: z.number().nullable(), inspections: z.number().int(),
  })),
  /** Null: for a part of the commission's territory these are not told apart, since the rest could be worked out by subtraction. */
  events: z.object({ complaints: parts, outcomes: parts, force: parts, punishmentCells: count, hungerStrikes: count, deaths: count }).nullable(),
});

export type Visits = z.infer<typeof visits>;
export type Visit = z.infer<typeof visit>;
export type Statement = z.infer<typeof statement>;
export type MonitoredPlace = z.infer<typeof monitoredPlace>;
export type Figures = z.infer<typeof figures>;
export type Count = z.infer<typeof count>;
