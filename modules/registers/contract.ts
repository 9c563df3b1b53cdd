/**
 * The HTTP contract of the registers: GET /api/registers · GET /api/registers/:id · GET /api/registers/:id/export. Kept by a place (`place`) or by
 * a prosecutor's office (`office`, by default the asker's own). Instants are UTC milliseconds.
 */
import { z } from 'zod';
import { cite, i18n, instant } from '../contract.ts';

/** One thing that stands in a cell; a covered one says only that something is recorded. */
export const cellPart = z.union([z.object({ text: z.string() }), z.object({ words: i18n }), z.object({ at: instant }), z.object({ covered: z.literal(true) })]);
export const registerCell = z.array(cellPart);

export const registerState = z.enum(['broken', 'open', 'met', 'plain']);
const sign = z.object({ name: z.string(), capacity: i18n });

export const registerLine = z.object({
  /** The fact that opens the line, and its number in the journal of the house. */
  id: z.string(), seq: z.number().int(), type: z.string(), title: i18n, at: instant, recordedAt: instant, recordedBy: sign,
  /** Null: the line concerns the place itself. `reachable`: the person's page opens for this account. */
  person: z.object({ episode: z.string(), name: z.string(), reachable: z.boolean() }).nullable(),
  /** Of the work of which office it is; null: of a place. */
  office: z.string().nullable(),
  cells: z.array(registerCell),
  state: registerState,
  findings: z.array(z.object({ key: z.string(), norm: z.string(), title: i18n, cite, kind: z.string(), state: z.string(), due: instant.nullable() })),
  /** Struck out: what struck it out, who and when. The line stays as it was written. */
  struck: z.object({ how: z.enum(['corrected', 'withdrawn']), seq: z.number().int(), at: instant, by: sign, reason: z.string().nullable() }).nullable(),
  /** The number of the line that this one replaces. */
  replaces: z.number().int().nullable(),
});

const head = z.object({ id: z.string(), topic: z.string(), title: i18n, demandedBy: z.array(cite) });
/** Who keeps them. `below`: other prosecutor's offices of its territory, whose registers can be asked for with it or by themselves. */
const keeper = z.object({ of: z.enum(['place', 'office']), id: z.string(), name: i18n, kind: z.string(), below: z.array(z.object({ id: z.string(), name: i18n })) });

export const registerList = z.object({
  keeper, now: instant, zone: z.string(), from: instant,
  rows: z.array(head.extend({ lines: z.number().int(), broken: z.number().int(), open: z.number().int() })),
});

export const registerPage = z.object({
  register: head.extend({ columns: z.array(z.object({ is: z.string(), label: i18n })), records: z.array(z.object({ type: z.string(), title: i18n, subject: z.enum(['episode', 'place', 'office']) })) }),
  keeper, now: instant, zone: z.string(), from: instant, to: instant, total: z.number().int(), rows: z.array(registerLine),
  /** Whether this account may record here at all. */
  mayRecord: z.boolean(),
});

/** Most days of one question: a journal is asked by period. */
export const MOST_DAYS = 400;

const seat = z.string().regex(/^[A-Za-z0-9._:-]{1,64}$/).optional();

export const registerQuery = z.object({
  place: seat, office: seat,
  /** With an office: those below it as well. */
  below: z.stringbool().optional(),
  /** Words of a name, or the id of an episode. */
  q: z.string().max(100).optional(),
  /** Half-open period of the event; by default the present month of the place. */
  from: z.coerce.number().int().min(0).max(8_640_000_000_000_000).optional(), to: z.coerce.number().int().min(0).max(8_640_000_000_000_000).optional(),
  state: z.enum(['broken', 'open', 'changed']).optional(),
  sort: z.enum(['at', 'recorded']).default('at'), dir: z.enum(['asc', 'desc']).default('desc'),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0), limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const registerExport = registerQuery.omit({ offset: true, limit: true }).extend({ format: z.enum(['xlsx', 'csv', 'pdf']), lang: z.enum(['kk', 'ru', 'en']).optional() });

export type CellPart = z.infer<typeof cellPart>;
export type RegisterCell = z.infer<typeof registerCell>;
export type RegisterState = z.infer<typeof registerState>;
export type RegisterLine = z.infer<typeof registerLine>;
export type RegisterList = z.infer<typeof registerList>;
export type RegisterPage = z.infer<typeof registerPage>;
export type RegisterQuery = z.infer<typeof registerQuery>;
