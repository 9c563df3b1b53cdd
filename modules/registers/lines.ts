/**
 * Reading of a register: its lines by one walk of an index (journal/migrations/j010-registers.sql), and what belongs to the lines of one
 * page. Everything is read through views that ask the fence once for the place or office (platform/migrations/p007-registers.sql, p030-hierarchy.sql).
 */
import { isAmiss } from '@kepil/law/engine/finding.ts';
import type pg from 'pg';
import type { Capacity, Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import type { RegisterQuery } from './contract.ts';
import { colours, type RegisterSpec } from './register.ts';
import { breachIn } from '../finding-view.ts';

export interface Line { readonly seq: number; readonly subject: StreamRef; readonly fact: Fact }

interface FactRow {
  seq: number; subject: string; id: string; type: string; at: number; recorded_at: number; zone: string; streams: string[]; place: string | null; actor: string; capacity: Capacity; office: string | null;
  corrects: string | null; withdraws: string | null; data: Record<string, unknown> | null;
}

const columns = 'f.seq, f.id, f.type, f.at, f.recorded_at, f.zone, f.streams, f.place, f.actor, f.capacity, f.office, f.corrects, f.withdraws, f.data';

/** What a line is known by among the lines of its person: the key that its own facts share, or its own id. */
const KEY = `f.subject || ' ' || coalesce(f.data ->> nullif(k.key, ''), f.id::text)`;

/** From where it is read: what a place keeps or what an office does, never both at once. */
const sources = {
  place: { fact: 'register_fact', seat: 'f.place', stream: 'register_stream', finding: 'register_finding', kinds: ['episode', 'place'], ofKinds: `in ('episode', 'place')` },
  office: { fact: 'register_office_fact', seat: 'f.seat', stream: 'register_office_stream', finding: 'register_office_finding', kinds: ['office'], ofKinds: `= 'office'` },
} as const satisfies Record<'place' | 'office', Source>;
interface Source { readonly fact: string; readonly seat: string; readonly stream: string; readonly finding: string; readonly kinds: readonly string[]; readonly ofKinds: string }
const sourceOf = ({ keptBy }: RegisterSpec): Source => sources[keptBy ?? 'place'];

/** `seats`: one for the journal of a place or office; several for the register of an office with those below it. */
export interface Asked extends Pick<RegisterQuery, 'q' | 'state' | 'sort' | 'dir'> {
  readonly seats: readonly string[];
  readonly from: Instant;
  readonly to: Instant;
}

interface Filter { readonly text: string; readonly values: readonly unknown[] }

async function filterOf(sql: pg.ClientBase, register: RegisterSpec, asked: Asked): Promise<Filter> {
  const values: unknown[] = [Object.keys(register.opens), Object.values(register.opens).map((key) => key ?? ''), asked.seats, asked.from, asked.to];
  // The types are said once more: a condition on a view with a barrier reaches the index only as a constant.
  const source = sourceOf(register);
  const conditions = [`${source.seat} = any ($3)`, 'f.type = any ($1)', 'f.at >= $4', 'f.at < $5'];
  const add = (condition: (parameter: string) => string, value: unknown): void => { values.push(value); conditions.push(condition(`$${values.length}`)); };
  const words = (asked.q ?? '').split(/\s+/).filter(Boolean).slice(0, 6);
  if (words.length > 0 && source === sources.place) add((p) => `f.subject = any (${p})`, await named(sql, asked.seats, words));
  // An office's own work names nobody in particular: what is written in it is sought.
  else if (words.length > 0) add((p) => `f.data::text ilike all (${p})`, words.map(anywhere));
  if (asked.state === 'changed') conditions.push('(f.struck or f.corrects is not null)');
  if (asked.state === 'broken' || asked.state === 'open') {
    const told = await toldOf(sql, [register], asked);
    add((p) => `${KEY} = any (${p})`, [...(told.get(register.id)?.[asked.state] ?? [])]);
  }
  return { text: `from unnest($1::text[], $2::text[]) as k (type, key) join ${source.fact} f on f.type = k.type where ${conditions.join(' and ')}`, values };
}

/** Episodes of those who were ever here and are called so. */
async function named(sql: pg.ClientBase, places: readonly string[], words: readonly string[]): Promise<string[]> {
  const { rows } = await sql.query<{ episode: string }>(
    'select distinct episode from register_person where seat = any ($1) and (name ilike all ($2) or episode = any ($3))', [places, words.map(anywhere), words]);
  return rows.map(({ episode }) => `episode:${episode}`);
}

const anywhere = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

export async function countLines(sql: pg.ClientBase, register: RegisterSpec, asked: Asked): Promise<number> {
  const { text, values } = await filterOf(sql, register, asked);
  return (await sql.query<{ n: number }>(`select count(*)::int as n ${text}`, [...values])).rows[0]?.n ?? 0;
}

/** One page. The order is total: the number in the journal decides between equals, so that pages neither repeat nor skip. */
export async function pageOfLines(sql: pg.ClientBase, register: RegisterSpec, asked: Asked, { offset, limit }: { readonly offset: number; readonly limit: number }): Promise<Line[]> {
  const { text, values } = await filterOf(sql, register, asked);
  const by = asked.sort === 'at' ? `f.at ${asked.dir}, f.seq ${asked.dir}` : `f.seq ${asked.dir}`;
  const { rows } = await sql.query<FactRow>(`select f.subject, ${columns} ${text} order by ${by} offset ${offset} limit ${limit}`, [...values]);
  return rows.map((row) => ({ seq: row.seq, subject: refOf(row.subject), fact: factOf(row) }));
}

/** Of the subjects of a page: what followed, who they are, where they lay, and whatever strikes anything out. In order of the log. */
export async function beside(sql: pg.ClientBase, register: RegisterSpec, seats: readonly string[], lines: readonly Line[]): Promise<Map<string, Line[]>> {
  const found = new Map<string, Line[]>();
  const source = sourceOf(register);
  for (const kind of source.kinds) {
    const ids = [...new Set(lines.filter(({ subject }) => subject.kind === kind).map(({ subject }) => subject.id))];
    if (ids.length === 0) continue;
    const { rows } = await sql.query<FactRow>(
      `select distinct on (f.seq) f.subject_kind || ':' || f.subject as subject, ${columns} from ${source.stream} f where f.seat = any ($1) and f.subject_kind = $2 and f.subject = any ($3)
         and (f.type = any ($4) or f.corrects is not null or f.withdraws is not null) order by f.seq`,
      [seats, kind, ids, [...Object.keys(register.follows), 'person.described', 'custody.cell-assigned']]);
    for (const row of rows) found.set(row.subject, [...(found.get(row.subject) ?? []), { seq: row.seq, subject: refOf(row.subject), fact: factOf(row) }]);
  }
  return found;
}

export interface LineFinding {
  readonly subject: string; readonly key: string; readonly norm: string; readonly edition: string; readonly kind: string; readonly state: string;
  readonly opened_by: string; readonly closed_by: string | null; readonly due: number | null;
}

/** What the law says of these facts: by the norms of the register only. */
export async function findingsOf(sql: pg.ClientBase, register: RegisterSpec, seats: readonly string[], lines: readonly Line[], facts: readonly string[]): Promise<LineFinding[]> {
  const subjects = [...new Set(lines.map(({ subject }) => subject.id))];
  if (subjects.length === 0 || register.norms.length === 0) return [];
  const { finding, ofKinds } = sourceOf(register);
  const { rows } = await sql.query<LineFinding>(
    `select distinct g.subject_kind || ':' || g.subject as subject, g.key, g.norm, g.edition, g.kind, g.state, g.opened_by, g.closed_by, g.due from ${finding} g
     where g.seat = any ($1) and g.subject_kind ${ofKinds} and g.subject = any ($2) and g.kind in ('duty', 'violation', 'warning') and (g.opened_by = any ($3) or g.closed_by = any ($3))`,
    [seats, subjects, facts]);
  return rows.filter(({ norm }) => colours(register, norm));
}

/** Lines of the period that are broken or still want something, by register. */
export type Told = ReadonlyMap<string, { readonly broken: ReadonlySet<string>; readonly open: ReadonlySet<string> }>;

export const isOpen = ({ kind, state }: Pick<LineFinding, 'kind' | 'state'>): boolean => kind === 'duty' && state === 'open';

export async function toldOf(sql: pg.ClientBase, registers: readonly RegisterSpec[], { seats, from, to }: Pick<Asked, 'seats' | 'from' | 'to'>): Promise<Told> {
  const told = new Map(registers.map(({ id }) => [id, { broken: new Set<string>(), open: new Set<string>() }]));
  // All that one seat keeps are of one kind.
  const source: Source = registers[0] ? sourceOf(registers[0]) : sources.place;
  const wanted = registers.filter(({ norms }) => norms.length > 0).flatMap(({ id, opens, follows }) => [
    ...Object.entries(opens).map(([type, key]) => [id, type, key ?? ''] as const),
    // What follows is tied by a value or by the id of the fact that opened the line: the field holds either.
    ...Object.entries(follows).map(([type, key]) => [id, type, key] as const),
  ]);
  const types = [...new Set(wanted.map(([, type]) => type))];
  const subjects = await sql.query<{ subject: string }>(`select distinct f.subject from ${source.fact} f where ${source.seat} = any ($1) and f.type = any ($2) and f.at >= $3 and f.at < $4`, [seats, types, from, to]);
  const found = await sql.query<Pick<LineFinding, 'norm' | 'kind' | 'state' | 'opened_by' | 'closed_by'>>(
    `select distinct g.norm, g.kind, g.state, g.opened_by, g.closed_by from ${source.finding} g where g.seat = any ($1) and g.subject_kind ${source.ofKinds} and g.subject = any ($2)
       and (g.kind = 'warning' or ${breachIn('g')} or (g.kind = 'duty' and g.state = 'open'))`,
    [seats, subjects.rows.map(({ subject }) => refOf(subject).id)]);
  const coloured = found.rows.filter(({ norm }) => registers.some((register) => colours(register, norm)));
  const ids = [...new Set(coloured.flatMap(({ opened_by, closed_by }) => [opened_by, ...(closed_by === null ? [] : [closed_by])]))].filter((id) => UUID.test(id));
  if (ids.length === 0) return told;
  const { rows } = await sql.query<{ register: string; id: string; line: string }>(
    `select k.register, f.id, ${KEY} as line from unnest($1::text[], $2::text[], $3::text[]) as k (register, type, key) join ${source.fact} f on f.type = k.type
     where f.id = any ($4::uuid[]) and ${source.seat} = any ($5) and f.at >= $6 and f.at < $7`,
    [wanted.map(([id]) => id), wanted.map(([, type]) => type), wanted.map(([, , key]) => key), ids, seats, from, to]);
  const specs = new Map(registers.map((register) => [register.id, register]));
  const byFact = new Map<string, typeof coloured>();
  for (const finding of coloured) for (const id of new Set([finding.opened_by, finding.closed_by])) if (id !== null) byFact.set(id, [...(byFact.get(id) ?? []), finding]);
  for (const { register, id, line } of rows) {
    const spec = specs.get(register);
    for (const finding of byFact.get(id) ?? []) {
      if (!spec || !colours(spec, finding.norm)) continue;
      if (isAmiss(finding)) told.get(register)?.broken.add(line);
      else if (isOpen(finding)) told.get(register)?.open.add(line);
    }
  }
  return told;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** How many facts of each type the period has. */
export async function tallyOf(sql: pg.ClientBase, keptBy: 'place' | 'office', types: readonly string[], { seats, from, to }: Pick<Asked, 'seats' | 'from' | 'to'>): Promise<Map<string, number>> {
  const { fact, seat } = sources[keptBy];
  const { rows } = await sql.query<{ type: string; n: number }>(
    `select k.type, count(*)::int as n from unnest($1::text[]) as k (type) join ${fact} f on f.type = k.type where f.type = any ($1) and ${seat} = any ($2) and f.at >= $3 and f.at < $4 group by k.type`, [types, seats, from, to]);
  return new Map(rows.map(({ type, n }) => [type, n]));
}

function refOf(stream: string): StreamRef {
  const [kind = '', ...id] = stream.split(':');
  return { kind: kind as StreamRef['kind'], id: id.join(':') };
}

function factOf(row: FactRow): Fact {
  return {
    id: row.id, type: row.type, at: row.at, recordedAt: row.recorded_at, zone: row.zone, streams: row.streams.map(refOf), place: row.place,
    actor: { id: row.actor, capacity: row.capacity, office: row.office }, data: row.data ?? {},
    ...(row.corrects === null ? {} : { corrects: row.corrects }), ...(row.withdraws === null ? {} : { withdraws: row.withdraws }),
  };
}
