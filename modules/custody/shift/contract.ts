/**
 * The shift of a place over HTTP: GET /api/places/:id/shift (the screen), …/shift/duties (all of one group), …/shift/persons (found by
 * name or by list), …/shift/roster (everybody by cell, for a head-count). What a shift records goes through POST /api/facts as everything.
 */
import { z } from 'zod';
import { cell, cite, i18n, instant } from '../../contract.ts';

/** Who is looked for on a shift besides the cell; each is a list of its own. */
export const shiftLists = ['expiring', 'release', 'arriving', 'leaving', 'out', 'hospital', 'punished', 'single', 'medical', 'fasting', 'minors', 'children', 'no-walk', 'unplaced'] as const;

/** One line of any list: `at` is the moment that the list is about (an end, a term, a departure), null where none is known. */
export const shiftPerson = z.object({ episode: z.string(), name: z.string(), cell: z.string().nullable(), at: instant.nullable(), code: z.string().nullable() });

/** What is to be done about some persons (or the place itself, then `persons` is empty), by one norm. */
export const shiftDuties = z.object({
  norm: z.string(), title: i18n, cite, remedy: i18n.nullable(), bearer: z.string(), onlyHead: z.boolean(),
  /** Types of facts by which it is done. */
  discharge: z.array(z.string()),
  n: z.number().int(), late: z.number().int(),
  /** Not late, and due within a day. */
  soon: z.number().int(), next: instant.nullable(),
  /** Of a duty of every day: how many have it on record today, and of how many who are here. */
  today: z.object({ done: z.number().int(), of: z.number().int() }).nullable(),
  persons: z.array(z.object({ episode: z.string(), name: z.string(), cell: z.string().nullable(), key: z.string(), due: instant.nullable(), late: z.boolean() })),
});

export const shiftCell = cell.extend({ persons: z.number().int(), minors: z.number().int(), away: z.number().int(), late: z.number().int() });

const taken = z.object({
  fact: z.string(), at: instant, by: z.string(), from: z.string(), until: instant.nullable(), registered: z.number().int().nullable(), present: z.number().int().nullable(), remarks: z.string().nullable(),
  composition: z.string().nullable(),
});
const counted = z.object({ fact: z.string(), at: instant, occasion: z.string(), registered: z.number().int(), present: z.number().int(), absent: z.number().int(), discrepancy: z.number().int(), explanation: z.string().nullable(), missing: z.array(z.object({ episode: z.string(), name: z.string(), cell: z.string() })) });

export const shift = z.object({
  place: z.object({ id: z.string(), name: i18n, kind: z.string() }), now: instant, zone: z.string(),
  taken: taken.nullable(), counted: counted.nullable(),
  notes: z.array(z.object({ fact: z.string(), at: instant, kind: z.string().nullable(), text: z.string(), cell: z.string().nullable(), by: z.string() })),
  /** Since when, and until when if that is known. */
  regime: z.object({ kind: z.enum(['special', 'head-measures']), since: instant, until: instant.nullable() }).nullable(),
  numbers: z.object({ held: z.number().int(), inside: z.number().int(), beds: z.number().int(), late: z.number().int() }),
  cells: z.array(shiftCell), unplaced: z.number().int(), unregistered: z.array(z.object({ cell: z.string(), persons: z.number().int() })),
  duties: z.array(shiftDuties),
  lists: z.array(z.object({ list: z.enum(shiftLists), n: z.number().int(), rows: z.array(shiftPerson) })),
  since: z.array(z.object({ type: z.string(), title: i18n, n: z.number().int() })),
  may: z.object({ record: z.boolean(), decide: z.boolean(), takeOver: z.boolean() }),
});

export const dutiesQuery = z.object({ norm: z.string().max(120), offset: z.coerce.number().int().min(0).max(100_000).default(0), limit: z.coerce.number().int().min(1).max(200).default(50) });
export const dutiesPage = z.object({ total: z.number().int(), now: instant, rows: shiftDuties.shape.persons });
export const personsQuery = z.object({
  q: z.string().trim().max(100).optional(), cell: z.string().max(20).optional(), list: z.enum(shiftLists).optional(),
  offset: z.coerce.number().int().min(0).max(100_000).default(0), limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const personsPage = z.object({ total: z.number().int(), now: instant, rows: z.array(shiftPerson) });

/** Everybody on record here by cell, in the order of the register; `where`: an absence that is on record already. */
export const roster = z.object({
  place: z.object({ id: z.string(), name: i18n, kind: z.string() }), now: instant, zone: z.string(),
  cells: z.array(z.object({ id: z.string(), block: z.string(), kind: z.string(), persons: z.array(z.object({ episode: z.string(), name: z.string(), where: z.enum(['court', 'hospital', 'investigator', 'other']).nullable() })) })),
  may: z.object({ record: z.boolean() }),
});

export type Shift = z.infer<typeof shift>;
export type ShiftList = (typeof shiftLists)[number];
export type ShiftPerson = z.infer<typeof shiftPerson>;
export type ShiftDuties = z.infer<typeof shiftDuties>;
export type ShiftCell = z.infer<typeof shiftCell>;
export type DutiesQuery = z.infer<typeof dutiesQuery>;
export type DutiesPage = z.infer<typeof dutiesPage>;
export type PersonsQuery = z.infer<typeof personsQuery>;
export type PersonsPage = z.infer<typeof personsPage>;
export type Roster = z.infer<typeof roster>;
