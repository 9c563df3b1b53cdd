/** The HTTP contract of the reports (/api/reports…). Instants are UTC milliseconds, periods half-open; a figure is counted once, at the cut-off. */
import { z } from 'zod';
import { cite, i18n, instant } from '../../contract.ts';
import { indicatorNames, type IndicatorName } from './criteria.ts';
import { figureNames } from './figures.ts';
import { kindNames, type Direction, type ReportKind } from './kinds.ts';

const kind = z.enum(kindNames as readonly [ReportKind, ...ReportKind[]]);
const direction = z.enum(['coordination', 'rights', 'torture', 'adaptation', 'budget'] as const satisfies readonly Direction[]);
const figureName = z.enum(figureNames as readonly [string, ...string[]]);
const numbers = z.object({ value: z.number().int(), previous: z.number().int(), yearAgo: z.number().int() });

export const figureView = z.object({
  name: figureName, title: i18n, means: i18n,
  ...numbers.shape,
  /** Of `value`: happened before the period and was recorded after the last report was closed. */
  late: z.number().int(),
  groups: z.array(numbers.extend({ code: z.string(), label: i18n, cite: cite.nullable() })),
  /** The territories right below the office's, beside each other; empty where there is none below. */
  rows: z.array(z.object({ territory: z.string(), label: i18n, value: z.number().int(), /** Null: counted before it was asked for. */ previous: z.number().int().nullable(), yearAgo: z.number().int().nullable() })),
  remark: z.string(),
});
/** counting: being counted; unfinished: whoever counted it has died; cancelled: stopped before it was counted. drafted: words still change; fixed: the paper is made and waits for its fact; signed; sent (a kind that is sent by signing goes there at once). */
export const reportState = z.enum(['counting', 'unfinished', 'cancelled', 'drafted', 'fixed', 'signed', 'sent']);
const place = z.object({ id: z.string(), name: i18n });

export const reportHead = z.object({
  id: z.string(), kind, title: i18n, direction: direction.nullable(), directionLabel: i18n.nullable(), office: place, territory: place, from: instant, to: instant, zone: z.string(), periodUntil: z.string(),
  cutOff: instant, state: reportState, version: z.number().int(), madeAt: instant, editedAt: instant.nullable(), sha256: z.string().nullable(), /** The signed paper of these very words. */ paper: z.string().nullable(),
});
/** How far the counting is: figures done of so many, the one that is being counted, milliseconds since it began. */
export const reportProgress = z.object({ id: z.string(), state: reportState, done: z.number().int(), of: z.number().int(), doing: i18n.nullable(), elapsedMs: z.number().int() });
const ratio = z.object({ value: z.number().nullable(), previous: z.number().nullable(), yearAgo: z.number().nullable(), trend: z.array(z.number().nullable()) });
/** A criterion of point 64 as a figure: of which two figures of the report it is made, and what comes of them; null: nothing to relate it to. */
export const indicatorView = ratio.extend({
  name: z.enum(indicatorNames as readonly [IndicatorName, ...IndicatorName[]]), criterion: z.union([z.literal(1), z.literal(2), z.literal(3)]), title: i18n, unit: z.enum(['count', 'percent', 'per-100']), better: z.enum(['less', 'more']).nullable(),
  numerator: figureName, denominator: figureName.nullable(),
  /** The territories right below, beside each other, with the office that answers for each. */
  rows: z.array(ratio.extend({ territory: z.string(), label: i18n, office: i18n.nullable(), numerator: z.number().int(), denominator: z.number().int().nullable() })),
});
const asFact = z.object({ type: z.string(), data: z.record(z.string(), z.unknown()) });
export const reportView = reportHead.extend({
  now: instant, cite, to_whom: i18n.nullable(), mayEdit: z.boolean(),
  sections: z.array(z.object({ id: z.string(), title: i18n, text: z.object({ kk: z.string(), ru: z.string() }), /** A judgement that only a person can write. */ judged: z.boolean(), figures: z.array(figureView) })),
  /** Of the assessment by the criteria; otherwise empty. */
  criteria: z.array(indicatorView), trend: z.array(z.object({ from: instant, to: instant })),
  progress: reportProgress.nullable(), /** Whether it is made to be signed; and whether the record of it sends it. */ signable: z.boolean(), sentByRecord: z.boolean(),
  previous: z.object({ from: instant, to: instant }), yearAgo: z.object({ from: instant, to: instant }),
  /** The last signed report before it: what was recorded after its cut-off is counted here. */
  after: z.object({ id: z.string(), cutOff: instant }).nullable(),
  /** What to record to sign it and to send it; the client posts them to /api/facts. */
  signBy: z.array(asFact).nullable(), sendBy: z.array(asFact).nullable(),
});
export const reportList = z.object({
  now: instant,
  /** By office, own first. `due`: of the duty to make and to send it; null: no such duty is found for it. */
  rows: z.array(z.object({
    office: place, level: z.string(), own: z.boolean(), kind, title: i18n, direction: direction.nullable(), directionLabel: i18n.nullable(), from: instant, to: instant, periodUntil: z.string(), due: instant.nullable(), dueState: z.string().nullable(), cite,
    report: z.object({ id: z.string(), state: reportState, cutOff: instant }).nullable(),
  })),
});
export const draftRequest = z.object({ id: z.uuid(), kind, direction: direction.nullable().default(null), /** An instant within the period. */ period: instant });
const words = z.object({ kk: z.string().max(20_000), ru: z.string().max(20_000) });
export const editRequest = z.object({ version: z.number().int(), texts: z.record(z.string().max(40), words).default({}), remarks: z.record(z.string().refine((name) => (figureNames as readonly string[]).includes(name)), z.string().max(2000)).default({}) });
export const behindQuery = z.object({ group: z.string().max(200).optional(), territory: z.string().max(100).optional(), offset: z.coerce.number().int().min(0).max(1_000_000).default(0), limit: z.coerce.number().int().min(1).max(200).default(50) });
export const behind = z.object({
  total: z.number().int(),
  rows: z.array(z.object({ key: z.string(), title: i18n, cite: cite.nullable(), state: z.string().nullable(), kind: z.string().nullable(), at: instant, recordedAt: instant.nullable(), zone: z.string(), where: i18n.nullable(), what: i18n.nullable(), episode: z.string().nullable(), place: z.string().nullable(), late: z.boolean() })),
});
export const exportQuery = z.object({ format: z.enum(['pdf', 'docx', 'xlsx']), lang: z.enum(['kk', 'ru']).default('ru') });

export type IndicatorView = z.infer<typeof indicatorView>;
export type ReportProgress = z.infer<typeof reportProgress>;
export type FigureView = z.infer<typeof figureView>;
export type ReportHead = z.infer<typeof reportHead>;
export type ReportView = z.infer<typeof reportView>;
export type ReportList = z.infer<typeof reportList>;
export type ReportState = z.infer<typeof reportState>;
export type Behind = z.infer<typeof behind>;
export type EditRequest = z.infer<typeof editRequest>;
