/** What the shift itself has on record: who took it over, the last head-count, notes that still stand, the regime, what changed since. */
import type { CellCount } from '@kepil/law/facts/head-count.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import type pg from 'pg';
import type { Shift } from './contract.ts';

interface Row { id: string; type: string; at: Instant; actor: string; data: Readonly<Record<string, unknown>> | null }

export interface ShiftLog {
  readonly taken: Shift['taken'];
  readonly counted: Shift['counted'];
  readonly notes: readonly (Omit<Shift['notes'][number], 'by'> & { readonly actor: string })[];
  readonly regime: Shift['regime'];
}

const read = { 'shift.taken-over': 1, 'head-count.made': 1, 'shift.note': 40, 'regime.introduced': 1, 'regime.lifted': 1, 'regime.head-measures': 1, 'regime.head-measures-ended': 1 } as const;

/** The last records of each kind that still stand: what was corrected or withdrawn is left out. */
export async function shiftLog(sql: pg.ClientBase, place: string): Promise<ShiftLog> {
  const { rows } = await sql.query<Row>({ name: 'shift-log', text: LOG, values: [place, Object.keys(read), Object.values(read)] });
  const last = (type: keyof typeof read): Row | undefined => rows.find((row) => row.type === type);
  return { taken: takenOf(last('shift.taken-over')), counted: countedOf(last('head-count.made')), notes: notesOf(rows), regime: regimeOf(last) };
}

const LOG = `select l.id, l.type, l.at, l.actor, l.data from unnest($2::text[], $3::int[]) as w (type, n) cross join lateral (
    select f.id, f.type, f.at, f.actor, f.data from shift_fact f
    where f.place = $1 and f.type = w.type and f.withdraws is null and not exists (select from fact c where c.corrects = f.id or c.withdraws = f.id)
    order by f.at desc, f.seq desc limit w.n) l
  order by l.at desc, l.id`;

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function takenOf(row: Row | undefined): ShiftLog['taken'] {
  if (!row) return null;
  const data = row.data ?? {};
  return {
    fact: row.id, at: row.at, by: text(data['by']) ?? '', from: text(data['from']) ?? '', until: number(data['until']), registered: number(data['registered']), present: number(data['present']),
    remarks: text(data['remarks']), composition: text(data['composition']),
  };
}

function countedOf(row: Row | undefined): ShiftLog['counted'] {
  if (!row) return null;
  const data = row.data ?? {};
  const cells = Array.isArray(data['cells']) ? (data['cells'] as readonly CellCount[]) : [];
  return {
    fact: row.id, at: row.at, occasion: text(data['occasion']) ?? '', registered: number(data['registered']) ?? 0, present: number(data['present']) ?? 0, absent: number(data['absent']) ?? 0,
    discrepancy: number(data['discrepancy']) ?? 0, explanation: text(data['explanation']), missing: cells.flatMap(({ cell, missing = [] }) => missing.map((person) => ({ ...person, cell }))).slice(0, 100),
  };
}

/** A note stands until another closes it. */
function notesOf(rows: readonly Row[]): ShiftLog['notes'] {
  const notes = rows.filter(({ type }) => type === 'shift.note');
  const closed = new Set(notes.flatMap(({ data }) => text(data?.['closes']) ?? []));
  return notes.filter(({ id, data }) => !closed.has(id) && text(data?.['closes']) === null).slice(0, 20).map(({ id, at, actor, data }) => ({
    fact: id, at, actor, kind: text(data?.['kind']), text: text(data?.['text']) ?? '', cell: text(data?.['cell']),
  }));
}

function regimeOf(last: (type: keyof typeof read) => Row | undefined): ShiftLog['regime'] {
  const [introduced, lifted, measures, ended] = [last('regime.introduced'), last('regime.lifted'), last('regime.head-measures'), last('regime.head-measures-ended')];
  if (introduced && introduced.at > (lifted?.at ?? 0)) return { kind: 'special', since: introduced.at, until: number(introduced.data?.['until']) };
  if (measures && measures.at > Math.max(ended?.at ?? 0, lifted?.at ?? 0, introduced?.at ?? 0)) return { kind: 'head-measures', since: measures.at, until: number(measures.data?.['until']) };
  return null;
}

/** What a shift tells the next: how many came and went, and what does not happen every day. */
const told = [
  'custody.admitted', 'custody.departed', 'release.executed', 'convoy.handed-over', 'medical.institution-entered', 'medical.institution-left', 'violation.discovered', 'penalty.applied', 'penalty.ended',
  'force.used', 'injury.discovered', 'hunger-strike.established', 'hunger-strike.ended', 'death.established', 'complaint.lodged', 'visit.held', 'parcel.received', 'contraband.discovered', 'threat.noticed', 'cell.searched',
] as const;

/** After `since`, up to and with `until`; by type, in the order of `told`; types of which there was nothing are left out. */
export async function changesSince(sql: pg.ClientBase, place: string, since: Instant, until: Instant): Promise<Shift['since']> {
  const { rows } = await sql.query<{ type: string; n: number }>({
    name: 'shift-changes',
    text: `select w.type, c.n from unnest($2::text[]) with ordinality as w (type, o) cross join lateral (select count(*)::int as n from shift_fact f where f.place = $1 and f.type = w.type and f.at > $3 and f.at <= $4) c where c.n > 0 order by w.o`,
    values: [place, told, since, until],
  });
  return rows.map(({ type, n }) => ({ type, title: factTypes[type]?.title ?? { kk: type, ru: type, en: type }, n }));
}
