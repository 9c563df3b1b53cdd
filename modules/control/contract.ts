/** Persons under control, and the reconciliation of lists, over HTTP. Instants UTC milliseconds; `periodFrom` a civil date; lines as the user counts them in his file. */
import { controlKindLabels, type ControlKind } from '@kepil/law/facts/control.ts';
import { reconciliationLabels, type ReconciliationKind } from '@kepil/law/facts/reconciliation.ts';
import { strengthLabels, type Strength } from '@kepil/law/reconciliation/reconcile.ts';
import { z } from 'zod';
import { cite, i18n, instant } from '../contract.ts';
import { columnRoles, MOST_LINES, MOST_LISTS, sources } from './limits.ts';

const keysOf = <K extends string>(labels: Readonly<Record<K, unknown>>): [K, ...K[]] => Object.keys(labels) as [K, ...K[]];
const which = z.enum(keysOf<ReconciliationKind>(reconciliationLabels));
const strength = z.enum(keysOf<Strength>(strengthLabels));
const source = z.enum(sources);
/** Which column of the file is what; a role without a column is absent. */
export const mapping = z.partialRecord(z.enum(columnRoles), z.string().max(200));
export const decision = z.enum(['same', 'other', 'later']);
const n = z.coerce.number().int().min(1).max(MOST_LISTS);
const page = { offset: z.coerce.number().int().min(0).max(1_000_000).default(0), limit: z.coerce.number().int().min(1).max(200).default(50) };

// ---- GET /api/control: those under control without deprivation of liberty -----------------------------------------------------------------
const kind = z.enum(keysOf<ControlKind>(controlKindLabels));
export const controlQuery = z.object({ q: z.string().max(100).default(''), kind: kind.optional(), place: z.string().max(64).optional(), show: z.enum(['all', 'breach', 'due', 'ending', 'bracelet']).default('all'), ...page });
export const controlRow = z.object({
  episode: z.string(), name: z.string(), place: z.object({ id: z.string(), name: i18n }), kind: kind.nullable(), kindLabel: i18n.nullable(), since: instant, endsAt: instant.nullable(), bracelet: z.boolean(), breaches: z.number().int(),
  /** The duty that is waited for next; overdue where `due` is past. */
  next: z.object({ norm: z.string(), title: i18n, cite, due: instant.nullable() }).nullable(),
});
export const controlList = z.object({
  now: instant, total: z.number().int(), rows: z.array(controlRow), places: z.array(z.object({ id: z.string(), name: i18n })), kinds: z.array(z.object({ id: kind, label: i18n })),
  counts: z.object({ all: z.number().int(), breach: z.number().int(), due: z.number().int(), ending: z.number().int(), bracelet: z.number().int() }),
});

export const newReconciliation = z.object({ id: z.uuid(), which, periodFrom: z.iso.date() });
export const listUpload = z.object({ source, name: z.string().min(1).max(200) });
export const linesQuery = z.object({ show: z.enum(['all', 'bad']).default('all'), ...page });
export const pairsQuery = z.object({ a: n, b: n, show: z.enum(['open', 'later', 'same', 'other']).default('open'), ...page });
export const missingQuery = z.object({ a: n, b: n, side: z.enum(['a', 'b']), ...page });
export const exportQuery = z.object({ format: z.enum(['xlsx', 'pdf']), lang: z.enum(['kk', 'ru', 'en']).optional() });
/** `exact`: of all pairs whose number, date and name are the same. `decision` null takes a decision back. */
export const decisions = z.object({ pairs: z.union([z.array(z.number().int().min(1)).min(1).max(MOST_LINES), z.object({ exact: z.object({ a: n, b: n }) })]), decision: decision.nullable() });
export const decided = z.object({ changed: z.array(z.number().int()) });

export const reconciliationRow = z.object({ id: z.string(), which, whichLabel: i18n, periodFrom: z.string(), madeAt: instant, deleteAt: instant, endedAt: instant.nullable(), state: z.enum(['open', 'recorded', 'expired']), by: z.string(), lists: z.array(source) });
export const reconciliations = z.object({ now: instant, keptDays: z.number().int(), kinds: z.array(z.object({ id: which, label: i18n })), rows: z.array(reconciliationRow) });

export const lineProblem = z.object({ code: z.string(), column: z.string().nullable(), message: i18n });
export const line = z.object({ line: z.number().int(), name: z.string(), birth: z.string(), iin: z.string(), used: z.boolean(), problems: z.array(lineProblem) });
export const lines = z.object({ total: z.number().int(), rows: z.array(line) });

export const listView = z.object({
  n: z.number().int(), source, fileName: z.string(), sha256: z.string(), size: z.number().int(), form: z.string(), encoding: z.string(), heading: z.number().int(), takenAt: instant,
  columns: z.array(z.string()), mapping, used: z.number().int(), refused: z.number().int(), noted: z.number().int(),
});
export const summary = z.object({
  a: z.number().int(), b: z.number().int(), same: z.number().int(), other: z.number().int(), later: z.number().int(), open: z.number().int(), exact: z.number().int(),
  /** Lines with proposals that nobody has decided, on both sides. */
  undecided: z.number().int(), missingFromB: z.number().int(), missingFromA: z.number().int(),
});
export const reconciliationView = reconciliationRow.extend({
  now: instant, office: z.object({ id: z.string(), name: i18n }), lists: z.array(listView), comparing: z.enum(['none', 'running', 'done', 'cancelled', 'failed']), share: z.number(), summaries: z.array(summary),
});

export const pairSide = z.object({ line: z.number().int(), name: z.string(), birth: z.string(), iin: z.string() });
export const pairView = z.object({
  n: z.number().int(), score: z.number(), strength, strengthLabel: i18n, best: z.boolean(), rivals: z.number().int(), exact: z.boolean(),
  reasons: z.array(z.object({ code: z.string(), points: z.number(), text: i18n })), first: pairSide, second: pairSide, decision: decision.nullable(),
});
export const pairs = z.object({ total: z.number().int(), rows: z.array(pairView) });

export type Source = z.infer<typeof source>;
export type Mapping = z.infer<typeof mapping>;
export type ColumnRole = (typeof columnRoles)[number];
export type Decided = z.infer<typeof decision>;
export type LineProblem = z.infer<typeof lineProblem>;
export type ListView = z.infer<typeof listView>;
export type Lines = z.infer<typeof lines>;
export type Summary = z.infer<typeof summary>;
export type Reconciliations = z.infer<typeof reconciliations>;
export type ReconciliationView = z.infer<typeof reconciliationView>;
export type PairView = z.infer<typeof pairView>;
export type Pairs = z.infer<typeof pairs>;
export type PairSide = z.infer<typeof pairSide>;
export type ControlQuery = z.infer<typeof controlQuery>;
export type ControlList = z.infer<typeof controlList>;
export type ControlRow = z.infer<typeof controlRow>;
