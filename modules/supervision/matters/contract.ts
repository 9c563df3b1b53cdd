/** The HTTP contract of the prosecutor's matters: GET /api/matters · GET /api/matters/:kind/:fact. Instants are UTC milliseconds. */
import { z } from 'zod';
import { cite, i18n, instant } from '../../contract.ts';
import { answered } from '../respond/contract.ts';
import { matterKindIds } from './matter.ts';

/** late: a duty of it is overdue. open: something is still to be done. closed: nothing is left. */
export const matterState = z.enum(['late', 'open', 'closed']);

const place = z.object({ id: z.string(), name: i18n, zone: z.string() });
/** A clock of the matter. `does`: fact types by which the duty is done. */
const clock = z.object({
  key: z.string(), norm: z.string(), title: i18n, cite, kind: z.string(), state: z.string(), due: instant.nullable(), bearer: z.string(), remedy: i18n.nullable(),
  openedBy: z.string(), closedBy: z.string().nullable(), does: z.array(z.string()), certainty: z.string(),
});
const opening = z.object({ type: z.string(), title: i18n, at: instant, data: z.record(z.string(), z.unknown()) });
const person = z.object({ episode: z.string(), name: z.string() });

export const matterRow = z.object({
  /** The fact that opened it. */
  id: z.string(), kind: z.enum(matterKindIds), state: matterState, place, person: person.nullable(), opening,
  next: clock.nullable(), late: z.number().int(), steps: z.number().int(), last: z.object({ type: z.string(), title: i18n, at: instant }).nullable(),
});

export const matterList = z.object({
  now: instant, total: z.number().int(), rows: z.array(matterRow),
  /** What is shown of the asked kind: openings in [from, to), null: of all time; of those, the finished ones since `doneSince` only. */
  shown: z.object({ from: instant.nullable(), to: instant.nullable(), doneSince: instant.nullable() }),
  /** Of every kind, in the period and at the places that were asked for. */
  counts: z.array(z.object({ kind: z.enum(matterKindIds), title: i18n, late: z.number().int(), open: z.number().int(), closed: z.number().int() })),
  /** Where a new one can be begun, and what is recorded for it. */
  starts: z.object({ type: z.string(), title: i18n, subject: z.enum(['place', 'episode']) }).nullable(),
  places: z.array(z.object({ id: z.string(), name: i18n })),
  /** Of the account's office: in whose name an emergency is learned of. */
  level: z.enum(['district', 'oblast', 'general']),
});

const doneStep = z.object({
  id: z.string(), type: z.string(), title: i18n, at: instant, recordedAt: instant, by: z.object({ name: z.string(), capacity: i18n, office: i18n.nullable() }),
  data: z.record(z.string(), z.unknown()), late: z.boolean(),
  /** Of a report by telephone: who acknowledged it and when. */
  acknowledged: z.object({ at: instant, by: z.string().nullable() }).nullable(),
});
const offer = z.object({ type: z.string(), title: i18n, data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])) });

export const matterView = z.object({
  now: instant, id: z.string(), kind: z.enum(matterKindIds), title: i18n, state: matterState, place, person: person.nullable(), subject: z.object({ kind: z.enum(['episode', 'place']), id: z.string() }),
  opening: doneStep,
  /** The vertical line: what was done, and what is missing with its clock. */
  steps: z.array(z.object({ type: z.string(), title: i18n, /** Neither done nor demanded: something that may yet become needed. */ ifNeeded: z.boolean(), done: z.array(doneStep), clocks: z.array(clock), findings: z.array(clock), offer: offer.nullable() })),
  /** Findings about the opening itself. */
  findings: z.array(clock),
  mayRecord: z.boolean(),
  /** Of an act of response: the findings that it answers, with the way back to each. */
  answers: z.array(answered),
  /** What can be printed and signed of it now, and on which fact: /api/{episodes|places}/:id/papers of its subject. */
  papers: z.array(z.object({ kind: z.string(), title: i18n, about: z.string() })),
  /** Officials of the next level: whom one tells by telephone. */
  tell: z.array(z.object({ name: z.string(), office: i18n.nullable() })),
});

export const matterQuery = z.object({
  kind: z.enum(matterKindIds).default('response'), state: matterState.optional(), q: z.string().max(100).optional(),
  /** Half-open period of the opening fact; by default no limit for what is unfinished, and that of the kind (`shownDays`) for what is finished. */
  from: z.coerce.number().int().min(0).max(8_640_000_000_000_000).optional(), to: z.coerce.number().int().min(0).max(8_640_000_000_000_000).optional(),
  place: z.string().regex(/^[A-Za-z0-9._:-]{1,64}$/).optional(),
  sort: z.enum(['due', 'at']).default('due'), offset: z.coerce.number().int().min(0).max(1_000_000).default(0), limit: z.coerce.number().int().min(1).max(200).default(50),
});

export type MatterQuery = z.infer<typeof matterQuery>;
export type MatterList = z.infer<typeof matterList>;
export type MatterRow = z.infer<typeof matterRow>;
export type MatterView = z.infer<typeof matterView>;
export type MatterClock = z.infer<typeof clock>;
export type MatterDone = z.infer<typeof doneStep>;
export type MatterState = z.infer<typeof matterState>;
