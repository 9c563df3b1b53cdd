/**
 * GET /api/places/:id/inspection: everything that a tablet needs for an inspection without a line. GET /api/places/:id/inspections: what
 * is on record of inspections there. PUT and GET /api/inspections/:fact/files/:sha256: photographs. Instants UTC milliseconds.
 */
import { MOST_ANSWERS } from '@kepil/law/facts/inspection-answers.ts';
import { z } from 'zod';
import { cite, i18n, instant } from '../../contract.ts';

/** Shown of each list beside an item; the number beside it is of all. */
export const BESIDE = 20;
export const MOST_PERSONS = 3000;

const place = z.object({ id: z.string(), name: i18n, kind: z.string(), head: z.string().nullable(), zone: z.string() });

/** What the law says is broken, or warned of: of whom (null: the place itself), since when, whether it still goes on. */
export const besideRow = z.object({ episode: z.string().nullable(), norm: z.string(), at: instant, goingOn: z.boolean() });
export const cellBelow = z.object({ cell: z.string(), persons: z.number().int(), area: z.number(), each: z.number() });

export const inspectionItem = z.object({
  id: z.string(), no: z.number().int(), words: i18n, answer: z.string(), measures: z.array(z.string()), persons: z.boolean(),
  broken: z.array(besideRow), brokenInAll: z.number().int(), warned: z.array(besideRow), warnedInAll: z.number().int(), met: z.number().int(), open: z.number().int(),
  /** Persons of whom nothing of the kind is on record: no proof that it was not done. */
  without: z.array(z.string()), withoutInAll: z.number().int(),
  /** Articles of the norms that stand beside the item. */
  cites: z.array(cite),
  /** Of whom the item speaks by itself: held without a ground now, not of age. Absent: of nobody. */
  held: z.object({ as: z.enum(['uncovered', 'minors']), episodes: z.array(z.string()), inAll: z.number().int() }).optional(),
  /** What is on record of its kind since `recordedSince`: how often, of how many persons, when last. Absent in what was taken along before. */
  recorded: z.array(z.object({ title: i18n, kind: i18n.nullable(), n: z.number().int(), persons: z.number().int(), last: instant })).optional(),
});
export const inspectionList = z.object({ id: z.string(), point: z.string(), title: i18n, asked: z.string(), items: z.array(inspectionItem).max(MOST_ANSWERS) });
export const inspectionDone = z.object({ id: z.string(), at: instant, recordedAt: instant, kind: z.string(), number: z.string().nullable(), by: z.string(), own: z.boolean() });
export const inspectionSheet = z.object({
  /** As of when everything in it is known. */
  asOf: instant, recordedSince: instant.optional(), place, lists: z.array(inspectionList),
  norms: z.record(z.string(), z.object({ title: i18n, cite })),
  /** Short titles of the acts that are cited; `points`: an instruction, whose articles are called so. */
  acts: z.record(z.string(), z.object({ short: i18n, points: z.boolean() })),
  measures: z.array(z.object({ id: z.string(), title: i18n, unit: i18n, atLeast: z.number().nullable(), atMost: z.number().nullable() })),
  persons: z.array(z.object({ episode: z.string(), name: z.string(), cell: z.string().nullable(), stage: z.string(), uncoveredSince: instant.nullable() })),
  personsInAll: z.number().int(),
  cellsBelow: z.array(cellBelow),
  done: z.array(inspectionDone),
  inspector: z.object({ name: z.string(), office: i18n.nullable() }),
});
export const inspectionsDone = z.object({ now: instant, rows: z.array(inspectionDone) });
/** GET /api/inspections/:fact: one inspection as it stands on record, with the photographs that have arrived. */
export const inspectionRecord = z.object({ id: z.string(), place: z.string(), at: instant, recordedAt: instant, by: z.string(), data: z.record(z.string(), z.unknown()), files: z.array(z.string()) });
export const storedFile = z.object({ sha256: z.string(), repeated: z.boolean() });

export type InspectionSheet = z.infer<typeof inspectionSheet>;
export type InspectionItem = z.infer<typeof inspectionItem>;
export type InspectionList = z.infer<typeof inspectionList>;
export type InspectionRecord = z.infer<typeof inspectionRecord>;
export type InspectionDone = z.infer<typeof inspectionDone>;
