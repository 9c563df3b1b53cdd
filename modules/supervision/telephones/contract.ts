/** The HTTP contract of telephones: GET, PUT /api/telephones/:seat · GET /api/telephones/chain. Numbers E.164; hours minutes after midnight of the seat's own day. */
import { z } from 'zod';
import { i18n, instant } from '../../contract.ts';

/** duty: the room or officer on duty; the order in which they are offered. */
export const whoseTelephones = ['duty', 'officer', 'head', 'reception'] as const;
export const MOST_TELEPHONES = 20;

/** Half-open, over midnight where the end is not later than the beginning; null: round the clock. */
const hours = z.object({ from: z.number().int().min(0).max(1439), to: z.number().int().min(0).max(1440) }).nullable();
export const telephone = z.object({ whose: z.enum(whoseTelephones), number: z.string(), hours, note: z.string().nullable() });

const seat = z.object({ id: z.string(), name: i18n, of: z.enum(['office', 'place']), zone: z.string() });
export const telephones = z.object({
  now: instant, seat, rows: z.array(telephone), mayChange: z.boolean(),
  changed: z.object({ at: instant, by: z.string() }).nullable(),
  /** What else this account may look at or change: for the administrator every office and place. */
  others: z.array(seat),
});
/** Numbers as anybody writes them; the whole list at once. */
export const telephonesBody = z.object({ rows: z.array(telephone.extend({ number: z.string().max(40), note: z.string().trim().max(200).nullable() })).max(MOST_TELEPHONES) });

export const chainQuery = z.object({ place: z.string().regex(/^[A-Za-z0-9._:-]{1,64}$/).optional() });
/** Whom to ring, in this order: the office right above, those above it, the own one, the place. */
export const chain = z.object({
  now: instant,
  rows: z.array(z.object({
    seat, rank: z.enum(['next', 'above', 'own', 'place']),
    /** Who is there now: on call in the office; zonal: the officer of the Department assigned to it (point 4(17)). */
    people: z.array(z.object({ name: z.string(), role: z.enum(['on-call', 'zonal']), number: z.string().nullable(), shown: z.string().nullable(), until: instant.nullable() })),
    /** Those that answer now first. */
    numbers: z.array(telephone.extend({ answers: z.boolean() })),
  })),
});

export type Telephone = z.infer<typeof telephone>;
export type Telephones = z.infer<typeof telephones>;
export type Chain = z.infer<typeof chain>;
