/** Facts as rows of the table `fact`, there and back. */
import type { Fact, StreamRef, SubjectKind, Capacity } from '@kepil/law/facts/fact.ts';

export interface FactRow {
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  readonly at: number;
  readonly recorded_at: number;
  readonly zone: string;
  readonly streams: readonly string[];
  readonly place: string | null;
  readonly actor: string;
  readonly capacity: string;
  readonly office: string | null;
  readonly corrects: string | null;
  readonly withdraws: string | null;
  readonly data: Readonly<Record<string, unknown>> | null;
}

export const FACT_COLUMNS = 'f.seq, f.id, f.type, f.at, f.recorded_at, f.zone, f.streams, f.place, f.actor, f.capacity, f.office, f.corrects, f.withdraws, f.data';

/** The name of a stream where one string has to hold it: `episode:0193…`. */
export function streamKey(ref: StreamRef): string {
  return `${ref.kind}:${ref.id}`;
}

export function streamRef(key: string): StreamRef {
  const colon = key.indexOf(':');
  return { kind: key.slice(0, colon) as SubjectKind, id: key.slice(colon + 1) };
}

/** A fact as it was recorded; of an erased one the envelope with empty data. */
export function factOf(row: FactRow): Fact {
  return {
    id: row.id, type: row.type, at: row.at, recordedAt: row.recorded_at, zone: row.zone, streams: row.streams.map(streamRef), place: row.place,
    actor: { id: row.actor, capacity: row.capacity as Capacity, office: row.office }, data: row.data ?? {},
    ...(row.corrects === null ? {} : { corrects: row.corrects }), ...(row.withdraws === null ? {} : { withdraws: row.withdraws }),
  };
}

/** A fact ready to be written. */
export interface SealedFact {
  readonly seq: number;
  readonly fact: Fact;
  readonly salt: Buffer;
  readonly entry: Buffer;
  /** JSON text of the data. */
  readonly data: string;
}

export const INSERT_FACTS = `
  insert into fact (seq, id, type, at, recorded_at, zone, streams, place, actor, capacity, office, corrects, withdraws, data, salt, entry)
  select seq, id, type, at, recorded_at, zone, string_to_array(streams, ','), place, actor, capacity, office, corrects, withdraws, data, salt, entry
  from unnest($1::bigint[], $2::uuid[], $3::text[], $4::bigint[], $5::bigint[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[],
    $12::uuid[], $13::uuid[], $14::jsonb[], $15::bytea[], $16::bytea[])
    as t (seq, id, type, at, recorded_at, zone, streams, place, actor, capacity, office, corrects, withdraws, data, salt, entry)`;

/** The parameters of `INSERT_FACTS`, column by column. */
export function factColumns(sealed: readonly SealedFact[]): unknown[] {
  return [
    sealed.map((s) => s.seq), sealed.map((s) => s.fact.id), sealed.map((s) => s.fact.type), sealed.map((s) => s.fact.at),
    sealed.map((s) => s.fact.recordedAt), sealed.map((s) => s.fact.zone), sealed.map((s) => s.fact.streams.map(streamKey).join(',')),
    sealed.map((s) => s.fact.place), sealed.map((s) => s.fact.actor.id), sealed.map((s) => s.fact.actor.capacity), sealed.map((s) => s.fact.actor.office),
    sealed.map((s) => s.fact.corrects ?? null), sealed.map((s) => s.fact.withdraws ?? null), sealed.map((s) => s.data),
    sealed.map((s) => s.salt), sealed.map((s) => s.entry),
  ];
}
